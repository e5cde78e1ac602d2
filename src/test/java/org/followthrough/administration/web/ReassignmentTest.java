package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class ReassignmentTest {

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Posts posts;

    private static final String FORM = "/administration/posts/reassignment";
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

    /** Somebody with posts. */
    private record Leaver(AccountView administrator, AccountView account, List<PostView> posts, String address) {}

    private Leaver leaver(int number) {
        Town town = Town.of(people, councils, posts);
        CouncilView council = town.council("Council");
        AccountView account = people.create("Leaver " + town.mark(), new Actor.Grant(Role.SERVICE_OFFICER, null));
        List<PostView> held = java.util.stream.IntStream.rangeClosed(1, number)
                .mapToObj(at -> town.post(council, "Post " + at))
                .toList();
        held.forEach(post -> town.holder(post, account.name(), account.id(), FIRST));
        return new Leaver(
                town.administrator(), account, held, "/administration/posts/reassignment?who=account-" + account.id());
    }

    private HolderView last(PostView post) {
        List<HolderView> holders = posts.holders(post.id());
        return holders.get(holders.size() - 1);
    }

    private Pages.Answer send(Leaver leaver, Pages.Answer form, String... typed) {
        List<String> all =
                new java.util.ArrayList<>(List.of("lastDay.day", "31", "lastDay.month", "3", "lastDay.year", "2030"));
        all.addAll(List.of(typed));
        return pages.submit(leaver.administrator(), form, FORM, all.toArray(new String[0]));
    }

    @Test
    void everyPostIsHandedOverInOneStep() {
        Leaver leaver = leaver(4);
        AccountView successor = people.create("Successor account", new Actor.Grant(Role.SERVICE_OFFICER, null));
        assertThat(pages.get(leaver.administrator(), "/administration/posts/reassignment")
                        .text())
                .contains(leaver.account().name() + ", 4 posts");
        assertThat(pages.get(
                                leaver.administrator(),
                                "/administration/people/" + leaver.account().id())
                        .page()
                        .select("main a[href=" + leaver.address() + "]"))
                .hasSize(1);

        Pages.Answer done = send(
                leaver,
                pages.get(leaver.administrator(), leaver.address()),
                "name",
                "Ngozi Bell",
                "accountId",
                String.valueOf(successor.id()),
                "rows[1].successor",
                "other",
                "rows[1].name",
                "Owen Price",
                "rows[2].successor",
                "nobody",
                "rows[3].successor",
                "stays");

        assertThat(done.location()).isEqualTo("/administration/posts");
        assertThat(last(leaver.posts().get(0)))
                .returns("Ngozi Bell", HolderView::name)
                .returns(successor.id(), HolderView::accountId)
                .returns(LocalDate.of(2030, 4, 1), HolderView::from);
        assertThat(last(leaver.posts().get(1)))
                .returns("Owen Price", HolderView::name)
                .returns(null, HolderView::accountId);
        assertThat(posts.holders(leaver.posts().get(2).id()))
                .singleElement()
                .returns(LocalDate.of(2030, 3, 31), HolderView::until);
        assertThat(posts.holders(leaver.posts().get(3).id())).singleElement().returns(null, HolderView::until);
    }

    @Test
    void wrongFormComesBackWithWhatWasTyped() {
        Leaver leaver = leaver(2);
        Pages.Answer form = pages.get(leaver.administrator(), leaver.address());

        Pages.Answer empty = pages.submit(leaver.administrator(), form, FORM);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors()).startsWith("Enter the last day Enter the name of the successor");

        Pages.Answer wrong = send(leaver, form, "name", "Kept Name", "rows[1].successor", "other");
        assertThat(wrong.errors()).isEqualTo("Enter the name of the successor in this post");
        assertThat(wrong.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#rows-1-name");
        assertThat(wrong.page().select("#rows-1-name")).hasSize(1);
        assertThat(wrong.page().select("#name").val()).isEqualTo("Kept Name");
        assertThat(wrong.page().select("input[name=rows[1].successor][checked]").val())
                .isEqualTo("other");

        Pages.Answer nothing = send(leaver, form, "rows[0].successor", "stays", "rows[1].successor", "stays");
        assertThat(nothing.errors()).isEqualTo("Select at least one post that is left");

        Pages.Answer early = send(leaver, form, "name", "Ngozi Bell", "lastDay.year", "2011");
        assertThat(early.errors()).contains("must not be before the first day");
        assertThat(posts.holders(leaver.posts().get(0).id())).singleElement().returns(null, HolderView::until);
    }

    @Test
    void nothingIsHandedOverUnlessEverythingIs() {
        Leaver leaver = leaver(2);
        Pages.Answer form = pages.get(leaver.administrator(), leaver.address());

        Pages.Answer wrong =
                send(leaver, form, "name", "Ngozi Bell", "rows[1].successor", "other", "rows[1].name", "x".repeat(101));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).isEqualTo("The name must be 100 characters or fewer");
        assertThat(wrong.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#rows-1-name");
        for (PostView post : leaver.posts()) {
            assertThat(posts.holders(post.id())).singleElement().returns(null, HolderView::until);
        }
    }

    @Test
    void staleFormIsShownAgainWithTheTextAndThePostsAsTheyAre() {
        Leaver leaver = leaver(2);
        Pages.Answer form = pages.get(leaver.administrator(), leaver.address());
        HolderView holding = last(leaver.posts().get(1));
        posts.leave(people.administrator(), holding.id(), holding.version(), LocalDate.of(2013, 1, 1));

        Pages.Answer stale = send(leaver, form, "name", "Ngozi Bell");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text())
                .contains(
                        "Somebody else changed these posts",
                        leaver.posts().get(0).title());
        assertThat(stale.text()).doesNotContain(leaver.posts().get(1).title());
        assertThat(stale.page().select("#name").val()).isEqualTo("Ngozi Bell");
        assertThat(last(leaver.posts().get(0)).until()).isNull();
        assertThat(pages.submit(leaver.administrator(), stale, FORM).status()).isEqualTo(302);
        assertThat(last(leaver.posts().get(0)).name()).isEqualTo("Ngozi Bell");
    }

    @Test
    void peopleWithoutAnAccountAreOnePersonByName() {
        Town town = Town.of(people, councils, posts);
        CouncilView council = town.council("Council");
        String name = "Known by Name " + town.mark();
        HolderView first = town.holder(town.post(council, "One"), name, null, FIRST);
        town.holder(town.post(council, "Two"), name, null, FIRST);

        Pages.Answer answer =
                pages.get(town.administrator(), "/administration/posts/reassignment?who=holder-" + first.id());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("main form fieldset legend").eachText())
                .contains("One " + town.mark(), "Two " + town.mark());
    }
}
