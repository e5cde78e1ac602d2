package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.as;

import java.time.LocalDate;
import org.followthrough.dates.ClockRule;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MutableClock;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Everything that waits for a cabinet member's approval, on one page. */
@ApplicationTest
@ActiveProfiles("demo")
class ApprovalsPageTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "Yes");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @Test
    void whatWaitsStandsUnderItsReviewWithItsLastDay() {
        Case about = fixture.create(4);
        clocks.set(
                about.officer(),
                about.review().id(),
                null,
                null,
                ClockSetting.of(ClockRule.FIXED_DATE, LocalDate.of(2013, 6, 30)));
        fixture.submitted(about, 1, YES);
        fixture.drafted(about, 2, YES);
        fixture.approved(about, 3, YES);
        fixture.submitted(about, 4, YES);
        clock.fixAt(LocalDate.of(2013, 7, 5));

        Answer page = pages(about.cabinet()).get("/approvals");

        assertThat(page.page().select("main h2").eachText()).containsExactly("Your portfolio");
        assertThat(page.page().select("h3").eachText())
                .containsExactly(about.review().title());
        assertThat(page.page().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("Response to Recommendation 1 The executive Accepted")
                                .contains("by Answering service")
                                .endsWith("30 June 2013 5 days late"),
                        row -> assertThat(row).startsWith("Response to Recommendation 4"));
        assertThat(page.page().select("tbody a").eachAttr("href"))
                .containsExactly(response(about, 1) + "/approval", response(about, 4) + "/approval");
        assertThat(page.page().select("a[href='/reviews/" + about.review().slug() + "/response/decision']"))
                .hasSize(1);
    }

    @Test
    void whatStandsInForAColleagueIsKeptApart() {
        Case about = fixture.create(1);
        fixture.submitted(about, 1, YES);

        Answer page = pages(about.standIn()).get("/approvals");

        assertThat(page.page().select("main h2").eachText()).containsExactly("Other portfolios");
        assertThat(page.page().select("tbody tr")).hasSize(1);
        assertThat(page.page().select("tbody tr").text()).contains("No time runs");
    }

    @Test
    void whereNothingWaitsThePageSaysSo() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, YES);

        for (Actor nobody : new Actor[] {about.cabinet(), about.standIn()}) {
            assertThat(pages(nobody).get("/approvals").page().select("main").text())
                    .contains("No response waits for your approval");
        }
        fixture.submitted(fixture.create(1), 1, YES);
        assertThat(pages(about.foreign()).get("/approvals").page().select("tbody tr"))
                .isEmpty();
        Answer officer = pages(about.officer()).get("/approvals");
        assertThat(officer.status()).isEqualTo(403);
        assertThat(officer.page().text()).contains("Only cabinet members approve responses");
    }

    @Test
    void manyResponsesTakeNoMoreStatementsThanOne() {
        Case small = fixture.create(1);
        fixture.submitted(small, 1, YES);
        Case large = fixture.create(6);
        for (int number = 1; number <= 6; number++) {
            fixture.submitted(large, number, YES);
        }
        pages(small.cabinet()).get("/approvals");

        StatementCount one = StatementCount.of(() -> pages(small.cabinet()).get("/approvals"));
        StatementCount six = StatementCount.of(() -> pages(large.cabinet()).get("/approvals"));

        assertThat(one.count()).isPositive();
        assertThat(six.count()).as(six.toString()).isEqualTo(one.count());
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String response(Case about, int number) {
        return "/reviews/%s/recommendations/%d/responses/executive"
                .formatted(about.review().slug(), number);
    }
}
