package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.dates.ClockRule;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.ClockView;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** By when answers are owed: set by the review's officers, read by everybody with how it was found. */
@ApplicationTest
@ActiveProfiles("demo")
class ClockPagesTest {

    private static final String WORKING =
            "Two months beginning with 15 March 2013, the day the report was received: the last day is 14 May 2013";

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void inMay() {
        clock.fixAt(LocalDate.of(2013, 5, 2));
    }

    @Test
    void theExecutivesTimeIsWorkedOutBeforeItIsSaved() {
        Case about = fixture.create(1);
        FormPages officer = pages(about.officer());
        Answer form = officer.get(path(about, "executive"));
        assertThat(form.page().select("[name=rule][checked]").val()).isEqualTo("EXECUTIVE");

        Answer worked = officer.submit(form, path(about, "executive"), with(date("startsOn", 15, 3, 2013), "check"));

        assertThat(worked.status()).isEqualTo(200);
        assertThat(worked.page().select("#working").text()).contains(WORKING, "Nothing is saved yet");
        assertThat(set(about)).isEmpty();
        Answer saved = officer.submit(worked, path(about, "executive"), Map.of());
        assertThat(saved.location()).isEqualTo(list(about));
        assertThat(set(about)).extracting(each -> each.clock().lastDay()).containsExactly(LocalDate.of(2013, 5, 14));
    }

    @Test
    void everybodyReadsTheDaysAndHowTheyWereFound() {
        Case about = fixture.create(2);
        clocks.set(
                about.officer(),
                about.review().id(),
                null,
                null,
                ClockSetting.of(ClockRule.EXECUTIVE, LocalDate.of(2013, 3, 15)));

        Answer publicPage = pages(about.stranger()).get(list(about));

        assertThat(publicPage.page().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("The executive 14 May 2013 2 answers missing, 12 days left")
                                .contains(WORKING),
                        row -> assertThat(row).endsWith("Not set The executive’s time counts"));
        assertThat(publicPage.page().select("tbody a")).isEmpty();
        assertThat(pages(about.officer())
                        .get(list(about))
                        .page()
                        .select("tbody a")
                        .eachText())
                .containsExactly("Change the time of The executive", "Set the time of " + postTitle(publicPage));
    }

    @Test
    void whatIsAnsweredIsNoLongerLate() {
        Case about = fixture.create(1);
        clocks.set(
                about.officer(),
                about.review().id(),
                null,
                null,
                ClockSetting.of(ClockRule.FIXED_DATE, LocalDate.of(2013, 6, 30)));
        clock.fixAt(LocalDate.of(2013, 7, 4));
        assertThat(pages(about.stranger())
                        .get(list(about))
                        .page()
                        .select("tbody")
                        .text())
                .contains("1 answer missing, 4 days late");
        fixture.published(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));

        assertThat(pages(about.stranger())
                        .get(list(about))
                        .page()
                        .select("tbody")
                        .text())
                .contains("All answered in time")
                .doesNotContain("late");
    }

    @Test
    void anotherLastDayNeedsAReason() {
        Case about = fixture.create(1);
        FormPages officer = pages(about.officer());
        Map<String, String> typed = new HashMap<>(date("startsOn", 15, 3, 2013));
        typed.putAll(date("overrideOn", 31, 5, 2013));

        Answer bare = officer.submit(path(about, "executive"), path(about, "executive"), typed);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#overrideReason");
        officer.submit(bare, path(about, "executive"), Map.of("overrideReason", "Election period"));

        assertThat(officer.get(list(about)).page().select("tbody tr").first().text())
                .contains("31 May 2013", "set by hand. Reason: Election period. Without it: " + WORKING);
    }

    @Test
    void whatTheRuleLacksIsAskedFor() {
        Case about = fixture.create(1);
        FormPages officer = pages(about.officer());
        String recipient =
                officer.get(list(about)).page().select("tbody a").get(1).attr("href");

        Answer none = officer.submit(recipient, recipient, Map.of());
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#rule");
        Answer fixed = officer.submit(none, recipient, Map.of("rule", "FIXED_DATE"));
        assertThat(fixed.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#lastDayGiven-day");
        Answer unreal = officer.submit(fixed, recipient, date("lastDayGiven", 31, 2, 2013));
        assertThat(unreal.page().select(".govuk-error-message").text()).contains("must be a real date");
        assertThat(unreal.page().select("[name=lastDayGiven.day]").val()).isEqualTo("31");
        Answer health = officer.submit(fixed, recipient, with(date("startsOn", 1, 5, 2013), "check", "rule", "HEALTH"));
        assertThat(health.page().select("#working").text()).contains("28 days from 1 May 2013", "29 May 2013");
        assertThat(set(about)).isEmpty();
    }

    @Test
    void whatSomebodyElseSetMeanwhileStandsBesideMine() {
        Case about = fixture.create(1);
        FormPages officer = pages(about.officer());
        Answer open = officer.get(path(about, "executive"));
        clocks.set(
                about.officer(),
                about.review().id(),
                null,
                null,
                ClockSetting.of(ClockRule.EXECUTIVE, LocalDate.of(2013, 3, 16)));

        Answer conflict = officer.submit(open, path(about, "executive"), date("startsOn", 15, 3, 2013));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("main").text()).contains("16 March 2013");
        assertThat(officer.submit(conflict, path(about, "executive"), Map.of()).location())
                .isEqualTo(list(about));
        assertThat(set(about)).extracting(each -> each.clock().lastDay()).containsExactly(LocalDate.of(2013, 5, 14));
    }

    @Test
    void onlyTheReviewsOfficersSetTimes() {
        Case about = fixture.create(1);

        assertThat(pages(about.service()).get(path(about, "executive")).status())
                .isEqualTo(403);
        assertThat(pages(about.cabinet()).get(path(about, "executive")).status())
                .isEqualTo(403);
        assertThat(pages(about.stranger()).get(path(about, "executive")).status())
                .isEqualTo(404);
        assertThat(pages(about.officer()).get(path(about, "nobody")).status()).isEqualTo(404);
    }

    private List<ClockView> set(Case about) {
        return clocks.of(about.officer(), about.review().id());
    }

    private static String postTitle(Answer page) {
        return page.page().select("tbody th").get(1).text();
    }

    private static Map<String, String> with(Map<String, String> typed, String step, String... more) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("step", step);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private static Map<String, String> date(String field, int day, int month, int year) {
        return Map.of(
                field + ".day", String.valueOf(day),
                field + ".month", String.valueOf(month),
                field + ".year", String.valueOf(year));
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }

    private static String list(Case about) {
        return "/reviews/" + about.review().slug() + "/response/clocks";
    }

    private static String path(Case about, String recipient) {
        return list(about) + "/" + recipient;
    }
}
