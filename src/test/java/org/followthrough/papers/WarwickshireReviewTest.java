package org.followthrough.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The page of the review beside the final report in the Warwickshire paper of 11 February 2013. */
@ApplicationTest
@ActiveProfiles("demo")
class WarwickshireReviewTest {

    private static final String REVIEW = "/reviews/safeguarding-improvement";

    @Autowired
    private Pages pages;

    private PaperText paper;
    private Document page;

    @BeforeEach
    void readThePage() {
        paper = PaperText.of("warwickshire-review.txt");
        page = pages.get(REVIEW).page();
    }

    @Test
    void everybodyWhoTookPartIsNamedOnce() {
        List<String> contributors = new ArrayList<>();
        for (Element heading : page.select("section[aria-labelledby=people] > h3")) {
            List<String> names = ShownText.each(heading.nextElementSibling().select("li"));
            if (heading.text().equals("Members")) {
                assertThat(names).isEqualTo(printedMembers());
            } else {
                // which contributors are the council's officers is our reading; each keeps the paper's order
                assertThat(paper.block("contributors").lines()).containsSubsequence(names);
                contributors.addAll(names);
            }
        }

        assertThat(contributors)
                .containsExactlyInAnyOrderElementsOf(paper.block("contributors").lines());
    }

    @Test
    void theEvidenceUsedIsThePapers() {
        assertThat(ShownText.blocks(page.selectFirst("section[aria-labelledby=evidence] > ul")))
                .isEqualTo(paper.block("evidence").lines());
    }

    @Test
    void theTimetableIsThePapersWithTheYearBesideItsDates() {
        List<List<String>> shown = new ArrayList<>();
        for (Element row : page.select("section[aria-labelledby=timetable] dl > div")) {
            assertThat(row.children()).hasSize(2);
            shown.add(List.of(row.select("time").text(), row.child(1).text()));
        }

        assertThat(shown)
                .isEqualTo(paper.block("dates and timescales").lines().stream()
                        .map(PaperText::cells)
                        .toList());
    }

    @Test
    void theThreeRecommendationsAreThePapersCellByCell() {
        List<List<String>> shown = new ArrayList<>();
        for (Element cell : page.select("table.app-recommendations tbody th")) {
            shown.add(List.of(
                    cell.select("a").text().replaceFirst("^Recommendation ", ""),
                    cell.select(".app-recommendations__text").text()));
        }

        assertThat(shown)
                .isEqualTo(paper.block("recommendations").lines().stream()
                        .map(PaperText::cells)
                        .toList());
    }

    @Test
    void theLastRecommendationIsForTheCommitteeThatThePaperNames() {
        List<String> forWhom = PaperText.cells(paper.block("for whom").lines().get(0));
        String path = page.select("table.app-recommendations tbody th a").stream()
                .filter(link -> link.text().equals("Recommendation " + forWhom.get(0)))
                .findFirst()
                .orElseThrow()
                .attr("href");

        String committee = "Children and Young People Overview & Scrutiny Committee";
        assertThat(forWhom.get(1)).contains(committee);
        assertThat(pages.get(path).text()).contains(committee);
    }

    @Test
    void whatIsNoFormalRecommendationStandsAsASuggestionWordForWord() {
        List<String> shown = new ArrayList<>();
        for (Element suggestion : page.select("section[aria-labelledby=suggestions] > ul > li")) {
            shown.add(String.join(" ¶ ", ShownText.each(suggestion.select(".app-prose > *"))));
        }

        assertThat(shown).isEqualTo(paper.block("suggestions").lines());
    }

    @Test
    void eachAreaForImprovementStandsWithTheMeetingThatConsideredIt() {
        Map<String, String> printed = new LinkedHashMap<>();
        for (PaperText.Block meeting : paper.all("areas by meeting")) {
            for (String area : meeting.words("areas").split(", ")) {
                printed.put(area, "Pursued at " + meeting.words("meeting").replaceFirst("^\\S+ ", ""));
            }
        }
        for (String area : paper.block("not pursued").words("areas").split(", ")) {
            printed.put(area, "Not pursued at Scoping meeting (1)");
        }
        Map<String, String> shown = new LinkedHashMap<>();
        List<Element> rows = page.select("section[aria-labelledby=areas] tbody tr");
        for (int at = 0; at < rows.size(); at++) {
            assertThat(number(rows.get(at))).isEqualTo(String.valueOf(at + 1));
            if (!rows.get(at).child(1).text().equals("Not said")) {
                Element considered = rows.get(at).child(2).clone();
                considered.select(".app-lines__more").remove();
                shown.put(number(rows.get(at)), rows.get(at).child(1).text() + " at " + considered.text());
            }
        }

        assertThat(rows).hasSize(20);
        assertThat(shown).containsExactlyInAnyOrderEntriesOf(printed);
    }

    @Test
    void whatTheReportSaysOfAnAreaIsItsConclusion() {
        List<String> printed = new ArrayList<>();
        for (PaperText.Block meeting : paper.all("areas by meeting")) {
            for (String line : meeting.all("on area")) {
                List<String> cells = PaperText.cells(line);
                for (String area : cells.get(0).split(", | and ")) {
                    assertThat(conclusion(area))
                            .as("area " + area)
                            .anySatisfy(said -> assertThat(cells.get(1)).contains(said));
                }
                printed.add(cells.get(0));
            }
            if (!meeting.words("meeting").contains("Health")) {
                for (String area : meeting.words("areas").split(", ")) {
                    assertThat(conclusion(area)).contains(meeting.words("conclusion"));
                }
            }
        }
        for (String area : paper.block("not pursued").words("areas").split(", ")) {
            assertThat(conclusion(area))
                    .isNotEmpty()
                    .allSatisfy(said -> assertThat(paper.block("not pursued").words("sentence"))
                            .contains(said));
        }

        assertThat(printed).containsExactly("3, 4 and 6", "8", "2", "7", "9", "18", "13");
    }

    @Test
    void theWayOfTheReportThroughTheCommitteesIsThePapers() {
        List<String> steps =
                page.select("section[aria-labelledby=milestones] li").eachText();
        String endorsed = paper.block("endorsed").lines().get(0);

        assertThat(steps)
                .anySatisfy(step -> assertThat(step)
                        .startsWith(
                                "30 January 2013: Endorsed, Children and Young People Overview & Scrutiny Committee")
                        .contains(endorsed))
                .anySatisfy(
                        step -> assertThat(step).startsWith("11 February 2013: Taken to, Corporate Parenting Panel"));
        for (String told : paper.block("interim report").all("paragraph")) {
            assertThat(steps)
                    .anySatisfy(step -> assertThat(step)
                            .startsWith("20 June 2012: Interim report")
                            .contains(told.substring(told.indexOf("Therefore"), told.indexOf(" We agreed"))));
        }
    }

    @Test
    void summaryAndConclusionsAreThePapers() {
        assertThat(ShownText.each(page.select("main > .govuk-grid-row .app-prose > p")))
                .startsWith(paper.block("summary").all("paragraph").toArray(String[]::new));
        assertThat(ShownText.each(page.select("section[aria-labelledby=conclusions] p")))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(paper.block("conclusions").lines())
                        .anySatisfy(line -> assertThat(line).contains(said)));
    }

    private List<String> printedMembers() {
        // the page parts a name from its role by a comma, the paper puts the chair in brackets
        return paper.block("members").lines().stream()
                .map(name -> name.replaceFirst(" \\((.+)\\)$", ", $1"))
                .toList();
    }

    private List<String> conclusion(String area) {
        return page.select("section[aria-labelledby=areas] tbody tr").stream()
                .filter(row -> number(row).equals(area))
                .map(row -> ShownText.each(row.child(3).select(".app-prose > *")))
                .findFirst()
                .orElseThrow();
    }

    private static String number(Element row) {
        return row.child(0).ownText();
    }
}
