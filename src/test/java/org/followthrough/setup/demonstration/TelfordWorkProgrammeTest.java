package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.followthrough.setup.demonstration.PrintedSections.Section;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The work programme 2013/14 of Telford & Wrekin as the public reads it, beside the paper. */
@ApplicationTest
@ActiveProfiles("demo")
class TelfordWorkProgrammeTest {

    private static final String COMMITTEE = "/committees/budget-and-finance-scrutiny-committee";

    private static final PrintedSections PAPER = PrintedSections.of("telford-work-programme.txt");

    @Autowired
    private Pages pages;

    private Document page;

    @BeforeEach
    void readThePage() {
        page = pages.get(COMMITTEE + "/work-programmes/2013-14").page();
    }

    @Test
    void titleAndColumnsAreThePapers() {
        assertThat(page.select("h1").eachText()).isEqualTo(PAPER.lines("title"));
        assertThat(page.select("table.app-programme thead th").stream()
                        .map(Element::text)
                        .toList())
                .isEqualTo(PAPER.lines("columns"));
    }

    @Test
    void everyCellIsThePapers() {
        List<List<String>> shown = new ArrayList<>();
        for (Element row : page.select("table.app-programme tbody > tr:not(.app-programme__group)")) {
            shown.add(cells(row));
        }

        List<String> keys = List.of("date", "issue", "type", "how", "who", "outcome");
        List<List<String>> printed = PAPER.all("row").stream()
                .map(row -> keys.stream().map(row::cell).toList())
                .toList();
        assertThat(shown).hasSize(5).isEqualTo(printed);
    }

    @Test
    void theLastLineStandsUnderOtherItems() {
        Section group = PAPER.section("group");
        List<Element> bodies = page.select("table.app-programme tbody");

        assertThat(page.select("th[scope=rowgroup]").eachText()).isEqualTo(group.lines());
        assertThat(bodies).hasSize(2);
        assertThat(bodies.get(1).select("th[scope=rowgroup]")).hasSize(1);
        assertThat(bodies.get(1).select("tr:not(.app-programme__group)")).hasSize(1);
    }

    @Test
    void aDateInWordsLeadsToItsMeetingAndTheCommitteeLeadsHere() {
        assertThat(page.select("table.app-programme tbody td:first-child a").eachAttr("href"))
                .contains(COMMITTEE + "/meetings/2013-06-04");
        assertThat(pages.get(COMMITTEE).page().select("a").eachAttr("href"))
                .contains(COMMITTEE + "/work-programmes/2013-14");
    }

    /** A line that has nothing but its issue spans all columns. */
    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>(
                row.children().stream().map(PrintedSections::cell).toList());
        if (cells.size() == 1) {
            assertThat(row.child(0).attr("colspan")).isEqualTo("6");
            cells.add(0, "");
            cells.addAll(Collections.nCopies(4, ""));
        }
        return cells;
    }
}
