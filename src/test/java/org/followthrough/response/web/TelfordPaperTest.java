package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The page of the Cabinet's response beside the Telford & Wrekin paper of 27 June 2013. */
@ApplicationTest
@ActiveProfiles("demo")
class TelfordPaperTest {

    private static final String ADDRESS = "/reviews/children-in-care-placement-strategy/response";

    @Autowired
    private Pages pages;

    private Document page;

    @BeforeEach
    void readThePage() {
        page = pages.get(ADDRESS).page();
    }

    @Test
    @DisplayName("the printed table equals the paper cell by cell")
    void tableOne() {
        List<PrintedBlocks.Block> shown = new ArrayList<>();
        shown.add(block("head", page.select(".app-answers__head > div").eachText()));
        shown.add(block("columns", page.select("#answers thead th").eachText()));
        for (Element group : page.select("#answers > tbody")) {
            for (Element row : group.select("> tr")) {
                shown.add(row(row));
            }
        }

        assertThat(page.select("#table-1").text()).isEqualTo("Table 1 - Cabinet Response to Scrutiny Report");
        assertThat(shown).isEqualTo(PrintedBlocks.of("telford-table-1.txt"));
    }

    @Test
    void theShortTableUnderThreeTwoEqualsThePaperCellByCell() {
        List<PrintedBlocks.Block> shown = new ArrayList<>();
        shown.add(block("columns", page.select("#decisions thead th").eachText()));
        for (Element row : page.select("#decisions > tbody > tr")) {
            assertThat(row.children()).hasSize(2);
            shown.add(block(
                    "row",
                    List.of(
                            cell("recommendation", row.child(0).text()),
                            cell("response", row.child(1).text()))));
        }

        assertThat(shown).isEqualTo(PrintedBlocks.of("telford-decisions.txt"));
    }

    @Test
    void theImpactSummaryEqualsThePaperCellByCell() {
        List<PrintedBlocks.Block> shown = new ArrayList<>();
        for (Element row : page.select("#impact > tbody > tr")) {
            assertThat(row.children()).hasSize(3);
            shown.add(block(
                    "row",
                    List.of(
                            cell("caption", row.child(0).text()),
                            cell("answer", row.child(1).text()),
                            cell(
                                    "detail",
                                    String.join(" ¶ ", row.child(2).select("p").eachText())))));
            assertThat(row.child(2).text())
                    .isEqualTo(String.join(" ", row.child(2).select("p").eachText()));
        }

        assertThat(shown).isEqualTo(PrintedBlocks.of("telford-impact.txt"));
    }

    @Test
    void everythingElseStandsInItsPrintedPlace() {
        assertThat(page.select("article h2, article h3, article h4, #impact caption")
                        .eachText())
                .containsExactly(
                        "Part A) – Summary report",
                        "1. Summary of main proposals",
                        "2. Recommendations",
                        "Summary impact assessment",
                        "Part B) – Additional information",
                        "3. Information",
                        "3.1 Background",
                        "3.2 Response to recommendations of the scrutiny report about the children in care placement strategy",
                        "4 Impact assessment additional information",
                        "5 Background papers");
        page.select("article table").remove();
        page.select("article div.app-report__paragraph p").unwrap();
        assertThat(page.select("article p, article li, article div.app-report__paragraph")
                        .eachText())
                .containsExactly(
                        "1.1 That the Council carries out a number of activities to improve value for money and the quality of the service provided for Children in care in the following areas:",
                        "a) Members’ responsibilities as Corporate Parents",
                        "b) Quality Assurance of Systems and Processes",
                        "c) The Role and Independence of the Independent Reviewing Officers",
                        "d) West Midlands Framework Contracts for Residential and Agency Foster Care and the Jigsaw contract",
                        "e) Financial Management and Reporting (the Dashboard)",
                        "f) Care of children placed in Telford & Wrekin by other authorities",
                        "2.1 That the recommendations made by the Children and Young People Scrutiny Committee are noted and the response set out in 3.2 of the report and Appendix 1.",
                        "2.2 That Cabinet delegate authority to the Director of Children and Families Services following consultation with Lead Cabinet Member: Children, Young People & Families, to implement the proposals made as a result of the review of the children in care placement strategy.",
                        "3.1.1 The Children and Young People Scrutiny Committee commenced a review of the Children's Placement Strategy in September 2012. In particular the Committee focused on:",
                        "Whether current policies, procedures and practices keep children and young people in the Council's care safe",
                        "If Council's strategy and processes for care placements offer the best value for money and",
                        "What responsibility, if any, does the Council have for children placed in care in the borough by other local authorities",
                        "3.2.1 Members of the Scrutiny Committee agreed a number of recommendations under the six themes listed below. The action which has or will be taken in response to the recommendations relating to themes is summarised below and detailed in Table 1. All recommendations were wholly or partly accepted.",
                        "None",
                        "None",
                        "Report prepared by Karen Perry, Assistant Director: Children's Safeguarding");
    }

    @Test
    void whatTheLawRefersToIsALinkToItsLineOfTheTable() {
        assertThat(page.select("#impact a").eachAttr("href"))
                .hasSize(15)
                .startsWith("#recommendation-2", "#recommendation-3", "#recommendation-2")
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void everyLineOfTheTableLeadsToItsRecommendation() {
        for (String path : page.select("#answers th[scope=rowgroup] a").eachAttr("href")) {
            assertThat(pages.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(page.select("#answers th[scope=rowgroup] a")).hasSize(20);
    }

    @Test
    void aRemarkSaysWhatThePaperDoesNotPrint() {
        assertThat(page.select("main > .govuk-inset-text").text())
                .isEqualTo(
                        "2 b), point 1: In the table under 3.2 the same decision stands beside the sentence on simple"
                                + " measures; the table there has no bullets. 2 b), point 3: The paper prints no response to this"
                                + " bullet.");
    }

    private static PrintedBlocks.Block row(Element row) {
        List<String> cells = new ArrayList<>();
        boolean first = row.child(0).is("th");
        if (first && row.childrenSize() == 1) {
            assertThat(row.child(0).attr("colspan")).isEqualTo("4");
            return block("theme", List.of(cell("recommendation", row.child(0).text())));
        }
        assertThat(row.children()).hasSize(first ? 4 : 3);
        List<String> names = new ArrayList<>(List.of("response", "date", "person"));
        if (first) {
            names.add(0, "recommendation");
        }
        for (int i = 0; i < names.size(); i++) {
            cells.add(cell(names.get(i), row.child(i).text()));
        }
        return block(first ? "row" : "further row", cells);
    }

    private static String cell(String name, String words) {
        return (name + ": " + words).strip();
    }

    private static PrintedBlocks.Block block(String kind, List<String> lines) {
        return new PrintedBlocks.Block(kind, lines);
    }
}
