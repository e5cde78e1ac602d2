package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** A paste meets what the meeting has already: nothing is there twice, and nothing goes unseen. */
@ApplicationTest
@ActiveProfiles("demo")
class PasteOverMeetingTest extends PasteIntoMeeting {

    private static final String TITLES = "1. Apologies\n\n2. Fostering\n\n3. Work programme\n";

    @Test
    void savedTwiceIsSavedOnce() {
        Answer found = read("agenda", AGENDA);
        send("agenda", "write", found, Map.of());
        Answer again = send("agenda", "write", found, Map.of());
        assertThat(again.location()).isEqualTo(path + "/items");
        assertThat(again.flash("notice")).isEqualTo("3 items of the agenda saved.");
        assertThat(see().items()).hasSize(3);

        Answer minutes = read("minutes", MINUTES);
        send("minutes", "write", minutes, Map.of());
        assertThat(send("minutes", "write", minutes, Map.of()).location()).isEqualTo(path + "/items");
        assertThat(see().items()).hasSize(4);
        assertThat(see().items().get(1).resolutions()).hasSize(1);
    }

    @Test
    void whatIsSavedAgainWithOtherWordsGoesIntoTheItemsOfTheFirstTime() {
        Answer found = read("agenda", AGENDA);
        send("agenda", "write", found, Map.of());
        Answer refused = send("agenda", "write", found, Map.of("rows[1].words", "Other words"));
        assertThat(refused.status()).isEqualTo(409);
        send("agenda", "write", refused, Map.of());
        assertThat(see().items())
                .extracting(item -> item.details().agenda())
                .containsExactly(null, "Other words", null);
    }

    @Test
    void titlesAloneLeaveTheWordsThatAreThere() {
        send("agenda", "write", read("agenda", AGENDA), Map.of());
        Answer again = read("agenda", TITLES.replace("Fostering", "FOSTERING"));
        assertThat(replaced(again)).isEqualTo("Title Fostering");
        send("agenda", "write", again, Map.of());
        assertThat(see().items().get(1).details()).satisfies(details -> {
            assertThat(details.title()).isEqualTo("FOSTERING");
            assertThat(details.agenda()).isEqualTo("The Panel will hear how carers are found.");
        });
    }

    @Test
    void whatIsReplacedIsShownBeside() {
        send("minutes", "write", read("minutes", MINUTES), Map.of());
        Answer again = read(
                "minutes",
                MINUTES.replace("heard how", "was told how")
                        .replace(", B. Dale", "")
                        .replace("8.35pm", "9pm"));
        assertThat(replaced(again))
                .contains("Who was there # PRESENT: Councillors A. Hill (Chair) B. Dale C. Moor")
                .contains("Words The Panel heard how carers are found.")
                .contains("Time at which the meeting ended 8.35pm")
                .doesNotContain("Title", "There was none", "Number");
    }

    @Test
    void theMinutesKeepATitleUnlessSomebodyTypesAnother() {
        send("agenda", "write", read("agenda", AGENDA), Map.of());
        Answer minutes = read("minutes", MINUTES);
        assertThat(minutes.page().select("input[name='rows[1].title']").val()).isEqualTo("Fostering");
        send("minutes", "write", minutes, Map.of("rows[1].title", "Foster carers", "rows[1].level", "1"));
        assertThat(see().items().get(1).details()).satisfies(details -> {
            assertThat(details.title()).isEqualTo("Foster carers");
            assertThat(details.level()).isEqualTo(1);
        });
    }

    @Test
    void whatComesBeforeTheFirstItemThatIsThereStandsBeforeIt() {
        items.add(board.officer(), meeting, ItemDetails.titled("Welcome"), null);
        items.add(board.officer(), meeting, ItemDetails.titled("Fostering"), null);
        items.add(board.officer(), meeting, ItemDetails.titled("Work programme"), null);
        send("agenda", "write", read("agenda", AGENDA), Map.of());
        assertThat(see().items())
                .extracting(item -> item.details().title())
                .containsExactly("Welcome", "Apologies", "Fostering", "Work programme");
    }

    @Test
    void whereNothingMatchesItComesLastInItsOrder() {
        items.add(board.officer(), meeting, ItemDetails.titled("Welcome"), null);
        send("agenda", "write", read("agenda", AGENDA), Map.of());
        assertThat(see().items())
                .extracting(item -> item.details().title())
                .containsExactly("Welcome", "Apologies", "Fostering", "Work programme");
    }

    @Test
    void wordsBeforeTheFirstItemAreOpenToBeChecked() {
        Answer found = read("agenda", AGENDA);
        assertThat(before(found)).isTrue();
        assertThat(before(read("agenda", TITLES))).isFalse();
        assertThat(before(send("agenda", "check", found, Map.of("head", "x".repeat(10_001)))))
                .isTrue();
    }

    private static boolean before(Answer shown) {
        return shown.page().select("details:has(textarea[name=head])").hasAttr("open");
    }

    private static String replaced(Answer shown) {
        return shown.page()
                .select("details:contains(Replaces what the) .govuk-details__text:not(:has(textarea))")
                .text();
    }
}
