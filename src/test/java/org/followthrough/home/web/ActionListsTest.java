package org.followthrough.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.meeting.ActionList;
import org.followthrough.meeting.ActionState;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.GivenProgress;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.ResolutionKind;
import org.followthrough.meeting.Resolutions;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.followthrough.support.StatementCount;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What My work says about the actions of meetings: to whoever answers for them and to the committee's officers. */
@ApplicationTest
@ActiveProfiles("demo")
class ActionListsTest {

    private static final String OWN = "Actions of meetings that you answer for";
    private static final String UNOWNED = "Actions of meetings without an owner";
    private static final String QUIET = "Actions of meetings that are not moving";

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private MeetingRecords records;

    @Autowired
    private MeetingReader reader;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    private Board board;
    private long meeting;
    private String path;

    @BeforeEach
    void planAMeeting() {
        clock.fixAt(JULY.plusDays(1));
        board = fixture.board(1);
        meeting = records.plan(board.officer(), board.committee().id(), JULY, RecordDetails.NONE);
        path = "/committees/" + board.committee().slug() + "/meetings/" + JULY;
        items.add(board.officer(), meeting, ItemDetails.titled("Budget"), null);
    }

    @Test
    void whoeverHoldsThePostFindsTheirActionsOnceTheMinutesArePublic() {
        int action = resolve("Write to finance", null, "September 2012", List.of(board.post()));
        assertThat(headings(board.service())).doesNotContain(OWN);
        publish();

        Element own = list(board.service(), OWN);

        assertThat(own.select("li").eachText())
                .singleElement()
                .asString()
                .contains("Write to finance", board.committee().name() + ", 26 July 2012", "By when: September 2012")
                .contains("Open for 1 day without a word", "To do");
        assertThat(own.select("a").attr("href")).isEqualTo(path + "/actions/" + action + "/progress");
        assertThat(headings(board.member())).doesNotContain(OWN);

        report(action, ActionState.OPEN, LocalDate.of(2012, 7, 27));
        clock.fixAt(LocalDate.of(2012, 10, 1));
        assertThat(list(board.service(), OWN).text())
                .contains("Last word on 27 July 2012, 2 months ago", "Overdue")
                .doesNotContain("To do");
        report(action, ActionState.DONE, LocalDate.of(2012, 10, 1));
        assertThat(headings(board.service())).doesNotContain(OWN);
    }

    @Test
    void aDayWithoutWordsIsSaidWhereverTheActionIs() {
        LocalDate day = LocalDate.of(2012, 9, 30);
        int action = resolutions.add(
                board.officer(),
                meeting,
                1,
                new ResolutionDetails(
                        ResolutionKind.ACTION,
                        "Write to finance",
                        null,
                        List.of(board.post()),
                        null,
                        day,
                        day,
                        true,
                        null),
                null);
        publish();
        assertThat(list(board.service(), OWN).text()).contains("By when: 30 September 2012");
        String actions = "/committees/" + board.committee().slug() + "/actions";
        assertThat(text(actions)).contains("30 September 2012").doesNotContain("No timescale");
        assertThat(text(path + "/actions/" + action))
                .contains("30 September 2012")
                .doesNotContain("No timescale");
        assertThat(text(path)).contains("By when: 30 September 2012.");
    }

    private String text(String address) {
        return pages(board.member()).get(address).page().select("main").text();
    }

    @Test
    void theOfficerSeesWhatNobodyAnswersForAndGivesItToSomebody() {
        int action = resolve("Encourage local businesses", "no action identified", null, List.of());
        publish();

        Element unowned = list(board.officer(), UNOWNED);

        assertThat(unowned.text()).contains("Encourage local businesses", "Needs an owner");
        assertThat(unowned.select("a").attr("href")).isEqualTo(path + "/actions/" + action + "/owners");
        assertThat(headings(board.otherOfficer())).doesNotContain(UNOWNED);
        assertThat(headings(board.member())).doesNotContain(UNOWNED);
        long version = reader.meeting(board.officer(), board.committee().slug(), JULY)
                .resolution(action)
                .orElseThrow()
                .version();
        resolutions.assign(board.officer(), meeting, action, version, List.of(board.post()));
        assertThat(headings(board.officer())).doesNotContain(UNOWNED);
        assertThat(headings(board.service())).contains(OWN);
    }

    @Test
    void theOfficerSeesWhatIsLateAndWhatNobodyHasSaidAWordOfForThreeMonths() {
        resolve("Circulate the plan", "Richard Maybey", null, List.of());
        resolve("Write to finance", "Richard Maybey", "August 2012", List.of());
        int answered = resolve("Invite the care leavers", null, null, List.of(board.post()));
        publish();
        assertThat(headings(board.officer())).doesNotContain(QUIET);

        clock.fixAt(LocalDate.of(2012, 9, 1));
        assertThat(list(board.officer(), QUIET).select("a").eachText()).containsExactly("Write to finance");

        clock.fixAt(LocalDate.of(2012, 10, 26));
        report(answered, ActionState.OPEN, LocalDate.of(2012, 8, 1));
        Element quiet = list(board.officer(), QUIET);
        assertThat(quiet.select("a").eachText()).containsExactly("Circulate the plan", "Write to finance");
        assertThat(quiet.text()).contains("Richard Maybey", "Open for 3 months without a word");
        assertThat(headings(board.otherOfficer())).doesNotContain(QUIET);

        clock.fixAt(LocalDate.of(2012, 11, 1));
        assertThat(list(board.officer(), QUIET).select("a").eachText()).contains("Invite the care leavers");
        assertThat(headings(board.service())).contains(OWN).doesNotContain(QUIET);
    }

    @Test
    void ofVeryManyTheFirstAreShownAndWhereAllOfThemAre() {
        for (int at = 0; at < ActionList.WAITING; at++) {
            resolve("Encourage " + at, null, null, List.of());
        }
        publish();
        assertThat(list(board.officer(), UNOWNED).text()).doesNotContain("All of them");
        resolve("Encourage them all", null, null, List.of());

        Element unowned = list(board.officer(), UNOWNED);

        assertThat(unowned.select("li")).hasSize(ActionList.WAITING);
        assertThat(unowned.text())
                .contains("These are the first 50 of 51. All of them: "
                        + board.committee().name() + ".");
        assertThat(unowned.select("a").last().attr("href"))
                .isEqualTo("/committees/" + board.committee().slug() + "/actions?show=without-owner");
    }

    @Test
    void manyActionsTakeNoMoreStatementsThanOne() {
        resolve("The first", null, null, List.of(board.post()));
        publish();
        clock.fixAt(LocalDate.of(2013, 1, 1));
        pages(board.officer()).get("/my-work");
        StatementCount one = StatementCount.of(() -> pages(board.officer()).get("/my-work"));
        for (int at = 0; at < 12; at++) {
            resolve("Another " + at, null, null, List.of());
        }
        StatementCount many = StatementCount.of(() -> pages(board.officer()).get("/my-work"));

        assertThat(many.count()).as(many.toString()).isEqualTo(one.count());
    }

    private int resolve(String text, String bracket, String due, List<Long> posts) {
        return resolutions.add(
                board.officer(),
                meeting,
                1,
                new ResolutionDetails(ResolutionKind.ACTION, text, bracket, posts, due, true, null),
                "It was forgotten");
    }

    private void publish() {
        long version =
                reader.meeting(board.officer(), board.committee().slug(), JULY).version();
        records.publish(board.officer(), meeting, version, MeetingPart.MINUTES);
    }

    private void report(int action, ActionState state, LocalDate day) {
        resolutions.report(board.service(), meeting, action, new GivenProgress(state, day, "A letter was sent"));
    }

    private Element list(Actor actor, String heading) {
        return pages(actor).get("/my-work").page().select("section").stream()
                .filter(section -> section.select("h2").text().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + heading + " among " + headings(actor)));
    }

    private List<String> headings(Actor actor) {
        return pages(actor)
                .get("/my-work")
                .page()
                .select("section[aria-labelledby^=work-] h2")
                .eachText();
    }

    private FormPages pages(Actor actor) {
        return new FormPages(mvc, as(actor));
    }
}
