package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.status.StatusCategory;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What has been open for long, and the proposal to close several of it for one reason. */
@ApplicationTest
@ActiveProfiles("demo")
class StaleTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MonitoringFixture fixture;

    @Test
    void everybodyReadsWhatHasBeenOpenForHowLongAndForHowManySessions() throws Exception {
        Board board = fixture.board(3);
        fixture.published(board, JULY, walk("YY"), walk("YNTNY"));

        Document page = read(Actor.PUBLIC, path(board));

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").first().text())
                .contains(board.shortName(2) + ": Recommendation 2", "years", "since 28 February 2012", "1");
        assertThat(page.select("input[type=checkbox], textarea")).isEmpty();
        assertThat(read(Actor.PUBLIC, path(board) + "?older=3&sessions=0").select("tbody tr"))
                .hasSize(2);
        assertThat(read(Actor.PUBLIC, path(board) + "?sessions=1").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void officerWithoutASessionInPreparationIsSentToOpenOne() throws Exception {
        Board board = fixture.board(1);

        assertThat(read(board.officer(), path(board)).select("a[href$=/sessions/new]"))
                .hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndTicksStay() throws Exception {
        Board board = fixture.board(2);
        fixture.open(board, JULY);

        MockHttpServletResponse answer = send(
                board.officer(),
                form(board)
                        .param("strands", String.valueOf(board.recommendation(2)))
                        .param("reason", "Kept words"));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary").text()).contains("Select the session that decides on it");
        assertThat(page.select("input[name=strands][checked]").eachAttr("value"))
                .containsExactly(String.valueOf(board.recommendation(2)));
        assertThat(page.select("textarea").text()).isEqualTo("Kept words");

        MockHttpServletResponse unticked = send(board.officer(), form(board).param("session", JULY.toString()));
        assertThat(unticked.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(unticked.getContentAsString())
                        .select(".govuk-error-summary")
                        .text())
                .contains("Select what is to be closed", "Select what is proposed", "Enter the reason");
    }

    @Test
    void proposalBecomesDraftsOfTheSessionAfterTheLastWordAndClosesNothing() throws Exception {
        Board board = fixture.board(3);
        fixture.published(board, JULY, walk("YNTNY"));
        fixture.drafted(board, NOVEMBER, walk("YNTNY"));

        MockHttpServletResponse asked = send(board.officer(), filled(board));
        assertThat(asked.getStatus()).isEqualTo(200);
        Document check = Jsoup.parse(asked.getContentAsString());
        assertThat(check.select(".app-lines li").eachText())
                .hasSize(2)
                .allMatch(line -> line.contains("Takes the place of the draft 4"));
        assertThat(draft(board, 1)).isEqualTo(StatusCategory.ACCEPTABLE);

        MockHttpServletRequestBuilder last = post(path(board) + "/closing").param("step", "propose");
        check.select("main form input[type=hidden]").forEach(field -> {
            if (!field.attr("name").startsWith("_")) {
                last.param(field.attr("name"), field.attr("value"));
            }
        });
        MockHttpServletResponse done = send(board.officer(), last);

        assertThat(done.getRedirectedUrl()).isEqualTo(board.path(NOVEMBER) + "/prepare");
        assertThat(draft(board, 1)).isEqualTo(StatusCategory.STOP_MONITORING);
        assertThat(draft(board, 2)).isEqualTo(StatusCategory.STOP_MONITORING);
        assertThat(draft(board, 3)).isEqualTo(StatusCategory.ACCEPTABLE);
        assertThat(read(Actor.PUBLIC, path(board)).select("tbody tr")).hasSize(3);
        assertThat(send(board.officer(), last).getStatus()).isEqualTo(409);
    }

    @Test
    void onlyTheCommitteesOfficersPropose() throws Exception {
        Board board = fixture.board(2);
        fixture.open(board, NOVEMBER);

        for (Actor other : new Actor[] {board.chair(), board.member(), board.otherOfficer(), board.service()}) {
            assertThat(send(other, filled(board)).getStatus()).isEqualTo(403);
            assertThat(read(other, path(board)).select("main form[method=post] button"))
                    .isEmpty();
        }
    }

    private StatusCategory draft(Board board, int number) {
        SessionView session = fixture.session(board, NOVEMBER);
        ItemView item = session.items().stream()
                .filter(each -> each.recommendation().id() == board.recommendation(number))
                .findFirst()
                .orElseThrow();
        return item.draft().status();
    }

    private static MockHttpServletRequestBuilder filled(Board board) {
        return form(board)
                .param("strands", String.valueOf(board.recommendation(1)), String.valueOf(board.recommendation(2)))
                .param("session", NOVEMBER.toString())
                .param("status", "1")
                .param("reason", "Overtaken by the Act of 2014");
    }

    private static MockHttpServletRequestBuilder form(Board board) {
        return post(path(board) + "/closing");
    }

    private static String path(Board board) {
        return "/committees/" + board.committee().slug() + "/stale";
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(MonitoringFixture.as(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document read(Actor actor, String path) throws Exception {
        MockHttpServletRequestBuilder request = get(path);
        if (actor.isSignedIn()) {
            request.with(MonitoringFixture.as(actor));
        }
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }
}
