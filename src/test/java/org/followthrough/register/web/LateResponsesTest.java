package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Deadlines;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.StatementCount;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class LateResponsesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2013, 4, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2013, 6, 14);

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private MutableClock clock;

    @Test
    void whatIsMissingIsListedWithTheClocksWorkingAndHowLateItIs() {
        Case about = fixture.create(3);
        executiveOwes(about);
        answered(about, 1);
        clock.fixAt(LAST_DAY.plusDays(12));

        Elements cells = row(about, "late").children();

        assertThat(cells.get(1).text())
                .startsWith("The executive, 14 June 2013 12 days late Two months beginning with 15 April 2013");
        assertThat(cells.get(2).text()).isEqualTo("1 of 3");
        assertThat(cells.get(3).select("a").eachText()).containsExactly("Recommendation 2", "Recommendation 3");
        assertThat(cells.get(3).select("a").eachAttr("href"))
                .first()
                .isEqualTo("/reviews/" + about.review().slug() + "/recommendations/2");
    }

    @Test
    void whatCameLateSaysHowLateAndWhatIsInTimeIsNotAccused() {
        Case late = fixture.create(1);
        executiveOwes(late);
        answered(late, 1);
        Case inTime = fixture.create(1);
        executiveOwes(inTime);
        clock.fixAt(LAST_DAY);
        Case without = fixture.create(1);

        assertThat(row(late, "over").children().get(3).text())
                .as("published on 28 June")
                .isEqualTo("Recommendation 1, 28 June 2013, 14 days late");
        assertThat(row(inTime, "awaited").text()).contains("due today", "0 of 1");
        assertThat(rows(inTime, "late")).isEmpty();
        assertThat(pages.get("/late-responses").text())
                .doesNotContain(without.review().title());
    }

    @Test
    void recipientsHaveTheirOwnClockOrTheExecutives() {
        Case about = fixture.create(1);
        executiveOwes(about);
        clocks.set(
                about.officer(),
                about.review().id(),
                about.post(),
                null,
                ClockSetting.of(ClockRule.FIXED_DATE, LocalDate.of(2013, 8, 1)));
        clock.fixAt(LAST_DAY.plusDays(1));

        assertThat(rows(about, "late")).as("the director has time until August").isEmpty();
        assertThat(row(about, "awaited").text()).contains("Assistant Director", "1 August 2013");
    }

    @Test
    void hiddenAnswersDoNotCountAndTheListIsTheSameForInsiders() {
        Case about = fixture.create(1);
        executiveOwes(about);
        clock.fixAt(LAST_DAY.plusDays(3));
        String before = pages.get("/late-responses").page().select("main").outerHtml();

        fixture.approved(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));

        assertThat(pages.get("/late-responses").page().select("main").outerHtml())
                .isEqualTo(before);
        assertThat(pages.get(about.officer(), "/late-responses")
                        .page()
                        .select("main")
                        .outerHtml())
                .isEqualTo(before);
    }

    @Test
    void committeesAndCouncilsCanBeChosenAndTheHomePageCountsWhatIsLate() {
        Case one = fixture.create(2);
        Case other = fixture.create(1);
        executiveOwes(one);
        executiveOwes(other);
        clock.fixAt(LAST_DAY.plusDays(1));
        String all =
                pages.get("/late-responses").page().select(".app-filter__count").text();

        assertThat(pages.get("/").page().select("main a[href=/late-responses]").text())
                .isEqualTo(all);
        String filtered =
                pages.get("/late-responses?committee=" + one.committee().slug()).text();
        assertThat(filtered)
                .contains("2 recommendations without an answer", one.review().title())
                .doesNotContain(other.review().title() + " ");
        assertThat(pages.get("/late-responses?council="
                                + one.committee().councilName().replace(" ", "%20"))
                        .text())
                .contains("2 recommendations without an answer");
        assertThat(pages.get("/late-responses?committee=nonsense").text())
                .contains("0 recommendations without an answer", "Nothing fits.");
    }

    @Test
    void statementsDoNotGrowWithTheReviews() {
        Case about = fixture.create(2);
        executiveOwes(about);
        int few = StatementCount.of(() -> deadlines.all()).count();
        for (int more = 0; more < 3; more++) {
            Case another = fixture.create(4);
            executiveOwes(another);
            answered(another, 1);
        }

        assertThat(StatementCount.of(() -> deadlines.all()).count())
                .isEqualTo(few)
                .isLessThan(10);
    }

    private void executiveOwes(Case about) {
        clocks.set(about.officer(), about.review().id(), null, null, ClockSetting.of(ClockRule.EXECUTIVE, RECEIVED));
    }

    private void answered(Case about, int number) {
        fixture.published(about, number, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
    }

    private Element row(Case about, String section) {
        List<Element> rows = rows(about, section);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<Element> rows(Case about, String section) {
        return pages.get("/late-responses").page().select("section[aria-labelledby=" + section + "] tbody tr").stream()
                .filter(row -> row.select("th a")
                        .attr("href")
                        .equals("/reviews/" + about.review().slug()))
                .toList();
    }
}
