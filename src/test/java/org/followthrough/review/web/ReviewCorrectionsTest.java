package org.followthrough.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;

/** Many areas entered at once, and what a published review has on record corrected for everybody to see. */
@ApplicationTest
class ReviewCorrectionsTest extends ReviewOnRecord {

    @Test
    void twentyAreasAreEnteredAtOnceAndThenMeetingByMeeting() {
        assertThat(send("/areas/many", "text", "1 to 20").location()).isEqualTo(path);
        send("/areas/many", "text", "2, 7, 9 and 18", "pursued", "yes", "consideredAt", "Health meeting (3)");
        send("/areas/many", "text", "2. Audits of notifications", "conclusion", "");
        Answer refused = send("/areas/many", "text", "Audits");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("There is no number before “Audits”");

        Answer page = pages.get(officer, path);

        assertThat(page.page().select("#areas ~ table tbody tr")).hasSize(20);
        assertThat(page.page().select("#area-2").text())
                .contains("2 Audits of notifications", "Pursued", "Health meeting (3)");
        assertThat(page.page().select("#area-3").text()).contains("Not said").doesNotContain("Health meeting");
    }

    @Test
    void whatStandsThereIsReplacedOnlyByWhoeverHasSeenIt() {
        send("/areas/many", "text", "2. Audits of notifications", "conclusion", "A colleague's long conclusion");
        Answer added = send("/areas/many", "text", "2, 3", "consideredAt", "Health meeting (3)");
        assertThat(added.location()).as("nothing is replaced").isEqualTo(path);
        assertThat(pages.get(officer, path).page().select("#area-1").text()).contains("long conclusion");

        Answer asked = send("/areas/many", "text", "2, 4", "conclusion", "Suitably addressed");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.errors()).isEqualTo("Look at the words that would be replaced, and say that they are");
        assertThat(asked.text()).contains("Area 2, conclusion", "A colleague's long conclusion");
        assertThat(pages.get(officer, path).page().select("#area-3")).isEmpty();
        String mark = asked.page().select("input[name=replace]").val();
        send("/areas/1/edit", "conclusion", "And longer still");
        String form = path + "/areas/many";
        assertThat(pages.submit(officer, asked, form, "replace", mark).status())
                .as("other words than those that were seen")
                .isEqualTo(422);
        send("/areas/1/edit", "conclusion", "A colleague's long conclusion");
        assertThat(pages.submit(officer, asked, form, "replace", mark).location())
                .isEqualTo(path);
        assertThat(pages.get(officer, path).page().select("#area-1").text())
                .contains("Audits of notifications", "Suitably addressed", "Health meeting (3)");
    }

    @Test
    void aConclusionIsCorrectedWithAReasonThatEverybodyReads() {
        send("/areas/new", "number", "13", "pursued", "yes", "conclusion", "Suitably addressed");
        publish();
        Answer without = send("/areas/1/edit", "conclusion", "Addressed in part");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.errors()).isEqualTo("Enter why it is corrected");
        assertThat(send("/areas/1/edit", "reason", "Nothing").errors()).contains("Nothing is different");

        send(
                "/areas/1/edit",
                "conclusion",
                "Addressed in part",
                "concludedOn.day",
                "21",
                "concludedOn.month",
                "5",
                "concludedOn.year",
                "2012",
                "reason",
                "The minutes say so");

        Answer page = pages.get(path);
        assertThat(page.page().select("#area-1").text())
                .contains("Addressed in part", "Concluded on 21 May 2012", "Corrected on")
                .doesNotContain("Suitably");
        assertThat(page.page().select("#corrections ~ details summary").eachText())
                .satisfiesExactly(
                        day -> assertThat(day).endsWith("Area 13, concluded on, added"),
                        words -> assertThat(words).endsWith("Area 13, conclusion"));
        assertThat(page.page().select("#corrections ~ details").last().text())
                .contains("Why: The minutes say so", "Suitably addressed", "Addressed in part");
        assertThat(jdbc.sql("select count(*) from history_event where subject_id = :id and action = :what")
                        .param("id", review.id())
                        .param("what", "published review corrected")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("update review_area set conclusion = 'x' where review_id = :id")
                        .param("id", review.id())
                        .update())
                .hasMessageContaining("unless a correction says why");
    }

    @Test
    void milestonesPeopleTimetableAndReportAreCorrectedTheSameWay() {
        send("/milestones/new", "kind", "ENDORSED", "text", "The report was endorsed");
        send("/record/edit", "members", "Cllr Bob Hicks, Chair\nCllr Peter Balaam", "timetable", "5 April – scoping");
        send("/report/edit", "text", "# Introduction\n\nIn 2011 it began\n\nIt went on");
        publish();

        send("/milestones/1/edit", "text", "The final report was endorsed", "reason", "It was the final one");
        send("/record/edit", "members", "Cllr Bob Hicks, Chair\nCllr Pete Balaam", "reason", "A name");
        send("/report/edit", "text", "# Introduction\n\nIn 2012 it began\n\nIt went on", "reason", "A year");

        Answer page = pages.get(path);
        assertThat(page.page().select("#milestone-1").text()).contains("The final report was endorsed", "Corrected on");
        assertThat(page.page().select("#people ~ ul li").eachText())
                .containsExactly("Cllr Bob Hicks, Chair", "Cllr Pete Balaam");
        assertThat(page.page().select("#timetable ~ dl").text()).contains("scoping");
        assertThat(pages.get(path + "/report").text()).contains("In 2012 it began");
        assertThat(page.page().select("#corrections ~ details summary").eachText())
                .satisfiesExactly(
                        report -> assertThat(report).endsWith("The report word for word, line 3"),
                        members -> assertThat(members).endsWith("Members"),
                        milestone -> assertThat(milestone).endsWith("Milestone “Endorsed”, what happened"));
        assertThat(page.page().select("#corrections ~ details").first().text()).doesNotContain("It went on");
    }

    @Test
    void titleAndSummaryAreCorrectedAndTheAddressStays() {
        publish();
        assertThat(pages.get(officer, path + "/edit").page().select("input[name=slug], input[name=code]"))
                .isEmpty();
        assertThat(send("/edit", "title", "").errors())
                .contains("Enter the review's title", "Enter why it is corrected");
        assertThat(send("/edit", "summary", "How children are kept safe").errors())
                .isEqualTo("Enter why it is corrected");

        Answer corrected = send("/edit", "title", "Safeguarding Improvement", "reason", "As on the cover");

        assertThat(corrected.location()).isEqualTo(path);
        Answer page = pages.get(path);
        assertThat(page.page().select("h1").text()).isEqualTo("Safeguarding Improvement");
        assertThat(page.page().select("#corrections ~ details").text()).contains("Title", "Why: As on the cover");
    }

    @Test
    void theDateOfPublicationIsCorrectedWithItsWords() {
        publish();
        assertThat(pages.get(officer, path + "/edit")
                        .page()
                        .select("#publishedOn-day")
                        .val())
                .isEqualTo("30");
        assertThat(send("/edit", "publishedOn.year", "2999", "reason", "A slip").errors())
                .isEqualTo("The date of publication must be today or in the past");
        assertThat(send("/edit", "publishedWords", "January 2013", "reason", "A slip")
                        .errors())
                .isEqualTo("Enter the date as a day or in words, not both");

        Answer saved = send(
                "/edit",
                "publishedOn.day",
                "",
                "publishedOn.month",
                "",
                "publishedOn.year",
                "",
                "publishedWords",
                "March 2014",
                "reason",
                "The cover says so");

        assertThat(saved.location()).isEqualTo(path);
        assertThat(reviews.review(people.actor(officer), review.id()).published())
                .isEqualTo("March 2014");
        Answer page = pages.get(path);
        assertThat(page.page().select("#corrections ~ details").text())
                .contains("Date of publication", "30 January 2013", "March 2014", "Why: The cover says so");
        assertThat(send("/edit", "title", "Safeguarding children", "reason", "As printed")
                        .location())
                .isEqualTo(path);
        assertThat(jdbc.sql("select published_until from review where id = :id")
                        .param("id", review.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2014, 3, 31));
        send(
                "/edit",
                "publishedWords",
                "",
                "publishedOn.day",
                "3",
                "publishedOn.month",
                "3",
                "publishedOn.year",
                "2014",
                "reason",
                "The website has the day");
        assertThat(reviews.review(people.actor(officer), review.id()).published())
                .isEqualTo("3 March 2014");
    }

    @Test
    void whoeverIsOvertakenSeesBothTextsAndOthersCorrectNothing() {
        send("/areas/new", "number", "13", "conclusion", "Suitably addressed");
        publish();
        String form = path + "/areas/1/edit";
        Answer mine = pages.get(officer, form);
        pages.submit(officer, mine, form, "conclusion", "Theirs", "reason", "A slip");

        Answer overtaken = pages.submit(officer, mine, form, "conclusion", "Mine", "reason", "Another slip");

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text()).contains("Theirs", "Mine");
        assertThat(pages.get(board.member(), form).status()).isEqualTo(403);
        assertThat(pages.get(path).page().select("a[href$=/edit]")).isEmpty();
    }
}
