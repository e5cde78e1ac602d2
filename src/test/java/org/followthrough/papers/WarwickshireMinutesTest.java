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

/** The meeting of 4 December 2012 beside the minutes in the Warwickshire paper of 11 February 2013. */
@ApplicationTest
@ActiveProfiles("demo")
class WarwickshireMinutesTest {

    private static final String COMMITTEE = "/committees/corporate-parenting-panel";
    private static final String MEETING = COMMITTEE + "/meetings/2012-12-04";

    @Autowired
    private Pages pages;

    private PaperText paper;
    private Document page;

    /** An item of the minutes; a resolution is its words and its bracket. */
    record Item(String title, List<String> paragraphs, List<List<String>> resolutions) {}

    @BeforeEach
    void readThePage() {
        paper = PaperText.of("warwickshire-minutes.txt");
        page = pages.get(MEETING).page();
    }

    @Test
    void everyItemSaysWhatTheMinutesSayAndResolvesWhatTheyResolve() {
        List<Item> shown = new ArrayList<>();
        for (Element article : page.select("article.app-item")) {
            List<String> paragraphs = new ArrayList<>(minutes(article));
            // "Agreed" stands beside the title in the paper; here it is a decision that was not put to "Resolved"
            for (List<String> agreed : resolutions(article, false)) {
                if (paragraphs.stream().noneMatch(said -> said.contains(agreed.get(0)))) {
                    paragraphs.add(agreed.get(0));
                }
            }
            shown.add(new Item(article.select("> h3").text(), paragraphs, resolutions(article, true)));
        }

        assertThat(shown).isEqualTo(printed());
    }

    @Test
    void theHeadAndTheFootAreThePapers() {
        assertThat(ShownText.blocks(page.select("main > .app-report").first()))
                .containsExactly(paper.block("head").words("title"));
        assertThat(ShownText.under(page.selectFirst("dl.app-meta"), "Time").text())
                .isEqualTo(paper.block("head").words("time"));
        assertThat(ShownText.blocks(page.select("main > .app-report").last()))
                .containsExactly(
                        paper.block("foot").words("signed"), paper.block("foot").words("closed"));
        assertThat(paper.block("foot").words("closed"))
                .endsWith(ShownText.under(page.selectFirst("dl.app-meta"), "Ended")
                        .text());
    }

    @Test
    void everybodyWhoWasPresentIsNamedInThePapersOrder() {
        List<String> shown = new ArrayList<>();
        for (Element row : page.select("section[aria-labelledby=attendance] dl > div")) {
            assertThat(row.children()).hasSize(2);
            shown.add(row.child(0).text() + ": " + String.join(" ¶ ", ShownText.each(row.select("li"))));
        }

        assertThat(shown).isEqualTo(paper.block("present").lines());
    }

    @Test
    void everyResolvedActionIsFollowedOnAPageOfItsOwnWithItsBracket() {
        List<List<String>> shown = new ArrayList<>();
        for (String path : page.select("article.app-item ul.app-resolved a[href*=/actions/]")
                .eachAttr("href")) {
            Element quote = pages.get(path).page().selectFirst("blockquote.app-resolved__quote");
            shown.add(List.of(
                    String.join(" ¶ ", ShownText.each(quote.select(".app-prose p"))),
                    withoutBrackets(quote.select(".app-resolved__bracket").text())));
        }

        assertThat(shown)
                .containsSubsequence(printedActions())
                .hasSize(printedActions().size() + 1);
        assertThat(shown).contains(List.of("Richard Maybey would request a briefing note from finance", ""));
    }

    @Test
    void theCommitteesActionsAreThoseOfTheMinutesWithTheNamesInTheBrackets() {
        List<List<String>> shown = new ArrayList<>();
        for (Element row : pages.get(COMMITTEE + "/actions?show=all").page().select("table tbody tr")) {
            assertThat(row.children()).hasSize(4);
            shown.add(List.of(
                    row.child(0).select("a").text(),
                    withoutBrackets(row.child(1).select("p:matches(^\\()").text())));
        }

        assertThat(shown).containsAll(printedActions()).hasSize(printedActions().size() + 1);
    }

    @Test
    void whereNoActionWasIdentifiedTheProductAsksForAnOwner() {
        for (Element resolution : page.select("ul.app-resolved > li:has(a)")) {
            boolean nobody = resolution.select(".app-resolved__bracket").text().equals("(no action identified)");
            assertThat(resolution.select(".app-resolved__state").text().contains("Needs an owner"))
                    .as(resolution.text())
                    .isEqualTo(nobody);
        }
        assertThat(page.select(".app-resolved__state:contains(Needs an owner)")).hasSize(3);
    }

    private List<Item> printed() {
        List<Item> items = new ArrayList<>();
        for (PaperText.Block block : paper.blocks()) {
            if (Character.isDigit(block.name().charAt(0))) {
                List<String> paragraphs = new ArrayList<>(block.all("text"));
                paragraphs.addAll(block.all("paragraph"));
                items.add(new Item(block.name() + " " + block.words("title"), paragraphs, resolutions(block)));
            }
        }
        return items;
    }

    /** What the minutes resolve that somebody should do: all but what members were satisfied with. */
    private List<List<String>> printedActions() {
        return printed().stream()
                .flatMap(item -> item.resolutions().stream())
                .filter(resolution -> !resolution.get(1).isEmpty())
                .toList();
    }

    private static List<List<String>> resolutions(PaperText.Block block) {
        List<String> words = block.all("resolution");
        List<String> brackets = block.all("bracket");
        assertThat(brackets).hasSameSizeAs(words);
        List<List<String>> resolutions = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            resolutions.add(List.of(words.get(at), brackets.get(at)));
        }
        return resolutions;
    }

    private static List<String> minutes(Element article) {
        Element report = article.selectFirst(".app-report");
        if (report == null) {
            return List.of();
        }
        assertThat(report.select(".app-item__part").text()).isEqualTo("Minutes");
        report.select(".app-item__part").remove();
        return ShownText.blocks(report);
    }

    /** The resolutions under "Resolved", or those under another heading. */
    private static List<List<String>> resolutions(Element article, boolean resolved) {
        List<List<String>> resolutions = new ArrayList<>();
        for (Element list : article.select("> h4 + ul.app-resolved")) {
            if (list.previousElementSibling().text().equals("Resolved") == resolved) {
                for (Element each : list.select("> li")) {
                    resolutions.add(List.of(
                            String.join(" ¶ ", ShownText.each(each.select(".app-prose p"))),
                            withoutBrackets(
                                    each.select(".app-resolved__bracket").text())));
                }
            }
        }
        return resolutions;
    }

    private static String withoutBrackets(String bracket) {
        return bracket.replaceAll("^\\(|\\)$", "");
    }
}
