package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Strand;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A committee hands what it has open over to its successor, and what becomes of it can be read by everybody. */
@ApplicationTest
@ActiveProfiles("demo")
class SuccessionTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Councils councils;

    @Autowired
    private Statuses statuses;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void successorFollowsWhatIsOpenAndWhatIsClosedStays() {
        Board old = fixture.board(3);
        Board heir = fixture.board(1);
        fixture.published(old, JULY, walk("YY"), walk("YNTNY"));

        handOver(old, heir);

        SessionView next = fixture.open(heir, NOVEMBER);
        assertThat(next.included())
                .extracting(item -> item.recommendation().shortName())
                .containsExactlyInAnyOrder(old.shortName(2), old.shortName(3), heir.shortName(1));
        assertThat(fixture.open(old, NOVEMBER).included()).isEmpty();
        assertThat(next.included().stream()
                        .filter(item -> item.recommendation().shortName().equals(old.shortName(2)))
                        .findFirst()
                        .orElseThrow()
                        .earlier())
                .hasSize(1);
        assertThat(read(
                                Actor.PUBLIC,
                                "/recommendations?committee=" + heir.committee().slug())
                        .select("tbody tr"))
                .hasSize(3);
        assertThat(read(
                                Actor.PUBLIC,
                                "/recommendations?committee=" + old.committee().slug())
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(read(
                                Actor.PUBLIC,
                                "/recommendations?session=" + JULY + "&committee="
                                        + old.committee().slug())
                        .select("tbody tr"))
                .hasSize(3);
    }

    @Test
    void successorsOfficersReopenWhatTheySawEndAndTheOldOnesNoLonger() {
        Board old = fixture.board(1);
        Board heir = fixture.board(0);
        handOver(old, heir);
        fixture.published(heir, JULY, walk("YY"));
        Strand strand = Strand.whole(old.recommendation(1));

        assertThatThrownBy(() -> statuses.reopen(old.officer(), old.committee().id(), strand, "Ours once"))
                .isInstanceOf(RefusedAction.class);
        statuses.reopen(heir.officer(), heir.committee().id(), strand, "It came undone");

        assertThat(fixture.open(heir, NOVEMBER).included()).hasSize(1);
    }

    @Test
    void nothingIsHandedOverOnADayOnWhichTheCommitteeStillHadIt() throws Exception {
        Board old = fixture.board(1);
        Board heir = fixture.board(0);
        fixture.published(old, NOVEMBER, walk("YNTNY"));

        MockHttpServletResponse early = answer(
                post(path(old))
                        .param("version", String.valueOf(old.committee().version()))
                        .param("successorId", String.valueOf(heir.committee().id()))
                        .param("on.day", "7")
                        .param("on.month", "11")
                        .param("on.year", "2012")
                        .param("cause", "YEAR_END")
                        .param("reason", "Merged"),
                old.administrator());

        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(early.getContentAsString()).contains("On 8 November 2012 the committee still had this in hand");
    }

    @Test
    void anotherCouncilsCommitteesComeLastAndWithAWarning() throws Exception {
        Board old = fixture.board(1);
        Board foreign = fixture.board(0);

        Document check =
                Jsoup.parse(answer(form(old, foreign), old.administrator()).getContentAsString());

        assertThat(check.select(".govuk-warning-text").text()).contains("belongs to another council");
    }

    @Test
    void sessionInHandComesFirst() throws Exception {
        Board old = fixture.board(1);
        Board heir = fixture.board(0);
        fixture.open(old, JULY);

        assertThatThrownBy(() -> handOver(old, heir))
                .isInstanceOf(InvalidInput.class)
                .satisfies(refused -> assertThat(
                                ((InvalidInput) refused).problems().get("on"))
                        .startsWith("The session of 26 July 2012 is not published yet"));
        assertThat(answer(form(old, heir), old.administrator()).getStatus()).isEqualTo(422);
    }

    @Test
    void administratorIsAskedForTheLastWordAndBothCommitteesShowIt() throws Exception {
        Board old = fixture.board(2);
        Board heir = fixture.board(0);
        assertThat(read(old.administrator(), path(old)).select("h1").text()).isEqualTo("Hand over what is open");
        assertThat(answer(post(path(old)), old.administrator()).getStatus()).isEqualTo(422);

        MockHttpServletResponse asked = answer(form(old, heir), old.administrator());
        assertThat(asked.getStatus()).isEqualTo(200);
        Document check = Jsoup.parse(asked.getContentAsString());
        assertThat(check.select(".app-lines li")).hasSize(2);
        MockHttpServletRequestBuilder last = post(path(old)).param("step", "hand");
        check.select("main form input[type=hidden]").forEach(field -> {
            if (!field.attr("name").startsWith("_")) {
                last.param(field.attr("name"), field.attr("value"));
            }
        });
        assertThat(answer(last, old.administrator()).getRedirectedUrl())
                .isEqualTo("/committees/" + old.committee().slug());

        for (Board each : new Board[] {old, heir}) {
            assertThat(read(Actor.PUBLIC, "/committees/" + each.committee().slug())
                            .select("section[aria-labelledby=custody]")
                            .text())
                    .contains(old.committee().name() + " handed 2 open recommendations over to "
                            + heir.committee().name());
        }
    }

    @Test
    void legacyReportCountsEachRecommendationOnceAndSaysWhoHasIt() {
        Board old = fixture.board(4);
        Board heir = fixture.board(0);
        fixture.published(old, JULY, walk("YY"), walk("N"), walk("YNTNY"));
        handOver(old, heir);

        Document report = read(Actor.PUBLIC, "/committees/" + old.committee().slug() + "/legacy");
        assertThat(report.select("main").text())
                .contains(
                        "4 recommendations in 1 published review",
                        "No response yet 4",
                        "Achieved 1",
                        "Monitoring stopped 1",
                        "Still open 2",
                        heir.committee().name() + " 2");
        assertThat(report.select(".app-recommendations tbody tr")).hasSize(4);
        assertThat(read(Actor.PUBLIC, "/committees/" + heir.committee().slug() + "/legacy")
                        .select("section[aria-labelledby=taken] tbody tr"))
                .hasSize(2);
    }

    @Test
    void nobodyElseHandsOverOrLearnsOfThePage() throws Exception {
        Board old = fixture.board(1);
        Board heir = fixture.board(0);

        for (Actor other : new Actor[] {old.officer(), old.chair(), old.member(), heir.officer(), old.service()}) {
            assertThat(answer(get(path(old)), other).getStatus()).isEqualTo(404);
            assertThat(answer(form(old, heir), other).getStatus()).isEqualTo(404);
        }
        assertThatThrownBy(() -> handOvers.handOver(
                        old.officer(), old.committee().id(), old.committee().version(), details(heir)))
                .isInstanceOf(RefusedAction.class);
    }

    private void handOver(Board from, Board to) {
        handOvers.handOver(
                from.administrator(),
                from.committee().id(),
                councils.committee(from.committee().id()).version(),
                details(to));
    }

    private static HandOverDetails details(Board to) {
        return new HandOverDetails(
                to.committee().id(), LocalDate.of(2013, 5, 21), HandOverCause.YEAR_END, "Merged in May");
    }

    private static MockHttpServletRequestBuilder form(Board from, Board to) {
        return post(path(from))
                .param("version", String.valueOf(from.committee().version()))
                .param("successorId", String.valueOf(to.committee().id()))
                .param("on.day", "21")
                .param("on.month", "5")
                .param("on.year", "2013")
                .param("cause", "REORGANISATION")
                .param("reason", "Merged in May");
    }

    private static String path(Board board) {
        return "/committees/" + board.committee().slug() + "/succession";
    }

    private Document read(Actor actor, String path) {
        try {
            MockHttpServletRequestBuilder request = get(java.net.URI.create(path));
            if (actor.isSignedIn()) {
                request.with(MonitoringFixture.as(actor));
            }
            MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
            return answer.getStatus() == 302
                    ? read(actor, answer.getRedirectedUrl())
                    : Jsoup.parse(answer.getContentAsString());
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return mvc.perform(request.with(MonitoringFixture.as(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
