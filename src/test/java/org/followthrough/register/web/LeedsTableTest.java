package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.status.StatusCategory;
import org.followthrough.support.ApplicationTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The page of the session of 8 November 2012 beside Appendix 2 of the paper of that day. */
@ApplicationTest
@ActiveProfiles("demo")
class LeedsTableTest {

    private static final String NOVEMBER = "/committees/scrutiny-board-children-and-families/sessions/2012-11-08";
    private static final String JULY = "/committees/scrutiny-board-children-and-families/sessions/2012-07-26";

    @Autowired
    private MockMvc mvc;

    private Document page;
    private Element table;

    @BeforeEach
    void readThePage() {
        page = new PageReader(mvc).page(NOVEMBER);
        table = page.selectFirst("table.app-table--tracking");
    }

    @Test
    void captionAndHeadsAreThePapers() {
        assertThat(table.select("caption").text()).isEqualTo("Review of External Placements Inquiry (February 2012)");
        assertThat(table.select("thead th").eachText())
                .containsExactly(
                        "Recommendation for monitoring",
                        "Evidence of progress and contextual information",
                        "Status (categories 1 – 6) (to be completed by Scrutiny)",
                        "Complete");
    }

    @Test
    void everyCellIsThePapers() {
        List<PrintedTable.Row> shown = new ArrayList<>();
        for (Element group : table.select("tbody")) {
            shown.add(row(group));
        }

        assertThat(shown).isEqualTo(PrintedTable.leeds().rows());
    }

    @Test
    void eachStatusStandsInTheRowOfItsPosition() {
        for (Element group : table.select("tbody")) {
            for (Element line : group.select("> tr")) {
                assertThat(line.select(".app-tracking__evidence .app-tracking__heading"))
                        .hasSize(1);
                assertThat(line.select(".app-tracking__status .app-tracking__number"))
                        .hasSize(1);
            }
            assertThat(group.select("th[scope=rowgroup]").attr("rowspan"))
                    .isEqualTo(String.valueOf(group.select("> tr").size()));
        }
    }

    @Test
    void wordsStandBesideEveryStatusNumber() {
        for (Element status : table.select("td.app-tracking__status > p")) {
            int number = Integer.parseInt(status.select(".app-tracking__number").text());
            assertThat(status.select(".app-tracking__words").text())
                    .isEqualTo(StatusCategory.of(number).wording());
        }
    }

    /** The paper leaves the column empty because it went out before the meeting; the meeting's outcome is ours to add. */
    @Test
    void completeSaysWhatTheMeetingFound() {
        List<String> complete = new ArrayList<>();
        for (Element group : table.select("tbody")) {
            if (!group.select("td.app-tracking__complete").text().isEmpty()) {
                complete.add(group.select(".app-tracking__title").text());
            }
        }

        assertThat(complete)
                .containsExactly("Recommendation 1", "Recommendation 4", "Recommendation 6", "Recommendation 10");
        assertThat(PrintedTable.leeds().rows())
                .extracting(PrintedTable.Row::complete)
                .containsOnly("");
    }

    @Test
    void whatWasFoundCompleteBeforeIsNamedWithItsDay() {
        assertThat(page.select(".app-tracking__ended").eachText())
                .containsExactly(
                        "Recommendations 2, 3, 5, 8, 11 and 12 were found complete on 26 July 2012 and are no longer monitored.");
    }

    @Test
    void changesSinceTheLastSessionAreNamed() {
        assertThat(page.select("section[aria-labelledby=changes] li").eachText())
                .containsExactly(
                        "EP-1: from 4 Not achieved (Progress made acceptable. Continue monitoring) to 2 Achieved.",
                        "EP-4: from 4 Not achieved (Progress made acceptable. Continue monitoring) to 2 Achieved.",
                        "EP-6: from 4 Not achieved (Progress made acceptable. Continue monitoring) to 2 Achieved.",
                        "EP-7: new date 1st of April 2013.",
                        "EP-10: from 4 Not achieved (Progress made acceptable. Continue monitoring) to 2 Achieved.",
                        "2 recommendations keep their status.");
    }

    @Test
    void earlierSessionShowsNothingOfTheLaterOne() {
        Document july = new PageReader(mvc).page(JULY);

        assertThat(july.select("table.app-table--tracking > tbody")).hasSize(12);
        assertThat(july.select(".app-tracking__heading").eachText()).containsOnly("Current position:");
        assertThat(july.select("main").text()).doesNotContain("Targeted Service Leaders are now in place");
        assertThat(july.select(".app-tracking__ended")).isEmpty();
    }

    private static PrintedTable.Row row(Element group) {
        Elements lines = group.select("> tr");
        String title = group.select(".app-tracking__title").text();
        List<PrintedTable.Position> positions = new ArrayList<>();
        for (Element line : lines) {
            positions.add(new PrintedTable.Position(
                    line.select(".app-tracking__heading").text(),
                    line.select(".app-tracking__position p").eachText(),
                    line.select(".app-tracking__status .app-tracking__number").text()));
        }
        // the paper's own cell: what the meeting added to it is the business of another test
        group.select(".app-tracking__tick").remove();
        return new PrintedTable.Row(
                title.replaceFirst("^Recommendation ", ""),
                group.select(".app-tracking__text").text(),
                positions,
                group.select("td.app-tracking__complete").text());
    }
}
