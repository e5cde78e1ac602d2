package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.Sessions;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What is not published is not there, by whichever address and for whoever has no business with it. */
@ApplicationTest
@ActiveProfiles("demo")
class VisibilityTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Sessions sessions;

    @Test
    void draftReviewAndItsRecommendationsAnswerLikeNonsense() {
        Board board = fixture.board(1);
        ReviewView draft = draft(board);
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("/reviews/" + draft.slug(), "/reviews/nonsense");
        hidden.put("/reviews/" + draft.slug() + "/recommendations/1", "/reviews/nonsense/recommendations/1");
        hidden.put("/r/" + draft.code() + "-1", "/r/NONSENSE-1");
        hidden.put("/r/" + draft.code().toLowerCase(java.util.Locale.ROOT) + "-1", "/r/nonsense-1");

        hidden.forEach((path, nonsense) -> assertHidden(board, path, nonsense));
    }

    @Test
    void sessionInPreparationAnswersLikeNonsense() {
        Board board = fixture.board(2);
        fixture.drafted(board, NOVEMBER, walk("YY"));
        withReport(board);

        assertSessionHidden(board);
    }

    @Test
    void circulatedSessionAnswersLikeNonsense() {
        Board board = fixture.board(2);
        fixture.drafted(board, NOVEMBER, walk("YY"));
        withReport(board);
        var drafted = fixture.session(board, NOVEMBER);
        sessions.circulate(board.officer(), drafted.id(), drafted.version());

        assertSessionHidden(board);
    }

    @Test
    void listsAndCountsKnowNothingOfWhatIsNotPublished() {
        Board board = fixture.board(2);
        fixture.published(board, JULY, walk("YNTNY"));
        List<String> open = List.of(
                "/",
                "/reviews",
                "/recommendations",
                "/recommendations?status=2",
                "/recommendations?committee=" + board.committee().slug(),
                "/recommendations?monitoring=ended",
                "/recommendations?session=" + NOVEMBER + "&committee="
                        + board.committee().slug(),
                "/recommendations?branch=achieved-yes",
                "/committees/" + board.committee().slug(),
                "/committees/" + board.committee().slug() + "/flowchart",
                "/reviews/" + board.review().slug(),
                "/reviews/" + board.review().slug() + "/recommendations/1",
                board.path(JULY));
        List<String> before =
                open.stream().map(path -> stable(path, everybody())).toList();

        draft(board);
        fixture.circulated(board, NOVEMBER, walk("YY"));

        List<String> after =
                open.stream().map(path -> stable(path, everybody())).toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void filterByADraftFindsWhatNonsenseFinds() {
        Board board = fixture.board(1);
        ReviewView draft = draft(board);

        String asked = stable("/recommendations?review=" + draft.slug(), everybody());

        assertThat(asked.replace(draft.slug(), "nonsense"))
                .isEqualTo(stable("/recommendations?review=nonsense", everybody()));
    }

    @Test
    void committeeReadsItsDraftsMarkedAsSuch() {
        Board board = fixture.board(1);
        ReviewView draft = draft(board);
        PageReader member = new PageReader(mvc, MonitoringFixture.as(board.member()));

        assertThat(member.page("/reviews")
                        .select("tr:contains(" + draft.title() + ") .govuk-tag")
                        .text())
                .isEqualTo("Draft");
        assertThat(member.page("/reviews/" + draft.slug()).select("main").text())
                .contains("This review is a draft.")
                .doesNotContain("Edit review");
        assertThat(member.page("/reviews/" + draft.slug() + "/recommendations/1")
                        .select("blockquote")
                        .text())
                .isEqualTo("That nobody sees this yet");
        Document officers = new PageReader(mvc, MonitoringFixture.as(board.officer())).page("/reviews/" + draft.slug());
        assertThat(officers.select("main .govuk-button").eachText())
                .containsExactly("Add recommendations", "Edit review", "Publish");
    }

    @Test
    void committeeReadsCirculatedPapersMarkedAsNotPublic() {
        Board board = fixture.board(1);
        fixture.circulated(board, NOVEMBER, walk("YY"));

        Document page = new PageReader(mvc, MonitoringFixture.as(board.member())).page(board.path(NOVEMBER));

        assertThat(page.select(".app-draft").text()).startsWith("Draft for the committee, not public");
        assertThat(page.select(".app-tracking__status .app-tracking__draft").text())
                .isEqualTo("Draft: 2 Achieved");
        assertThat(page.select(".app-tracking__tick")).isEmpty();
    }

    @Test
    void preparationIsForOfficersAndChairAlone() {
        Board board = fixture.board(1);
        fixture.open(board, NOVEMBER);

        assertThat(status(board.path(NOVEMBER), board.member())).isEqualTo(404);
        assertThat(status(board.path(NOVEMBER), board.chair())).isEqualTo(200);
        assertThat(status(board.path(NOVEMBER), board.officer())).isEqualTo(200);
        assertThat(new PageReader(mvc, MonitoringFixture.as(board.officer()))
                        .page("/committees/" + board.committee().slug())
                        .select("section[aria-labelledby=in-hand]")
                        .text())
                .contains("8 November 2012 Preparing", "Open a session");
    }

    private void assertSessionHidden(Board board) {
        String nonsense = "/committees/" + board.committee().slug() + "/sessions/1999-01-01";
        String flowchart = "/committees/" + board.committee().slug() + "/flowchart?session=";
        assertHidden(board, board.path(NOVEMBER), nonsense);
        assertHidden(board, board.path(NOVEMBER) + "/report", nonsense + "/report");
        assertHidden(board, flowchart + NOVEMBER, flowchart + "1999-01-01");
    }

    private void assertHidden(Board board, String path, String nonsense) {
        for (Actor actor :
                List.of(Actor.PUBLIC, board.councillor(), board.otherOfficer(), board.cabinetMember(), nobody(board))) {
            MockHttpServletResponse answer = reader(actor).answer(path);
            assertThat(answer.getStatus()).as("%s for %s", path, actor).isEqualTo(404);
            assertThat(body(answer, path))
                    .as("%s for %s", path, actor)
                    .isEqualTo(body(reader(actor).answer(nonsense), nonsense));
        }
    }

    private static Actor nobody(Board board) {
        return new Actor(board.member().accountId(), "Somebody without a role", Set.of(), Set.of());
    }

    private int status(String path, Actor actor) {
        return reader(actor).answer(path).getStatus();
    }

    private PageReader everybody() {
        return new PageReader(mvc);
    }

    private PageReader reader(Actor actor) {
        return actor.isSignedIn() ? new PageReader(mvc, MonitoringFixture.as(actor)) : everybody();
    }

    private static String stable(String path, PageReader reader) {
        MockHttpServletResponse answer = reader.answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return body(answer, path);
    }

    /** The page without what differs from request to request: its own address and the form's token. */
    private static String body(MockHttpServletResponse answer, String path) {
        return PageReader.body(answer).replace(path, "PATH").replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1");
    }

    private void withReport(Board board) {
        sessions.writeReport(
                board.officer(),
                fixture.session(board, NOVEMBER).id(),
                null,
                new ReportDetails("Head", "Board", null, NOVEMBER, "Tracking", null, null, null, List.of()));
    }

    private ReviewView draft(Board board) {
        int number = MADE.incrementAndGet();
        ReviewView draft = reviews.create(
                board.officer(),
                board.committee().id(),
                new ReviewDetails(
                        "Hidden review " + number,
                        "hidden-review-" + number,
                        "HID" + number,
                        ReviewKind.REVIEW,
                        null,
                        null,
                        null,
                        null,
                        null));
        recommendations.addAll(
                board.officer(),
                draft.id(),
                List.of(new OutlineItem(0, RecommendationDetails.of("1", "That nobody sees this yet", true))));
        return draft;
    }
}
