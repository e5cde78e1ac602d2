package org.followthrough.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EntryPagesTest {

    @Autowired
    private Pages pages;

    @Autowired
    private Boards boards;

    private Board board;
    private String path;

    @BeforeEach
    void aWorkProgrammeWithOneEntryUnderAHeading() {
        board = boards.empty();
        String list = "/committees/" + board.slug() + "/work-programmes";
        path = list + "/2033-34";
        Answer form = pages.get(board.officer(), list + "/new");
        pages.submit(board.officer(), form, list + "/new", "period", "2033/34", "title", "The work");
        add("issue", "Informal briefing", "heading", "Other items");
    }

    private void add(String... typed) {
        String action = path + "/entries/new";
        Answer added = pages.submit(board.officer(), pages.get(board.officer(), action), action, typed);
        assertThat(added.location()).as(added.errors()).isEqualTo(path);
    }

    @Test
    void aDayOutsideOfThePeriodIsAskedAboutAndTheDayThatWasReadIsSaid() {
        String action = path + "/entries/new";
        Answer refused = pages.submit(
                board.officer(),
                pages.get(board.officer(), action),
                action,
                "dateWords",
                "9 April 2034",
                "issue",
                "Next year's work");
        assertThat(refused.errors()).isEqualTo("9 April 2034 is outside of 2033/34. Tick this if it is meant");
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#outside");
        Answer saved = pages.submit(board.officer(), refused, action, "outside", "true");
        assertThat(saved.location()).as(saved.errors()).isEqualTo(path);
        Answer form = pages.get(board.officer(), path + "/entries/2/edit");
        assertThat(form.text()).contains("Read as 9 April 2034");
        assertThat(form.page().select("#outside")).isEmpty();
        assertThat(pages.submit(board.officer(), form, path + "/entries/2/edit", "issue", "Other work")
                        .location())
                .isEqualTo(path);
    }

    @Test
    void anEntryWithoutAHeadingEndsTheHeadingAboveIt() {
        add("issue", "Without one");
        String action = path + "/publication";
        pages.submit(board.officer(), pages.get(board.officer(), action), action);
        assertThat(pages.get(path).page().select(".app-programme__group").eachText())
                .containsExactly("Other items", "Under no heading");
        assertThat(pages.get(path).page().select("tbody").eachText())
                .element(1)
                .asString()
                .contains("Without one");
    }
}
