package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.programme.Work.entry;
import static org.followthrough.programme.Work.programme;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.history.HistoryEvent;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
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
        programmes.publish(board.officer(), id, read().version());
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
                entry("Dec/Jan/Feb", null, "Changed", board.recommendation(1)));
        assertThat(entryOf(2).lastDay()).isEqualTo(LocalDate.of(2014, 2, 28));
        programmes.edit(board.officer(), id, 2, entryOf(2).version(), entry("March", null, "Changed"));
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
        programmes.remove(board.officer(), id, 3, entryOf(3).version());
        int added = programmes.add(board.officer(), id, entry(null, null, "Fourth"));
        assertThat(added).isEqualTo(4);
        assertThat(issues()).containsExactly("First", "Second", "Fourth");
    }

    @Test
    void anOvertakenChangeIsRefused() {
        long version = entryOf(1).version();
        programmes.edit(board.officer(), id, 1, version, entry("5th June 2013", null, "Theirs"));
        assertThatThrownBy(() -> programmes.edit(board.officer(), id, 1, version, entry(null, null, "Mine")))
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
        programmes.edit(
                board.officer(),
                id,
                1,
                entryOf(1).version(),
                entry("11th June 2013", LocalDate.of(2013, 6, 11), "First"));
        programmes.remove(board.officer(), id, 3, entryOf(3).version());
        assertThat(reader.changes(read()))
                .extracting(HistoryEvent::action, HistoryEvent::detail)
                .containsExactly(
                        tuple("entry removed", "entry 3: Third"),
                        tuple(
                                "entry edited",
                                "entry 1: date from “4th June 2013 6.30pm” to “11th June 2013”, meeting"));
        assertThatThrownBy(() -> programmes.remove(board.officer(), id, read().version()))
                .hasMessageContaining("published, so it stays");
        assertThatThrownBy(this::publish).hasMessageContaining("published already");
    }

    @Test
    void aPublishedOneKeepsItsAddressWhateverItsPeriodIsCalled() {
        publish();
        ProgrammeDetails renamed = new ProgrammeDetails("2013 to 2014", "Renamed", ProgrammeDetails.USUAL_HEADS, null);
        assertThat(programmes.edit(board.officer(), id, read().version(), renamed))
                .isEqualTo("2013-14");
        assertThat(read().details().period()).isEqualTo("2013 to 2014");
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
        assertThatThrownBy(() -> programmes.add(board.officer(), id, entry(null, null, "New", -1L)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems()).containsKey("recommendations"));
    }

    @Test
    void anEmptyOneIsNotPublishedAndADraftIsRemovedWhole() {
        programmes.create(board.officer(), board.committee().id(), programme("2014/15"));
        ProgrammeView empty =
                reader.programme(board.officer(), board.committee().slug(), "2014-15");
        assertThatThrownBy(() -> programmes.publish(board.officer(), empty.id(), empty.version()))
                .hasMessageContaining("no entry yet");
        programmes.remove(board.officer(), id, read().version());
        assertThatThrownBy(this::read).isInstanceOf(RefusedAction.class);
    }
}
