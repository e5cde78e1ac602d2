package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers, codes, names and days as people type them lead to what is called so, first of all. */
@ApplicationTest
@ActiveProfiles("demo")
class SearchNumbersTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** Of one committee: other tests publish recommendations with the same numbers. */
    private List<SearchHit> found(String typed, String committee) {
        return search.find(queries.read(typed), null, committee, 1).hits().items();
    }

    @ParameterizedTest
    @CsvSource({
        "2.ii, looked-after-children-working-group, looked-after-children/recommendations/2-ii",
        "2.i, looked-after-children-working-group, looked-after-children/recommendations/2-i",
        "2 i, looked-after-children-working-group, looked-after-children/recommendations/2-i",
        "lac 2 ii, , looked-after-children/recommendations/2-ii",
        "LAC-2-ii, , looked-after-children/recommendations/2-ii",
        "6 a), children-and-young-people-scrutiny-committee, children-in-care-placement-strategy/recommendations/6a",
        "2 b), children-and-young-people-scrutiny-committee, children-in-care-placement-strategy/recommendations/2b",
        "3b, children-and-young-people-scrutiny-committee, children-in-care-placement-strategy/recommendations/3b",
        "recommendation 2 a, children-and-young-people-scrutiny-committee, children-in-care-placement-strategy/recommendations/2a",
        "CIC 2a, , children-in-care-placement-strategy/recommendations/2a",
        "ep7, , external-placements/recommendations/7",
        "EP 7, , external-placements/recommendations/7",
        "EP, , external-placements"
    })
    void aNumberLeadsToItsRecommendationOrReview(String typed, String committee, String path) {
        assertThat(found(typed, committee).get(0).path()).isEqualTo("/reviews/" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "BFSC33, budget-and-finance-scrutiny-committee, 2013-02-05#item-2",
        "bfsc 33, budget-and-finance-scrutiny-committee, 2013-02-05#item-2",
        "minute BFSC-33, budget-and-finance-scrutiny-committee, 2013-02-05#item-2",
        "item 1.1, corporate-parenting-panel, 2012-12-04#item-1"
    })
    void aNumberLeadsToItsMinuteOrItem(String typed, String committee, String place) {
        assertThat(found(typed, committee).get(0).path()).isEqualTo("/committees/" + committee + "/meetings/" + place);
    }

    @ParameterizedTest
    @CsvSource({
        "measure 4, budget-and-finance-scrutiny-committee, /plans/cost-improvement-plan-13-14/measures/4",
        "area 5, safeguarding-improvement-task-and-finish-group, /reviews/safeguarding-improvement#area-5",
        "'\"Area 5\"', safeguarding-improvement-task-and-finish-group, /reviews/safeguarding-improvement#area-5"
    })
    void aNumberLeadsToItsMeasureOrArea(String typed, String committee, String path) {
        assertThat(found(typed, committee).get(0).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Walsall", "Telford", "Leeds", "Warwickshire", "Walsall Council"})
    void theNameOfACouncilLeadsToItsCommitteesAndReviewsBeforeAllThatSaysIt(String council) {
        List<SearchHit> hits =
                search.find(queries.read(council), null, null, 1).hits().items();
        int committees = (int)
                hits.stream().filter(hit -> hit.kind() == SearchKind.COMMITTEE).count();
        assertThat(committees).isPositive();
        assertThat(hits.subList(0, committees + 1)).allSatisfy(hit -> {
            assertThat(hit.kind()).isIn(SearchKind.COMMITTEE, SearchKind.REVIEW);
            assertThat(hit.context()).contains(council);
        });
    }

    @Test
    void whatIsCalledExactlySoComesFirst() {
        assertThat(search.find(queries.read("corporate parenting panel"), null, "corporate-parenting-panel", 1)
                        .hits()
                        .items()
                        .get(0)
                        .path())
                .isEqualTo("/committees/corporate-parenting-panel");
    }

    @Test
    void aFigureComesBeforeALongerOneThatEndsLikeIt() {
        List<String> paths = found("654", null).stream().map(SearchHit::path).toList();
        assertThat(paths.get(0)).contains("cost-improvement-plan-13-14");
        assertThat(paths).contains("/referrals/safeguarding-budget/papers/cabinet-report-extract");
    }

    @ParameterizedTest
    @CsvSource({
        "2 July 2013, /committees/budget-and-finance-scrutiny-committee/work-programmes/2013-14#entry-2",
        "02.07.13, children-in-care-placement-strategy/recommendations/3a#action-",
        "meeting of 11 February 2013, /committees/corporate-parenting-panel/meetings/2013-02-11",
        "March 25th 2013, children-in-care-placement-strategy/recommendations/1"
    })
    void aDayLeadsToWhatWasOrIsDueOnIt(String typed, String path) {
        assertThat(found(typed, null).get(0).path()).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"Oftsed, ofsted", "Acheived, achieved", "Darlington Project, dartington project"})
    void lettersThatChangedPlacesAreSeenThrough(String typed, String meant) {
        assertThat(pages.get("/search?q=" + typed.replace(" ", "%20"))
                        .page()
                        .select("p:contains(Did you mean) a")
                        .text())
                .isEqualToIgnoringCase(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Stop monitoring, 1",
        "Not achieved (Obstacle), 3",
        "Progress made acceptable. Continue monitoring, 4",
        "not for review this session, 6",
        "achieved, 2"
    })
    void theNameOfAStatusLeadsToTheRecommendationsThatStandThere(String typed, String status) {
        assertThat(pages.get("/search?q=" + typed.replace(" ", "%20"))
                        .page()
                        .select("#statuses + ul a")
                        .eachAttr("href"))
                .containsExactly("/recommendations?status=" + status);
        assertThat(pages.get("/search?q=foster").page().select("#statuses")).isEmpty();
    }

    @Test
    void aWordThatTurnsTheMeaningRoundAndIsNotLookedForIsNamed() {
        assertThat(pages.get("/search?q=Not%20accepted").text())
                .contains("“Not” stands in nearly every text and is not looked for");
        assertThat(pages.get("/search?q=accepted").text()).doesNotContain("is not looked for");
    }

    @Test
    void theListOfRecommendationsKnowsNumbersToo() {
        assertThat(pages.get("/recommendations?q=ep7").page().select("tbody tr"))
                .hasSize(1);
    }

    /** Where there are few rows the planner reads all of them, whatever there is: it is told not to. */
    @Test
    void indexesFindNumbers() {
        SearchQuery query = queries.read("BFSC 33");
        String plan = transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("insert into council (name, slug)"
                            + " select 'Council ' || n, 'one-of-many-' || n from generate_series(1, 20000) n")
                    .update();
            jdbc.sql("select gin_clean_pending_list('council_by_word'), gin_clean_pending_list('council_by_letters')")
                    .query()
                    .singleRow();
            jdbc.sql("analyze council").update();
            jdbc.sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    jdbc.sql("explain " + search.sql(query, null))
                            .params(query.parametersOfRank())
                            .query(String.class)
                            .list());
        });
        assertThat(plan)
                .contains("recommendation_by_number", "agenda_item_by_minutes_number", "measure_by_number")
                .contains("review_area_by_number", "council_by_word")
                .doesNotContain("Seq Scan");
    }
}
