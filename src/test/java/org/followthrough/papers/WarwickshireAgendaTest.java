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

/** The meeting of 11 February 2013 beside the agenda and the Charter in the Warwickshire paper of that day. */
@ApplicationTest
@ActiveProfiles("demo")
class WarwickshireAgendaTest {

    private static final String MEETING = "/committees/corporate-parenting-panel/meetings/2013-02-11";

    @Autowired
    private Pages pages;

    private PaperText paper;
    private Document page;

    /** An item of the agenda. */
    record Item(String title, List<String> paragraphs) {}

    @BeforeEach
    void readThePage() {
        paper = PaperText.of("warwickshire-agenda.txt");
        page = pages.get(MEETING).page();
    }

    @Test
    void everyItemIsTheAgendasInItsOrder() {
        List<Item> expected = new ArrayList<>();
        for (PaperText.Block block : paper.blocks()) {
            if (block.name().matches("\\d+\\.|\\(\\d+\\)")) {
                List<String> text = block.all("text");
                // the full stop only parts number and title
                expected.add(new Item(
                        block.name().replace(".", "") + " " + block.words("title"),
                        text.isEmpty() ? List.of() : PaperText.paragraphs(text.get(0))));
            }
        }
        List<Item> shown = new ArrayList<>();
        for (Element article : page.select("article.app-item")) {
            shown.add(new Item(article.select("> h3").text(), agenda(article)));
        }

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void theFourPointsOfTheFirstItemStandUnderIt() {
        assertThat(ShownText.each(page.select("article.app-item--under > h3")))
                .hasSize(4)
                .allMatch(title -> title.startsWith("("));
    }

    @Test
    void theHeadOfTheAgendaIsThePapers() {
        PaperText.Block head = paper.block("head");
        Element meta = page.selectFirst("dl.app-meta");

        assertThat(page.select("main > .govuk-caption-xl").text()).isEqualTo(head.words("body"));
        assertThat(page.select("h1").text()).endsWith(head.words("date"));
        assertThat(ShownText.under(meta, "Time").text()).isEqualTo(head.words("time"));
        assertThat(ShownText.under(meta, "Place").text()).isEqualTo(head.words("place"));
    }

    @Test
    void whatThePaperSaysOfThePanelIsReadBelowTheAgenda() {
        List<String> expected = new ArrayList<>();
        for (String line : paper.block("foot").lines()) {
            // the label of the line that stands at the foot of the page is the copyist's, the others are printed
            if (!PaperText.Block.key(line).equals("page foot")) {
                expected.add(PaperText.Block.key(line));
            }
            expected.add(PaperText.Block.wordsOf(line));
        }

        assertThat(ShownText.blocks(page.select("main > .app-report").first()))
                .containsExactly(paper.block("head").words("kind"));
        assertThat(ShownText.blocks(page.select("section[aria-labelledby=items] ~ .app-report")
                        .first()))
                .isEqualTo(expected);
    }

    @Test
    void theFinalReportComesToTheFifthItemWithAllThatItSays() {
        Element item = page.select("article.app-item").last();

        assertThat(item.select("a[href=/reviews/safeguarding-improvement]")).hasSize(1);
        assertThat(item.select("a[href^=/reviews/safeguarding-improvement/]")).hasSize(5);
    }

    @Test
    void theCharterIsReadPromiseByPromise() {
        PaperText charter = PaperText.of("warwickshire-charter.txt");
        List<String> expected = new ArrayList<>();
        expected.addAll(charter.block("title").lines());
        expected.addAll(charter.block("introduction").lines());
        expected.addAll(charter.block("under").lines());
        for (PaperText.Block promise : charter.all("promise")) {
            expected.add(promise.words("heading"));
            expected.add("• " + promise.words("text"));
        }
        String path = page.select("a:contains(Charter for Care Leavers)[href^=" + MEETING + "/papers/]")
                .attr("href");
        Element article = pages.get(path).page().selectFirst("article.app-report");
        article.select("h1, dl, .govuk-caption-l").remove();
        List<String> shown = ShownText.markedBlocks(article);

        assertThat(shown.subList(0, 2)).containsExactly("Department for Education", "The Care Leavers' Foundation");
        assertThat(shown.subList(2, shown.size())).isEqualTo(expected);
    }

    private static List<String> agenda(Element article) {
        Element report = article.selectFirst(".app-report");
        if (report == null) {
            return List.of();
        }
        assertThat(report.select(".app-item__part").text()).isEqualTo("Agenda");
        report.select(".app-item__part").remove();
        return ShownText.markedBlocks(report);
    }
}
