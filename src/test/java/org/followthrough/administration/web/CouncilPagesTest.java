package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Posts;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class CouncilPagesTest {

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Posts posts;

    private Town town() {
        return Town.of(people, councils, posts);
    }

    private CouncilView council(String name) {
        return councils.councils().stream()
                .filter(council -> council.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void councilIsAddedWithAnAddressMadeOfItsName() {
        Town town = town();
        AccountView administrator = town.administrator();
        String address = "/administration/councils/new";
        Pages.Answer form = pages.get(administrator, address);

        Pages.Answer added =
                pages.submit(administrator, form, address, "name", " St Mary’s District Council " + town.mark());

        assertThat(added.location()).isEqualTo("/administration/councils");
        CouncilView made = council("St Mary’s District Council " + town.mark());
        assertThat(made.slug()).isEqualTo("st-marys-district-council-" + town.mark());
        assertThat(pages.get(administrator, added.location()).text()).contains(made.name());
    }

    @Test
    void wrongCouncilComesBackWithWhatWasTyped() {
        Town town = town();
        AccountView administrator = town.administrator();
        CouncilView other = town.council("Taken");
        String address = "/administration/councils/new";
        Pages.Answer form = pages.get(administrator, address);

        Pages.Answer empty = pages.submit(administrator, form, address);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).isEqualTo("Enter a name");
        assertThat(empty.page().title()).startsWith("Error: ");

        Pages.Answer taken =
                pages.submit(administrator, form, address, "name", other.name().toUpperCase(java.util.Locale.UK));
        assertThat(taken.errors()).contains("already a council with this name");
        assertThat(taken.page().select("#name").val()).isEqualToIgnoringCase(other.name());

        Pages.Answer spaced = pages.submit(administrator, form, address, "name", "New", "slug", "Not an address");
        assertThat(spaced.errors()).contains("small letters");
        assertThat(spaced.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#slug");
        assertThat(spaced.page().select("#slug").val()).isEqualTo("Not an address");

        Pages.Answer unreadable = pages.submit(administrator, form, address, "name", "a\u0000b", "slug", "kept");
        assertThat(unreadable.status()).isEqualTo(422);
        assertThat(unreadable.errors()).contains("control character");
    }

    @Test
    void staleCouncilFormShowsBothNames() {
        Town town = town();
        AccountView mine = town.administrator();
        AccountView theirs = people.create("Faster Administrator", administratorRole());
        CouncilView council = town.council("Stale");
        String address = "/administration/councils/" + council.id() + "/edit";
        Pages.Answer form = pages.get(mine, address);
        pages.submit(theirs, pages.get(theirs, address), address, "name", "Their name " + town.mark());

        Pages.Answer conflict = pages.submit(mine, form, address, "name", "My name " + town.mark());

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Faster Administrator", "Their name " + town.mark());
        assertThat(conflict.page().select("input[type=text][name=name]").val()).isEqualTo("My name " + town.mark());
        assertThat(pages.submit(mine, conflict, address).status()).isEqualTo(302);
        assertThat(councils.council(council.id()).name()).isEqualTo("My name " + town.mark());
    }

    @Test
    void committeeIsAddedToItsCouncilAndChanged() {
        Town town = town();
        AccountView administrator = town.administrator();
        CouncilView council = town.council("Council");
        CommitteeView parent = town.committee(council, "Parent");
        String address = "/administration/committees/new";

        Pages.Answer added = pages.submit(
                administrator,
                pages.get(administrator, address),
                address,
                "councilId",
                String.valueOf(council.id()),
                "name",
                "Flooding Group " + town.mark(),
                "kind",
                "TASK_AND_FINISH_GROUP",
                "parentId",
                String.valueOf(parent.id()));
        assertThat(added.location()).isEqualTo("/administration/committees");
        CommitteeView made = councils.committee("flooding-group-" + town.mark());
        assertThat(made.parentId()).isEqualTo(parent.id());

        String edit = "/administration/committees/" + made.id() + "/edit";
        Pages.Answer form = pages.get(administrator, edit);
        assertThat(form.page().select("select[name=councilId]")).isEmpty();
        assertThat(form.page().select("select[name=parentId] option").eachText())
                .containsExactly("None", parent.name());
        assertThat(pages.submit(administrator, form, edit, "kind", "PANEL", "parentId", "")
                        .status())
                .isEqualTo(302);
        assertThat(councils.committee(made.id()).kind()).isEqualTo(CommitteeKind.PANEL);
        assertThat(councils.committee(made.id()).parentId()).isNull();
        assertThat(pages.get(administrator, "/administration/committees").text())
                .contains(council.name(), made.name());
    }

    @Test
    void wrongCommitteeComesBackWithWhatWasTyped() {
        Town town = town();
        AccountView administrator = town.administrator();
        CouncilView council = town.council("Council");
        CouncilView elsewhere = town.council("Elsewhere");
        CommitteeView above = town.committee(council, "Above");
        CommitteeView foreign = town.committee(elsewhere, "Foreign");
        String address = "/administration/committees/new";
        Pages.Answer form = pages.get(administrator, address);

        assertThat(pages.submit(administrator, form, address, "councilId", "").errors())
                .isEqualTo("Select a council Enter a name Select what kind of committee it is");
        Pages.Answer wrong = pages.submit(
                administrator,
                form,
                address,
                "councilId",
                String.valueOf(council.id()),
                "name",
                "Kept",
                "kind",
                "PANEL",
                "parentId",
                String.valueOf(foreign.id()));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).isEqualTo("Select a committee of this council");
        assertThat(wrong.page().select("#name").val()).isEqualTo("Kept");
        assertThat(wrong.page().select("input[name=kind][checked]").val()).isEqualTo("PANEL");

        String edit = "/administration/committees/" + above.id() + "/edit";
        CommitteeView below = town.committee(council, "Below");
        String editBelow = "/administration/committees/" + below.id() + "/edit";
        pages.submit(
                administrator, pages.get(administrator, editBelow), editBelow, "parentId", String.valueOf(above.id()));
        assertThat(pages.submit(
                                administrator,
                                pages.get(administrator, edit),
                                edit,
                                "parentId",
                                String.valueOf(below.id()))
                        .errors())
                .contains("cannot report to itself");
        assertThat(pages.submit(administrator, pages.get(administrator, edit), edit, "slug", below.slug())
                        .errors())
                .contains("already a committee with this address");
    }

    @Test
    void staleCommitteeFormOffersBothKinds() {
        Town town = town();
        AccountView mine = town.administrator();
        AccountView theirs = town.administrator();
        CommitteeView committee = town.committee(town.council("Council"), "Committee");
        String address = "/administration/committees/" + committee.id() + "/edit";
        Pages.Answer form = pages.get(mine, address);
        pages.submit(theirs, pages.get(theirs, address), address, "kind", "EXECUTIVE");

        Pages.Answer conflict = pages.submit(mine, form, address, "kind", "TASK_AND_FINISH_GROUP");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".app-pair__theirs").text()).isEqualTo("Theirs Cabinet or executive");
        assertThat(conflict.page().select("select[name=kind] option[selected]").text())
                .isEqualTo("Task and finish group");
        assertThat(pages.submit(mine, conflict, address).status()).isEqualTo(302);
        assertThat(councils.committee(committee.id()).kind()).isEqualTo(CommitteeKind.TASK_AND_FINISH_GROUP);
        assertThat(councils.committee(committee.id()).name()).isEqualTo(committee.name());
    }

    @Test
    void listsTakeAFixedNumberOfStatements() {
        Town town = town();
        AccountView administrator = town.administrator();
        CouncilView council = town.council("Large");
        town.committee(council, "First");
        for (String list : new String[] {"/administration/councils", "/administration/committees"}) {
            pages.get(administrator, list);
        }
        int few = statements(administrator);
        for (int number = 1; number <= 30; number++) {
            town.committee(council, "Number " + number);
            town.council("Number " + number);
        }

        assertThat(statements(administrator)).isEqualTo(few);
    }

    private int statements(AccountView who) {
        return StatementCount.of(() -> {
                    pages.get(who, "/administration/councils");
                    pages.get(who, "/administration/committees");
                })
                .count();
    }

    private static org.followthrough.shared.Actor.Grant administratorRole() {
        return new org.followthrough.shared.Actor.Grant(org.followthrough.shared.Role.ADMINISTRATOR, null);
    }
}
