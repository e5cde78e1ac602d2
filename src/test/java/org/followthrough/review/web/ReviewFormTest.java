package org.followthrough.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.identity.AccountView;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class ReviewFormTest {

    private static final String NEW = "/reviews/new";

    @Autowired
    private Pages pages;

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    private Board board;
    private AccountView officer;

    @BeforeEach
    void board() {
        board = boards.empty();
        officer = board.officer();
    }

    @Test
    void onlyOfficersCreateReviewsAndOnlyForTheirCommittees() {
        Answer form = pages.get(officer, NEW);

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.page().select("#committee option").eachAttr("value")).containsExactly(board.slug());
        assertThat(pages.get(board.chair(), NEW).status()).isEqualTo(403);
        assertThat(pages.get(people.create(Role.ADMINISTRATOR), NEW).status()).isEqualTo(403);
        assertThat(pages.get(NEW).location()).startsWith("/sign-in");
        Answer foreign = pages.submit(
                officer, form, NEW, "committee", "scrutiny-board-children-and-families", "title", "Ours now");
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.errors()).isEqualTo("Select the committee whose review it is");
        assertThat(foreign.page().select("#title").val()).isEqualTo("Ours now");
    }

    @Test
    void shortNameAndAddressAreMadeOfTheTitle() {
        String title = "The Mending of Roads " + board.slug();
        Answer created = pages.submit(officer, pages.get(officer, NEW), NEW, "title", title, "code", board.code());

        assertThat(created.location()).isEqualTo("/reviews/the-mending-of-roads-" + board.slug() + "/recommendations");
        Answer again = pages.submit(officer, pages.get(officer, NEW), NEW, "title", title, "summary", "Kept words");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).contains("already a review with this address");
        assertThat(again.page().select("#slug").val()).isEqualTo("the-mending-of-roads-" + board.slug());
        assertThat(again.page().select("#code").val()).startsWith("MR");
        assertThat(again.page().select("#summary").val()).isEqualTo("Kept words");
    }

    @Test
    void whatIsMissingIsAskedForAtItsField() {
        Answer refused = pages.submit(officer, pages.get(officer, NEW), NEW, "code", "no code", "slug", "new");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#title", "#code", "#slug");
        assertThat(refused.page().title()).startsWith("Error: Create a review");
        Answer worse = pages.submit(officer, pages.get(officer, NEW), NEW, "committee", "none", "kind", "none");
        assertThat(worse.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#committee", "#title", "#kind");
        assertThat(pages.submit(officer, pages.get(officer, NEW), NEW, "title", " ")
                        .errors())
                .as("address and short name are made of the title")
                .isEqualTo("Enter the review's title");
    }

    @Test
    void draftIsChangedAndAnOvertakenFormKeepsBothTexts() {
        pages.submit(
                officer,
                pages.get(officer, NEW),
                NEW,
                "title",
                "Placements",
                "slug",
                board.reviewSlug(),
                "code",
                board.code());
        String path = "/reviews/" + board.reviewSlug() + "/edit";
        Answer form = pages.get(officer, path);
        assertThat(form.page().select("#title").val()).isEqualTo("Placements");
        assertThat(pages.submit(officer, form, path, "summary", "Theirs", "kind", "REVIEW")
                        .status())
                .isEqualTo(302);

        Answer conflict = pages.submit(officer, form, path, "summary", "Mine");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Kind of review", "takes the place of theirs, which is not kept");
        assertThat(conflict.page().select(".app-pair__theirs").eachText())
                .containsExactly("Theirs Review", "Theirs Theirs");
        assertThat(conflict.page().select("#mine-summary").val()).isEqualTo("Mine");
        assertThat(pages.submit(officer, conflict, path).status()).isEqualTo(302);
        assertThat(pages.get(officer, path).page().select("#summary").val()).isEqualTo("Mine");
    }
}
