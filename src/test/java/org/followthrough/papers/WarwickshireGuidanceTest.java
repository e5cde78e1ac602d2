package org.followthrough.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The guidance and the slides that came to the meeting of 11 February 2013 beside the Warwickshire paper of that day. */
@ApplicationTest
@ActiveProfiles("demo")
class WarwickshireGuidanceTest {

    private static final String PAPERS = "/committees/corporate-parenting-panel/meetings/2013-02-11/papers/";

    @Autowired
    private Pages pages;

    @Test
    void theGuidanceForPathwayPlansEqualsThePaperCellByCell() {
        PaperText paper = PaperText.of("warwickshire-pathway.txt");
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("", paper.block("heading").lines().get(0)));
        paper.all("row").forEach(row -> expected.add(row.row()));

        List<List<String>> shown = new ArrayList<>();
        article("pathway-planning-guidance").select("table tr").forEach(row -> shown.add(ShownText.cells(row)));

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void theSlidesOnTheDartingtonProjectAreReadLineByLine() {
        List<String> shown = new ArrayList<>();
        for (Element line : article("the-dartington-project").select("h2, h3, p, li")) {
            shown.add((line.is("h2, h3") ? "# " : "- ") + line.text());
        }

        assertThat(shown)
                .isEqualTo(PaperText.of("warwickshire-dartington.txt")
                        .block("slides")
                        .lines());
    }

    private Element article(String paper) {
        Element article = pages.get(PAPERS + paper).page().selectFirst("article.app-report");
        assertThat(article).isNotNull();
        return article;
    }
}
