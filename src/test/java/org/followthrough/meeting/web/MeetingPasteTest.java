package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;

import java.util.Map;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;

/** An officer pastes a whole agenda, then the whole minutes, and corrects what was found before it is saved. */
@ApplicationTest
@ActiveProfiles("demo")
class MeetingPasteTest extends PasteIntoMeeting {

    @Test
    void theMinutesGoIntoTheItemsOfTheAgendaAndNothingIsSavedBeforeItIsRight() {
        Answer found = read("agenda", AGENDA);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.page().select("legend").eachText())
                .containsExactly("Item 1: 1 Apologies", "Item 2: 2 Fostering", "Item 3: 3 Work programme");
        assertThat(see().items()).isEmpty();
        assertThat(send("agenda", "write", found, Map.of()).location()).isEqualTo(path + "/items");
        assertThat(see().items())
                .extracting(item -> item.name())
                .containsExactly("Item 1: Apologies", "Item 2: Fostering", "Item 3: Work programme");

        Answer minutes = read("minutes", MINUTES);
        assertThat(minutes.page()
                        .select("select[name='rows[1].into'] option[selected]")
                        .text())
                .isEqualTo("Item 2: Fostering");
        assertThat(minutes.page()
                        .select("select[name='rows[2].into'] option[selected]")
                        .text())
                .isEqualTo("A new item");
        assertThat(send("minutes", "write", minutes, Map.of()).location()).isEqualTo(path + "/items");

        MeetingPapersView written = see();
        assertThat(written.items())
                .extracting(item -> item.details().title())
                .containsExactly("Apologies", "Fostering", "ANY OTHER BUSINESS", "Work programme");
        assertThat(written.items().get(1).details()).satisfies(details -> {
            assertThat(details.minutesNumber()).isEqualTo("BF-2");
            assertThat(details.agenda()).isEqualTo("The Panel will hear how carers are found.");
            assertThat(details.minutes()).isEqualTo("The Panel heard how carers are found.");
        });
        assertThat(written.items().get(1).resolutions())
                .singleElement()
                .satisfies(each -> assertThat(each.details().ownerWords()).isEqualTo("Richard Maybey"));
        assertThat(written.details().attendance())
                .singleElement()
                .satisfies(group -> assertThat(group.names()).containsExactly("A. Hill (Chair)", "B. Dale", "C. Moor"));
        assertThat(written.details().ended()).isEqualTo("8.35pm");

        send("minutes", "write", read("minutes", MINUTES), Map.of());
        assertThat(see().items()).hasSize(4);
        assertThat(see().items().get(1).resolutions()).hasSize(1);
    }

    @Test
    void whatWasFoundIsJoinedLeftOutAndCorrectedBeforeItIsSaved() {
        Answer found = read("minutes", MINUTES);
        Map<String, String> wrong = Map.of("rows[0].leaveOut", "true", "rows[2].join", "true", "rows[1].title", "");

        Answer refused = send("minutes", "check", found, wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(errors(refused)).contains("Enter the title of the item");
        assertThat(refused.page().select("textarea[name='rows[0].words']").val())
                .contains("The Panel heard", "BF-3 ANY OTHER BUSINESS", "There was none.");
        Answer checked = send("minutes", "check", refused, Map.of("rows[0].title", "Foster carers"));
        assertThat(checked.page().text()).contains("This can be saved as it is");
        assertThat(see().items()).isEmpty();
        Answer back = send("minutes", "back", checked, Map.of());
        assertThat(back.page().select("textarea[name=pasted]").val()).contains("BF-2 FOSTERING");
        send("minutes", "write", checked, Map.of("rows[0].resolutions[0].leaveOut", "true"));
        assertThat(see().items()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Item BF-2: Foster carers");
            assertThat(item.resolutions()).isEmpty();
        });
    }

    @Test
    void anEmptyPasteAndOneWithoutItemsAreRefused() {
        assertThat(errors(read("agenda", " "))).contains("Paste the agenda");
        Answer refused = read("agenda", "only words");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(errors(refused)).contains("No item was found");
        assertThat(refused.page().select("textarea[name=pasted]").val()).isEqualTo("only words");
    }

    @Test
    void publishedMinutesArePastedOverWithAReasonThatEverybodyReads() {
        send("minutes", "write", read("minutes", MINUTES), Map.of());
        records.publish(board.officer(), meeting, see().version(), MeetingPart.MINUTES);
        Answer again = read("minutes", MINUTES.replace("heard how", "was told how"));

        Answer refused = send("minutes", "write", again, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(errors(refused)).contains("Enter why the published minutes are corrected");

        send("minutes", "write", refused, Map.of("reason", "The clerk's own words"));
        assertThat(reader.meeting(Actor.PUBLIC, board.committee().slug(), JULY).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo("Item BF-2: FOSTERING, minutes");
                    assertThat(change.reason()).isEqualTo("The clerk's own words");
                });
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsLookedAtFirst() {
        Answer found = read("agenda", AGENDA);
        items.add(board.officer(), meeting, ItemDetails.titled("Fostering"), null);

        Answer refused = send("agenda", "write", found, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(errors(refused)).contains("Somebody else has changed this meeting");
        assertThat(refused.page()
                        .select("select[name='rows[1].into'] option[selected]")
                        .val())
                .isEqualTo("1");
        send("agenda", "write", refused, Map.of());
        assertThat(see().items()).hasSize(3);
    }
}
