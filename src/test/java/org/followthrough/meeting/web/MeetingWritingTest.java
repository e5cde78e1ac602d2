package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** An officer writes agenda and minutes, publishes them and has actions followed. */
@ApplicationTest
@ActiveProfiles("demo")
class MeetingWritingTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private MockMvc mvc;

    private Board board;
    private String path;

    @BeforeEach
    void planAMeeting() {
        board = fixture.board(1);
        String committee = "/committees/" + board.committee().slug();
        path = committee + "/meetings/" + JULY;
        Answer planned = send(
                committee + "/meetings/new",
                Map.of("heldOn.day", "26", "heldOn.month", "7", "heldOn.year", "2012", "place", "Shire Hall"));
        assertThat(planned.location()).isEqualTo(path + "/items");
    }

    @Test
    void aMeetingIsWrittenPublishedAndFollowed() {
        saved(path + "/items/new", Map.of("title", "Leaving care", "number", "2", "about", board.shortName(1)));
        saved(path + "/items/new", Map.of("title", "Budget", "minutes", "- one\n-- two"));
        saved(path + "/edit", Map.of("attendance", "# Members\nCllr One\nCllr Two", "ended", "8.35pm"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Invite them", "ownerWords", "no action identified"));
        saved(path + "/items/2/papers/new", Map.of("title", "The report", "text", "# Head"));
        FormPages officer = officer();
        Answer moved = officer.submit(path + "/items", path + "/items/2/position", Map.of("direction", "up"));
        assertThat(moved.location()).isEqualTo(path + "/items");
        assertThat(everybody().get(path).status()).isEqualTo(404);
        assertThat(send(path + "/publication/agenda", Map.of()).location()).isEqualTo(path);
        assertThat(send(path + "/publication/minutes", Map.of()).location()).isEqualTo(path);

        Document page = everybody().get(path).page();
        assertThat(page.select(".app-item h3").eachText()).containsExactly("Budget", "2 Leaving care");
        assertThat(page.text()).contains("Cllr Two", "8.35pm", "(no action identified)", "The report");
        saved(path + "/actions/1/owners", Map.of("owners", String.valueOf(board.post())));
        FormPages service = new FormPages(mvc, as(board.service()));
        assertThat(service.submit(path + "/actions/1/progress", path + "/actions/1/progress", done())
                        .location())
                .isEqualTo(path + "/actions/1");
        assertThat(everybody().get(path + "/actions/1").page().select("main").text())
                .contains("Done", "Invited by letter", "Test service");
    }

    @Test
    void papersAndWhatWasResolvedGetAnotherPlaceUnderTheirItem() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/papers/new", Map.of("title", "The report", "text", "Words"));
        saved(path + "/items/1/papers/new", Map.of("title", "The charter", "text", "Words"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Invite them"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Thank them"));
        saved(path + "/papers/the-charter/position", Map.of("place", "1"));
        saved(path + "/resolutions/2/position", Map.of("place", "1"));
        assertThat(officer()
                        .get(path + "/items")
                        .page()
                        .select(".app-lines__item strong + a")
                        .eachText())
                .containsExactly("The charter", "The report");
        assertThat(officer().get(path + "/items").page().select(".app-lines").text())
                .containsSubsequence("Thank them", "Invite them");

        Answer refused = send(path + "/papers/the-charter/position", Map.of("place", "first"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("Select where it is to stand");
        assertThat(officer().get(path + "/papers/nothing/position").status()).isEqualTo(404);
    }

    @Test
    void publishedMinutesAreCorrectedWithAReasonThatEverybodyReads() {
        saved(path + "/items/new", Map.of("title", "Budget", "minutes", "Three were there"));
        send(path + "/publication/minutes", Map.of());
        Answer refused = send(path + "/items/1/edit", Map.of("minutes", "Four were there"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary").text()).contains("Enter why the published minutes");
        assertThat(refused.page().select("textarea[name=minutes]").text()).isEqualTo("Four were there");
        assertThat(refused.page().select("h1").eachText()).hasSize(1);
        saved(path + "/items/1/edit", Map.of("minutes", "Four were there", "reason", "A miscount"));
        Document page = everybody().get(path).page();
        assertThat(page.select("#changes ~ details").text()).contains("Why: A miscount", "Three", "Four");
    }

    @Test
    void whatSomebodyElseSavedFirstStandsBesideOnesOwnWords() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Invite them"));
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/papers/new", Map.of("title", "The report", "text", "Words"));
        for (Map.Entry<String, Map<String, String>> form : Map.of(
                        path + "/items/1/edit", Map.of("title", "Another"),
                        path + "/edit", Map.of("starts", "2pm"),
                        path + "/resolutions/1/edit", Map.of("text", "Another"),
                        path + "/papers/the-report/edit", Map.of("text", "Another"))
                .entrySet()) {
            Answer open = officer().get(form.getKey());
            saved(form.getKey(), form.getValue());
            Map<String, String> mine = new LinkedHashMap<>(form.getValue());
            mine.replaceAll((field, value) -> "Mine");
            Answer conflict = officer().submit(open, form.getKey(), mine);
            assertThat(conflict.status()).as(form.getKey()).isEqualTo(409);
            assertThat(officer().submit(conflict, form.getKey(), Map.of()).status())
                    .as(form.getKey())
                    .isEqualTo(302);
        }
    }

    @Test
    void theDayThatATimescaleMeansIsTypedWhereItsWordsDoNotSayIt() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(
                path + "/items/1/resolutions/new",
                Map.of(
                        "text",
                        "Invite them",
                        "dueWords",
                        "at a future meeting",
                        "dueUntil.day",
                        "1",
                        "dueUntil.month",
                        "9",
                        "dueUntil.year",
                        "2012"));
        Document form = officer().get(path + "/resolutions/1/edit").page();
        assertThat(form.select("details:has(#dueUntil-day)").hasAttr("open")).isTrue();
        assertThat(form.select("#dueFrom-day, #dueFrom-month, #dueFrom-year").eachAttr("value"))
                .containsExactly("1", "9", "2012");
        assertThat(send(path + "/resolutions/1/edit", Map.of("dueWords", "by 31st June"))
                        .page()
                        .select(".govuk-error-summary li")
                        .text())
                .isEqualTo("“31st June” is not a day of the calendar");
    }

    @Test
    void slipsComeBackWithWhatWasTyped() {
        assertThat(send(path + "/items/new", Map.of("title", " ", "minutes", "Kept"))
                        .page()
                        .select("textarea")
                        .text())
                .contains("Kept");
        saved(path + "/items/new", Map.of("title", "Budget"));
        for (Map.Entry<String, Map<String, String>> slip : Map.of(
                        path + "/items/1/edit", Map.of("about", "NO-99"),
                        path + "/edit", Map.of("attendance", "Cllr One"),
                        path + "/items/1/resolutions/new", Map.of("text", ""),
                        path + "/items/1/papers/new", Map.of("title", "T", "text", "x", "dated.day", "31"))
                .entrySet()) {
            assertThat(send(slip.getKey(), slip.getValue()).status())
                    .as(slip.getKey())
                    .isEqualTo(422);
        }
    }

    @Test
    void partsAndThePapersAreTakenAwayAgain() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Invite them"));
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/papers/new", Map.of("title", "The report", "text", "Words"));
        for (String part : List.of("/resolutions/1", "/papers/the-report", "/items/1", "")) {
            assertThat(send(path + part + "/removal", Map.of()).status())
                    .as(part)
                    .isEqualTo(302);
        }
        assertThat(officer().get(path).status()).isEqualTo(404);
        String committee = path.substring(0, path.lastIndexOf('/'));
        assertThat(officer().get(committee).page().select(".app-lines")).isEmpty();
    }

    @Test
    void whatGoesWithAnItemIsSaidBeforeItIsRemoved() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Invite them"));
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/papers/new", Map.of("title", "The report", "text", "Words"));
        assertThat(officer().get(path + "/items/1/removal").page().text())
                .contains("It takes with it: 1 action and 1 paper.");
    }

    @Test
    void whoReportsOnAnActionAfterSomebodyElseReadsThatFirst() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Invite them"));
        send(path + "/publication/minutes", Map.of());
        String progress = path + "/actions/1/progress";
        Answer open = officer().get(progress);
        assertThat(officer().submit(open, progress, done()).location()).isEqualTo(path + "/actions/1");
        assertThat(officer().submit(open, progress, done()).location()).isEqualTo(path + "/actions/1");
        Map<String, String> other = new LinkedHashMap<>(done());
        other.put("state", "OPEN");
        other.put("words", "Not yet");
        Answer overtaken = officer().submit(open, progress, other);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.page().select("main").text()).contains("Invited by letter", "Not yet");
        assertThat(officer().submit(overtaken, progress, Map.of()).location()).isEqualTo(path + "/actions/1");
    }

    @Test
    void aMeetingIsMovedAndItsMinutesGetAReference() {
        saved(
                path + "/edit",
                Map.of("heldOn.day", "27", "heldOn.month", "7", "heldOn.year", "2012", "minutesReference", "BF-7"));
        String moved = path.replace("/2012-07-26", "/2012-07-27");
        assertThat(officer().get(path).status()).isEqualTo(404);
        assertThat(officer().get(moved).page().select("dl").text()).contains("Minutes BF-7", "Place Shire Hall");
    }

    @Test
    void postsThatEitherChoseAnswerForAnActionAfterAConflict() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/resolutions/new", Map.of("text", "Invite them"));
        String form = path + "/resolutions/1/edit";
        Answer open = officer().get(form);
        saved(form, Map.of("owners", String.valueOf(board.post())));
        Answer conflict = officer().submit(open, form, Map.of("text", "Invite all of them"));
        assertThat(officer().submit(conflict, form, Map.of()).status()).isEqualTo(302);
        assertThat(officer().get(path + "/actions/1").page().select("dl").text())
                .contains("Director");
    }

    @Test
    void wordsForAPaperStayThoughAColleagueGivesItAnotherAddress() {
        saved(path + "/items/new", Map.of("title", "Budget"));
        saved(path + "/items/1/papers/new", Map.of("title", "The report", "text", "Words"));
        String form = path + "/papers/the-report/edit";
        Answer open = officer().get(form);
        saved(form, Map.of("slug", "report-of-may"));
        Answer conflict = officer().submit(open, form, Map.of("text", "Better words"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(officer()
                        .submit(conflict, path + "/papers/report-of-may/edit", Map.of())
                        .status())
                .isEqualTo(302);
        assertThat(officer().get(form).page().select("textarea[name=text]").val())
                .isEqualTo("Better words");
    }

    private static Map<String, String> done() {
        return Map.of(
                "state",
                "DONE",
                "dated.day",
                "1",
                "dated.month",
                "8",
                "dated.year",
                "2012",
                "words",
                "Invited by letter");
    }

    private void saved(String form, Map<String, String> typed) {
        Answer answer = send(form, typed);
        assertThat(answer.status()).as(() -> form + "\n" + answer.page().text()).isEqualTo(302);
    }

    private Answer send(String form, Map<String, String> typed) {
        return officer().submit(form, form, typed);
    }

    private FormPages officer() {
        return new FormPages(mvc, as(board.officer()));
    }

    private FormPages everybody() {
        return new FormPages(mvc, nobody -> nobody);
    }
}
