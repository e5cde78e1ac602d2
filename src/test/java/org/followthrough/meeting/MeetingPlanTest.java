package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.monitoring.Replanning;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What is kept of a meeting itself, which its papers and its monitoring session share. */
@ApplicationTest
@ActiveProfiles("demo")
class MeetingPlanTest extends PlannedMeeting {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingList list;

    @Autowired
    private Replanning replanning;

    @Test
    void papersOfAPlannedSessionKeepItsPlaceWhereNothingIsTyped() {
        fixture.open(board, NOVEMBER);
        change(NOVEMBER, "Shire Hall");
        long id = records.plan(board.officer(), board.committee().id(), NOVEMBER, at(null, "Extraordinary meeting"));
        assertThat(meetings.meeting(id).place()).isEqualTo("Shire Hall");
        assertThat(meetings.meeting(id).kind()).isEqualTo("Extraordinary meeting");
    }

    @Test
    void twoWhoBeginThePapersOfASessionsMeetingAtOnceAreToldOfEachOther() {
        fixture.open(board, NOVEMBER);
        Together.onlyOneIsAccepted(
                8, () -> records.plan(board.officer(), board.committee().id(), NOVEMBER, RecordDetails.NONE));
    }

    @Test
    void aPlaceChangedMeanwhileIsNotPutBack() {
        MeetingPapersView seen = see(board.officer());
        change(JULY, "Shire Hall");
        assertThatThrownBy(() -> edit(seen, HeldMeeting.of(seen.meeting()), at("Room 3", null)))
                .isInstanceOf(StaleEdit.class);
        assertThat(meetings.meeting(meeting).place()).isEqualTo("Shire Hall");
    }

    @Test
    void aMeetingMovesAsLongAsNothingOfItIsPublicAndNoSessionHangsOnItsDay() {
        item("Budget");
        moveTo(NOVEMBER, JULY);
        assertThat(meetings.meeting(meeting).heldOn()).isEqualTo(NOVEMBER);
        moveTo(JULY, NOVEMBER);
        publish(MeetingPart.AGENDA);
        assertThatThrownBy(() -> moveTo(NOVEMBER, JULY))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("are public under this day");

        LocalDate other = NOVEMBER.plusDays(7);
        records.plan(board.officer(), board.committee().id(), other, RecordDetails.NONE);
        fixture.open(board, other);
        assertThatThrownBy(() -> moveTo(NOVEMBER, other))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("monitoring session");
    }

    @Test
    void aMeetingGoesWithItsPapersUnlessASessionIsPlannedForIt() {
        records.remove(board.officer(), meeting, see(board.officer()).version());
        assertThat(list.of(board.officer(), board.committee())).isEmpty();
        assertThat(meetings.on(board.committee().id(), JULY)).isEmpty();

        fixture.open(board, NOVEMBER);
        long kept = records.plan(board.officer(), board.committee().id(), NOVEMBER, RecordDetails.NONE);
        records.remove(
                board.officer(),
                kept,
                reader.meeting(board.officer(), board.committee().slug(), NOVEMBER)
                        .version());
        assertThat(meetings.on(board.committee().id(), NOVEMBER)).isPresent();
    }

    @Test
    void placeAndKindOfPublicPapersAreNotChangedByTheSessionsPage() {
        item("Budget");
        long session = fixture.open(board, JULY).id();
        publish(MeetingPart.AGENDA);
        MeetingView now = meetings.meeting(meeting);
        MeetingDetails elsewhere = new MeetingDetails(board.committee().id(), JULY, "Shire Hall", null, null);
        assertThatThrownBy(() -> replanning.change(board.officer(), session, now.version(), elsewhere))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Details and attendance");

        MeetingPapersView seen = see(board.officer());
        edit(seen, HeldMeeting.of(seen.meeting()), at("Shire Hall", null));
        assertThat(see(Actor.PUBLIC).changes())
                .extracting(MeetingPapersView.ChangeView::what)
                .containsExactly("Place");
    }

    @Test
    void whatEverybodyReadsOfAnItemIsChangedOpenly() {
        int first = item("Budget");
        int second = item("Tracking");
        publish(MeetingPart.AGENDA);
        ItemDetails details = new ItemDetails(
                1,
                null,
                null,
                "Tracking",
                null,
                null,
                List.of(board.recommendation(1)),
                List.of(board.review().id()));
        items.edit(
                board.officer(),
                meeting,
                second,
                see(board.officer()).item(second).orElseThrow().version(),
                details,
                null);
        assertThat(see(Actor.PUBLIC).changes())
                .extracting(MeetingPapersView.ChangeView::what)
                .containsExactlyInAnyOrder("Item “Tracking”, where it stands", "Item “Tracking”, what comes");
        assertThat(see(Actor.PUBLIC).changes())
                .extracting(MeetingPapersView.ChangeView::after)
                .contains(board.review().title() + "\n" + board.shortName(1) + ": Recommendation 1");
        assertThat(see(Actor.PUBLIC).items()).extracting(AgendaItemView::ref).containsExactly(first, second);
    }

    @Test
    void anItemDoesNotTakeAwayWhatWasPutUnderItMeanwhile() {
        int ref = item("Budget");
        long seen = see(board.officer()).version();
        resolve(ref, "write");
        assertThatThrownBy(() -> items.remove(board.officer(), meeting, ref, seen, null))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void theReferenceOfPublicMinutesIsNotChangedByTheSessionsPage() {
        item("Budget");
        long session = fixture.open(board, JULY).id();
        publish(MeetingPart.AGENDA);
        refer(session, "CPP 12/1");
        assertThat(see(board.officer()).minutesReference()).isEqualTo("CPP 12/1");
        assertThat(see(Actor.PUBLIC).minutesReference())
                .as("of minutes that are a draft")
                .isNull();
        publish(MeetingPart.MINUTES);
        assertThat(see(Actor.PUBLIC).minutesReference()).isEqualTo("CPP 12/1");

        assertThatThrownBy(() -> refer(session, "CPP 12/2"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys("minutesReference"));
    }

    private void refer(long session, String reference) {
        replanning.change(
                board.officer(),
                session,
                meetings.meeting(meeting).version(),
                new MeetingDetails(board.committee().id(), JULY, null, null, reference));
    }

    @Test
    void whatIsCountedFromTheMeetingsDayIsCountedAnewWhenItMoves() {
        int item = item("Budget");
        int counted = due(item, "within 6 months", null);
        int typed = due(item, "within 6 months", LocalDate.of(2013, 3, 31));
        moveTo(NOVEMBER, JULY);
        assertThat(until(NOVEMBER, counted)).isEqualTo(NOVEMBER.plusMonths(6));
        assertThat(until(NOVEMBER, typed)).isEqualTo(LocalDate.of(2013, 3, 31));

        LocalDate later = NOVEMBER.plusMonths(1);
        long session = fixture.open(board, NOVEMBER).id();
        replanning.change(
                board.officer(),
                session,
                meetings.meeting(meeting).version(),
                new MeetingDetails(board.committee().id(), later, null, null, null));
        assertThat(until(later, counted)).isEqualTo(later.plusMonths(6));
    }

    private int due(int item, String words, LocalDate typed) {
        ResolutionDetails details =
                new ResolutionDetails(ResolutionKind.ACTION, "Write", null, List.of(), words, typed, typed, true, null);
        return resolutions.add(board.officer(), meeting, item, details, null);
    }

    private LocalDate until(LocalDate day, int ref) {
        return reader.meeting(board.officer(), board.committee().slug(), day)
                .resolution(ref)
                .orElseThrow()
                .due()
                .until();
    }

    private void change(LocalDate day, String place) {
        MeetingView planned = meetings.on(board.committee().id(), day).orElseThrow();
        meetings.edit(
                board.officer(),
                planned.id(),
                planned.version(),
                new MeetingDetails(board.committee().id(), day, place, null, null));
    }

    private void moveTo(LocalDate day, LocalDate from) {
        MeetingPapersView seen =
                reader.meeting(board.officer(), board.committee().slug(), from);
        edit(seen, new HeldMeeting(seen.meeting().version(), day, null), RecordDetails.NONE);
    }

    private void edit(MeetingPapersView seen, HeldMeeting held, RecordDetails details) {
        records.edit(board.officer(), seen.meeting().id(), seen.version(), held, details, null);
    }

    private static RecordDetails at(String place, String kind) {
        return new RecordDetails(null, null, place, kind, null, null, null, List.of(), null, null);
    }
}
