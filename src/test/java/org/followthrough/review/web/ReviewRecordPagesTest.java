package org.followthrough.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;

/** What is on record of a review beside its recommendations, from the officer's forms to the public's page. */
@ApplicationTest
class ReviewRecordPagesTest extends ReviewOnRecord {

    @Test
    void pastedListsBecomeTheRecordThatEverybodyReadsOncePublished() {
        Answer form = pages.get(officer, path + "/record/edit");

        Answer saved = pages.submit(
                officer,
                form,
                path + "/record/edit",
                "members",
                "Cllr Bob Hicks, Chair\nCllr Peter Balaam",
                "contributors",
                "Kim Brandrick, Carer, Warwickshire Fostering Service",
                "evidence",
                "- Case-file audit checklists\n- Verbal evidence on matters relating to:\n-- HR procedures",
                "timetable",
                "5 April (2012-04-05) – scoping meeting\n30 May – agreement of content",
                "observations",
                "The first\n\nstill the first\n---\nThe second",
                "conclusions",
                "All elements are completed");

        assertThat(saved.location()).isEqualTo(path);
        assertThat(pages.get(path).status()).isEqualTo(404);
        publish();
        Answer page = pages.get(path);
        assertThat(page.page().select("#people ~ ul li").eachText())
                .containsExactly(
                        "Cllr Bob Hicks, Chair",
                        "Cllr Peter Balaam",
                        "Kim Brandrick, Carer, Warwickshire Fostering Service");
        assertThat(page.page().select("#evidence ~ ul > li > ul > li").eachText())
                .containsExactly("HR procedures");
        assertThat(page.page().select("#timetable ~ dl dt").eachText())
                .containsExactly("5 April 5 April 2012", "30 May");
        assertThat(page.page().select("#observations ~ blockquote").eachText())
                .containsExactly("The first still the first", "The second");
        assertThat(page.text()).contains("All elements are completed", "To monitor the plan");
        assertThat(page.page().select("nav[aria-label=On this page] a").eachText())
                .containsExactly(
                        "Recommendations",
                        "Suggestions",
                        "Terms of reference",
                        "Who took part",
                        "Evidence used",
                        "Timetable",
                        "Observations",
                        "Conclusions");
        assertThat(pages.get(officer, path + "/record/edit").text()).contains("What you correct here everybody sees");
    }

    @Test
    void theFormShowsAgainWhatIsSaved() {
        String timetable = "5 April (2012-04-05) – scoping meeting\n30 May – agreement of content";
        pages.submit(officer, pages.get(officer, path + "/record/edit"), path + "/record/edit", "timetable", timetable);

        Answer again = pages.get(officer, path + "/record/edit");

        assertThat(again.page().select("textarea[name=timetable]").first().wholeText())
                .isEqualTo(timetable);
        assertThat(again.page().select("input[name=version]").attr("value")).isNotEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndKept() {
        Answer refused = pages.submit(
                officer,
                pages.get(officer, path + "/record/edit"),
                path + "/record/edit",
                "timetable",
                "5 April – scoping\nscoping meeting",
                "members",
                "Somebody");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .isEqualTo("Timetable, line 2: write a date, then a dash with spaces around it, then what happened");
        assertThat(refused.page().select("textarea[name=members]").text()).isEqualTo("Somebody");
    }

    @Test
    void whoeverIsOvertakenSeesBothTexts() {
        Answer mine = pages.get(officer, path + "/record/edit");
        pages.submit(officer, mine, path + "/record/edit", "conclusions", "Theirs");

        Answer overtaken = pages.submit(officer, mine, path + "/record/edit", "conclusions", "Mine");

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.text()).contains("Theirs", "Mine");
    }

    @Test
    void suggestionsStandApartAndSayWhatTheyAre() {
        publish();

        Answer page = pages.get(path);

        assertThat(page.page().select("table.app-recommendations tbody tr")).hasSize(1);
        assertThat(page.page().select("section[aria-labelledby=suggestions]").text())
                .isEqualTo("Suggestions: not formal recommendations Suggestion Suggestion S1"
                        + " a more joined-up approach The report does not number it");
        assertThat(pages.get(page.page()
                                .select("section[aria-labelledby=suggestions] a")
                                .attr("href"))
                        .text())
                .contains("The report says that this is not a formal recommendation.");
    }

    @Test
    void theReportHasAPageOfItsOwn() {
        assertThat(pages.get(officer, path + "/report").status()).isEqualTo(404);
        pages.submit(
                officer,
                pages.get(officer, path + "/report/edit"),
                path + "/report/edit",
                "text",
                "# 1.0 Introduction\n\n## 1.1 Executive Summary\n\nIn November 2011\n\n- One\n-- Under it");

        assertThat(pages.get(path + "/report").status()).isEqualTo(404);
        publish();
        Answer report = pages.get(path + "/report");
        assertThat(report.page().select("article h2").text()).isEqualTo("1.0 Introduction");
        assertThat(report.page().select("article ul ul li").text()).isEqualTo("Under it");
        assertThat(pages.get(path).page().select("a[href=" + path + "/report]")).isNotEmpty();
        assertThat(pages.get(officer, path + "/report/edit").text()).contains("Why is it corrected, or added now?");
    }

    @Test
    void milestonesAreChangedInDraftsAndOnlyFollowAfterwards() {
        addMilestone("COMMISSIONED", "The board asked");
        addMilestone("OTHER", "By mistake");
        Answer edit = pages.get(officer, path + "/milestones/1/edit");
        pages.submit(officer, edit, path + "/milestones/1/edit", "dateWords", "March 2012", "committee", board.slug());
        Answer other = pages.get(officer, path + "/milestones/2/removal");
        pages.submit(officer, other, path + "/milestones/2/removal");
        publish();

        Answer added = addMilestone("ENDORSED", "The final report was endorsed");

        assertThat(added.location()).isEqualTo(path);
        assertThat(pages.get(path).page().select("#milestones ~ ol li").eachText())
                .containsExactly(
                        "March 2012: Commissioned, Board " + board.slug().substring(6) + " The board asked",
                        "Endorsed The final report was endorsed");
        assertThatThrownBy(() -> jdbc.sql("update review_milestone set text = 'x' where review_id = :id")
                        .param("id", review.id())
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void anAreaComesToItsConclusionOnceEvenAfterPublication() {
        pages.submit(
                officer,
                pages.get(officer, path + "/areas/new"),
                path + "/areas/new",
                "number",
                "13",
                "text",
                "Corporate Parenting Board",
                "pursued",
                "yes");
        Answer twice =
                pages.submit(officer, pages.get(officer, path + "/areas/new"), path + "/areas/new", "number", "13");
        assertThat(twice.errors()).isEqualTo("There is already an area with this number");
        publish();
        Answer form = pages.get(officer, path + "/areas/1/conclusion");

        pages.submit(officer, form, path + "/areas/1/conclusion", "conclusion", "Suitably addressed");

        assertThat(pages.get(path).page().select("#area-1").text())
                .isEqualTo("13 Corporate Parenting Board Pursued Suitably addressed");
        assertThat(pages.get(officer, path + "/areas/1/conclusion").status()).isEqualTo(409);
        assertThat(pages.get(officer, path + "/areas/1/edit").status()).isEqualTo(200);
        assertThatThrownBy(() -> jdbc.sql("update review_area set conclusion = 'x' where review_id = :id")
                        .param("id", review.id())
                        .update())
                .hasMessageContaining("never changed");
    }

    private Answer addMilestone(String kind, String text) {
        Answer form = pages.get(officer, path + "/milestones/new");
        return pages.submit(officer, form, path + "/milestones/new", "kind", kind, "text", text);
    }
}
