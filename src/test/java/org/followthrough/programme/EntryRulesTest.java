package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.programme.Work.entry;
import static org.followthrough.programme.Work.programme;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.followthrough.shared.InvalidInput;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a row of a work programme may take, and the days that are typed into it. */
@ApplicationTest
class EntryRulesTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2013, 2, 5);

    @Autowired
    private WorkProgrammes programmes;

    @Autowired
    private ProgrammeReader reader;

    @Autowired
    private MonitoringFixture fixture;

    private Board board;
    private long id;

    @BeforeEach
    void aDraft() {
        board = fixture.board(1);
        programmes.create(board.officer(), board.committee().id(), programme("2013/14"));
        id = read().id();
    }

    private ProgrammeView read() {
        return reader.programme(board.officer(), board.committee().slug(), "2013-14");
    }

    private void edit(int number, EntryDetails details) {
        programmes.edit(board.officer(), id, number, read().entries().get(0).version(), details, null);
    }

    private static void refused(String field, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems()).containsOnlyKeys(field));
    }

    @Test
    void itTakesOnlyRecommendationsThatTheCommitteeMadeOrLooksAfter() {
        Long others = fixture.board(1).recommendation(1);
        refused(
                "recommendations",
                () -> programmes.add(board.officer(), id, entry(null, null, "Issue", board.recommendation(1), others)));
        int added = programmes.add(board.officer(), id, entry(null, null, "Issue", board.recommendation(1)));
        refused("recommendations", () -> edit(added, entry(null, null, "Issue", others)));
    }

    @Test
    void anImpossibleDayIsRefusedWhereItIsTypedAndKeptAsPrinted() {
        EntryDetails wrong = entry("31st February", null, "Issue");
        refused("dateWords", () -> programmes.add(board.officer(), id, wrong));
        int printed = programmes.addAsPrinted(board.officer(), id, wrong);
        edit(printed, entry("31st February", null, "Another issue"));
        refused("dateWords", () -> edit(printed, entry("By 31 June 2013", null, "Issue")));
        assertThat(read().entries().get(0).details().issue()).isEqualTo("Another issue");
    }

    @Test
    void theMeetingIsOnTheDayThatTheWordsSay() {
        refused("meetingOn", () -> programmes.add(board.officer(), id, entry("5th November 2013", FEBRUARY, "Issue")));
        programmes.add(board.officer(), id, entry("Nov/Dec", LocalDate.of(2013, 11, 5), "Issue"));
    }
}
