package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.identity.AccountView;
import org.followthrough.shared.Role;
import org.followthrough.support.Board;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is put right of a recommendation that everybody reads, and by whom. */
class PublishedRecommendationTest extends DraftReview {

    @Autowired
    private Councils councils;

    @Autowired
    private HandOvers handOvers;

    private String page;

    @BeforeEach
    void published() {
        add("1. One\n2. Two");
        publish(pages.get(officer, review + "/publication"));
        page = review + "/recommendations/1";
    }

    @Test
    void whoeverLooksAfterItNowSaysWhoIsAskedAndNobodyElse() {
        String naming = page + "/recipients";
        AccountView successor = handOver();

        assertThat(pages.get(officer, naming).status()).isEqualTo(403);
        assertThat(pages.get(officer, page).page().select("a[href=" + naming + "]"))
                .isEmpty();
        assertThat(pages.get(successor, page).page().select("a[href=" + naming + "]"))
                .hasSize(1);
        Answer named = pages.submit(
                successor, pages.get(successor, naming), naming, "recipients", String.valueOf(board.postId()));
        assertThat(named.location()).isEqualTo(page);
    }

    private AccountView handOver() {
        Board other = boards.empty();
        long to = other.id();
        handOvers.handOver(
                people.actor(people.create(Role.ADMINISTRATOR)),
                board.id(),
                councils.committee(board.id()).version(),
                new HandOverDetails(to, LocalDate.of(2013, 5, 21), HandOverCause.YEAR_END, "Merged in May"));
        return other.officer();
    }
}
