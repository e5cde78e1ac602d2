package org.followthrough.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.identity.AccountView;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is added to a review and taken out of it again, before and after everybody reads it. */
@ApplicationTest
class ReviewAfterPublicationTest {

    @Autowired
    private Pages pages;

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private JdbcClient jdbc;

    private AccountView officer;
    private ReviewView review;
    private String path;

    @BeforeEach
    void draft() {
        Board board = boards.empty();
        officer = board.officer();
        review = reviews.create(
                people.actor(officer),
                board.id(),
                new ReviewDetails(
                        "Leaving care",
                        board.reviewSlug(),
                        board.code(),
                        ReviewKind.INSPECTION_FOLLOW_UP,
                        null,
                        null,
                        null,
                        null,
                        null));
        recommendations.addAll(
                people.actor(officer),
                review.id(),
                List.of(new OutlineItem(0, RecommendationDetails.of("1", "That it be endorsed", true))));
        path = "/reviews/" + review.slug();
    }

    @Test
    void aMilestoneSentTwiceStandsOnce() {
        publish();
        Answer form = pages.get(officer, path + "/milestones/new");

        for (int i = 0; i < 2; i++) {
            Answer sent = pages.submit(officer, form, path + "/milestones/new", "kind", "ENDORSED", "text", "Twice");
            assertThat(sent.location()).isEqualTo(path);
        }

        assertThat(pages.get(path).page().select("#milestones ~ ol li")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/milestones/new date", "/areas/1/conclusion concludedOn", "/areas/1/conclusion consideredOn"})
    void aDayStillToComeIsRefusedAtItsField(String where) {
        send("/areas/new", "number", "1");
        publish();
        String form = where.split(" ")[0];
        String field = where.split(" ")[1];

        Answer refused = send(
                form, day(field, "11", "2", "2999", "kind", "TAKEN_TO", "text", "The Panel", "conclusion", "Done"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("The day must be today or in the past");
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field + "-day");
    }

    @Test
    void milestonesStandInTheOrderOfTheDaysThatTheirWordsName() {
        send("/milestones/new", "kind", "ENDORSED", "text", "Third", "dateWords", "30 January 2013");
        send("/milestones/new", "kind", "OTHER", "text", "Fourth", "dateWords", "a week later");
        send("/milestones/new", "kind", "COMMISSIONED", "text", "First", "dateWords", "June 2012");
        send("/milestones/new", day("date", "5", "12", "2012", "kind", "OTHER", "text", "Second"));
        assertThat(send(
                                "/milestones/new",
                                day(
                                        "date",
                                        "30",
                                        "1",
                                        "2013",
                                        "kind",
                                        "OTHER",
                                        "text",
                                        "x",
                                        "dateWords",
                                        "5 December 1999"))
                        .errors())
                .isEqualTo("These words mean another day than the one above");

        assertThat(pages.get(officer, path)
                        .page()
                        .select("#milestones ~ ol .app-lines__more")
                        .eachText())
                .containsExactly("First", "Second", "Third", "Fourth");
    }

    @Test
    void whatIsTakenOutOfAPublicReviewStaysReadableWithTheReason() {
        send("/milestones/new", "kind", "ENDORSED", "text", "By another committee");
        send("/areas/new", "number", "13", "text", "Of another inspection");
        publish();
        assertThat(send("/milestones/1/removal").errors()).isEqualTo("Enter why it is corrected");

        send("/milestones/1/removal", "reason", "It was not ours");
        send("/areas/1/removal", "reason", "Nor was this");
        send("/milestones/new", "kind", "ENDORSED", "text", "By the board");

        Answer page = pages.get(path);
        assertThat(page.page().select("#milestones ~ ol li").eachText()).containsExactly("Endorsed By the board");
        assertThat(page.page().select("#areas")).isEmpty();
        assertThat(page.page().select("#corrections ~ details").eachText())
                .satisfiesExactly(
                        area -> assertThat(area)
                                .contains("Area 13, taken out", "Nor was this", "Of another inspection"),
                        milestone -> assertThat(milestone)
                                .contains("“Endorsed”, taken out", "It was not ours", "By another committee"));
        assertThat(pages.get(officer, path + "/milestones/1/edit").status())
                .as("its address is nobody else's")
                .isEqualTo(404);
    }

    @Test
    void areasThatWereLeftOutAreAddedOpenly() {
        publish();
        assertThat(send("/areas/new", "number", "7", "text", "Left out").errors())
                .isEqualTo("Enter why it is corrected");

        send("/areas/new", "number", "7", "text", "Left out", "reason", "Forgotten");
        send("/areas/many", "text", "7, 8", "consideredAt", "Meeting 4", "reason", "These too");

        Answer page = pages.get(path);
        assertThat(page.page().select("[id~=area-\\d+] th").eachText())
                .satisfiesExactly(
                        seven -> assertThat(seven).startsWith("7 Left out Corrected on"),
                        eight -> assertThat(eight).startsWith("8 Corrected on"));
        assertThat(page.page().select("#corrections ~ details summary").eachText())
                .satisfiesExactly(
                        eight -> assertThat(eight).endsWith("Area 8, added"),
                        seven -> assertThat(seven).endsWith("Area 7, considered at, added"),
                        first -> assertThat(first).endsWith("Area 7, added"));
    }

    @Test
    void aConclusionSaysWhetherTheAreaWasPursuedAndIsOneHoweverOftenItIsSent() {
        send("/areas/new", "number", "13");
        publish();
        String step = path + "/areas/1/conclusion";
        Answer form = pages.get(officer, step);
        for (int i = 0; i < 2; i++) {
            Answer sent = pages.submit(officer, form, step, "conclusion", "Suitably addressed", "pursued", "yes");
            assertThat(sent.location()).isEqualTo(path);
        }
        assertThat(pages.get(path).page().select("#area-1").text()).contains("13 Pursued Suitably addressed");

        Answer overtaken = pages.submit(officer, form, step, "conclusion", "Mine, a long one", "pursued", "yes");

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text()).contains("Suitably addressed", "Mine, a long one");
        String edit = path + "/areas/1/edit";
        Answer asked = pages.submit(officer, overtaken, edit);
        assertThat(asked.errors()).isEqualTo("Enter why it is corrected");
        pages.submit(officer, asked, edit, "reason", "The minutes say more");
        assertThat(pages.get(path).page().select("#area-1").text()).contains("Mine, a long one");
    }

    @Test
    void whoeverIsOvertakenByAReportThatWasTakenAwayCanSaveTheirsAllTheSame() {
        send("/report/edit", "text", "The report");
        String edit = path + "/report/edit";
        Answer mine = pages.get(officer, edit);
        send("/report/edit", "text", "");

        Answer overtaken = pages.submit(officer, mine, edit, "text", "Mine");
        assertThat(overtaken.status()).isEqualTo(409);
        Answer saved = pages.submit(officer, overtaken, edit);

        assertThat(saved.location()).isEqualTo(path + "/report");
        assertThat(pages.get(officer, path + "/report").text()).contains("Mine");
    }

    @Test
    void aDraftGoesWithAllThatIsOnRecord() {
        send(
                "/record/edit",
                "members",
                "Cllr Bob Hicks, Chair",
                "evidence",
                "- Audit",
                "timetable",
                "30 May – scoping",
                "observations",
                "Seen");
        send("/report/edit", "text", "The report");
        send("/milestones/new", "kind", "ENDORSED", "text", "By the board");
        send("/areas/new", "number", "13", "conclusion", "Done");
        long record = jdbc.sql("select id from review_record where review_id = :id")
                .param("id", review.id())
                .query(Long.class)
                .single();
        assertThat(rows(record)).isEqualTo(8);

        send("/removal");

        assertThat(rows(record)).isZero();
        assertThat(pages.get(officer, path).status()).isEqualTo(404);
    }

    /** Of everything that hangs on the review and on its record. */
    private int rows(long record) {
        return jdbc.sql("""
                        select (select count(*) from review_record where review_id = :review)
                             + (select count(*) from review_report where review_id = :review)
                             + (select count(*) from review_milestone where review_id = :review)
                             + (select count(*) from review_area where review_id = :review)
                             + (select count(*) from review_participant where record_id = :record)
                             + (select count(*) from review_evidence where record_id = :record)
                             + (select count(*) from review_timetable where record_id = :record)
                             + (select count(*) from review_observation where record_id = :record)""")
                .param("review", review.id())
                .param("record", record)
                .query(Integer.class)
                .single();
    }

    private static String[] day(String field, String day, String month, String year, String... others) {
        List<String> fields =
                new ArrayList<>(List.of(field + ".day", day, field + ".month", month, field + ".year", year));
        fields.addAll(List.of(others));
        return fields.toArray(String[]::new);
    }

    private Answer send(String form, String... typed) {
        return pages.submit(officer, pages.get(officer, path + form), path + form, typed);
    }

    private void publish() {
        recommendations.publish(people.actor(officer), review.id(), review.version(), LocalDate.of(2013, 1, 30));
    }
}
