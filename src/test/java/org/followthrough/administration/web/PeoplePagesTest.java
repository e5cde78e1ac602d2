package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Credentials;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class PeoplePagesTest {

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
    private Credentials credentials;

    @Autowired
    private JdbcClient jdbc;

    private static final String NEW = "/administration/people/new";

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
    void personIsAddedWithFirstRolesAndCanSignIn() {
        Town town = town();
        AccountView administrator = town.administrator();
        CommitteeView committee = town.committee(town.council("Council"), "Board");
        String email = "new-" + town.mark() + "@test";

        Pages.Answer added = pages.submit(
                administrator,
                pages.get(administrator, NEW),
                NEW,
                "name",
                "Ngozi Bell",
                "email",
                email,
                "password",
                "grape lantern coast",
                "roles",
                "CHAIR",
                "committeeId",
                String.valueOf(committee.id()));

        assertThat(added.status()).isEqualTo(302);
        Pages.Answer person = pages.get(administrator, added.location());
        assertThat(person.text()).contains("Ngozi Bell", email, "Chair of " + committee.name());
        assertThat(credentials.verify(email, "grape lantern coast")).isPresent();
    }

    @Test
    void wrongPersonComesBackWithAllButThePassword() {
        AccountView administrator = town().administrator();
        Pages.Answer form = pages.get(administrator, NEW);

        Pages.Answer empty = pages.submit(administrator, form, NEW);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).isEqualTo("Enter the name Enter an e-mail address Enter a password");

        Pages.Answer wrong = pages.submit(
                administrator,
                form,
                NEW,
                "name",
                "Kept Name",
                "email",
                administrator.email().toUpperCase(Locale.ROOT),
                "password",
                "a secret of twelve",
                "roles",
                "COUNCILLOR");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).contains("already an account with this e-mail address");
        assertThat(wrong.page().select("#name").val()).isEqualTo("Kept Name");
        assertThat(wrong.page().select("input[name=roles][checked]").val()).isEqualTo("COUNCILLOR");
        assertThat(wrong.page().html()).doesNotContain("a secret of twelve");

        Pages.Answer noCommittee = pages.submit(
                administrator,
                form,
                NEW,
                "name",
                "Kept",
                "email",
                "other@test",
                "password",
                "grape lantern coast",
                "roles",
                "CHAIR");
        assertThat(noCommittee.errors()).isEqualTo("Select the committee for the role Chair");
        assertThat(noCommittee.page().select(".govuk-error-summary a").attr("href"))
                .isEqualTo("#committeeId");
    }

    @Test
    void nameAndAddressAreChangedAndAStaleFormShowsBoth() {
        AccountView administrator = town().administrator();
        AccountView person = people.create("Before");
        String address = page(person) + "/edit";
        Pages.Answer form = pages.get(administrator, address);

        assertThat(pages.submit(administrator, form, address, "name", "After").location())
                .isEqualTo(page(person));
        assertThat(now(person).name()).isEqualTo("After");

        Pages.Answer conflict = pages.submit(administrator, form, address, "name", "Mine");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".app-pair__theirs").text()).isEqualTo("Theirs After");
        assertThat(pages.submit(administrator, conflict, address).status()).isEqualTo(302);
        assertThat(now(person).name()).isEqualTo("Mine");
        assertThat(now(person).email()).isEqualTo(person.email());

        Pages.Answer wrong = pages.submit(
                administrator, pages.get(administrator, address), address, "name", "", "email", "no address");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).contains("Enter the name", "in the right form");
        assertThat(wrong.page().select("#email").val()).isEqualTo("no address");
    }

    @Test
    void passwordIsSetAndNeverRepeated() {
        AccountView administrator = town().administrator();
        AccountView person = people.create("Forgetful");
        String address = page(person) + "/password";
        Pages.Answer form = pages.get(administrator, address);

        Pages.Answer easy = pages.submit(administrator, form, address, "password", "aaaaaaaaaaaaaaab");
        assertThat(easy.status()).isEqualTo(422);
        assertThat(easy.errors()).contains("easy to guess");
        assertThat(easy.page().html()).doesNotContain("aaaaaaaaaaaaaaab");

        assertThat(pages.submit(administrator, form, address, "password", "grape lantern coast")
                        .location())
                .isEqualTo(page(person));
        assertThat(credentials.verify(person.email(), "grape lantern coast")).isPresent();
        Pages.Answer stale = pages.submit(administrator, form, address, "password", "another lantern coast");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().html()).doesNotContain("another lantern coast");
        assertThat(stale.errors()).contains("The password has not been set: type it again");
        assertThat(credentials.verify(person.email(), "another lantern coast")).isEmpty();
        assertThat(pages.submit(administrator, stale, address, "password", "another lantern coast")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void ownPasswordIsChangedOnlyWhereTheCurrentOneIsAskedFor() {
        AccountView administrator = town().administrator();
        String address = page(administrator) + "/password";

        Pages.Answer own = pages.get(administrator, page(administrator));
        assertThat(own.page().select("main a[href=/account]").text()).contains("your own password");
        assertThat(own.page().select("a[href=" + address + "]")).isEmpty();
        assertThat(pages.get(administrator, address).status()).isEqualTo(403);
        String version = String.valueOf(administrator.version());
        Pages.Answer tried = pages.post(administrator, address, "version", version, "password", "grape lantern coast");
        assertThat(tried.status()).isEqualTo(403);
        assertThat(credentials.verify(administrator.email(), "grape lantern coast"))
                .isEmpty();
    }

    @Test
    void accountIsDisabledAfterAQuestionAndEnabledAgain() {
        AccountView administrator = town().administrator();
        AccountView person = people.create(Role.COUNCILLOR);
        String disabling = page(person) + "/disabling";
        Pages.Answer question = pages.get(administrator, disabling);
        assertThat(now(person).isDisabled()).isFalse();
        String edit = page(person) + "/edit";
        pages.submit(administrator, pages.get(administrator, edit), edit, "name", "Renamed meanwhile");
        Pages.Answer overtaken = pages.submit(administrator, question, disabling);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text()).contains("Somebody else changed this account", "Renamed meanwhile");
        question = overtaken;

        assertThat(pages.submit(administrator, question, disabling).location()).isEqualTo(page(person));
        assertThat(credentials.verify(person.email(), People.PASSWORD)).isEmpty();
        assertThat(pages.get(administrator, page(person)).text()).contains("Disabled", "Enable account");
        assertThat(pages.submit(administrator, question, disabling).status()).isEqualTo(409);

        String enabling = page(person) + "/enabling";
        pages.submit(administrator, pages.get(administrator, enabling), enabling);
        assertThat(credentials.verify(person.email(), People.PASSWORD)).isPresent();
    }

    @Test
    void listSortsByItsHeads() {
        Town town = town();
        AccountView administrator = town.administrator();
        people.create("aaa " + town.mark());
        people.create("Zzz " + town.mark());
        String list = "/administration/people";

        Pages.Answer sorted = pages.get(administrator, list);
        Element head = sorted.page().selectFirst("th[aria-sort]");
        assertThat(head).isNotNull();
        assertThat(head.attr("aria-sort")).isEqualTo("ascending");
        assertThat(sorted.page().select("tbody th").eachText()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        Pages.Answer reversed = pages.get(administrator, head.select("a").attr("href"));
        assertThat(reversed.page().select("th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
        assertThat(reversed.page().select("tbody th").eachText())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        assertThat(pages.get(administrator, list + "?sort=email")
                        .page()
                        .select("tbody td[data-label^=E-mail]")
                        .eachText())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        Pages.Answer asked = pages.get(administrator, list + "?sort=-email");
        assertThat(asked.page().select("th[aria-sort=descending]").text()).isEqualTo("E-mail address");
        assertThat(asked.page().select("select[name=sort] option[selected]").text())
                .isEqualTo("E-mail address, Z to A");
        assertThat(pages.get(administrator, list + "?sort=nonsense&page=nonsense")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void listTakesAFixedNumberOfStatements() {
        Town town = town();
        AccountView administrator = town.administrator();
        CommitteeView committee = town.committee(town.council("Council"), "Board");
        people.create("One", new Actor.Grant(Role.MEMBER, committee.id()));
        pages.get(administrator, "/administration/people");
        int few = statements(administrator, "/administration/people");
        for (int number = 1; number <= 30; number++) {
            people.create("Number " + number, new Actor.Grant(Role.MEMBER, committee.id()));
        }
        assertThat(statements(administrator, "/administration/people")).isEqualTo(few);
        assertThat(pages.get(administrator, "/administration/people?page=999999")
                        .status())
                .isEqualTo(200);
    }

    private int statements(AccountView who, String path) {
        return StatementCount.of(() -> pages.get(who, path)).count();
    }
}
