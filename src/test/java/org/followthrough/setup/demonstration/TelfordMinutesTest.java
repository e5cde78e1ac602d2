package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.setup.demonstration.PrintedSections.Section;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The minutes BFSC-32 to BFSC-36 of 5 February 2013 as the public reads them, beside the paper. */
@ApplicationTest
@ActiveProfiles("demo")
class TelfordMinutesTest {

    private static final String COMMITTEE = "/committees/budget-and-finance-scrutiny-committee";

    private static final PrintedSections PAPER = PrintedSections.of("telford-minutes.txt");

    @Autowired
    private Pages pages;

    private Document page;

    @BeforeEach
    void readThePage() {
        page = pages.get(COMMITTEE + "/meetings/2013-02-05").page();
    }

    @Test
    void headAndFootAreThePapers() {
        List<Element> around = page.select("main > .app-report");
        assertThat(around).hasSize(2);
        List<String> head = new ArrayList<>(page.select("main > p > strong").eachText());
        head.addAll(around.get(0).select("p").eachText());

        assertThat(head).isEqualTo(PAPER.lines("head"));
        assertThat(around.get(1).select("p").eachText()).isEqualTo(PAPER.lines("foot"));
        assertThat(page.select(".app-meta").text())
                .contains("6.30pm", "8.35pm", "Meeting Room 3, Darby House, Telford");
    }

    /** The two sentences of the paper are parted into groups and names: put together again they are the paper's. */
    @Test
    void everybodyWhoWasThereIsNamed() {
        List<Element> groups = page.select("section[aria-labelledby=attendance] .govuk-summary-list__row");
        assertThat(groups).hasSize(4);

        assertThat(List.of(
                        group(groups.get(0)) + " " + names(groups.get(0), ", ") + " and " + group(groups.get(1)) + " "
                                + names(groups.get(1), " and ") + ".",
                        group(groups.get(2)) + ": " + names(groups.get(2), "; ") + "."))
                .isEqualTo(PAPER.lines("present"));
        assertThat(List.of(group(groups.get(3)), names(groups.get(3), ", ") + "."))
                .containsExactly(
                        PAPER.section("BFSC-33").cell("title"),
                        PAPER.section("BFSC-33").cell("paragraph"));
    }

    @Test
    void everyItemSaysWhatIsPrintedInPrintedOrder() {
        List<List<String>> shown = new ArrayList<>();
        for (Element item : page.select("article.app-item")) {
            List<String> lines = new ArrayList<>();
            lines.add(item.select("h3").text());
            for (Element words : item.select(".app-report p:not(.app-item__part), .app-report li")) {
                lines.add((words.is("li") ? "point: " : "paragraph: ") + words.text());
            }
            shown.add(lines);
        }

        List<List<String>> printed = PAPER.matching("BFSC-\\d+").stream()
                .map(item -> Stream.concat(
                                Stream.of(item.name() + " " + item.cell("title")),
                                item.lines().stream()
                                        .filter(line -> line.startsWith("point: ") || line.startsWith("paragraph: ")))
                        .toList())
                .toList();
        assertThat(shown).hasSize(5).isEqualTo(printed);
    }

    @Test
    void whatIsPrintedUnderResolvedStandsUnderResolved() {
        for (Section item : PAPER.matching("BFSC-\\d+")) {
            assertThat(listed(item.name(), "Resolved")).as(item.name()).isEqualTo(item.all("resolved"));
        }
    }

    /** One sentence holds a decision and an action: both together are the sentence, but for the word between them. */
    @Test
    void whatWasAgreedInDiscussionIsFollowedInThePapersWords() {
        for (Section item : PAPER.matching("BFSC-\\d+")) {
            List<String> followed = listed(item.name(), "From the discussion");
            List<String> asked = item.all("asked");
            for (String sentence : item.all("agreed")) {
                String left = sentence;
                for (String words : followed) {
                    left = left.replace(words, "");
                }
                assertThat(left.strip()).as(sentence).isIn("", "but");
            }
            assertThat(followed)
                    .allSatisfy(words -> assertThat(Stream.concat(item.all("agreed").stream(), asked.stream())
                                    .anyMatch(sentence -> sentence.contains(words)))
                            .as(words)
                            .isTrue());
        }
        assertThat(listed("BFSC-35", "From the discussion")).hasSize(5);
        assertThat(listed("BFSC-36", "From the discussion")).hasSize(2);
    }

    /** What was asked or offered without anybody agreeing to it stays readable where it was said. */
    @Test
    void whatWasOnlyAskedOrOfferedStandsInTheMinutes() {
        for (Section item : PAPER.matching("BFSC-\\d+")) {
            String minutes =
                    String.join(" ", item(item.name()).select(".app-report").eachText());
            for (String sentence : item.all("asked")) {
                assertThat(minutes).contains(sentence);
            }
        }
        assertThat(PAPER.section("BFSC-35").all("asked")).hasSize(5);
    }

    @Test
    void theCommitteesActionsNameWhoAndByWhen() {
        List<List<String>> actions = new ArrayList<>();
        for (Element row : pages.get(COMMITTEE + "/actions?show=all").page().select("main table tbody tr")) {
            row.select(".app-lines__more, .govuk-tag").remove();
            actions.add(row.children().stream().map(Element::text).toList());
        }

        assertThat(actions)
                .extracting(cells -> cells.subList(1, cells.size()))
                .containsExactlyInAnyOrder(
                        List.of("", "No timescale", ""),
                        List.of("", "a future meeting", ""),
                        List.of("Scrutiny Officer", "No timescale", ""),
                        List.of("", "No timescale", ""),
                        List.of("", "19th March (until 19 March 2013)", ""));
        List<String> sentences = Stream.of("BFSC-35", "BFSC-36")
                .map(PAPER::section)
                .flatMap(item -> Stream.concat(item.all("agreed").stream(), item.all("asked").stream()))
                .toList();
        assertThat(actions)
                .allSatisfy(cells -> assertThat(sentences)
                        .anySatisfy(sentence -> assertThat(sentence).contains(cells.get(0))));
    }

    private List<String> listed(String minute, String heading) {
        return item(minute).select("h4").stream()
                .filter(words -> words.text().equals(heading))
                .flatMap(words -> words.nextElementSibling().select("> li > .app-prose").stream())
                .map(Element::text)
                .toList();
    }

    private Element item(String minute) {
        return PrintedSections.only(page, "article.app-item:has(h3:contains(" + minute + "))");
    }

    private static String group(Element row) {
        return PrintedSections.only(row, "dt").text();
    }

    private static String names(Element row, String between) {
        return String.join(between, row.select("dd li").eachText());
    }
}
