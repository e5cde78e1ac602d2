package org.followthrough.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.shared.Actor;
import org.followthrough.status.Walk;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What officers are told before and after a session becomes public, and what its committee finds on its page. */
@ApplicationTest
@ActiveProfiles("demo")
class AroundPublicationTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Sessions sessions;

    @Autowired
    private MockMvc mvc;

    @Test
    void officersAreToldThatWhereThingsStandFollowsFromTheLaterOne() throws Exception {
        Board board = fixture.board(1);
        SessionView july = fixture.confirmed(board, JULY, walk("YY"));
        fixture.published(board, NOVEMBER, walk("YNTNY"));

        assertThat(text(board.officer(), board.path(JULY) + "/publication"))
                .contains("A later session, of 8 November 2012, is published already.");
        sessions.publish(board.officer(), july.id(), july.version());

        assertThat(text(board.officer(), board.path(JULY) + "/published"))
                .contains("A later session, of 8 November 2012, was published before")
                .contains("1 at present, " + board.shortName(1) + " of this session among them")
                .doesNotContain("has ended");
        assertThat(text(board.officer(), board.path(NOVEMBER) + "/published")).doesNotContain("A later session");
    }

    @Test
    void whoSitsOnTheCommitteeFindsWhereToComment() throws Exception {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        String item = "a[href='" + board.path(JULY) + "/items/" + board.shortName(1) + "']";

        for (Actor reader : new Actor[] {board.member(), board.chair()}) {
            assertThat(page(reader, board.path(JULY)).select(item).text()).startsWith("Path and comments");
        }
        fixture.published(board, NOVEMBER, walk("YNTNY"));
        assertThat(page(board.member(), board.path(NOVEMBER)).select("a[href*=/items/]"))
                .isEmpty();
    }

    @Test
    void reasonOnTheTimescaleIsShownBeforeItIsPublic() throws Exception {
        Board board = fixture.board(1);
        fixture.confirmed(
                board, JULY, new Assessment(Walk.parse("YNYNY"), null, "The Board had said July", null, null));

        assertThat(text(board.officer(), board.path(JULY) + "/publication"))
                .contains("On the timescale: The Board had said July");
    }

    private String text(Actor actor, String path) throws Exception {
        return page(actor, path).text();
    }

    private Document page(Actor actor, String path) throws Exception {
        return Jsoup.parse(mvc.perform(MockMvcRequestBuilders.get(path).with(MonitoringFixture.as(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
