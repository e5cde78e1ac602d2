package org.followthrough.meeting.web;

import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A planned meeting, an agenda and minutes to paste into it, and the officer who does. */
abstract class PasteIntoMeeting {

    static final String AGENDA = """
            Agenda

            1. Apologies

            2. Fostering

            The Panel will hear how carers are found.

            3. Work programme
            """;

    static final String MINUTES = """
            Minutes of the Panel

            PRESENT: Councillors A. Hill (Chair), B. Dale and C. Moor.

            BF-1 APOLOGIES

            None.

            BF-2 FOSTERING

            The Panel heard how carers are found.

            RESOLVED – that a briefing note be circulated [Richard Maybey]

            BF-3 ANY OTHER BUSINESS

            There was none.

            The meeting ended at 8.35pm.
            """;

    @Autowired
    MonitoringFixture fixture;

    @Autowired
    MeetingRecords records;

    @Autowired
    MeetingReader reader;

    @Autowired
    AgendaItems items;

    @Autowired
    MockMvc mvc;

    Board board;
    long meeting;
    String path;

    @BeforeEach
    void planAMeeting() {
        board = fixture.board(1);
        meeting = records.plan(board.officer(), board.committee().id(), JULY, RecordDetails.NONE);
        path = "/committees/" + board.committee().slug() + "/meetings/" + JULY;
    }

    Answer read(String part, String words) {
        String page = path + "/paste/" + part;
        return officer().submit(page, page, Map.of("pasted", words, "step", "read"));
    }

    /** The form as the page has it, with some fields typed otherwise. */
    Answer send(String part, String step, Answer shown, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("step", step);
        return officer().submit(shown, path + "/paste/" + part, fields);
    }

    static String errors(Answer refused) {
        return refused.page().select(".govuk-error-summary__list").text();
    }

    MeetingPapersView see() {
        return reader.meeting(board.officer(), board.committee().slug(), JULY);
    }

    FormPages officer() {
        return new FormPages(mvc, as(board.officer()));
    }
}
