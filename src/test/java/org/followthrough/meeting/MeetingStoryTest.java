package org.followthrough.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.Meetings;
import org.followthrough.monitoring.Replanning;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** A meeting from its plan to its published minutes. */
@ApplicationTest
@ActiveProfiles("demo")
class MeetingStoryTest extends PlannedMeeting {

    @Autowired
    private MeetingPapers papers;

    @Autowired
    private MeetingList list;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Replanning replanning;

    @Autowired
    private Recommendations recommendations;

    @Test
    void aDraftIsForThoseWhoSitOnTheCommittee() {
        item("Work programme");
        assertThat(see(board.member()).items()).hasSize(1);
        assertThat(list.of(board.member(), board.committee())).hasSize(1);
        for (Actor stranger : List.of(Actor.PUBLIC, board.service(), board.otherOfficer(), board.administrator())) {
            assertThat(reader.find(stranger, board.committee().slug(), JULY)).isEmpty();
            assertThat(list.of(stranger, board.committee())).isEmpty();
        }
    }

    @Test
    void thePublicReadsThePartThatIsPublished() {
        int ref = items.add(
                board.officer(),
                meeting,
                new ItemDetails(0, "5", "BF-5", "Budget", "To consider", "It was considered", List.of(), List.of()),
                null);
        resolve(ref, "write");
        publish(MeetingPart.AGENDA);

        AgendaItemView agendaOnly = see(Actor.PUBLIC).items().get(0);
        assertThat(agendaOnly.details().agenda()).isEqualTo("To consider");
        assertThat(agendaOnly.details().minutes()).isNull();
        assertThat(agendaOnly.details().minutesNumber()).isNull();
        assertThat(agendaOnly.resolutions()).isEmpty();
        assertThat(actions.counts(Actor.PUBLIC, board.committee())).containsEntry(ActionFilter.ALL, 0L);

        publish(MeetingPart.MINUTES);
        assertThat(see(Actor.PUBLIC).items().get(0).resolutions()).hasSize(1);
        assertThat(actions.counts(Actor.PUBLIC, board.committee())).containsEntry(ActionFilter.ALL, 1L);
    }

    @Test
    void aPublishedAgendaIsChangedOpenlyAndPublishedMinutesOnlyWithAReason() {
        int ref = item("Budget");
        publish(MeetingPart.AGENDA);
        edit(ref, "The budget", "Words of the minutes", null);
        assertThat(see(Actor.PUBLIC).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Budget");
            assertThat(change.after()).isEqualTo("The budget");
        });
        publish(MeetingPart.MINUTES);

        assertThatThrownBy(() -> edit(ref, "The budget", "Other words", null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Enter why the published minutes are corrected");
        edit(ref, "The budget", "Other words", WHY);
        assertThat(see(Actor.PUBLIC).changes().get(0).reason()).isEqualTo(WHY);
        assertThat(see(Actor.PUBLIC).items().get(0).details().minutes()).isEqualTo("Other words");
    }

    @Test
    void whoeverReadsTheMinutesAloneReadsNoWordOfTheAgenda() {
        item("Budget");
        foot("Whom to ask");
        publish(MeetingPart.MINUTES);
        assertThat(see(Actor.PUBLIC).details().agendaFoot()).isNull();
        assertThat(see(board.member()).details().agendaFoot()).isEqualTo("Whom to ask");

        foot("Whom else to ask");
        assertThat(see(Actor.PUBLIC).changes()).isEmpty();
        publish(MeetingPart.AGENDA);
        foot("Nobody");
        assertThat(see(Actor.PUBLIC).details().agendaFoot()).isEqualTo("Nobody");
        assertThat(see(Actor.PUBLIC).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.part()).isEqualTo(MeetingPart.AGENDA));
    }

    private void foot(String words) {
        RecordDetails details = new RecordDetails(null, null, null, null, null, null, words, List.of(), null, null);
        MeetingPapersView seen = see(board.officer());
        records.edit(board.officer(), meeting, seen.version(), HeldMeeting.of(seen.meeting()), details, null);
    }

    @Test
    void minutesArePublishedOnTheDayOfTheMeetingAtTheEarliest() {
        LocalDate coming = LocalDate.of(2031, 5, 5);
        long later = records.plan(board.officer(), board.committee().id(), coming, RecordDetails.NONE);
        items.add(board.officer(), later, ItemDetails.titled("Budget"), null);
        long version = reader.meeting(board.officer(), board.committee().slug(), coming)
                .version();
        assertThatThrownBy(() -> records.publish(board.officer(), later, version, MeetingPart.MINUTES))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("has not been held yet");
    }

    @Test
    void whatAPageNoLongerShowsIsNotPublished() {
        item("Budget");
        long seen = see(board.officer()).version();
        item("Another");
        assertThatThrownBy(() -> records.publish(board.officer(), meeting, seen, MeetingPart.AGENDA))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void itemsMoveAndKeepTheirAddresses() {
        int first = item("First");
        int second = item("Second");
        place(second, 1, null);
        items.remove(board.officer(), meeting, first, see(board.officer()).version(), null);
        int third = item("Third");
        assertThat(see(board.officer()).items()).extracting(AgendaItemView::ref).containsExactly(second, third);
        assertThat(third).isGreaterThan(second);
    }

    @Test
    void theOrderOfPublishedItemsIsChangedOpenly() {
        item("First");
        int second = item("Second");
        int third = item("Third");
        publish(MeetingPart.AGENDA);
        place(third, 99, null);
        assertThat(see(Actor.PUBLIC).changes()).isEmpty();
        place(third, 1, null);
        assertThat(see(Actor.PUBLIC).changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Order of the items");
            assertThat(change.before()).isEqualTo("Item “First”\nItem “Second”\nItem “Third”");
            assertThat(change.after()).isEqualTo("Item “Third”\nItem “First”\nItem “Second”");
        });
        publish(MeetingPart.MINUTES);

        assertThatThrownBy(() -> place(second, 1, null)).isInstanceOf(InvalidInput.class);
        place(second, 1, WHY);
        assertThat(see(Actor.PUBLIC).changes().get(0)).satisfies(change -> {
            assertThat(change.part()).isEqualTo(MeetingPart.MINUTES);
            assertThat(change.reason()).isEqualTo(WHY);
        });
        assertThat(see(Actor.PUBLIC).items().get(0).ref()).isEqualTo(second);
    }

    @Test
    void papersKeepTheirAddressOnceTheyArePublic() {
        int ref = item("Budget");
        papers.add(board.officer(), meeting, ref, paper("Report"), null);
        assertThatThrownBy(() -> papers.add(board.officer(), meeting, ref, paper("Report"), null))
                .isInstanceOf(InvalidInput.class);
        publish(MeetingPart.AGENDA);
        String slug = papers.edit(board.officer(), meeting, "report", 0, paper("Another report"), null);
        assertThat(slug).isEqualTo("report");
        assertThat(see(Actor.PUBLIC).changes()).hasSize(1);
    }

    @Test
    void aMeetingWithPapersStaysPlannedWhenItsSessionIsRemovedAndKeepsItsPublicDay() {
        var session = fixture.open(board, JULY);
        replanning.remove(board.officer(), session.id(), session.version());
        assertThat(meetings.on(board.committee().id(), JULY)).isPresent();
        item("Budget");
        publish(MeetingPart.AGENDA);
        assertThatThrownBy(() -> meetings.move(board.officer(), meeting, JULY.plusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyPublishedRecommendationsComeToAMeeting() {
        ItemDetails about = new ItemDetails(
                0,
                null,
                null,
                "Tracking",
                null,
                null,
                List.of(board.recommendation(1)),
                List.of(board.review().id()));
        items.add(board.officer(), meeting, about, null);
        assertThat(see(board.officer()).items().get(0).recommendations())
                .extracting(coming -> coming.text())
                .containsExactly(board.shortName(1) + ": Recommendation 1");
        Board draft = fixture.board(0);
        long unpublished = recommendations
                .addAll(
                        draft.officer(),
                        draft.review().id(),
                        List.of(new OutlineItem(0, RecommendationDetails.of("1", "That it be done", true))))
                .get(0)
                .id();
        for (ItemDetails each : List.of(
                new ItemDetails(0, null, null, "X", null, null, List.of(unpublished), List.of()),
                new ItemDetails(
                        0,
                        null,
                        null,
                        "X",
                        null,
                        null,
                        List.of(),
                        List.of(draft.review().id())))) {
            assertThatThrownBy(() -> items.add(board.officer(), meeting, each, null))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(reader.named(board.shortName(1))).isNotNull();
        assertThat(reader.named(draft.review().code())).isNull();
        assertThat(reader.named(draft.review().code() + "-1")).isNull();
    }

    @Test
    void othersChangeNothing() {
        publishWith("Budget");
        for (Actor other : List.of(Actor.PUBLIC, board.member(), board.chair(), board.otherOfficer())) {
            assertThatThrownBy(() -> items.add(other, meeting, ItemDetails.titled("Mine"), null))
                    .isInstanceOf(RefusedAction.class);
        }
    }

    private void place(int ref, int at, String reason) {
        items.place(board.officer(), meeting, ref, see(board.officer()).version(), at, reason);
    }

    private void publishWith(String title) {
        item(title);
        publish(MeetingPart.AGENDA);
    }

    private void edit(int ref, String title, String minutes, String reason) {
        long version = see(board.officer()).item(ref).orElseThrow().version();
        items.edit(
                board.officer(),
                meeting,
                ref,
                version,
                new ItemDetails(0, null, null, title, null, minutes, List.of(), List.of()),
                reason);
    }

    private static PaperDetails paper(String title) {
        return new PaperDetails("", title, null, null, "# Words");
    }
}
