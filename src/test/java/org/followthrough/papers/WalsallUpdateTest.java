package org.followthrough.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The session of 11 October 2016 beside the Walsall paper of that day, which tells its positions and has no table. */
@ApplicationTest
@ActiveProfiles("demo")
class WalsallUpdateTest {

    private static final String COMMITTEE =
            "/committees/education-and-childrens-services-overview-and-scrutiny-committee";
    private static final String SESSION = COMMITTEE + "/sessions/2016-10-11";

    @Autowired
    private Pages pages;

    /** A recommendation as it is printed, with what is printed below it. */
    record Told(String words, List<String> paragraphs) {}

    @Test
    void eachRecommendationStandsOverItsPositionAsThePaperTellsIt() {
        Element narrative = pages.get(SESSION).page().selectFirst(".app-tracking > section");
        List<Told> shown = new ArrayList<>();
        for (Element child : narrative.children()) {
            switch (child.normalName()) {
                case "h2" -> assertThat(child.text()).startsWith("Review of Looked After Children");
                case "h3" -> shown.add(new Told(child.text(), List.of()));
                default -> shown.add(told(child));
            }
        }

        assertThat(shown).isEqualTo(printed());
    }

    @Test
    void thePartsOfTheSecondRecommendationStandOnceUnderTheirWhole() {
        Document page = pages.get(SESSION).page();

        assertThat(page.select("article.app-narrative__part h4").eachText())
                .allMatch(heading -> heading.matches("ii?\\. .*"))
                .hasSize(2);
        assertThat(page.select("h3:contains(closely monitor:-)")).hasSize(1);
    }

    @Test
    void theHeadOfTheReportEqualsThePaperCellByCell() {
        PaperText head = PaperText.of("walsall-head.txt");
        Document page = pages.get(SESSION + "/report").page();
        List<List<String>> expected = new ArrayList<>();
        PaperText.Block title = head.block("title");
        expected.add(List.of("Report to", title.words("committee")));
        expected.add(List.of("Date", title.words("date")));
        expected.add(List.of("Subject", title.words("subject")));
        for (String line : head.block("facts").lines()) {
            List<String> row = new ArrayList<>(List.of(PaperText.Block.key(line)));
            row.addAll(PaperText.paragraphs(PaperText.Block.wordsOf(line)));
            expected.add(row);
        }
        List<List<String>> shown = new ArrayList<>();
        for (Element row : page.select("dl.app-report__head > div")) {
            assertThat(row.children()).hasSize(2);
            List<String> cells = new ArrayList<>(List.of(row.child(0).text()));
            cells.addAll(
                    row.child(1).select("p").isEmpty()
                            ? List.of(row.child(1).text())
                            : ShownText.each(row.child(1).select("p")));
            shown.add(cells);
        }

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void theReportUnderItsHeadIsThePapers() {
        Element article = pages.get(SESSION + "/report").page().selectFirst("article.app-report");
        article.select("h1, dl").remove();

        assertThat(ShownText.blocks(article))
                .isEqualTo(PaperText.of("walsall-head.txt").block("report").lines().stream()
                        .map(PaperText.Block::wordsOf)
                        .toList());
    }

    @Test
    void thePaperItselfIsReadWordForWord() {
        Element article = pages.get(COMMITTEE + "/meetings/2016-10-11/papers/update-on-recommendations")
                .page()
                .selectFirst("article.app-report");
        article.select("h1, dl, .govuk-caption-l").remove();
        PaperText head = PaperText.of("walsall-head.txt");
        List<String> expected = new ArrayList<>();
        head.block("title").lines().forEach(line -> expected.add(PaperText.Block.wordsOf(line)));
        for (String line : head.block("facts").lines()) {
            expected.add(PaperText.Block.key(line));
            expected.addAll(PaperText.paragraphs(PaperText.Block.wordsOf(line)));
        }
        head.block("report").lines().forEach(line -> expected.add(PaperText.Block.wordsOf(line)));
        for (Told each : printed()) {
            expected.add(each.words());
            expected.addAll(each.paragraphs());
        }

        // a label stands over its words in one place and before them in another, with a colon or without
        assertThat(words(String.join(" ", ShownText.blocks(article)))).isEqualTo(words(String.join(" ", expected)));
    }

    @Test
    void noOtherFigureOfThePaperIsMissingInItsPositions() {
        List<String> told = printedOn(pages.get(SESSION).page());
        PaperText figures = PaperText.of("walsall-figures.txt");
        List<String> lines =
                new ArrayList<>(figures.block("other figures (2.ii)").lines());
        lines.addAll(figures.block("dates").lines());

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(told)
                        .as(line)
                        .anyMatch(paragraph ->
                                saysMostOf(paragraph, PaperText.Block.key(line), PaperText.Block.wordsOf(line))));
    }

    @Test
    void thePostOfTheFirstRecommendationHasPassedToTheHolderThatThePaperNames() {
        List<String> dates = PaperText.of("walsall-figures.txt").block("dates").lines();
        String recommendation = pages.get(SESSION)
                .page()
                .select("h3 a:contains(1. That the Interim)")
                .attr("href");
        List<String> post =
                pages.get(recommendation).page().select("dd .app-lines__more").eachText();

        assertThat(dates)
                .contains(
                        "The Interim Executive Director left: 2014",
                        "David Haley was appointed as the permanent Director of Children's Services: September 2014");
        assertThat(post)
                .anyMatch(
                        line -> line.startsWith("held at publication (2014) by somebody whom the record does not name"))
                .anyMatch(line -> line.startsWith("now held by David Haley") && line.contains("September 2014"));
    }

    @Test
    void theChainOfCustodyLeadsFromTheWorkingGroupOverThePanelToTheCommittee() {
        String review = "/reviews/looked-after-children";
        Document page = pages.get(review).page();
        List<String> chain = page.select("section[aria-labelledby=custody] li").eachText();

        assertThat(chain).hasSize(2);
        assertThat(chain.get(0))
                .startsWith("Made by Looked After Children Working Group. Handed over to Children and Young People"
                        + " Scrutiny and Performance Panel, 2014.")
                .contains("received a report from the Looked After Children's Working Group");
        assertThat(chain.get(1))
                .startsWith("Handed over to Education & Children's Services Overview & Scrutiny Committee,"
                        + " by 11 October 2016.")
                .contains("The paper prints no hand-over");
        assertThat(pages.get(review + "/recommendations/3").text()).contains(chain.get(0), chain.get(1));
        assertThat(pages.get(COMMITTEE).text())
                .contains("Looked After Children 2014, 7 recommendations", "Taken over from Looked After Children");
    }

    @Test
    void thePublicationIsDatedWithTheYearThatThePaperPrints() {
        assertThat(pages.get("/reviews/looked-after-children")
                        .page()
                        .select(".app-meta")
                        .text())
                .contains("Published 2014");
        assertThat(pages.get(SESSION).page().select("h2").text()).contains("(2014)");
        assertThat(pages.get("/reviews").text()).contains("2014").doesNotContain("1 January 2014");
        assertThat(pages.get("/search?q=%22Looked+After+Children%22&kind=review")
                        .text())
                .contains("2014")
                .doesNotContain("1 January 2014");
    }

    private static List<Told> printed() {
        List<Told> printed = new ArrayList<>();
        for (PaperText.Block block : PaperText.of("walsall-update.txt").blocks()) {
            // the number of the second is lost in the paper's text; it stands between 1 and 3
            String label = block.words("label").isEmpty() ? block.name() + "." : block.words("label");
            printed.add(new Told(label + " " + block.words("words"), block.all("paragraph")));
        }
        return printed;
    }

    private static Told told(Element article) {
        assertThat(article.select("h3, h4")).hasSize(1);
        assertThat(article.select(".app-tracking__heading")).isEmpty();
        return new Told(article.select("h3, h4").text(), positions(article));
    }

    /** The paragraphs of the position, without what the committee or a transcriber added to it. */
    private static List<String> positions(Element within) {
        return ShownText.each(within.select("div:not(.app-tracking__more) > .app-prose > *"));
    }

    private static List<String> printedOn(Document page) {
        Element narrative = page.selectFirst(".app-tracking > section");
        List<String> all = new ArrayList<>(narrative.select("h3, h4").eachText());
        all.addAll(positions(narrative));
        return all;
    }

    private static boolean saysMostOf(String paragraph, String key, String value) {
        if (!(" " + paragraph + " ")
                .matches(".*[^\\p{Alnum}]" + java.util.regex.Pattern.quote(value) + "[^\\p{Alnum}].*")) {
            return false;
        }
        List<String> said = List.of(words(paragraph).split(" "));
        List<String> asked = List.of(words(key).split(" "));
        return asked.stream().filter(said::contains).count() * 2 >= asked.size();
    }

    private static String words(String text) {
        return text.replaceAll("[:,()]", "").replaceAll("\\s+", " ").strip();
    }
}
