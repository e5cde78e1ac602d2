package org.followthrough.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.List;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapers;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.PaperDetails;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.ResolutionKind;
import org.followthrough.meeting.Resolutions;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What everybody reads of meetings. */
@ApplicationTest
@ActiveProfiles("demo")
class MeetingPagesTest {

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
    private MeetingReader reader;

    @Autowired
    private MockMvc mvc;

    private Board board;
    private long meeting;
    private String committee;
    private String path;

    @BeforeEach
    void aMeetingWithEverything() {
        board = fixture.board(1);
        committee = "/committees/" + board.committee().slug();
        path = committee + "/meetings/" + JULY;
        meeting = records.plan(
                board.officer(),
                board.committee().id(),
                JULY,
                new RecordDetails(
                        null,
                        "6.30pm",
                        "Room 3",
                        null,
                        "8.35pm",
                        "Minutes of a meeting",
                        null,
                        List.of(new Attendance("Councillors", List.of("S. Reynolds (Chair)"))),
                        "The meeting ended.",
                        null));
        items.add(
                board.officer(),
                meeting,
                new ItemDetails(
                        0,
                        "5",
                        "BF-36",
                        "Work programme",
                        "To consider",
                        "- it was\n-- considered",
                        List.of(board.recommendation(1)),
                        List.of(board.review().id())),
                null);
        resolutions.add(
                board.officer(),
                meeting,
                1,
                new ResolutionDetails(
                        ResolutionKind.ACTION,
                        "that it be cancelled",
                        "no action identified",
                        List.of(),
                        null,
                        true,
                        null),
                null);
        papers.add(
                board.officer(),
                meeting,
                1,
                new PaperDetails("", "Programme", null, JULY, "| a | b |\n| 1 | 2 |"),
                null);
    }

    @Test
    void agendaStandsBesideMinutesWithWhatWasResolvedAndTheBracketAsPrinted() {
        publish(MeetingPart.AGENDA);
        publish(MeetingPart.MINUTES);
        Document page = everybody().get(path).page();
        Element item = page.selectFirst("#item-1");
        assertThat(item.select("h3").text()).isEqualTo("5 Work programme (minute BF-36)");
        assertThat(item.select("h4.app-item__part").eachText()).containsExactly("Agenda", "Minutes");
        assertThat(item.select(".app-pair > *").eachText())
                .containsExactly("Agenda To consider", "Minutes it was considered");
        assertThat(item.select(".app-resolved li").text())
                .contains("that it be cancelled", "(no action identified)", "Open", "Needs an owner");
        assertThat(item.select("a").eachText()).contains("Programme", board.shortName(1) + ": Recommendation 1");
        assertThat(page.select("dl").text()).contains("S. Reynolds (Chair)", "Room 3", "8.35pm");
        assertThat(page.text()).contains("Minutes of a meeting", "The meeting ended.");
    }

    @Test
    void aDraftIsNoPageForThePublicAndSaysSoToTheCommittee() {
        assertThat(everybody().get(path).status()).isEqualTo(404);
        assertThat(everybody().get(path + "/papers/programme").status()).isEqualTo(404);
        assertThat(everybody().get(path + "/actions/1").status()).isEqualTo(404);
        assertThat(everybody().get(committee + "/meetings").page().text()).doesNotContain("26 July 2012");
        Document member = new FormPages(mvc, as(board.member())).get(path).page();
        assertThat(member.select(".app-draft").text()).contains("Agenda and minutes are drafts, not public");
    }

    @Test
    void papersAreReadInFull() {
        publish(MeetingPart.AGENDA);
        Document page = everybody().get(path + "/papers/programme").page();
        assertThat(page.select("h1").text()).isEqualTo("Programme");
        assertThat(page.select("table th").eachText()).containsExactly("a", "b");
        assertThat(everybody().get(path + "/papers/other").status()).isEqualTo(404);
    }

    @Test
    void actionsAreListedByWhereTheyStand() {
        publish(MeetingPart.MINUTES);
        Document open =
                everybody().get(committee + "/actions?show=without-owner").page();
        assertThat(open.select("tbody th").text()).contains("that it be cancelled", "26 July 2012, Work programme");
        assertThat(open.select("nav [aria-current=page]").text()).isEqualTo("Without an owner (1)");
        assertThat(everybody().get(committee + "/actions?show=done").page().text())
                .contains("There are none of these.");
        assertThat(everybody().get(path + "/actions/1").page().select("h1").text())
                .isEqualTo("Action 1 of 26 July 2012");
        for (String nothing : List.of("/actions/2", "/actions/x", "/actions/99999999999")) {
            assertThat(everybody().get(path + nothing).status()).isEqualTo(404);
        }
    }

    @Test
    void theCommitteesPageAndTheSessionLeadToTheMeeting() {
        fixture.published(board, JULY, walk("YNTNY"));
        publish(MeetingPart.MINUTES);
        assertThat(everybody().get(committee).page().select("#meetings ~ ul").text())
                .isEqualTo("26 July 2012 minutes, 1 action and recommendations followed up");
        assertThat(everybody().get(board.path(JULY)).page().select("a[href=" + path + "]"))
                .isNotEmpty();
        assertThat(everybody().get(path).page().select("a[href=" + board.path(JULY) + "]"))
                .isNotEmpty();
    }

    private FormPages everybody() {
        return new FormPages(mvc, nobody -> nobody);
    }

    private void publish(MeetingPart part) {
        long version =
                reader.meeting(board.officer(), board.committee().slug(), JULY).version();
        records.publish(board.officer(), meeting, version, part);
    }
}
