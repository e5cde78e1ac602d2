package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.programme.Work.entry;
import static org.followthrough.programme.Work.programme;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.monitoring.ComingUp;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class NextMeetingsTest {

    private static final LocalDate JUNE = LocalDate.of(2013, 6, 4);

    @Autowired
    private NextMeetings meetings;

    @Autowired
    private WorkProgrammes programmes;

    @Autowired
    private ProgrammeReader reader;

    @Autowired
    private MeetingRecords records;

    @Autowired
    private AgendaItems agendas;

    @Autowired
    private MeetingReader papers;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private MutableClock clock;

    private Board board;
    private long programme;

    @BeforeEach
    void aWorkProgrammeTakesTheFirst() {
        clock.fixAt(LocalDate.of(2012, 10, 1));
        board = fixture.board(2);
        programmes.create(board.officer(), board.committee().id(), programme("2012/13"));
        programme = read().id();
        programmes.add(board.officer(), programme, entry("4th June 2013", JUNE, "Tracking", board.recommendation(1)));
        programmes.add(board.officer(), programme, entry("April 2013", null, "Sooner", board.recommendation(1)));
    }

    private ProgrammeView read() {
        return reader.programme(board.officer(), board.committee().slug(), "2012-13");
    }

    private ComingUp.Next next(Actor actor, int number) {
        long id = board.recommendation(number);
        return meetings.of(actor, List.of(id)).get(id);
    }

    private String when(Actor actor, int number) {
        ComingUp.Next next = next(actor, number);
        return next == null ? null : next.when();
    }

    @Test
    void aPublishedWorkProgrammeTellsEverybodyAndADraftNobody() {
        assertThat(next(board.officer(), 1)).isNull();
        programmes.publish(board.officer(), programme, read().edition());
        assertThat(when(Actor.PUBLIC, 1)).as("the soonest").isEqualTo("April 2013");
        assertThat(next(Actor.PUBLIC, 2)).isNull();
        clock.fixAt(LocalDate.of(2013, 5, 1));
        assertThat(when(Actor.PUBLIC, 1)).isEqualTo("4 June 2013");
        assertThat(next(Actor.PUBLIC, 1).path()).endsWith("/work-programmes/2012-13#entry-1");
        clock.fixAt(JUNE);
        assertThat(when(Actor.PUBLIC, 1)).as("the day itself").isEqualTo("4 June 2013");
        clock.fixAt(JUNE.plusDays(1));
        assertThat(next(Actor.PUBLIC, 1)).isNull();
    }

    @Test
    void aSessionToComeCountsFirstForThoseWhoMayKnowOfIt() {
        programmes.publish(board.officer(), programme, read().edition());
        fixture.open(board, NOVEMBER);
        assertThat(when(board.officer(), 1)).isEqualTo("8 November 2012");
        assertThat(when(board.chair(), 2)).isEqualTo("8 November 2012");
        for (Actor other : List.of(Actor.PUBLIC, board.member(), board.service(), board.administrator())) {
            assertThat(when(other, 1)).isEqualTo("April 2013");
            assertThat(next(other, 2)).isNull();
        }
        clock.fixAt(NOVEMBER.plusDays(1));
        assertThat(when(board.officer(), 1)).as("it is not to come any more").isEqualTo("April 2013");
    }

    @Test
    void whatIsSoonerCountsWhicheverPaperSaysSo() {
        programmes.publish(board.officer(), programme, read().edition());
        fixture.open(board, LocalDate.of(2013, 7, 2));
        assertThat(when(board.officer(), 1)).as("before the session of July").isEqualTo("April 2013");
        clock.fixAt(LocalDate.of(2013, 6, 5));
        assertThat(when(board.officer(), 1)).isEqualTo("2 July 2013");
    }

    @Test
    void aDayWithinASpanIsNearerThanTheSpan() {
        programmes.publish(board.officer(), programme, read().edition());
        fixture.open(board, LocalDate.of(2013, 4, 16));
        assertThat(when(board.officer(), 1)).isEqualTo("16 April 2013");
    }

    @Test
    void onceThePapersAreOutTheMembersKnow() {
        fixture.circulated(board, NOVEMBER, walk("YNTNY"));
        assertThat(when(board.member(), 1)).isEqualTo("8 November 2012");
        assertThat(next(board.member(), 1).where()).endsWith("papers circulated");
        assertThat(next(Actor.PUBLIC, 1)).isNull();
    }

    @Test
    void aDraftAgendaTellsTheCommitteeAloneAndAPublishedOneEverybody() {
        long meeting = records.plan(board.officer(), board.committee().id(), NOVEMBER, RecordDetails.NONE);
        ItemDetails tracking =
                new ItemDetails(0, "1", null, "Tracking", null, null, List.of(board.recommendation(1)), List.of());
        agendas.add(board.officer(), meeting, tracking, null);
        for (Actor own : List.of(board.officer(), board.chair(), board.member())) {
            assertThat(when(own, 1)).isEqualTo("8 November 2012");
        }
        for (Actor other : List.of(Actor.PUBLIC, board.otherOfficer(), board.service(), board.administrator())) {
            assertThat(next(other, 1)).isNull();
        }
        long version = papers.meeting(board.officer(), board.committee().slug(), NOVEMBER)
                .version();
        records.publish(board.officer(), meeting, version, MeetingPart.AGENDA);
        assertThat(next(Actor.PUBLIC, 1).where()).endsWith(": on the agenda");
        clock.fixAt(NOVEMBER.plusDays(1));
        assertThat(next(Actor.PUBLIC, 1)).as("it is not to come any more").isNull();
    }

    @Test
    void whatComesToAMeetingIsKnownFromThePublishedWorkProgramme() {
        assertThat(meetings.to(board.committee(), JUNE)).isEmpty();
        programmes.publish(board.officer(), programme, read().edition());
        assertThat(meetings.to(board.committee(), JUNE)).singleElement().satisfies(brought -> {
            assertThat(brought.issue()).isEqualTo("Tracking");
            assertThat(brought.recommendations()).extracting(Named::shortName).containsExactly(board.shortName(1));
        });
        assertThat(meetings.to(board.committee(), NOVEMBER)).isEmpty();
    }
}
