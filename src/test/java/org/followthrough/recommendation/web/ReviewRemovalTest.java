package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft that was made by mistake is taken away again. */
class ReviewRemovalTest extends DraftReview {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDraftGoesWithItsRecommendationsAfterAskingAndTheHistoryKeepsThatItWasThere() {
        add("1. One\n(a) part of one\n2. Two");
        String removal = review + "/removal";
        assertThat(pages.get(officer, review + "/edit").page().select("a[href='" + removal + "']"))
                .hasSize(1);
        Answer asked = pages.get(officer, removal);
        assertThat(asked.text()).contains("Remove this draft review?", "the 3 lines of its recommendations");

        Answer removed = pages.submit(officer, asked, removal);

        assertThat(removed.location()).isEqualTo("/my-work");
        assertThat(pages.get(officer, review).status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from history_event where action = 'review removed' and actor_id = :id")
                        .param("id", officer.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        draft();
        assertThat(titles()).isEmpty();
    }

    @Test
    void aDraftThatSomebodyChangedMeanwhileStays() {
        Answer asked = pages.get(officer, review + "/removal");
        pages.submit(officer, pages.get(officer, review + "/edit"), review + "/edit", "title", "Better words");

        assertThat(pages.submit(officer, asked, review + "/removal").status()).isEqualTo(409);
        assertThat(pages.get(officer, review).text()).contains("Better words");
    }

    @Test
    void whatIsPublishedStays() {
        add("1. One");
        Answer asked = pages.get(officer, review + "/removal");
        publish(pages.get(officer, review + "/publication"));

        assertThat(pages.submit(officer, asked, review + "/removal").status()).isEqualTo(409);
        assertThat(pages.get(officer, review + "/removal").status()).isEqualTo(409);
        assertThat(pages.get(review).status()).isEqualTo(200);
    }
}
