package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@ActiveProfiles("demo")
class GrantPagesTest {

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Town town() {
        return Town.of(people, councils, posts);
    }

    private AccountView now(AccountView account) {
        return accounts.account(people.administrator(), account.id());
    }

    private static String page(AccountView account) {
        return "/administration/people/" + account.id();
    }

    @Test
    void rolesAreAddedAndTakenAway() {
        Town town = town();
        AccountView administrator = town.administrator();
        CommitteeView committee = town.committee(town.council("Council"), "Board");
        AccountView person = people.create(Role.COUNCILLOR);
        String grants = page(person) + "/grants";

        Pages.Answer added = pages.submit(
                administrator,
                pages.get(administrator, page(person)),
                grants,
                "role",
                "SCRUTINY_OFFICER",
                "committeeId",
                String.valueOf(committee.id()));
        assertThat(added.location()).isEqualTo(page(person));
        assertThat(now(person).grants()).contains(new Actor.Grant(Role.SCRUTINY_OFFICER, committee.id()));

        Pages.Answer shown = pages.get(administrator, page(person));
        assertThat(shown.text()).contains("Scrutiny officer of " + committee.name(), "Councillor");
        assertThat(shown.page().select("input[type=radio][name=role]").eachAttr("value"))
                .contains("SCRUTINY_OFFICER")
                .doesNotContain("COUNCILLOR");
        Pages.Answer revoked = pages.submit(administrator, shown, grants + "/revocation");
        assertThat(revoked.location()).isEqualTo(page(person));
        assertThat(now(person).grants()).containsExactly(new Actor.Grant(Role.COUNCILLOR, null));
        Pages.Answer overtaken = pages.submit(administrator, shown, grants + "/revocation");
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.errors()).contains("Somebody else changed this account");
        Pages.Answer late = pages.submit(
                administrator, shown, grants, "role", "CHAIR", "committeeId", String.valueOf(committee.id()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("input[name=role][checked]").val()).isEqualTo("CHAIR");
        assertThat(now(person).grants()).hasSize(1);
    }

    @Test
    void wrongRoleComesBackOnThePersonsPage() {
        AccountView administrator = town().administrator();
        AccountView person = people.create(Role.COUNCILLOR);
        String grants = page(person) + "/grants";
        Pages.Answer form = pages.get(administrator, page(person));

        Pages.Answer none = pages.submit(administrator, form, grants);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.errors()).isEqualTo("Select a role");

        Pages.Answer noCommittee = pages.submit(administrator, form, grants, "role", "CHAIR");
        assertThat(noCommittee.errors()).isEqualTo("Select the committee for the role Chair");
        assertThat(noCommittee.page().select("input[name=role][checked]").val()).isEqualTo("CHAIR");
        Pages.Answer again = pages.submit(administrator, noCommittee, grants, "role", "SERVICE_OFFICER");
        assertThat(again.status()).isEqualTo(302);
    }

    @Test
    void administratorsGrantThemselvesNothing() {
        AccountView administrator = town().administrator();
        Pages.Answer own = pages.get(administrator, page(administrator));

        assertThat(own.text()).contains("You cannot grant a role to yourself. Ask another administrator");
        assertThat(own.page().select("form[action$=/grants]")).isEmpty();
        Pages.Answer tried = pages.post(
                administrator,
                page(administrator) + "/grants",
                "version",
                String.valueOf(administrator.version()),
                "role",
                "COUNCILLOR");
        assertThat(tried.status()).isEqualTo(403);
        assertThat(tried.text()).contains("You cannot grant a role to yourself");
        assertThat(now(administrator).grants()).hasSize(1);
    }

    @Test
    @Transactional
    void lastAdministratorCanBeNeitherDisabledNorStripped() {
        AccountView last = town().administrator();
        jdbc.sql("update account set disabled_at = now() where id <> ?")
                .param(last.id())
                .update();
        Pages.Answer shown = pages.get(last, page(last));

        assertThat(shown.text()).contains("This is the last administrator. Make somebody else an administrator first.");
        assertThat(shown.page().select("a[href$=/disabling], form[action$=/revocation]"))
                .isEmpty();
        assertThat(pages.get(last, page(last) + "/disabling").status()).isEqualTo(409);
        String version = String.valueOf(last.version());
        Pages.Answer disabled = pages.post(last, page(last) + "/disabling", "version", version);
        assertThat(disabled.status()).isEqualTo(403);
        assertThat(disabled.text()).contains("This is your own account. Ask another administrator");
        assertThat(pages.post(last, page(last) + "/grants/revocation", "version", version, "role", "ADMINISTRATOR")
                        .status())
                .isEqualTo(403);
    }
}
