package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What only the minutes name is on no agenda: nobody reads it before the minutes are public. */
@ApplicationTest
@ActiveProfiles("demo")
class ItemsOfMinutesTest extends PlannedMeeting {

    private static final String TITLE = "Xylograph matters arising";

    @Autowired
    private PastedPapers pasted;

    @Autowired
    private Pages pages;

    @Test
    void draftMinutesAddNothingToAPublicAgenda() {
        int budget = item("Budget");
        publish(MeetingPart.AGENDA);
        paste(budget);
        pasteAgain();

        assertThat(titles(Actor.PUBLIC)).containsExactly("Budget");
        assertThat(see(Actor.PUBLIC).changes()).isEmpty();
        assertThat(titles(board.officer())).contains("Budget", TITLE);
        assertThat(pages.get("/search?q=xylograph").text()).doesNotContain(TITLE);

        publish(MeetingPart.MINUTES);
        assertThat(titles(Actor.PUBLIC)).contains("Budget", TITLE);
        assertThat(pages.get("/search?q=xylograph").text()).contains(TITLE);
    }

    @Test
    void theOrderOfAPublicAgendaNamesNothingOfTheMinutes() {
        int budget = item("Budget");
        int other = item("Other business");
        publish(MeetingPart.AGENDA);
        paste(budget);
        items.place(board.officer(), meeting, other, see(board.officer()).version(), 1, null);

        assertThat(see(Actor.PUBLIC).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).doesNotContain("Xylograph"));
    }

    @Test
    void wordsOfAnAgendaBringItOntoTheAgenda() {
        int budget = item("Budget");
        publish(MeetingPart.AGENDA);
        paste(budget);
        AgendaItemView added = see(board.officer()).items().get(1);
        items.edit(
                board.officer(),
                meeting,
                added.ref(),
                added.version(),
                new ItemDetails(0, null, null, TITLE, "To be taken late", null, List.of(), List.of()),
                null);

        assertThat(titles(Actor.PUBLIC)).containsExactly("Budget", TITLE);
        assertThat(see(Actor.PUBLIC).changes()).isNotEmpty();
    }

    @Test
    void minutesAloneMakeNoAgenda() {
        pasted.write(
                board.officer(),
                meeting,
                see(board.officer()).version(),
                MeetingPart.MINUTES,
                new PastedPapers.Frame(null, null, null, null),
                List.of(row(null, TITLE)),
                null);

        assertThatThrownBy(() -> publish(MeetingPart.AGENDA)).isInstanceOf(RefusedAction.class);
    }

    private void paste(int budget) {
        write(List.of(row(budget, "Budget"), row(null, TITLE)));
    }

    private void pasteAgain() {
        write(List.of(row(see(board.officer()).items().get(1).ref(), TITLE)));
    }

    private void write(List<PastedPapers.Row> rows) {
        pasted.write(
                board.officer(),
                meeting,
                see(board.officer()).version(),
                MeetingPart.MINUTES,
                new PastedPapers.Frame(null, null, null, null),
                rows,
                null);
    }

    private static PastedPapers.Row row(Integer into, String title) {
        return new PastedPapers.Row(
                into,
                new ItemDetails(0, null, null, title, null, "It was noted", List.of(), List.of()),
                List.of(ResolutionDetails.action("Note it")));
    }

    private List<String> titles(Actor actor) {
        return see(actor).items().stream().map(each -> each.details().title()).toList();
    }
}
