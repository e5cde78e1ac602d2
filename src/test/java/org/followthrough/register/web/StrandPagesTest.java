package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.ReviewRegister;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.StrandFixture;
import org.followthrough.support.StrandFixture.Asked;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What the public reads of a recommendation that is followed for each of two recipients. */
@ApplicationTest
@ActiveProfiles("demo")
@Import(StrandFixture.class)
class StrandPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private StrandFixture strands;

    @Autowired
    private Sessions sessions;

    @Autowired
    private ResponseFixture answers;

    @Autowired
    private Responses responses;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private ReviewRegister register;

    private Board board;
    private Asked asked;

    @BeforeEach
    void oneAchievedAndOneNot() {
        board = fixture.board(0);
        asked = strands.asked(board, true);
        fixture.published(board, JULY, walk("YY"), walk("YNTNY"));
    }

    @Test
    void recommendationShowsEachRecipientWithItsStandingAndItsHistory() {
        Document page = page(asked.path());

        assertThat(page.select(".app-strands li").eachText().toString())
                .contains("Coventry", "2 Achieved", "Solihull", "4 Acceptable");
        assertThat(page.select("section[id^=recipient-]")).hasSize(2);
        assertThat(page.select("#recipient-1").text())
                .contains("Coventry children's services", "No longer monitored", "Position of 2012-07-26");
        assertThat(page.select("#recipient-2").text())
                .contains(
                        "4 Acceptable", "looked at by 1 session", "since the report was published on 28 February 2012");
        assertThat(page.select("#history")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void listsShowAndCountEachStrand() {
        Document list = page("/recommendations?review=" + asked.review().slug());
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(list.select("tbody th a").eachText()).allMatch(text -> text.startsWith("Recommendation 1 – "));
        assertThat(page("/recommendations?monitoring=open&review="
                                + asked.review().slug())
                        .select("tbody tr"))
                .hasSize(1);
        Document review = page("/reviews/" + asked.review().slug());
        assertThat(review.select("tbody tr")).hasSize(1);
        assertThat(review.select("main").text()).contains("1 recommendation, followed as 2 in all, 1 still monitored");
    }

    @Test
    void aSessionWithoutATableNamesEachStrandsRecipient() throws Exception {
        Board other = fixture.board(0);
        strands.asked(other, true);
        SessionView held = fixture.drafted(other, JULY, walk("YY"), walk("YNTNY"));
        sessions.writeReport(
                other.officer(),
                held.id(),
                null,
                new ReportDetails(
                        null,
                        "The board",
                        null,
                        JULY,
                        "Update",
                        null,
                        null,
                        "Text",
                        List.of(),
                        List.of(),
                        ReportLayout.NARRATIVE));
        sessions.circulate(
                other.officer(), held.id(), fixture.session(other, JULY).version());

        Document page = Jsoup.parse(mvc.perform(get(other.path(JULY)).with(as(other.member())))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("article .app-narrative__words").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Coventry"),
                        second -> assertThat(second).contains("Solihull"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void sessionTableHasARowForEachStrand() {
        Document table = page(board.path(JULY));

        assertThat(table.select(".app-tracking__title").eachText())
                .hasSize(2)
                .allMatch(text -> text.startsWith("Recommendation 1 – "));
        assertThat(table.select("tbody[id]").eachAttr("id"))
                .containsExactly("item-" + asked.shortName() + ".1", "item-" + asked.shortName() + ".2");
    }

    @Test
    void committeeCountsBothOnTheFlowchart() {
        assertThat(page("/committees/" + board.committee().slug())
                        .select("main")
                        .text())
                .contains("2 Achieved: 1; 4 Acceptable: 1.");
    }

    @Test
    void whatOneRecipientAnsweredIsNoAnswerOfTheOthers() {
        Case about = answers.outlined((post, other) -> List.of(new OutlineItem(
                0,
                new RecommendationDetails(
                        RecommendationKind.RECOMMENDATION,
                        "1",
                        null,
                        "That both answer",
                        null,
                        true,
                        List.of(post, other),
                        null,
                        null,
                        null))));
        long asked = about.recommendation(1);
        recommendations.followEach(
                about.officer(),
                asked,
                recommendations.recommendation(about.officer(), asked).version(),
                true);
        answered(about, about.post(), ResponseDraft.of(Decision.ACCEPTED, "Agreed"));
        answered(
                about,
                about.otherPost(),
                ResponseDraft.of(Decision.REJECTED, "No").because("It is done elsewhere"));
        String all = "/recommendations?review=" + about.review().slug();

        assertThat(page(all + "&decision=accepted").select("tbody tr")).hasSize(1);
        assertThat(page(all + "&decision=rejected").select("tbody tr")).hasSize(1);
        Document legacy = page("/committees/" + about.committee().slug() + "/legacy");
        assertThat(legacy.select("section[aria-labelledby=totals]").text()).contains("Accepted 1", "Rejected 1");
        assertThat(legacy.select(".app-recommendations td[data-label='What was answered']")
                        .eachText())
                .containsExactly("Accepted", "Rejected");
    }

    @Test
    void theWholeSaysEachAnswerOnceWhoeverElseGaveOne() {
        Case about = answers.outlined((post, other) -> List.of(new OutlineItem(
                0,
                new RecommendationDetails(
                        RecommendationKind.RECOMMENDATION,
                        "1",
                        null,
                        "That both answer",
                        null,
                        true,
                        List.of(post, other),
                        null,
                        null,
                        null))));
        long asked = about.recommendation(1);
        recommendations.followEach(
                about.officer(),
                asked,
                recommendations.recommendation(about.officer(), asked).version(),
                true);
        answered(about, null, ResponseDraft.of(Decision.ACCEPTED, "Agreed"));
        answered(
                about,
                about.otherPost(),
                ResponseDraft.of(Decision.REJECTED, "No").because("It is done elsewhere"));

        RecommendationRow whole = register.recommendations(about.review()).get(0);

        assertThat(whole.strands())
                .extracting(RecommendationRow::answer)
                .containsExactly("Accepted", "Accepted; Rejected");
        assertThat(whole.answer()).isEqualTo("Accepted; Rejected");
        assertThat(whole.tracking().kinds()).isEqualTo("Accepted; Rejected");
    }

    private void answered(Case about, @Nullable Long post, ResponseDraft draft) {
        VersionRef started =
                responses.start(about.officer(), about.review().id(), post, List.of(about.recommendation(1)), draft);
        VersionRef submitted = responses.submit(about.officer(), started.versionId(), answers.version(about, started));
        answers.publish(about, answers.approve(about, submitted));
    }

    private Document page(String path) {
        return new PageReader(mvc).page(path);
    }
}
