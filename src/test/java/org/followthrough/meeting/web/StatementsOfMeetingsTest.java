package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapers;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.PaperDetails;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.ResolutionKind;
import org.followthrough.meeting.Resolutions;
import org.followthrough.programme.Referrals;
import org.followthrough.programme.Work;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** However much a committee does, its pages ask the database no more often. */
@ApplicationTest
@ActiveProfiles("demo")
class StatementsOfMeetingsTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private MeetingRecords records;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private MeetingPapers papers;

    @Autowired
    private WorkProgrammes programmes;

    @Autowired
    private Referrals referrals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Board board;
    private String committee;

    @BeforeEach
    void aLittle() {
        board = fixture.board(2);
        committee = "/committees/" + board.committee().slug();
        programmes.create(board.officer(), board.committee().id(), Work.programme("2012/13"));
        meeting(JULY, 1);
        row("one");
        referral("one");
    }

    @Test
    void manyTakeNoMoreStatementsThanOne() {
        List<String> pages = List.of(
                committee + "/meetings",
                committee + "/meetings/" + JULY,
                committee + "/actions",
                committee + "/work-programmes/2012-13",
                committee + "/referrals");
        List<StatementCount> one = pages.stream().map(this::visit).toList();
        fill(JULY, 5);
        for (int more = 1; more < 5; more++) {
            meeting(JULY.plusDays(more), 2);
            row("another " + more);
            referral("another " + more);
        }
        for (int at = 0; at < pages.size(); at++) {
            StatementCount many = visit(pages.get(at));
            assertThat(many.count())
                    .as(pages.get(at) + "\n" + many)
                    .isEqualTo(one.get(at).count());
        }
    }

    @Test
    void aMeetingIsReadWithoutTheTextsOfItsPapers() {
        assertThat(visit(committee + "/meetings/" + JULY).statements())
                .filteredOn(statement -> statement.contains("meeting_paper"))
                .isNotEmpty()
                .noneMatch(statement -> statement.matches("(?s).*\\btext\\b.*"));
    }

    private StatementCount visit(String page) {
        FormPages officer = new FormPages(mvc, as(board.officer()));
        assertThat(officer.get(page).status()).as(page).isEqualTo(200);
        return StatementCount.of(() -> officer.get(page));
    }

    private void meeting(LocalDate day, int size) {
        records.plan(board.officer(), board.committee().id(), day, RecordDetails.NONE);
        fill(day, size);
    }

    private void fill(LocalDate day, int size) {
        long meeting = jdbc.sql("select id from meeting where committee_id = :committee and held_on = :day")
                .param("committee", board.committee().id())
                .param("day", day)
                .query(Long.class)
                .single();
        for (int at = 0; at < size; at++) {
            ItemDetails details = new ItemDetails(
                    0,
                    null,
                    null,
                    "Item " + at,
                    null,
                    null,
                    List.of(board.recommendation(1)),
                    List.of(board.review().id()));
            int item = items.add(board.officer(), meeting, details, null);
            ResolutionDetails action = new ResolutionDetails(
                    ResolutionKind.ACTION, "Write " + at, null, List.of(board.post()), null, true, null);
            resolutions.add(board.officer(), meeting, item, action, null);
            String address = "paper-" + size + "-" + at;
            papers.add(board.officer(), meeting, item, new PaperDetails(address, "A paper", null, null, "Words"), null);
        }
    }

    private void row(String issue) {
        long programme = jdbc.sql("select id from work_programme where committee_id = :committee")
                .param("committee", board.committee().id())
                .query(Long.class)
                .single();
        programmes.add(board.officer(), programme, Work.entry(null, JULY, issue, board.recommendation(1)));
    }

    private void referral(String name) {
        String slug = name.replace(' ', '-') + "-of-" + board.committee().slug();
        referrals.create(
                board.officer(),
                board.committee().id(),
                Work.referral(slug),
                Work.considered(
                        "Working Group", null, "The board", board.committee().id(), JULY, JULY, null));
    }
}
