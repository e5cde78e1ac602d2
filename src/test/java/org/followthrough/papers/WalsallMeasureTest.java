package org.followthrough.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The numbers of looked after children beside those that the Walsall paper of 11 October 2016 tells in a sentence. */
@ApplicationTest
@ActiveProfiles("demo")
class WalsallMeasureTest {

    private static final String PLAN = "/plans/looked-after-children";
    private static final String REVIEW = "/reviews/looked-after-children";

    @Autowired
    private Pages pages;

    private String path;
    private Document page;

    @BeforeEach
    void readThePage() {
        path = pages.get(PLAN).page().select("a[href^=" + PLAN + "/measures/]").attr("href");
        page = pages.get(path).page();
    }

    @Test
    void eachReadingIsThePapersInItsWordsOfTheTime() {
        List<List<String>> shown = new ArrayList<>();
        for (Element row : page.select("table.app-chart__table tbody tr")) {
            assertThat(row.children()).hasSize(2);
            // the day that stands in for a month is ours and stands apart from the paper's words
            row.select(".app-lines__more").remove();
            shown.add(ShownText.cells(row));
        }

        assertThat(shown).isEqualTo(printed());
    }

    @Test
    void theChartDrawsEachReadingAtItsHeight() {
        List<Double> heights = page.select("figure.app-chart svg circle").stream()
                .map(dot -> -Double.parseDouble(dot.attr("cy")))
                .toList();
        List<Double> values =
                printed().stream().map(row -> Double.parseDouble(row.get(1))).toList();

        assertThat(heights).hasSameSizeAs(values);
        double scale = (heights.get(0) - heights.get(1)) / (values.get(0) - values.get(1));
        assertThat(scale).isPositive();
        for (int at = 1; at < values.size(); at++) {
            assertThat(heights.get(at) - heights.get(0))
                    .as("height of " + printed().get(at))
                    .isCloseTo(scale * (values.get(at) - values.get(0)), org.assertj.core.data.Offset.offset(1.0));
        }
    }

    @Test
    void theChartSaysItsFirstAndLastReading() {
        List<List<String>> printed = printed();
        List<String> last = printed.get(printed.size() - 1);

        assertThat(page.select("figure.app-chart svg text[font-weight]").eachText())
                .contains(printed.get(0).get(1), last.get(1));
        assertThat(page.select("figure.app-chart figcaption").text())
                .contains(printed.get(0).get(1), printed.get(0).get(0), last.get(1), last.get(0));
    }

    @Test
    void theMeasureLeadsToItsRecommendationAndBack() {
        String recommendation = page.select("dl a[href^=" + REVIEW + "]").attr("href");

        assertThat(recommendation).isNotEmpty();
        assertThat(pages.get(recommendation).page().select("a[href=" + path + "]"))
                .isNotEmpty();
        assertThat(pages.get(REVIEW).page().select("a[href=" + path + "]")).isNotEmpty();
    }

    private static List<List<String>> printed() {
        return PaperText.of("walsall-figures.txt").block("number of looked after children (2.i)").lines().stream()
                .map(line -> List.of(PaperText.Block.key(line), PaperText.Block.wordsOf(line)))
                .toList();
    }
}
