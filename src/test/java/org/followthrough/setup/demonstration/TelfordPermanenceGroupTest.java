package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.setup.demonstration.PrintedSections.Section;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The Securing Permanence Group and the papers of 4 June 2013 as the public reads them, beside what is printed. */
@ApplicationTest
@ActiveProfiles("demo")
class TelfordPermanenceGroupTest {

    private static final String MEETING = "/committees/budget-and-finance-scrutiny-committee/meetings/2013-06-04";
    private static final String TARGETS = "/plans/securing-permanence-group-targets";

    private static final PrintedSections LISTS = PrintedSections.of("telford-lists.txt");
    private static final PrintedSections CIP = PrintedSections.of("telford-cip.txt");
    private static final PrintedSections NEXT_YEAR = PrintedSections.of("telford-cip-2014.txt");

    @Autowired
    private Pages pages;

    @Test
    void theNineTargetsStandInThePapersWordsAndOrder() {
        Document plan = pages.get(TARGETS).page();

        List<String> shown = new ArrayList<>();
        shown.add("heading: " + plan.select("table.app-plan thead th").first().text());
        plan.select("table.app-plan tbody th[scope=row]").forEach(target -> shown.add(target.text()));
        assertThat(shown).hasSize(10).isEqualTo(LISTS.lines("targets"));
        assertThat(plan.select("main > .govuk-grid-row .govuk-grid-column-two-thirds > .app-prose > p")
                        .eachText())
                .isEqualTo(LISTS.lines("background").subList(1, 2));
    }

    @Test
    void eachTargetsDateIsReadFromItsWords() {
        List<String> due = pages.get(TARGETS).page().select("table.app-plan tbody th[scope=row] a").stream()
                .map(link -> pages.get(link.attr("href")).page())
                .map(measure -> measure.select(".govuk-summary-list__row:contains(By when) dd")
                        .text())
                .toList();

        assertThat(due)
                .containsExactly(
                        "by December 2013 (until 31 December 2013)",
                        "August 2013 (until 31 August 2013)",
                        "June 2013 (until 30 June 2013)",
                        "July 2013 (until 31 July 2013)",
                        "April 2014 (until 30 April 2014)",
                        "",
                        "in 2013-14 (until 31 March 2014)",
                        "end July 2013 (until 31 July 2013)",
                        "");
    }

    @Test
    void theOneFigureOfTheTargetsIsAReading() {
        Document plan = pages.get(TARGETS).page();

        assertThat(plan.select("table.app-plan thead th").eachText()).containsExactly("Targets", "Latest reading");
        assertThat(plan.select("table.app-plan tbody td").stream()
                        .map(Element::text)
                        .toList())
                .containsExactly("", "", "", "", "", "", "3 (2012-13)", "", "");
    }

    @Test
    void theGroupsReportIsPrintedWhole() {
        assertThat(blocks("securing-permanence-group"))
                .isEqualTo(LISTS.lines("group", "background", "what we have learnt", "targets", "signed"));
        assertThat(pages.get(MEETING + "/papers/securing-permanence-group")
                        .page()
                        .select(".app-meta")
                        .text())
                .contains("Jo Britton, Service Delivery Manager Safeguarding Advisory Manager", "23 May 2013");
    }

    @Test
    void theTermsOfReferenceArePrintedWhole() {
        List<String> shown = blocks("securing-permanence-group-terms-of-reference");

        assertThat(shown.subList(1, shown.size()))
                .isEqualTo(LISTS.lines(
                        "terms of reference",
                        "cohorts",
                        "terms of reference, continued",
                        "membership",
                        "meetings",
                        "accountability",
                        "monitoring and review"));
    }

    /** The text prints the plan in two halves, the savings apart from the measures. */
    @Test
    void thePaperOfThePlanKeepsBothHalvesOfItsTable() {
        List<String> expected = new ArrayList<>(CIP.lines("title"));
        expected.set(0, "heading: " + expected.get(0));
        expected.set(1, "heading: " + expected.get(1));
        expected.addAll(LISTS.lines("completed", "in progress", "not started"));
        expected.addAll(left());
        expected.addAll(right());
        expected.add("heading: " + NEXT_YEAR.lines("title").get(0));
        expected.add(row(NEXT_YEAR.lines("columns")));
        for (Section measure : NEXT_YEAR.matching("\\d+")) {
            expected.add(row(List.of(
                    measure.name(),
                    measure.cell("description"),
                    measure.cell("target"),
                    measure.cell("target saving"))));
        }
        Section total = NEXT_YEAR.section("total");
        expected.add(row(List.of("", total.cell("label"), "", total.cell("target saving"))));

        assertThat(blocks("cost-improvement-plan-13-14")).isEqualTo(expected);
    }

    /** The work programme names the meeting and its two items; the papers are printed before it. */
    @Test
    void theMeetingOfJuneHasTheItemsOfTheWorkProgramme() {
        Document meeting = pages.get(MEETING).page();
        String[] issues = PrintedSections.of("telford-work-programme.txt")
                .all("row")
                .get(0)
                .cell("issue")
                .split(PrintedSections.PARTED);

        assertThat(meeting.select("article.app-item h3").stream()
                        .map(title -> "• " + title.text())
                        .toList())
                .containsExactly(issues);
        assertThat(meeting.select(".app-meta").text()).contains("6.30pm", "MR3, Darby House", "Committee (invite CYP");
        assertThat(meeting.select("article.app-item a[href*=/papers/]").eachText())
                .containsExactly(
                        "Safeguarding and Early Help - Cost Improvement Plan 13/14",
                        "Securing Permanence Group",
                        "Securing Permanence Group: Terms of Reference");
    }

    private static List<String> left() {
        List<String> lines = new ArrayList<>();
        lines.add(row(CIP.lines("columns").subList(0, 5)));
        List<Section> measures = CIP.matching("\\d+");
        for (Section measure : measures) {
            lines.add(row(List.of(
                    measure.name(),
                    measure.cell("description"),
                    measure.cell("target"),
                    measure.cell("achieved"),
                    measure.cell("variation"))));
            if (List.of("3", "6", "8", "11", "13").contains(measure.name())) {
                lines.add(row(List.of(measure.cell("objective"), "", "", "", "")));
            }
        }
        lines.add(row(List.of(CIP.section("total").cell("label"), "", "", "", "")));
        return lines;
    }

    private static List<String> right() {
        List<String> keys = List.of("target saving", "achieved saving", "variation saving", "comments");
        Stream<List<String>> printed = CIP.matching("\\d+").stream()
                .map(measure -> keys.stream().map(measure::cell).toList())
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()));
        Section total = CIP.section("total");
        return Stream.of(
                        Stream.of(CIP.lines("columns").subList(5, 9)),
                        printed,
                        Stream.of(
                                List.of(total.cell(keys.get(0)), total.cell(keys.get(1)), total.cell(keys.get(2)), "")))
                .flatMap(part -> part)
                .map(TelfordPermanenceGroupTest::row)
                .toList();
    }

    private static String row(List<String> cells) {
        return String.join(" | ", cells);
    }

    /** Headings, paragraphs, bullets and rows of a paper, in the order of its page. */
    private List<String> blocks(String paper) {
        Element article =
                PrintedSections.only(pages.get(MEETING + "/papers/" + paper).page(), "main > article");
        List<String> blocks = new ArrayList<>();
        for (Element block : article.select("h1, h2, h3, p, li, tr")) {
            if (block.is("tr")) {
                blocks.add(row(block.children().stream().map(Element::text).toList()));
            } else {
                blocks.add((block.is("h1, h2, h3") ? "heading: " : "") + block.text());
            }
        }
        return blocks;
    }
}
