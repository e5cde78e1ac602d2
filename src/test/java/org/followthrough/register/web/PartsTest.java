package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** A recommendation whose answer is asked for in two parts, and which has a third that asks for nothing. */
@ApplicationTest
@ActiveProfiles("demo")
class PartsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2013, 4, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2013, 6, 14);

    private static final int WHOLE = 1;
    private static final int FIRST = 2;
    private static final int SECOND = 3;
    private static final int UNTRACKED = 4;

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MutableClock clock;

    private Case about;

    @BeforeEach
    void aWholeWithParts() {
        about = fixture.outlined((post, other) -> List.of(
                line(0, "1", true, List.of(post)),
                line(1, "a", true, List.of(post)),
                line(1, "b", true, List.of(post)),
                line(1, "c", false, List.of())));
    }

    @Test
    void unansweredPartsAreCountedAndTheirWholeIsNotCountedWithThem() {
        clocks.set(about.officer(), about.review().id(), null, null, ClockSetting.of(ClockRule.EXECUTIVE, RECEIVED));
        clock.fixAt(LAST_DAY.plusDays(3));
        String register = "/late-responses?committee=" + about.committee().slug();
        String alongside = "The time of Assistant Director %s runs with the executive’s."
                .formatted(about.review().code().substring(2));

        Document late = pages.get(register).page();

        assertThat(late.select(".app-filter__count").text())
                .isEqualTo("2 recommendations without an answer after the last day");
        assertThat(late.select("#late ~ table tbody td").eachText().get(1)).isEqualTo("0 of 2");
        assertThat(late.select("#late ~ table tbody td a").eachText()).containsExactly(title(FIRST), title(SECOND));
        assertThat(late.select("#late ~ table").text()).contains(alongside);
        assertThat(pages.get(review()).text()).contains("0 of 2 recommendations answered; 3 days late.", alongside);

        clock.reset();
        answer(FIRST);
        assertThat(pages.get(register).text())
                .contains("1 recommendation without an answer after the last day", "1 of 2");
        answer(SECOND);
        assertThat(pages.get(register).page().select("#over ~ table tbody td a").eachText())
                .containsExactly(
                        title(FIRST) + ", 28 June 2013, 14 days late", title(SECOND) + ", 28 June 2013, 14 days late");
        assertThat(pages.get(review()).text()).contains("All answered, 2 of 2 recommendations late.");
    }

    @Test
    void whatIsAnsweredInPartsIsNotWithoutAResponse() {
        answer(FIRST);

        assertThat(found("none")).containsExactly(title(SECOND));
        assertThat(found("accepted")).containsExactly(title(FIRST));
    }

    @Test
    void whatAsksForNothingShowsNoAnswer() {
        answer(WHOLE);

        List<Element> rows = pages.get(review()).page().select(".app-recommendations tbody tr");
        assertThat(rows.get(FIRST - 1).child(1).text()).isEqualTo("Accepted, with " + title(WHOLE));
        assertThat(rows.get(UNTRACKED - 1).child(1).text()).isEmpty();
        assertThat(rows.get(UNTRACKED - 1).child(2).text()).isEqualTo("Not tracked");
        Document whole = pages.get(path(WHOLE)).page();
        assertThat(whole.select("#parts ~ ul > li")).hasSize(3);
        assertThat(whole.select("#parts ~ ul").text()).doesNotContain("Answered:");
        assertThat(pages.get(path(UNTRACKED)).text()).doesNotContain("Accepted");
        assertThat(pages.get(path(FIRST)).text()).contains("Accepted, with " + title(WHOLE));
    }

    @Test
    void aFilterIsReadInCapitalsTooAndNeverShowsWhatWasTyped() {
        Document capitals =
                pages.get("/recommendations?decision=ACCEPTED_IN_PRINCIPLE").page();
        assertThat(capitals.select(".app-filter__remove").text())
                .isEqualTo("Remove filter Response: Accepted in principle");
        assertThat(capitals.select("#decision option[selected]").text()).isEqualTo("Accepted in principle");
        assertThat(pages.get("/recommendations?decision=N0NSENSE&status=N0NSENSE")
                        .page()
                        .select("main")
                        .text())
                .contains("Response: not found", "Status: not found")
                .doesNotContain("N0NSENSE");
    }

    private void answer(int number) {
        fixture.published(about, number, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
    }

    private List<String> found(String decision) {
        return pages.get("/recommendations?review=" + about.review().slug() + "&decision=" + decision)
                .page()
                .select("tbody th a")
                .eachText();
    }

    private String title(int number) {
        return about.recommendations().get(number - 1).title();
    }

    private String review() {
        return "/reviews/" + about.review().slug();
    }

    private String path(int number) {
        return review() + "/recommendations/"
                + about.recommendations().get(number - 1).ref();
    }

    private static OutlineItem line(int level, String label, boolean tracked, List<Long> recipients) {
        return new OutlineItem(
                level,
                new RecommendationDetails(
                        RecommendationKind.RECOMMENDATION,
                        label,
                        null,
                        "That " + label + " be done",
                        null,
                        tracked,
                        recipients,
                        null,
                        null,
                        null));
    }
}
