package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class PostPagesTest {

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

    private static String page(PostView post) {
        return "/administration/posts/" + post.id();
    }

    private HolderView only(PostView post) {
        assertThat(posts.holders(post.id())).hasSize(1);
        return posts.holders(post.id()).get(0);
    }

    @Test
    void postIsAddedRenamedAndNotDoubled() {
        Town town = town();
        AccountView administrator = town.administrator();
        CouncilView council = town.council("Council");
        String address = "/administration/posts/new";
        Pages.Answer form = pages.get(administrator, address);

        Pages.Answer wrong = pages.submit(administrator, form, address, "councilId", "", "title", "Kept");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).isEqualTo("Select a council");
        assertThat(wrong.page().select("#title").val()).isEqualTo("Kept");
        String councilId = String.valueOf(council.id());
        assertThat(pages.submit(administrator, form, address, "councilId", councilId)
                        .errors())
                .isEqualTo("Enter the title");

        Pages.Answer added =
                pages.submit(administrator, form, address, "councilId", councilId, "title", "Head of Roads");
        PostView post = posts.post(Long.parseLong(added.location().replaceAll(".*/", "")));
        assertThat(post.title()).isEqualTo("Head of Roads");
        assertThat(pages.submit(administrator, form, address, "councilId", councilId, "title", "Head of Roads")
                        .errors())
                .contains("already a post with this title");

        String edit = page(post) + "/edit";
        Pages.Answer before = pages.get(administrator, edit);
        assertThat(pages.submit(administrator, before, edit, "title", "Head of Highways", "body", "City Development")
                        .location())
                .isEqualTo(page(post));
        Pages.Answer conflict = pages.submit(administrator, before, edit, "title", "Head of Streets");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".app-pair__theirs").eachText())
                .containsExactly("Theirs Head of Highways", "Theirs City Development");
        assertThat(pages.submit(administrator, pages.get(administrator, edit), edit, "title", " ")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void holderIsAppointedCorrectedAndLeaves() {
        Town town = town();
        AccountView administrator = town.administrator();
        AccountView director = people.create("Account of a director", new Actor.Grant(Role.SERVICE_OFFICER, null));
        PostView post = town.post(town.council("Council"), "Director");
        String appointment = page(post) + "/appointment";

        Pages.Answer appointed = pages.submit(
                administrator,
                pages.get(administrator, appointment),
                appointment,
                "name",
                "Ngozi Bell",
                "accountId",
                String.valueOf(director.id()),
                "from.day",
                "1",
                "from.month",
                "February",
                "from.year",
                "2012");
        assertThat(appointed.location()).isEqualTo(page(post));
        assertThat(pages.get(administrator, page(post)).text())
                .contains("Ngozi Bell", "Account of a director", "1 February 2012", "No last day", "Holds it today");
        assertThat(people.actor(director).posts()).containsExactly(post.id());

        String edit = page(post) + "/holders/" + only(post).id() + "/edit";
        Pages.Answer before = pages.get(administrator, edit);
        assertThat(before.page().select("#from-month").val()).isEqualTo("2");
        assertThat(pages.submit(administrator, before, edit, "name", "Ngozi Bell-Ames")
                        .status())
                .isEqualTo(302);
        Pages.Answer conflict = pages.submit(administrator, before, edit, "from.day", "3");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Ngozi Bell-Ames", "1 February 2012");
        assertThat(conflict.page().select("input[name=from.day]").val()).isEqualTo("3");
        assertThat(pages.submit(administrator, conflict, edit).status()).isEqualTo(302);
        assertThat(only(post).from()).isEqualTo(LocalDate.of(2012, 2, 3));

        String leaving = page(post) + "/holders/" + only(post).id() + "/leaving";
        Pages.Answer question = pages.get(administrator, leaving);
        Pages.Answer early = pages.submit(
                administrator, question, leaving, "until.day", "2", "until.month", "2", "until.year", "2012");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.errors()).isEqualTo("The last day must not be before the first");
        assertThat(pages.submit(administrator, question, leaving).errors()).isEqualTo("Enter the last day");
        assertThat(pages.submit(
                                administrator,
                                question,
                                leaving,
                                "until.day",
                                "31",
                                "until.month",
                                "3",
                                "until.year",
                                "2013")
                        .location())
                .isEqualTo(page(post));
        assertThat(only(post).until()).isEqualTo(LocalDate.of(2013, 3, 31));
        assertThat(people.actor(director).posts()).isEmpty();
        Pages.Answer late = pages.submit(
                administrator, question, leaving, "until.day", "1", "until.month", "4", "until.year", "2013");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("31 March 2013");
    }

    @Test
    void wrongHolderComesBackWithWhatWasTyped() {
        Town town = town();
        AccountView administrator = town.administrator();
        PostView post = town.post(town.council("Council"), "Director");
        String appointment = page(post) + "/appointment";
        Pages.Answer form = pages.get(administrator, appointment);

        assertThat(pages.submit(administrator, form, appointment).errors())
                .isEqualTo("Enter the name Enter the first day");
        Pages.Answer wrong = pages.submit(
                administrator,
                form,
                appointment,
                "name",
                "Kept Name",
                "from.day",
                "31",
                "from.month",
                "2",
                "from.year",
                "2012",
                "until.year",
                "2013");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).contains("first day must be a real date", "last day must be a real date");
        assertThat(wrong.page().select("#name").val()).isEqualTo("Kept Name");
        assertThat(wrong.page().select("#until-year").val()).isEqualTo("2013");
        assertThat(posts.holders(post.id())).isEmpty();
    }

    @Test
    void administratorsGiveThemselvesNoPost() {
        Town town = town();
        AccountView administrator = town.administrator();
        PostView post = town.post(town.council("Council"), "Director");
        String appointment = page(post) + "/appointment";
        Pages.Answer form = pages.get(administrator, appointment);
        String own = String.valueOf(administrator.id());

        assertThat(form.page().select("select[name=accountId] option").eachAttr("value"))
                .doesNotContain(own);
        Pages.Answer tried = pages.submit(
                administrator,
                form,
                appointment,
                "name",
                "Myself",
                "accountId",
                own,
                "from.day",
                "1",
                "from.month",
                "2",
                "from.year",
                "2012");
        assertThat(tried.status()).isEqualTo(403);
        assertThat(tried.text()).contains("You cannot give a post to yourself");
        assertThat(posts.holders(post.id())).isEmpty();
    }

    @Test
    void everythingMissingOfANewPostIsAskedForAtOnce() {
        String path = "/administration/posts/new";
        AccountView administrator = town().administrator();

        Pages.Answer refused = pages.submit(administrator, pages.get(administrator, path), path, "councilId", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#councilId", "#title");
    }

    @Test
    void listsTakeAFixedNumberOfStatements() {
        Town town = town();
        AccountView administrator = town.administrator();
        CouncilView council = town.council("Council");
        PostView first = town.post(council, "First");
        town.holder(first, "Holder", people.create(Role.SERVICE_OFFICER).id(), LocalDate.of(2012, 1, 1));
        pages.get(administrator, "/administration/posts");
        int few = statements(administrator, first);
        for (int number = 1; number <= 30; number++) {
            PostView post = town.post(council, "Number " + number);
            town.holder(post, "Holder", null, LocalDate.of(2012, 1, 1));
            town.holder(first, "Holder", people.create(Role.SERVICE_OFFICER).id(), LocalDate.of(2012, 1, 1));
        }

        assertThat(statements(administrator, first)).isEqualTo(few);
    }

    private int statements(AccountView who, PostView post) {
        return StatementCount.of(() -> {
                    pages.get(who, "/administration/posts");
                    pages.get(who, page(post));
                    pages.get(who, "/administration/posts/reassignment");
                })
                .count();
    }
}
