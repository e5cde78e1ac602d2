package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.Updates;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes known of a meeting after its session was opened. */
@ApplicationTest
@ActiveProfiles("demo")
class MeetingPageTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Updates updates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Test
    void theMinutesReferenceIsAddedOnceThereAreMinutes() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YNTNY"));
        String form = board.path(JULY) + "/meeting";
        assertThat(links(board, "/prepare", form)).isEqualTo("Change the meeting’s details");

        Answer saved = officer(board).submit(form, form, Map.of("minutesReference", "CF/12/45"));

        assertThat(saved.location()).isEqualTo(board.path(JULY) + "/prepare");
        assertThat(new FormPages(mvc, nobody -> nobody)
                        .get(board.path(JULY))
                        .page()
                        .select(".app-meta")
                        .text())
                .contains("Minutes CF/12/45");
    }

    @Test
    void whoRecordsTheMeetingComesBackToTheRecord() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        String form = board.path(JULY) + "/meeting";
        assertThat(links(board, "/record", form)).isEqualTo("Add the minutes reference");

        Answer saved = officer(board).submit(form, form, Map.of("minutesReference", "CF/12/45"));

        assertThat(saved.location()).isEqualTo(board.path(JULY) + "/record");
        assertThat(links(board, "/record", form)).isEqualTo("Change the meeting’s details");
        assertThat(officer(board).get(board.path(JULY) + "/record").page().text())
                .contains("Minutes: CF/12/45");
    }

    @Test
    void whatIsTooLongComesBackWithItsField() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        String form = board.path(JULY) + "/meeting";

        Answer refused = officer(board).submit(form, form, Map.of("minutesReference", "4".repeat(101)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a[href='#minutesReference']"))
                .hasSize(1);
    }

    @Test
    void twoOfficersSeeBothTheirWords() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        String form = board.path(JULY) + "/meeting";
        Answer mine = officer(board).get(form);
        officer(board).submit(form, form, Map.of("place", "Civic Hall"));

        Answer conflict = officer(board).submit(mine, form, Map.of("place", "Town Hall"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().text()).contains("Civic Hall", "it takes the place of theirs");
        assertThat(conflict.page().select("input[name=place]").val()).isEqualTo("Town Hall");
        assertThat(officer(board).submit(conflict, form, Map.of()).status()).isEqualTo(302);
        assertThat(fixture.session(board, JULY).meeting().place()).isEqualTo("Town Hall");
    }

    @Test
    void theDayIsChangedWhileTheSessionIsInPreparation() {
        Board board = fixture.board(1);
        fixture.drafted(board, JULY, walk("YNTNY"));
        String form = board.path(JULY) + "/meeting";

        Answer moved = officer(board).submit(form, form, day("20", "9", "2012"));

        LocalDate september = LocalDate.of(2012, 9, 20);
        assertThat(moved.location()).isEqualTo(board.path(september) + "/prepare");
        assertThat(fixture.session(board, september).included()).hasSize(1);
        assertThat(officer(board).get(form).status()).isEqualTo(404);
    }

    @Test
    void theDayCannotBeTakenNorComeBeforeTheUpdatesAreDueNorEmpty() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        fixture.open(board, NOVEMBER);
        String form = board.path(NOVEMBER) + "/meeting";

        assertThat(problem(officer(board).submit(form, form, day("26", "7", "2012"))))
                .contains("The updates are due on 25 October 2012, after that day");
        String july = board.path(JULY) + "/meeting";
        assertThat(problem(officer(board).submit(july, july, day("8", "11", "2012"))))
                .contains("The committee has another meeting on that day");
        assertThat(problem(officer(board).submit(july, july, day("", "", ""))))
                .contains("Enter the day of the meeting");
        assertThat(fixture.session(board, JULY).meeting().heldOn()).isEqualTo(JULY);
    }

    @Test
    void theDayStaysOnceThePapersAreOut() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        String form = board.path(JULY) + "/meeting";
        Answer page = officer(board).get(form);
        assertThat(page.page().select("[name^=heldOn]")).isEmpty();

        Answer forced = officer(board).submit(page, form, day("20", "9", "2012"));

        assertThat(forced.status()).isEqualTo(409);
        assertThat(fixture.session(board, JULY).meeting().heldOn()).isEqualTo(JULY);
    }

    @Test
    void aSessionOpenedByMistakeIsRemovedAfterAsking() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        String removal = board.path(JULY) + "/removal";
        assertThat(links(board, "/meeting", removal)).isEqualTo("Remove this session");
        assertThat(officer(board).get(removal).page().text())
                .contains("Remove the session of 26 July 2012?", "The choice of 1 recommendation goes with it");

        Answer removed = officer(board).submit(removal, removal, Map.of());

        assertThat(removed.location()).isEqualTo("/my-work");
        assertThat(removed.flash("notice").toString()).contains("on 26 July 2012 is removed.");
        assertThat(officer(board).get(board.path(JULY)).status()).isEqualTo(404);
        assertThat(actions("session")).contains("session removed");
        assertThat(fixture.open(board, JULY).included()).hasSize(1);
    }

    @Test
    void aSessionThatWorkHasGoneIntoStays() {
        Board board = fixture.board(1);
        fixture.open(board, JULY);
        String removal = board.path(JULY) + "/removal";
        Answer asked = officer(board).get(removal);
        updates.give(
                board.officer(),
                fixture.item(board, JULY, 1).id(),
                fixture.item(board, JULY, 1).version(),
                GivenUpdate.of("Half done"));

        Answer refused = officer(board).submit(asked, removal, Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Work on this session has begun");
        assertThat(links(board, "/meeting", removal)).isEmpty();
        assertThat(fixture.item(board, JULY, 1).update()).isNotNull();
    }

    private static Map<String, String> day(String day, String month, String year) {
        return Map.of("heldOn.day", day, "heldOn.month", month, "heldOn.year", year);
    }

    private static String problem(Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#heldOn-day");
        return refused.page().select(".govuk-error-summary").text();
    }

    private List<String> actions(String type) {
        return jdbc.sql("select action from history_event where subject_type = :type order by id desc limit 5")
                .param("type", type)
                .query(String.class)
                .list();
    }

    private String links(Board board, String page, String href) {
        return officer(board)
                .get(board.path(JULY) + page)
                .page()
                .select("main a[href='" + href + "']")
                .text();
    }

    private FormPages officer(Board board) {
        return new FormPages(mvc, as(board.officer()));
    }
}
