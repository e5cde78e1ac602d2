package org.followthrough.meeting;

import static org.followthrough.support.MonitoringFixture.JULY;

import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A planned meeting of a new committee, and what its officer does to it. */
abstract class PlannedMeeting {

    static final String WHY = "A name was wrong";

    @Autowired
    MonitoringFixture fixture;

    @Autowired
    MeetingRecords records;

    @Autowired
    AgendaItems items;

    @Autowired
    Resolutions resolutions;

    @Autowired
    MeetingReader reader;

    @Autowired
    ActionList actions;

    Board board;
    long meeting;

    @BeforeEach
    void planAMeeting() {
        board = fixture.board(1);
        meeting = records.plan(board.officer(), board.committee().id(), JULY, RecordDetails.NONE);
    }

    MeetingPapersView see(Actor actor) {
        return reader.meeting(actor, board.committee().slug(), JULY);
    }

    int item(String title) {
        return items.add(board.officer(), meeting, ItemDetails.titled(title), null);
    }

    int resolve(int item, String owner) {
        return resolutions.add(
                board.officer(),
                meeting,
                item,
                new ResolutionDetails(ResolutionKind.ACTION, "that it be done", owner, List.of(), null, true, null),
                null);
    }

    void publish(MeetingPart part) {
        records.publish(board.officer(), meeting, see(board.officer()).version(), part);
    }
}
