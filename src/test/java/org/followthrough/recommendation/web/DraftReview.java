package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.followthrough.identity.AccountView;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** An officer at work on a review that nobody else has seen yet. */
@ApplicationTest
@ActiveProfiles("demo")
abstract class DraftReview {

    @Autowired
    Pages pages;

    @Autowired
    Boards boards;

    @Autowired
    People people;

    Board board;
    AccountView officer;
    String review;

    @BeforeEach
    void draft() {
        board = boards.empty();
        officer = board.officer();
        review = "/reviews/" + board.reviewSlug();
        Answer created = pages.post(
                officer,
                "/reviews/new",
                "committee",
                board.slug(),
                "title",
                "Placements",
                "slug",
                board.reviewSlug(),
                "code",
                board.code(),
                "kind",
                "INQUIRY");
        assertThat(created.location()).isEqualTo(review + "/recommendations");
    }

    Answer paste(String text) {
        return pages.post(officer, review + "/recommendations/new", "step", "read", "pasted", text);
    }

    Answer step(Answer page, String step, String... changes) {
        List<String> fields = new ArrayList<>(List.of("step", step));
        Collections.addAll(fields, changes);
        return pages.submit(officer, page, review + "/recommendations/new", fields.toArray(String[]::new));
    }

    void add(String text) {
        assertThat(step(paste(text), "add").location()).isEqualTo(review + "/recommendations");
    }

    Answer outline() {
        return pages.get(officer, review + "/recommendations");
    }

    List<String> titles() {
        return outline().page().select(".app-outline__title").eachText();
    }

    List<String> levels() {
        return outline().page().select(".app-outline__item").stream()
                .map(item -> item.className().replaceAll("\\D", ""))
                .toList();
    }

    Answer publish(Answer publication) {
        return pages.submit(
                officer,
                publication,
                review + "/publication",
                "publishedOn.day",
                "28",
                "publishedOn.month",
                "2",
                "publishedOn.year",
                "2012");
    }
}
