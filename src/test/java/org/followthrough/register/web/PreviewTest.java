package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.as;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.List;
import org.followthrough.monitoring.Choice;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.Outcome;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Strand;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A session as an officer sees before publication what everybody will see. */
@ApplicationTest
@ActiveProfiles("demo")
class PreviewTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Statuses statuses;

    @Autowired
    private MockMvc mvc;

    @Test
    void previewIsThePublishedPageWithABannerAndLinksToItself() {
        Board board = fixture.board(2);
        SessionView open = fixture.drafted(board, JULY, walk("YNTY"));
        sessions.choose(
                board.officer(),
                open.id(),
                open.version(),
                List.of(new Choice(Strand.whole(board.recommendation(2)), false, "Waits for the new protocol")));
        sessions.writeReport(board.officer(), open.id(), null, report("Sandra Newbould"));
        sessions.circulate(
                board.officer(), open.id(), fixture.session(board, JULY).version());
        ItemView item = fixture.item(board, JULY, 1);
        statuses.confirmAsDrafted(
                board.officer(), item.id(), item.version(), new Outcome("", "Write to the director", "45"));
        String path = board.path(JULY);
        assertThat(page(board.officer(), path).text())
                .contains("Waits for the new protocol", "Draft for the committee");

        Document preview = page(board.officer(), path + "?as=public");

        assertThat(preview.select(".app-draft").text()).contains("Preview, not public yet");
        assertThat(preview.select("main").text()).doesNotContain("Waits for the new protocol", "Draft for the");
        assertThat(preview.select("main a").eachAttr("href"))
                .contains(path + "/publication", path + "/report?as=public")
                .doesNotContain(path + "/prepare", path + "/record", path + "/report");
        Document report = page(board.officer(), path + "/report?as=public");
        assertThat(report.select(".app-draft").text()).contains("Preview, not public yet");
        assertThat(report.select("section a[href='" + path + "?as=public']").text())
                .isEqualTo("the tracking table");

        sessions.publish(
                board.officer(), open.id(), fixture.session(board, JULY).version());
        Document published = new PageReader(mvc).page(path);
        assertThat(preview.select(".app-tracking").text())
                .isEqualTo(published.select(".app-tracking").text());
        assertThat(preview.select(".app-meta").text())
                .isEqualTo(published.select(".app-meta").text());
        assertThat(page(board.officer(), path + "?as=public").select(".app-draft"))
                .isEmpty();
    }

    @Test
    void previewHidesDraftsThatAreNotDecidedAndSaysSo() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        String path = board.path(JULY);
        assertThat(page(board.officer(), path).select(".app-tracking__draft")).hasSize(1);

        Document preview = page(board.officer(), path + "?as=public");

        assertThat(preview.select(".app-tracking__draft")).isEmpty();
        assertThat(preview.select(".app-draft").text()).contains("1 recommendation has no status of the committee yet");
    }

    @Test
    void whoIsNotTheCommitteesOfficerSeesWhatTheyAlwaysSee() {
        Board board = fixture.board(1);
        fixture.circulated(board, JULY, walk("YNTNY"));
        String path = board.path(JULY);

        assertThat(new PageReader(mvc).answer(path + "?as=public").getStatus()).isEqualTo(404);
        assertThat(page(board.member(), path + "?as=public")
                        .select(".app-draft")
                        .text())
                .contains("Draft for the committee, not public");
    }

    @Test
    void beforePublishingTheOfficerReadsThatTheReportAndItsAuthorBecomePublic() {
        Board board = fixture.board(1);
        SessionView open = fixture.open(board, JULY);
        sessions.writeReport(board.officer(), open.id(), null, report("Sandra Newbould"));
        String path = board.path(JULY);

        Document page = page(board.officer(), path + "/publication");

        assertThat(page.select("main a[href='" + path + "/report?as=public']")).hasSize(1);
        assertThat(page.select("main").text())
                .contains("becomes public as well, with the name of its author, Sandra Newbould")
                .contains("but for the author of the covering report");
    }

    private static ReportDetails report(String author) {
        return new ReportDetails(
                "Head of Scrutiny", "Board", author, JULY, "Tracking", "It sets out progress.", null, null, List.of());
    }

    private Document page(Actor actor, String path) {
        FormPages.Answer answer = new FormPages(mvc, as(actor)).get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }
}
