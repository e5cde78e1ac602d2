package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.measure.ReadingDetails;
import org.followthrough.measure.ReadingView;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where readings stand in time, and what becomes of a form that is sent twice or too late. */
@ApplicationTest
class ReadingsInTimeTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Plans plans;

    @Autowired
    private Measures measures;

    @Autowired
    private PlanActions actions;

    @Autowired
    private JdbcClient jdbc;

    private Board board;
    private Actor officer;
    private PlanView plan;
    private MeasureView measure;
    private String readings;

    @BeforeEach
    void startAPlanOfApril2013() {
        board = boards.create(1);
        officer = people.actor(board.officer());
        plan = plan("plan-" + board.slug());
        measure = measures.add(officer, plan.id(), MeasureDetails.of("Looked after children"));
        readings = plan.path() + "/measures/1/readings/";
    }

    @Test
    void wordsWithoutAYearAreTheLastBeforeThePapersDay() {
        measures.read(officer, measure.id(), new ReadingDetails("October", null, "629"));
        assertThat(read())
                .singleElement()
                .satisfies(reading -> assertThat(reading.on()).isEqualTo(LocalDate.of(2012, 10, 31)));

        measures.correct(officer, measure.id(), 1, new ReadingDetails("October", null, "692"), "A slip");

        assertThat(read()).singleElement().satisfies(reading -> {
            assertThat(reading.value()).isEqualTo("692");
            assertThat(reading.on()).isEqualTo(LocalDate.of(2012, 10, 31));
        });
    }

    @Test
    void aReadingEnteredLateStandsInItsPlaceThoughAnotherHasNoDay() {
        for (String words : List.of("March 2014", "October 2016", "currently", "March 2015")) {
            measures.read(officer, measure.id(), new ReadingDetails(words, null, "6"));
        }

        assertThat(read())
                .extracting(ReadingView::asAtWords)
                .containsExactly("March 2014", "March 2015", "October 2016", "currently");
    }

    @Test
    void theDayIsReadFromWhatStandsBehindAsAtAndWhatIsNotUnderstoodIsSaid() {
        for (String words : List.of("As at 31 March 2013", "12 months to March 2013", "year ending 31 March 2013")) {
            Answer added = send(readings + "new", "asAtWords", words, "value", "6");
            assertThat(added.status()).isEqualTo(302);
        }
        assertThat(read()).extracting(ReadingView::on).containsOnly(LocalDate.of(2013, 3, 31));

        assertThat(send(readings + "new", "asAtWords", "As at 31 March 2014", "value", "7")
                        .notice())
                .isEqualTo("The reading is added. It stands at 31 March 2014.");
        assertThat(send(readings + "new", "asAtWords", "Q3 2013", "value", "8").notice())
                .startsWith("The reading is added. No day was understood from “Q3 2013”, so it stands after");
    }

    @Test
    void aDayThatTheWordsDoNotMeanIsAskedAbout() {
        Answer refused = send(
                readings + "new",
                "asAtWords",
                "October 2016",
                "asAt.day",
                "1",
                "asAt.month",
                "1",
                "asAt.year",
                "1999",
                "value",
                "6");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("The day is not in what the words say: correct one of the two");
        assertThat(send(
                                readings + "new",
                                "asAtWords",
                                "October 2016",
                                "asAt.day",
                                "11",
                                "asAt.month",
                                "10",
                                "asAt.year",
                                "2016",
                                "value",
                                "6")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoComesSecondToACorrectionLosesNothing() {
        measures.read(officer, measure.id(), new ReadingDetails("March 2014", null, "692"));
        String correction = readings + "1/correction";
        Answer open = pages.get(board.officer(), correction);
        send(correction, "value", "629", "reason", "Two digits changed places");

        Answer second = pages.submit(board.officer(), open, correction, "value", "630", "reason", "My own long reason");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Two digits changed places");
        assertThat(second.page().select("textarea[name=reason]").text()).isEqualTo("My own long reason");
        assertThat(pages.submit(board.officer(), second, readings + "2/correction")
                        .status())
                .isEqualTo(302);
        assertThat(read()).extracting(ReadingView::value).containsExactly("630");
    }

    @Test
    void whatAPlanIsLinkedToStaysThoughTheFormWouldNotOfferIt() {
        Board other = boards.create(1);
        long review = jdbc.sql("select id from review where committee_id = :board")
                .param("board", other.id())
                .query(Long.class)
                .single();
        jdbc.sql("update plan set review_id = :review where id = :plan")
                .param("review", review)
                .param("plan", plan.id())
                .update();

        assertThat(send(plan.path() + "/edit", "introduction", "In short").status())
                .isEqualTo(302);

        assertThat(plans.plan(officer, plan.id()).details().reviewId()).isEqualTo(review);
        assertThat(pages.get(board.officer(), plan.path()).status()).isEqualTo(200);
    }

    @Test
    void theListOfPlansAsksTheDatabaseAsOftenForThreeAsForOne() {
        int one = StatementCount.of(() -> plans.ofCommittee(officer, board.id()))
                .statements()
                .size();
        plan("second-" + board.slug());
        plan("third-" + board.slug());

        assertThat(StatementCount.of(() -> plans.ofCommittee(officer, board.id()))
                        .statements())
                .hasSize(one);
    }

    private PlanView plan(String slug) {
        return plans.create(
                officer,
                board.id(),
                new PlanDetails(
                        slug, "Plan", null, "April 2013", LocalDate.of(2013, 4, 30), null, null, null, null, null));
    }

    private List<ReadingView> read() {
        return measures.readings(officer, plan, List.of(measure))
                .get(measure.id())
                .readings();
    }

    private Answer send(String address, String... typed) {
        return pages.submit(board.officer(), pages.get(board.officer(), address), address, typed);
    }
}
