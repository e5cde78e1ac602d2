package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;

/** Two officers at the same recommendation of a draft. */
class DraftConflictTest extends DraftReview {

    @Test
    void staleEditShowsBothTexts() {
        add("1. One\n2. Two");
        String path = review + "/recommendations/1/edit";
        Answer form = pages.get(officer, path);
        pages.submit(
                officer,
                form,
                path,
                "text",
                "Theirs",
                "recipients",
                String.valueOf(board.postId()),
                "dueWords",
                "by March",
                "dueFrom.day",
                "1",
                "dueFrom.month",
                "3",
                "dueFrom.year",
                "2013",
                "dueUntil.day",
                "31",
                "dueUntil.month",
                "3",
                "dueUntil.year",
                "2013");

        Answer conflict = pages.submit(officer, form, path, "text", "Mine", "kind", "SUGGESTION");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".app-pair__theirs").eachText())
                .as("what somebody else chose is not undone unseen")
                .containsExactly(
                        "Theirs Recommendation",
                        "Theirs Theirs",
                        "Theirs "
                                + conflict.page()
                                        .select("select[name^=recipients] option")
                                        .get(1)
                                        .text(),
                        "Theirs by March",
                        "Theirs 1 March 2013",
                        "Theirs 31 March 2013");
        assertThat(conflict.text()).contains("which is not kept").doesNotContain("stays in the history");
        assertThat(conflict.page().select("#mine-text").val()).isEqualTo("Mine");
        assertThat(conflict.page().select("select[name=kind] option[selected]").val())
                .isEqualTo("SUGGESTION");
        Answer saved = pages.submit(
                officer,
                conflict,
                path,
                "recipients[0]",
                String.valueOf(board.postId()),
                "dueWords",
                "by April",
                "dueFrom.day",
                "1",
                "dueFrom.month",
                "4",
                "dueFrom.year",
                "2013",
                "dueUntil.day",
                "30",
                "dueUntil.month",
                "4",
                "dueUntil.year",
                "2013");
        assertThat(saved.status()).isEqualTo(302);
        assertThat(outline().page().select(".app-outline__recipients").first().text())
                .startsWith("To: Director of");
        assertThat(pages.get(officer, path).page().select("#dueUntil-month").val())
                .isEqualTo("4");
        assertThat(pages.get(officer, path).page().select("#text").val()).isEqualTo("Mine");
    }

    @Test
    void textOfARemovedOneCanBeAddedAgain() {
        add("1. One\n2. Two");
        String path = review + "/recommendations/1/edit";
        Answer form = pages.get(officer, path);
        String removal = review + "/recommendations/1/removal";
        pages.submit(officer, pages.get(officer, removal), removal);

        Answer kept = pages.submit(officer, form, path, "text", "Mine");

        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.errors()).contains("Somebody removed this recommendation");
        assertThat(pages.submit(officer, kept, review + "/recommendations/new/single")
                        .status())
                .isEqualTo(302);
        assertThat(outline().text()).contains("Mine");
    }
}
