package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.support.Pages.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the forms for recommendations ask for, refuse and say. */
class DraftFormsTest extends DraftReview {

    private Answer single(String... fields) {
        String single = review + "/recommendations/new/single";
        return pages.submit(officer, pages.get(officer, single), single, fields);
    }

    @Test
    void partsAreNamedWithTheirWholeNumberEverywhere() {
        add("1. One\n2. That it:\n(a)\n(i) visits;\n(ii) writes;\n(b) reports.\n3. Three");
        assertThat(titles())
                .contains("Recommendation 2 (a)", "Recommendation 2 (a) (i)", "Recommendation 2 (b)")
                .noneMatch(title -> title.contains("Recommendation ("));
        Answer recipients = pages.get(officer, review + "/recommendations/recipients");
        assertThat(recipients.page().select("label[for^=chosen]").eachText())
                .anySatisfy(label -> assertThat(label).startsWith("2 (a) (i) visits"))
                .anySatisfy(label -> assertThat(label).startsWith("2 (b) reports"));

        publish(pages.get(officer, review + "/publication"));

        assertThat(pages.get(review)
                        .page()
                        .select(".app-recommendations .govuk-link")
                        .eachText())
                .contains("Recommendation 2 (a) (i)", "Recommendation 2 (b)");
        Document part = pages.get(review + "/recommendations/2b").page();
        assertThat(part.title()).startsWith("Recommendation 2 (b): ");
        assertThat(part.select("[rel=prev]").text()).contains("Recommendation 2 (a) (ii)");
        String list = "/recommendations?review=" + review.substring("/reviews/".length());
        assertThat(pages.get(list).page().select("tbody th > .govuk-link").eachText())
                .contains("Recommendation 2 (a) (i)", "Recommendation 2 (b)");
    }

    @Test
    void recipientsOfManyAreClearedOnlyOnPurpose() {
        add("1. One\n2. Two");
        String path = review + "/recommendations/recipients";
        String someone = String.valueOf(board.postId());

        Answer oversight = pages.submit(officer, pages.get(officer, path), path);
        assertThat(oversight.status()).isEqualTo(422);
        assertThat(oversight.errors()).isEqualTo("Select a recipient, or tick Clear all recipients");
        Answer both = pages.submit(officer, pages.get(officer, path), path, "recipients", someone, "clear", "true");
        assertThat(both.errors()).isEqualTo("Select recipients or clear them all, not both");
        assertThat(pages.post(officer, path).errors())
                .contains("Select a recipient, or tick Clear all recipients", "Select the recommendations");

        Answer set = pages.submit(officer, pages.get(officer, path), path, "recipients", someone);
        assertThat(set.status()).isEqualTo(302);
        Answer one = pages.get(officer, path);
        String first = one.page().select("input[name=chosen]").get(0).val();
        assertThat(pages.post(officer, path, "chosen", first, "clear", "true").status())
                .isEqualTo(302);
        assertThat(outline().page().select(".app-outline__recipients").eachText())
                .satisfiesExactly(
                        cleared -> assertThat(cleared).isEqualTo("To: nobody yet"),
                        kept -> assertThat(kept).startsWith("To: Director of"));
    }

    @Test
    void lastDayAloneIsATimescale() {
        String[] last = {"dueUntil.day", "31", "dueUntil.month", "3", "dueUntil.year", "2013"};
        assertThat(single(with(last, "label", "1", "text", "One")).status()).isEqualTo(302);

        Document form = pages.get(officer, review + "/recommendations/1/edit").page();
        assertThat(form.select("[name='dueUntil.day']").val()).isEqualTo("31");
        assertThat(form.select("[name='dueFrom.day']").val()).as("no span").isEmpty();
        assertThat(form.select("#dueUntil-hint").text()).startsWith("Enough on its own");
        String[] first = {"dueFrom.day", "31", "dueFrom.month", "3", "dueFrom.year", "2013"};
        assertThat(single(with(first, "label", "2", "text", "Two")).errors())
                .isEqualTo("Enter the last day of the timescale, or clear its first day");
    }

    private static String[] with(String[] fields, String... more) {
        return java.util.stream.Stream.of(fields, more)
                .flatMap(java.util.stream.Stream::of)
                .toArray(String[]::new);
    }

    @Test
    void everythingWrongWithARecommendationIsToldAtOnce() {
        Answer refused = single(
                "label",
                "1".repeat(31),
                "kind",
                "NONE",
                "recipients",
                "999999",
                "dueUntil.day",
                "31",
                "dueFrom.day",
                "x");

        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#label", "#kind", "#text", "#recipients", "#dueFrom-day", "#dueUntil-day");
    }
}
