package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A part of a recommendation is read with the words above it: "writes to schools" alone says nothing of who. */
class PartsTest extends DraftReview {

    @Test
    void partStandsUnderItsIntroductionWhereverItIsListed() {
        add("1. That the Cabinet Member:\na) writes to schools;\nb) asks parents.");
        publish(pages.get(officer, review + "/publication"));
        String sessions = "/committees/" + board.slug() + "/sessions/";
        pages.post(officer, sessions + "new", "heldOn.day", "1", "heldOn.month", "3", "heldOn.year", "2012");

        for (String page : new String[] {
            "/recommendations?review=" + board.reviewSlug(),
            sessions + "2012-03-01",
            sessions + "2012-03-01/items/" + board.code() + "-1a"
        }) {
            assertThat(pages.get(officer, page)
                            .page()
                            .select(".app-introduction")
                            .eachText())
                    .as(page)
                    .isNotEmpty()
                    .containsOnly("That the Cabinet Member:");
        }
    }
}
