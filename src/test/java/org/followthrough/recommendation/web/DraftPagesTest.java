package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;

/** The recommendations of a draft: pasted, corrected, moved, addressed. */
class DraftPagesTest extends DraftReview {

    private static final String TELFORD = """
            The Committee recommends:
            1. Members' responsibility as Corporate Parents
            2. Quality Assurance of Systems and Processes
            2 a) That the system for recording visits is reviewed within
            six months.
            2 b) The Council should review its systems.
            • Members suggest a category based system.
            6. Care of children placed by other authorities
            7. This line is the signature of the chair
            """;

    @Test
    void officerPastesCorrectsAddsEditsAndPublishes() {
        Answer found = paste(TELFORD);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page().select("fieldset.app-line")).hasSize(7);
        assertThat(found.text()).contains("Before the first number", "The Committee recommends:");
        assertThat(found.page().select("#rows-2-text").val())
                .isEqualTo("That the system for recording visits is reviewed within six months.");
        assertThat(found.page().select("[id$=-tracked][checked]").eachAttr("id"))
                .containsExactly(
                        "rows-0-tracked", "rows-2-tracked", "rows-3-tracked", "rows-5-tracked", "rows-6-tracked");
        assertThat(found.page().select("#rows-4-level option[selected]").val()).isEqualTo("2");

        Answer checked = step(found, "check", "rows[6].leaveOut", "true", "rows[4].join", "true");
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.page().select("fieldset.app-line")).hasSize(5);
        assertThat(checked.page().select("#rows-3-text").val())
                .isEqualTo("The Council should review its systems.\n• Members suggest a category based system.");
        assertThat(checked.text()).contains("These lines can be added as they are");

        assertThat(step(checked, "add").location()).isEqualTo(review + "/recommendations");
        assertThat(titles())
                .containsExactly(
                        "Recommendation 1",
                        "2. Quality Assurance of Systems and Processes",
                        "Recommendation 2 a)",
                        "Recommendation 2 b)",
                        "Recommendation 6");
        assertThat(levels()).containsExactly("0", "0", "1", "1", "0");

        Answer edit = pages.get(officer, review + "/recommendations/2a/edit");
        Answer saved = pages.submit(
                officer,
                edit,
                review + "/recommendations/2a/edit",
                "recipients",
                String.valueOf(board.postId()),
                "dueWords",
                "March 2013 and ongoing",
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
        assertThat(saved.location()).isEqualTo(review + "/recommendations#r-2a");
        assertThat(outline().page().select("#r-2a").text()).contains("To: Director of");

        Answer publication = pages.get(officer, review + "/publication");
        assertThat(publication.text())
                .contains("There is no number 3 to 5 between 2 and 6. Is that right?".replace("3 to 5", "3, 4 or 5"))
                .contains("for good");
        Answer published = publish(publication);
        assertThat(published.location()).isEqualTo(review + "/published");
        assertThat(pages.get(officer, review + "/published")
                        .page()
                        .select("main a")
                        .eachAttr("href"))
                .contains(review, review + "/recommendations/2a", review + "/recommendations/6");
        assertThat(pages.get(review).status()).isEqualTo(200);
    }

    @Test
    void problemsAreShownAtTheirLinesAndNothingIsLost() {
        Answer found = paste("1. One\n2. Two\n3. Three\n4. Four");

        Answer refused = step(
                found, "add", "rows[0].label", " ", "rows[1].level", "3", "rows[3].label", "3", "rows[3].text", "Vier");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#rows-0-label", "#rows-1-level", "#rows-3-label");
        assertThat(refused.errors())
                .contains(
                        "Enter the number as it is printed", "stands too deep", "already a recommendation numbered 3");
        assertThat(refused.page().select("#rows-3-text").val()).isEqualTo("Vier");
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(step(found, "check", "rows[0].label", "2").status()).isEqualTo(422);
        assertThat(titles()).isEmpty();
    }

    @Test
    void pastedTextComesBack() {
        Answer found = paste("1. One\n2. Two");

        assertThat(step(found, "back").page().select("#pasted").val().strip()).isEqualTo("1. One\n2. Two");
        assertThat(paste("  ").errors()).isEqualTo("Paste the list of recommendations");
        Answer bad = paste("1. One\u0001");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.errors()).contains("control character");
        assertThat(bad.page().select("#pasted").val()).contains("1. One");
    }

    @Test
    void twoHundredLinesGoInAtOnceAndNoMore() {
        assertThat(paste(lines(201)).errors()).contains("201 lines");
        add(lines(200));
        assertThat(titles()).hasSize(200);
    }

    private static String lines(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(i).append(". That thing\n");
        }
        return text.toString();
    }

    @Test
    void themesWithoutNumbersStandOverRecommendationsAndLeaveTheirAddressesAlone() {
        add("QUALITY ASSURANCE\n\n1. One\n\nCOST OF CARE\n\n2. Two");

        assertThat(titles())
                .containsExactly("QUALITY ASSURANCE", "Recommendation 1", "COST OF CARE", "Recommendation 2");
        assertThat(outline().page().select(".app-outline__item").eachAttr("id"))
                .containsExactly("r-theme-1", "r-1", "r-theme-2", "r-2");
    }

    @Test
    void linesMoveWithTheirParts() {
        add("1. One\n2. Two\na) Part\nb) Part\n3. Three");

        move("2", "up");
        assertThat(titles())
                .containsExactly(
                        "Recommendation 2",
                        "Recommendation 2 a)",
                        "Recommendation 2 b)",
                        "Recommendation 1",
                        "Recommendation 3");
        move("2a", "down");
        assertThat(titles().subList(1, 3)).containsExactly("Recommendation 2 b)", "Recommendation 2 a)");
        move("2a", "down");
        assertThat(outline().page().select("#r-1a .app-outline__title").text()).isEqualTo("Recommendation 1 a)");
    }

    private void move(String ref, String direction) {
        String action = review + "/recommendations/" + ref + "/position";
        assertThat(pages.submit(officer, outline(), action, "direction", direction)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void removingAsksFirstAndPartsMoveUp() {
        add("1. One\n2. Two\na) Part");
        String removal = review + "/recommendations/2/removal";

        Answer asked = pages.get(officer, removal);
        assertThat(asked.text()).contains("Two", "Its parts stay and move up a level");
        assertThat(pages.submit(officer, asked, removal).status()).isEqualTo(302);

        assertThat(titles()).containsExactly("Recommendation 1", "Recommendation a)");
        assertThat(levels()).containsExactly("0", "0");
    }

    @Test
    void oneIsAddedAtTheEndOrRefusedWithItsWords() {
        String single = review + "/recommendations/new/single";
        Answer form = pages.get(officer, single);

        Answer refused = pages.submit(officer, form, single, "text", "Some words", "dueFrom.day", "31");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("real date");
        assertThat(refused.page().select("#text").val()).isEqualTo("Some words");
        assertThat(pages.submit(officer, form, single, "text", "Some words").errors())
                .isEqualTo("Enter the number as it is printed");
        assertThat(pages.submit(officer, form, single, "label", "1", "text", "x", "recipients", "999999")
                        .errors())
                .isEqualTo("Select posts of this council");
        assertThat(pages.submit(officer, form, single, "label", "1", "text", "Some words")
                        .status())
                .isEqualTo(302);
        assertThat(titles()).containsExactly("Recommendation 1");
    }

    @Test
    void recipientsAreSetForManyAtOnce() {
        add("1. One\n2. Two\n3. Three");
        String path = review + "/recommendations/recipients";
        Answer form = pages.get(officer, path);
        assertThat(form.page().select("input[name=chosen][checked]")).hasSize(3);

        assertThat(pages.post(officer, path, "recipients", String.valueOf(board.postId()))
                        .errors())
                .contains("Select the recommendations");
        String first = form.page().select("input[name=chosen]").get(0).val();
        assertThat(pages.post(officer, path, "chosen", first, "recipients", String.valueOf(board.postId()))
                        .status())
                .isEqualTo(302);

        assertThat(outline().page().select(".app-outline__recipients").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("To: Director of"),
                        two -> assertThat(two).isEqualTo("To: nobody yet"),
                        three -> assertThat(three).isEqualTo("To: nobody yet"));
        Answer stale = pages.submit(officer, form, path, "chosen", first, "recipients", "", "clear", "true");
        assertThat(stale.status()).as("the version is an old one").isEqualTo(409);
        assertThat(stale.errors()).contains("Look at what each is addressed to now");
        assertThat(stale.page().select("input[name=chosen][checked]")).hasSize(1);
        assertThat(stale.text()).contains("Addressed to Director of");
        String newer = stale.page().select("input[name=chosen][checked]").val();
        assertThat(pages.post(officer, path, "chosen", newer, "clear", "true").status())
                .isEqualTo(302);
    }
}
