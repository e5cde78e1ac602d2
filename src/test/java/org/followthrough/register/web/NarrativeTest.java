package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.ReportDetails.Fact;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.monitoring.Sessions;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session whose paper has no table: each recommendation's words stand over its position. */
@ApplicationTest
class NarrativeTest {

    private static final List<Fact> FACTS =
            List.of(new Fact("Ward(s)", "All"), new Fact("Contact Officer", "Debbie Carter\n\nAssistant Director"));

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    @Autowired
    private Pages pages;

    @Autowired
    private Sessions sessions;

    private Board board;

    @BeforeEach
    void session() {
        board = boards.create(2);
        sessions.writeReport(
                people.actor(board.officer()),
                board.session().id(),
                null,
                new ReportDetails(
                        null,
                        "The committee",
                        null,
                        LocalDate.of(2012, 11, 8),
                        "Update",
                        null,
                        null,
                        "In 2014 a report was received.",
                        List.of(),
                        FACTS,
                        ReportLayout.NARRATIVE));
    }

    @Test
    void wordsStandAsHeadingsOverTheirPositions() {
        boards.give(board, 1, "a. As of April 2016 it went live.\n\nb. It will be tendered.");

        Answer page = pages.get(board.officer(), board.path());

        assertThat(page.page().select("table")).isEmpty();
        assertThat(page.page().select("article h3").eachText())
                .containsExactly("1. That the Director does thing 1.", "2. That the Director does thing 2.");
        assertThat(page.page().select("article").get(0).select(".app-prose p").eachText())
                .containsExactly("a. As of April 2016 it went live.", "b. It will be tendered.");
        assertThat(page.page().select("article").get(1).text()).contains("No update yet");
    }

    @Test
    void theReportShowsItsHeadAsPrintedAndNoAppendices() {
        Answer report = pages.get(board.officer(), board.path() + "/report");

        assertThat(report.page().select("dt").eachText())
                .containsExactly("Report to", "Date", "Subject", "Ward(s)", "Contact Officer");
        assertThat(report.text()).contains("Debbie Carter Assistant Director").doesNotContain("Appendix");
    }

    @Test
    void theFormKeepsHeadAndLayoutAndStillAsksOfficersWhoseReportItIs() {
        String address = board.path() + "/report/edit";
        Answer form = pages.get(board.officer(), address);
        assertThat(form.page().select("textarea[name=facts]").first().wholeText())
                .isEqualTo("# Ward(s)\nAll\n\n# Contact Officer\nDebbie Carter\n\nAssistant Director");

        Answer refused = pages.submit(board.officer(), form, address);
        Answer saved = pages.submit(
                board.officer(),
                form,
                address,
                "reportOf",
                "The Director",
                "facts",
                "# Portfolios\nChildren’s Services");

        assertThat(refused.errors()).isEqualTo("Enter whose report it is");
        assertThat(saved.status()).isEqualTo(302);
        assertThat(pages.get(board.officer(), board.path() + "/report")
                        .page()
                        .select("dt")
                        .eachText())
                .containsExactly("Report of the", "Report to", "Date", "Subject", "Portfolios");
        assertThat(pages.get(board.officer(), board.path()).page().select("article"))
                .hasSize(2);
    }
}
