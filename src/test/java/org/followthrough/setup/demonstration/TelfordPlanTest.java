package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.setup.demonstration.PrintedSections.Section;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The Cost Improvement Plan of Telford & Wrekin as the public reads it, beside the paper. */
@ApplicationTest
@ActiveProfiles("demo")
class TelfordPlanTest {

    private static final String PLAN = "/plans/cost-improvement-plan-13-14";
    private static final String SUMMARY = "/plans/cost-improvement-plan-summary-2014-15";

    private static final PrintedSections CIP = PrintedSections.of("telford-cip.txt");
    private static final PrintedSections NEXT_YEAR = PrintedSections.of("telford-cip-2014.txt");
    private static final PrintedSections LISTS = PrintedSections.of("telford-lists.txt");

    private static final List<String> FIGURES = List.of(
            "target", "achieved", "variation", "target saving", "achieved saving", "variation saving", "comments");

    /** A row: number, description, its other cells in printed order, and the heading of its objective. */
    record Row(String number, String description, List<String> cells, String objective) {}

    @Autowired
    private Pages pages;

    @Test
    void titleAndIntroductionArePrintedAsThePaperHasThem() {
        Document plan = pages.get(PLAN).page();

        List<String> shown = new ArrayList<>(plan.select("h1").eachText());
        shown.addAll(plan.select("main > .govuk-grid-row .govuk-grid-column-two-thirds > .app-prose > p")
                .eachText());
        assertThat(shown).isEqualTo(CIP.lines("title"));
        assertThat(pages.get(SUMMARY).page().select("h1").eachText()).isEqualTo(NEXT_YEAR.lines("title"));
    }

    @Test
    void everyCellOfThePlanIsThePapers() {
        Document plan = pages.get(PLAN).page();

        assertThat(heads(plan)).isEqualTo(CIP.lines("columns"));
        assertThat(rows(plan)).hasSize(13).isEqualTo(printed(CIP, FIGURES));
    }

    @Test
    void everyCellOfTheNextYearsPlanIsThePapers() {
        Document plan = pages.get(SUMMARY).page();

        assertThat(heads(plan)).isEqualTo(NEXT_YEAR.lines("columns"));
        assertThat(rows(plan)).hasSize(13).isEqualTo(printed(NEXT_YEAR, List.of("target", "target saving")));
    }

    /** "Objective 3" is printed twice: under measures 7 and 8, and again under 9 to 11. */
    @Test
    void measuresStandInTheGroupsOfThePaper() {
        List<String> groups = pages.get(PLAN).page().select("table.app-plan > tbody").stream()
                .map(group -> group.select("tr:not(.app-plan__group)").size() + " under "
                        + group.select("th[scope=rowgroup]").text())
                .toList();

        assertThat(groups)
                .containsExactly(
                        "3 under Objective 1 - Recruitment & Retention",
                        "3 under Objective 2 - Placement Strategy",
                        "2 under Objective 3 - Review Approach/Strategy for Reducing CiC",
                        "3 under Objective 3 - Review Approach/Strategy for Reducing CiC",
                        "2 under Objective 4. Utilise Commissioning Approach");
    }

    @Test
    void theTotalsAreThePrintedOnes() {
        Section total = CIP.section("total");
        Section nextYear = NEXT_YEAR.section("total");

        assertThat(totals(pages.get(PLAN).page()))
                .containsExactly(
                        total.cell("label"),
                        "",
                        "",
                        "",
                        total.cell("target saving"),
                        total.cell("achieved saving"),
                        total.cell("variation saving"),
                        "");
        assertThat(totals(pages.get(SUMMARY).page()))
                .containsExactly(nextYear.cell("label"), "", nextYear.cell("target saving"));
    }

    @Test
    void whatIsWorkedOutEqualsWhatIsPrinted() {
        for (Section row : CIP.matching("\\d+")) {
            compare(row, row.cell("achieved"), row.cell("target"), row.cell("variation"));
            compare(row, row.cell("target saving"), row.cell("achieved saving"), row.cell("variation saving"));
        }
        for (String column : List.of("target saving", "achieved saving", "variation saving")) {
            assertThat(sum(CIP, column)).isEqualByComparingTo(total(CIP, column));
        }
        assertThat(sum(NEXT_YEAR, "target saving")).isEqualByComparingTo(total(NEXT_YEAR, "target saving"));
        for (String path : List.of(PLAN, SUMMARY)) {
            assertThat(pages.get(path).page().select(".app-plan__worked-out")).isEmpty();
        }
    }

    @Test
    void aSentenceSaysThatThePrintedTotalsAddUp() {
        assertThat(pages.get(PLAN).page().select(".app-plan__notes > li").eachText())
                .containsExactly(
                        "The printed totals 2,198, 1,230 and 968 are what the figures add up to.",
                        "Words that are not read as numbers count for nothing in a sum: “see above”, “Not known” and “n/a”.");
        assertThat(pages.get(SUMMARY).page().select(".app-plan__notes > li").eachText())
                .containsExactly(
                        "The printed total 3,392 is what the figures add up to.",
                        "Words that are not read as numbers count for nothing in a sum: “see below”.");
    }

    @Test
    void theVariationBesideNotKnownStandsAsPrintedWithASentence() {
        String sentence = "As printed. It cannot be worked out, because “Not known” is not read as a number.";
        Document plan = pages.get(PLAN).page();
        Element note = PrintedSections.only(plan, "table.app-plan .app-plan__note");
        Element cell = Objects.requireNonNull(note.closest("td"));
        Element row = Objects.requireNonNull(cell.closest("tr"));

        assertThat(row.child(0).text()).isEqualTo("11");
        assertThat(cell.text()).isEqualTo("180 " + sentence);
        assertThat(cell.elementSiblingIndex()).isEqualTo(7);

        Document measure = pages.get(row.select("th a").attr("href")).page();
        assertThat(measure.select("h1").text()).isEqualTo("11 Average time spent in care reduced by (weeks)");
        assertThat(measure.select(".govuk-summary-list__row").eachText())
                .contains("Achieved £k Not known", "Variation on £k 180 " + sentence);
    }

    @Test
    void theThreeListsHoldEveryActionOfThePaper() {
        List<String> shown = new ArrayList<>();
        List<String> states = new ArrayList<>();
        for (Element list : pages.get(PLAN).page().select("section.app-section")) {
            Element heading = PrintedSections.only(list, "h2");
            states.add(heading.select(".govuk-tag").text());
            heading.select(".govuk-tag").remove();
            shown.add("heading: " + heading.text());
            list.select("li").forEach(item -> shown.add(item.text()));
        }

        assertThat(shown).hasSize(18).isEqualTo(LISTS.lines("completed", "in progress", "not started"));
        assertThat(states).containsExactly("Completed", "In progress", "Not yet started");
    }

    @Test
    void theCommitteesPageLeadsToItsPlans() {
        Document committee =
                pages.get("/committees/budget-and-finance-scrutiny-committee").page();

        assertThat(committee.select("a[href^=/plans/]").eachAttr("href"))
                .containsExactlyInAnyOrder(PLAN, SUMMARY, "/plans/securing-permanence-group-targets");
    }

    private static List<String> heads(Document plan) {
        return plan.select("table.app-plan > thead th").stream()
                .map(Element::text)
                .toList();
    }

    private static List<Row> rows(Document plan) {
        List<Row> rows = new ArrayList<>();
        for (Element group : plan.select("table.app-plan > tbody")) {
            String objective = group.select("th[scope=rowgroup]").text();
            for (Element row : group.select("> tr:not(.app-plan__group)")) {
                List<String> cells = row.children().stream()
                        .map(TelfordPlanTest::printedWords)
                        .toList();
                rows.add(new Row(cells.get(0), cells.get(1), cells.subList(2, cells.size()), objective));
            }
        }
        return rows;
    }

    private static List<String> totals(Document plan) {
        return PrintedSections.only(plan, "table.app-plan > tfoot > tr").children().stream()
                .map(TelfordPlanTest::printedWords)
                .toList();
    }

    /** Without the sentences that the product adds. */
    private static String printedWords(Element cell) {
        Element printed = cell.clone();
        printed.select(".app-plan__note").remove();
        return PrintedSections.cell(printed);
    }

    private static List<Row> printed(PrintedSections paper, List<String> keys) {
        return paper.matching("\\d+").stream()
                .map(section -> new Row(
                        section.name(),
                        section.cell("description"),
                        keys.stream().map(section::cell).toList(),
                        section.all("objective").stream().findFirst().orElse("")))
                .toList();
    }

    /** Where the paper has both figures, it prints their difference. */
    private static void compare(Section row, String from, String taken, String variation) {
        Optional<BigDecimal> workedOut =
                number(from).flatMap(all -> number(taken).map(all::subtract));
        if (workedOut.isPresent()) {
            assertThat(number(variation))
                    .as(row.name())
                    .hasValueSatisfying(printed -> assertThat(printed).isEqualByComparingTo(workedOut.get()));
        } else if (!variation.isEmpty()) {
            assertThat(row.name()).isEqualTo("11");
        }
    }

    private static BigDecimal sum(PrintedSections paper, String column) {
        return paper.matching("\\d+").stream()
                .map(row -> number(row.cell(column)))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(PrintedSections paper, String column) {
        return number(paper.section("total").cell(column)).orElseThrow();
    }

    private static Optional<BigDecimal> number(String words) {
        return Stream.of(words)
                .filter(each -> each.matches("[\\d,.]+"))
                .map(each -> new BigDecimal(each.replace(",", "")))
                .findFirst();
    }
}
