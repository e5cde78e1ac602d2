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

/** The referral of the Safeguarding budget and its papers beside item 4 of the Warwickshire paper of 11 February 2013. */
@ApplicationTest
@ActiveProfiles("demo")
class WarwickshireReferralTest {

    private static final String REFERRAL = "/referrals/safeguarding-budget";

    @Autowired
    private Pages pages;

    private PaperText paper;
    private Document page;

    @BeforeEach
    void readThePage() {
        paper = PaperText.of("warwickshire-referral.txt");
        page = pages.get(REFERRAL).page();
    }

    @Test
    void subjectConcernQuestionAndReplyAreThePapers() {
        PaperText.Block extract = paper.block("extract");
        Element question = page.selectFirst("section[aria-labelledby=question]");

        assertThat(page.select("h1").text())
                .isEqualTo(String.join(" ", paper.block("subject").lines()));
        assertThat(ShownText.each(question.select("> div p")))
                .isEqualTo(paper.block("concern").lines());
        assertThat(ShownText.each(question.select("blockquote p")))
                .containsExactly(chain().get(0).get(3), extract.words("question"));
        assertThat(ShownText.each(page.select("section[aria-labelledby=reply] .app-prose p")))
                .containsExactly(extract.words("reply"));
    }

    @Test
    void eachStepOfTheChainSaysWhoAskedWhomAndWhen() {
        List<List<String>> shown = new ArrayList<>();
        for (Element step : page.select("ol.app-chain > li")) {
            List<String> bodies = ShownText.each(step.select("> p strong"));
            shown.add(List.of(
                    bodies.get(0),
                    bodies.get(1),
                    step.select("> .app-lines__more").text(),
                    String.join(" ¶ ", ShownText.each(step.select(".app-prose p")))));
        }

        assertThat(shown).isEqualTo(chain().subList(0, 2));
    }

    /** The third line of the chain is how the agenda of 11 February tells the second. */
    @Test
    void theMeetingThatWasAskedHasItOnItsAgenda() {
        List<String> last = chain().get(2);
        Element considered = ShownText.under(page.selectFirst("dl.govuk-summary-list"), "Considered");
        String meeting = considered.select("a").attr("href");

        assertThat(considered.text()).isEqualTo(last.get(1) + ", 11 February 2013, item 4");
        assertThat(last.get(2)).isEqualTo("11 February 2013 (agenda item 4)");
        assertThat(pages.get(meeting)
                        .page()
                        .select("article.app-item:contains(4 Safeguarding Budget) .app-report p")
                        .eachText())
                .contains(last.get(3));
        assertThat(pages.get(meeting).page().select("a[href=" + REFERRAL + "]")).isNotEmpty();
    }

    @Test
    void theActionSheetIsReadCellByCell() {
        PaperText.Block extract = paper.block("extract");
        Document sheet = paper("Extract from Finance and Performance Working Group action sheet");
        Element table = sheet.selectFirst("article table");

        assertThat(sheet.select("article h2").eachText()).containsExactly(extract.words("heading"));
        assertThat(ShownText.cells(table.selectFirst("thead tr"))).isEqualTo(PaperText.cells(extract.words("columns")));
        assertThat(table.select("tbody tr")).hasSize(1);
        assertThat(ShownText.cells(table.selectFirst("tbody tr")))
                .containsExactly(extract.words("question"), extract.words("reply"));
    }

    @Test
    void theBudgetTableEqualsThePaperCellByCell() {
        PaperText budget = PaperText.of("warwickshire-budget-table.txt");
        List<List<String>> expected = new ArrayList<>();
        for (PaperText.Block block : budget.blocks()) {
            switch (block.name()) {
                case "columns", "row", "total" -> expected.add(block.row());
                case "group" -> expected.add(List.of("", block.lines().get(0), "", "", "", "", ""));
                default -> {}
            }
        }
        List<List<String>> shown = new ArrayList<>();
        for (Element row : cabinetReport().select("article table tr")) {
            shown.add(ShownText.cells(row));
        }

        assertThat(shown).isEqualTo(expected);
        assertThat(cabinetReport().select("article mark").eachText())
                .containsExactly("36,071", "(219)", "35,852", "1,307", "3.6%");
    }

    @Test
    void whatStandsAroundTheBudgetTableIsThePapers() {
        PaperText budget = PaperText.of("warwickshire-budget-table.txt");
        List<String> expected = new ArrayList<>();
        for (String line : paper.block("attachment").lines()) {
            expected.add(PaperText.Block.wordsOf(line));
        }
        Element article = cabinetReport().selectFirst("article");
        article.select("table").remove();

        assertThat(ShownText.blocks(article)).isEqualTo(expected);
        assertThat(expected)
                .containsSubsequence(
                        budget.block("title").lines().get(0),
                        budget.block("text under the table").lines().get(0));
    }

    private List<List<String>> chain() {
        return paper.block("chain").lines().stream().map(PaperText::cells).toList();
    }

    private Document cabinetReport() {
        return paper("Extract from Cabinet report: Quarter 1 2012/13 Organisational Health Report");
    }

    private Document paper(String title) {
        String path = page.select("section[aria-labelledby=papers] a").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
        return pages.get(path).page();
    }
}
