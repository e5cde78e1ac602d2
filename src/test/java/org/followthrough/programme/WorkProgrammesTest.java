package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.programme.Work.entry;
import static org.followthrough.programme.Work.programme;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.web.PublishedChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class WorkProgrammesTest {

    private static final LocalDate JUNE = LocalDate.of(2013, 6, 4);

    @Autowired
    private WorkProgrammes programmes;

    @Autowired
    private ProgrammeReader reader;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Recommendations drafts;

    @Autowired
    private PublishedRecommendations recommendations;

    private Board board;
    private long id;

    @BeforeEach
    void aDraftWithThreeEntries() {
        board = fixture.board(2);
        programmes.create(board.officer(), board.committee().id(), programme("2013/14"));
        id = read().id();
        programmes.add(board.officer(), id, entry("4th June 2013 6.30pm", JUNE, "First"));
        programmes.add(board.officer(), id, entry("Dec/Jan/Feb", null, "Second", board.recommendation(1)));
        programmes.add(board.officer(), id, entry(null, null, "Third"));
    }

    private ProgrammeView read() {
        return reader.programme(board.officer(), board.committee().slug(), "2013-14");
    }

    private EntryView entryOf(int number) {
        return read().entries().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<String> issues() {
        return read().entries().stream().map(each -> each.details().issue()).toList();
    }

    private void publish() {
        programmes.publish(board.officer(), id, read().edition());
    }

    @Test
    void aDraftIsForThoseWhoSitOnTheCommitteeAndAPublishedOneForAll() {
        String slug = board.committee().slug();
        assertThat(reader.programme(board.member(), slug, "2013-14").isPublished())
                .isFalse();
        for (Actor other : List.of(Actor.PUBLIC, board.otherOfficer(), board.administrator(), board.service())) {
            assertThatThrownBy(() -> reader.programme(other, slug, "2013-14")).isInstanceOf(RefusedAction.class);
            assertThat(reader.of(other, board.committee())).isEmpty();
        }
        publish();
        assertThat(reader.of(Actor.PUBLIC, board.committee()))
                .extracting(ProgrammeLine::period)
                .containsExactly("2013/14");
        assertThat(reader.programme(Actor.PUBLIC, slug, "2013-14").entries()).hasSize(3);
    }

    @Test
    void theDaysOfAnEntryAreReadFromItsWordsAndStayWithThem() {
        EntryView winter = entryOf(2);
        assertThat(winter.firstDay()).isEqualTo(LocalDate.of(2013, 12, 1));
        assertThat(winter.lastDay()).isEqualTo(LocalDate.of(2014, 2, 28));
        programmes.edit(
                board.officer(),
                id,
                2,
                winter.version(),
                entry("Dec/Jan/Feb", null, "Changed", board.recommendation(1)),
                null);
        assertThat(entryOf(2).lastDay()).isEqualTo(LocalDate.of(2014, 2, 28));
        programmes.edit(board.officer(), id, 2, entryOf(2).version(), entry("March", null, "Changed"), null);
        assertThat(entryOf(2).lastDay()).isEqualTo(LocalDate.of(2014, 3, 31));
        assertThat(entryOf(2).recommendations()).isEmpty();
        assertThat(entryOf(3).lastDay()).isNull();
    }

    @Test
    void entriesAreMovedAndKeepTheirNumbers() {
        programmes.move(board.officer(), id, 3, entryOf(3).version(), true);
        assertThat(issues()).containsExactly("First", "Third", "Second");
        programmes.move(board.officer(), id, 1, entryOf(1).version(), false);
        assertThat(issues()).containsExactly("Third", "First", "Second");
        programmes.move(board.officer(), id, 3, entryOf(3).version(), true);
        assertThat(issues()).as("the first cannot go up").containsExactly("Third", "First", "Second");
        assertThat(entryOf(3).details().issue()).isEqualTo("Third");
    }

    @Test
    void aNumberIsNotGivenTwice() {
        programmes.remove(board.officer(), id, 3, entryOf(3).version(), null);
        int added = programmes.add(board.officer(), id, entry(null, null, "Fourth"));
        assertThat(added).isEqualTo(4);
        assertThat(issues()).containsExactly("First", "Second", "Fourth");
    }

    @Test
    void anOvertakenChangeIsRefused() {
        long version = entryOf(1).version();
        programmes.edit(board.officer(), id, 1, version, entry("5th June 2013", null, "Theirs"), null);
        assertThatThrownBy(() -> programmes.edit(board.officer(), id, 1, version, entry(null, null, "Mine"), null))
                .isInstanceOf(StaleEdit.class);
        assertThat(entryOf(1).details().issue()).isEqualTo("Theirs");
    }

    @Test
    void onlyOfficersOfTheCommitteeKeepIt() {
        for (Actor other : List.of(board.chair(), board.member(), board.otherOfficer(), board.administrator())) {
            assertThatThrownBy(() -> programmes.add(other, id, entry(null, null, "No")))
                    .isInstanceOf(RefusedAction.class);
            assertThatThrownBy(() -> programmes.create(other, board.committee().id(), programme("2014/15")))
                    .isInstanceOf(RefusedAction.class);
        }
    }

    @Test
    void afterPublicationItChangesOpenly() {
        publish();
        assertThat(reader.changes(read())).isEmpty();
        EntryDetails later = entry("11th June 2013", LocalDate.of(2013, 6, 11), "First");
        long version = entryOf(1).version();
        assertThatThrownBy(() -> programmes.edit(board.officer(), id, 1, version, later, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("reason"));
        assertThat(entryOf(1).details().dateWords()).startsWith("4th June");
        programmes.edit(board.officer(), id, 1, version, later, "The chair is away");
        programmes.add(board.officer(), id, entry("July", null, "Fourth"));
        programmes.move(board.officer(), id, 4, entryOf(4).version(), true);
        assertThatThrownBy(() ->
                        programmes.remove(board.officer(), id, 3, entryOf(3).version(), null))
                .isInstanceOf(InvalidInput.class);
        programmes.remove(board.officer(), id, 3, entryOf(3).version(), "It was dropped");
        assertThat(reader.changes(read()))
                .extracting(
                        PublishedChange::what,
                        PublishedChange::path,
                        PublishedChange::before,
                        PublishedChange::after,
                        PublishedChange::reason)
                .containsExactly(
                        tuple("Removed: “Third”", null, "Issue for Scrutiny: Third", null, "It was dropped"),
                        tuple("Moved: “Fourth”", "#entry-4", null, "Row 3, until then row 4", null),
                        tuple("Added: “Fourth”", "#entry-4", null, "Date: July\nIssue for Scrutiny: Fourth", null),
                        tuple(
                                "“First”: Meeting of the committee",
                                "#entry-1",
                                "4 June 2013",
                                "11 June 2013",
                                "The chair is away"),
                        tuple(
                                "“First”: Date",
                                "#entry-1",
                                "4th June 2013 6.30pm",
                                "11th June 2013",
                                "The chair is away"));
        assertThatThrownBy(() -> programmes.remove(board.officer(), id, read().edition()))
                .hasMessageContaining("published, so it stays");
        assertThatThrownBy(this::publish).hasMessageContaining("published already");
    }

    @Test
    void aPublishedOneKeepsItsAddressWhateverItsPeriodIsCalled() {
        publish();
        ProgrammeDetails renamed = new ProgrammeDetails("2013 to 2014", "Renamed", ProgrammeDetails.USUAL_HEADS, null);
        assertThat(programmes.edit(board.officer(), id, read().version(), renamed, "It was called so"))
                .isEqualTo("2013-14");
        assertThat(read().details().period()).isEqualTo("2013 to 2014");
    }

    @Test
    void nobodyPublishesOrRemovesWhatTheyHaveNotSeen() {
        long seen = read().edition();
        long head = read().version();
        programmes.edit(board.officer(), id, 1, entryOf(1).version(), entry(null, null, "Changed"), null);
        assertThatThrownBy(() -> programmes.publish(board.officer(), id, seen)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> programmes.remove(board.officer(), id, seen)).isInstanceOf(StaleEdit.class);
        programmes.move(board.officer(), id, 1, entryOf(1).version(), false);
        programmes.add(board.officer(), id, entry(null, null, "Fourth"));
        assertThat(read().version())
                .as("the form of the head says the same as before")
                .isEqualTo(head);
        long later = read().edition();
        programmes.remove(board.officer(), id, 2, entryOf(2).version(), null);
        assertThatThrownBy(() -> programmes.publish(board.officer(), id, later)).isInstanceOf(StaleEdit.class);
        publish();
        assertThat(reader.changes(read())).as("nothing of a draft is kept").isEmpty();
    }

    @Test
    void daysThatAnOfficerGivesCountBeforeThoseThatAreRead() {
        LocalDate first = LocalDate.of(2013, 10, 1);
        EntryDetails given =
                new EntryDetails(null, "Dec/Jan/Feb", null, first, first, "Second", null, null, null, null, List.of());
        programmes.edit(board.officer(), id, 2, entryOf(2).version(), given, null);
        assertThat(entryOf(2).lastDay()).isEqualTo(first);
        programmes.edit(board.officer(), id, read().version(), programme("2014/15"), null);
        EntryView shown = reader.programme(board.officer(), board.committee().slug(), "2014-15")
                .entries()
                .get(1);
        assertThat(shown.lastDay()).as("the period does not change them").isEqualTo(first);
        assertThat(shown.details()).isEqualTo(given);
        programmes.edit(board.officer(), id, 2, shown.version(), entry("Dec/Jan/Feb", null, "Second"), null);
        assertThat(reader.programme(board.officer(), board.committee().slug(), "2014-15")
                        .entries()
                        .get(1)
                        .lastDay())
                .as("read again")
                .isEqualTo(LocalDate.of(2015, 2, 28));
    }

    @Test
    void aCorrectedPeriodMovesTheDaysThatAreRead() {
        programmes.edit(board.officer(), id, read().version(), programme("2014/15"), null);
        ProgrammeView moved =
                reader.programme(board.officer(), board.committee().slug(), "2014-15");
        assertThat(moved.entries())
                .extracting(EntryView::lastDay)
                .containsExactly(JUNE, LocalDate.of(2015, 2, 28), null);
        assertThat(moved.entries().get(1).firstDay()).isEqualTo(LocalDate.of(2014, 12, 1));
    }

    @Test
    void recommendationsOfADraftReviewAreNotTaken() {
        Board other = fixture.board(0);
        RecommendationDetails words = RecommendationDetails.of("1", "That it be done", true);
        long hidden = drafts.addAll(other.officer(), other.review().id(), List.of(new OutlineItem(0, words)))
                .get(0)
                .id();
        assertThatThrownBy(() -> programmes.add(board.officer(), id, entry(null, null, "New", hidden)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("recommendations"));
        assertThatThrownBy(() -> recommendations.ids(
                        "recommendations", List.of(other.review().code() + "-1")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatCannotBeKeptIsNamed() {
        assertThatThrownBy(() ->
                        programmes.create(board.officer(), board.committee().id(), programme("2013/14")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("period"));
        assertThatThrownBy(() -> programmes.add(board.officer(), id, entry(null, null, " ")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("issue"));
    }

    @Test
    void anEmptyOneIsNotPublishedAndADraftIsRemovedWhole() {
        programmes.create(board.officer(), board.committee().id(), programme("2014/15"));
        ProgrammeView empty =
                reader.programme(board.officer(), board.committee().slug(), "2014-15");
        assertThatThrownBy(() -> programmes.publish(board.officer(), empty.id(), empty.edition()))
                .hasMessageContaining("no entry yet");
        programmes.remove(board.officer(), id, read().edition());
        assertThatThrownBy(this::read).isInstanceOf(RefusedAction.class);
    }
}
