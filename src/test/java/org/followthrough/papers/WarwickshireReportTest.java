package org.followthrough.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The task and finish group's final report, read word for word, beside the Warwickshire paper of 11 February 2013. */
@ApplicationTest
@ActiveProfiles("demo")
class WarwickshireReportTest {

    @Autowired
    private Pages pages;

    private final PaperText paper = PaperText.of("warwickshire-review.txt");

    @Test
    void everySentenceOfTheReportStandsInItsPlace() {
        Element article =
                pages.get("/reviews/safeguarding-improvement/report").page().selectFirst("article.app-report");

        assertThat(ShownText.blocks(article)).isEqualTo(printed());
    }

    private List<String> printed() {
        Iterator<String> headings = paper.block("headings").lines().iterator();
        List<String> all = new ArrayList<>(lines("title"));
        all.add(headings.next());
        all.addAll(lines("contents"));
        all.add(headings.next());
        all.add(headings.next());
        all.addAll(paper.block("summary").all("paragraph"));
        all.add(headings.next());
        all.addAll(lines("members"));
        all.addAll(lines("contributors"));
        all.add(headings.next());
        all.addAll(lines("evidence"));
        all.add(headings.next());
        lines("dates and timescales").forEach(line -> all.add(line.replace(" | ", " – ")));
        all.add(headings.next());
        all.addAll(recommendations());
        all.add(headings.next());
        all.addAll(words("scoping meeting"));
        paper.all("areas by meeting").forEach(meeting -> all.addAll(meeting(meeting)));
        all.addAll(words("interim report"));
        all.addAll(words("final evidence"));
        all.add(headings.next());
        all.addAll(lastSection());
        all.add(headings.next());
        all.addAll(lines("acknowledgements"));
        assertThat(headings).isExhausted();
        return all;
    }

    /** What a meeting considered, in the order in which the report tells it. */
    private static List<String> meeting(PaperText.Block meeting) {
        List<String> told = new ArrayList<>();
        for (String line : meeting.lines()) {
            String words = PaperText.Block.wordsOf(line);
            switch (PaperText.Block.key(line)) {
                case "areas" -> {}
                case "on area" -> told.add(PaperText.cells(words).get(1));
                default -> told.add(words);
            }
        }
        return told;
    }

    /** The conclusions with the recommendations that they lead to and the suggestions before the last. */
    private List<String> lastSection() {
        List<String> conclusions = paper.block("conclusions").all("paragraph");
        List<String> all = new ArrayList<>(conclusions.subList(0, 2));
        all.add(recommendations().get(0));
        all.add(conclusions.get(2));
        all.add(recommendations().get(1));
        all.addAll(lines("suggestions"));
        all.add(PaperText.cells(lines("for whom").get(0)).get(1));
        all.add(recommendations().get(2));
        assertThat(conclusions).hasSize(3);
        return all;
    }

    private List<String> recommendations() {
        return lines("recommendations").stream()
                .map(line -> line.replace(" | ", ". "))
                .toList();
    }

    private List<String> lines(String block) {
        return paper.block(block).lines();
    }

    private List<String> words(String block) {
        return lines(block).stream().map(PaperText.Block::wordsOf).toList();
    }
}
