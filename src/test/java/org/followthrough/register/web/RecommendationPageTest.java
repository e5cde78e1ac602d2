package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@ActiveProfiles("demo")
class RecommendationPageTest {

    private static final String SEVEN = "/reviews/external-placements/recommendations/7";
    private static final String BOARD = "/committees/scrutiny-board-children-and-families";

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private MockMvc mvc;

    private PageReader reader;

    @BeforeEach
    void readAsThePublic() {
        reader = new PageReader(mvc);
    }

    @Test
    void firstScreenSaysWhatWasAskedAndWhereItStands() {
        Document page = reader.page(SEVEN);

        assertThat(page.select("h1").text()).isEqualTo("Recommendation 7");
        assertThat(page.select("blockquote").text())
                .isEqualTo("That the Director of Children's Services reviews the payment structure for foster care"
                        + " with particular reference to the impact of the differential between in-house and"
                        + " independent fostering agency rates and reports to the Scrutiny Board with the outcome of"
                        + " this review in July 2012");
        assertThat(line(page, "Where it stands now"))
                .isEqualTo("4 Acceptable Not achieved (Progress made acceptable. Continue monitoring)");
        assertThat(line(page, "From the papers of"))
                .startsWith("Scrutiny Board (Children and Families), at its meeting of 8 November 2012")
                .contains("the statuses printed for it are draft statuses");
        assertThat(line(page, "Asked of")).startsWith("Director of Children's Services Children's Services");
        assertThat(line(page, "By when")).startsWith("1st of April 2013 At first: July 2012.");
        assertThat(line(page, "Short address")).isEqualTo("/r/EP-7");
    }

    @Test
    void historyHasARowForEachSession() {
        Elements rows = reader.page(SEVEN).select(".app-history tbody tr");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).select("th a").text()).isEqualTo("26 July 2012");
        assertThat(rows.get(0).select("th a").attr("href")).isEqualTo(BOARD + "/sessions/2012-07-26");
        assertThat(rows.get(1).select("th a").text()).isEqualTo("8 November 2012");
        assertThat(rows.get(1).select("th a").attr("href")).isEqualTo(BOARD + "/sessions/2012-11-08");
        assertThat(rows.select(".app-status__tag").eachText()).containsExactly("4 Acceptable", "4 Acceptable");
    }

    @Test
    void sectionsAreNamedByHeadingsThatAreThereBeforeTheFirstSessionToo() {
        Board board = fixture.board(1);
        String untouched = reader.answer("/r/" + board.shortName(1)).getHeader("Location");
        for (Document page : List.of(reader.page(SEVEN), reader.page(untouched))) {
            for (Element section : page.select("main section[aria-labelledby]")) {
                assertThat(page.select("#" + section.attr("aria-labelledby"))).hasSize(1);
            }
            assertThat(page.select("main h2").eachText()).contains("Progress history");
        }
    }

    @Test
    void historyPrintsEveryPositionWhole() {
        Elements rows = reader.page(SEVEN).select(".app-history tbody tr");

        assertThat(rows.get(0).select("td").get(0).select("p").eachText())
                .containsExactlyElementsOf(
                        PrintedTable.leeds().of("7").positions().get(0).paragraphs());
        assertThat(rows.get(1).select("td").get(0).select("p").eachText())
                .startsWith(PrintedTable.leeds()
                        .of("7")
                        .positions()
                        .get(1)
                        .paragraphs()
                        .get(0))
                .contains("New date: 1st of April 2013");
    }

    @Test
    void eachSessionHasItsWayThroughTheFlowchartTheLatestOpen() {
        Document page = reader.page(SEVEN);

        assertThat(page.select(".app-flowchart svg")).hasSize(2);
        assertThat(page.select("section > .app-flowchart svg").attr("aria-labelledby"))
                .isEqualTo("flowchart-2012-11-08-title");
        assertThat(page.select("details .app-flowchart svg").attr("aria-labelledby"))
                .isEqualTo("flowchart-2012-07-26-title");
        assertThat(page.select("section > .app-flowchart li").eachText())
                .contains("3. Has the set timescale passed? Yes, it has passed", "5. Is progress acceptable? Yes");
    }

    @Test
    void sourceThatPrintsNoTextIsSaidPlainly() {
        Document page = reader.page("/reviews/external-placements/recommendations/2");

        assertThat(page.select("blockquote")).isEmpty();
        assertThat(page.select(".app-asked").text())
                .isEqualTo("The source does not print the text of this recommendation.");
        assertThat(line(page, "Where it stands now")).isEqualTo("2 Achieved No longer monitored.");
        assertThat(line(page, "Asked of")).isEqualTo("The record names nobody.");
    }

    @Test
    void previousAndNextFollowThePrintedOrder() {
        assertThat(neighbours(SEVEN))
                .containsExactly(
                        "/reviews/external-placements/recommendations/6",
                        "/reviews/external-placements/recommendations/8");
        assertThat(neighbours("/reviews/external-placements/recommendations/1"))
                .containsExactly("/reviews/external-placements/recommendations/2");
    }

    @Test
    void shortPrintedNameLeadsToItInAnyCase() {
        assertThat(reader.answer("/r/EP-7").getRedirectedUrl()).isEqualTo(SEVEN);
        assertThat(reader.answer("/r/ep-7").getRedirectedUrl()).isEqualTo(SEVEN);
        for (String wrong : List.of("/r/EP-13", "/r/XX-1", "/r/EP", "/r/-7", "/r/7")) {
            assertThat(reader.answer(wrong).getStatus()).as(wrong).isEqualTo(404);
        }
    }

    private List<String> neighbours(String path) {
        return reader.page(path).select("main nav.govuk-pagination a").eachAttr("href");
    }

    private static String line(Document page, String key) {
        for (Element row : page.select(".app-standing .govuk-summary-list__row")) {
            if (row.select("dt").text().equals(key)) {
                return row.select("dd").text();
            }
        }
        throw new AssertionError("no line " + key);
    }
}
