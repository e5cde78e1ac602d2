package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.Map;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes known of a meeting after its session was opened. */
@ApplicationTest
@ActiveProfiles("demo")
class MeetingPageTest {

    @Autowired
    private MonitoringFixture fixture;

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
