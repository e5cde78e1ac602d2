package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** No date slips in silence: the committee's next papers show every change since it last looked. */
@ApplicationTest
@ActiveProfiles("demo")
class MovedDatesTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 12);
    private static final LocalDate NOVEMBER = LocalDate.of(2013, 11, 7);

    @Autowired
    private ResponseFixture responsesOf;

    @Autowired
    private MonitoringFixture sessionsOf;

    @Autowired
    private Responses responses;

    @Autowired
    private Pages pages;

    @Autowired
    private MutableClock clock;

    @Test
    void papersShowWhatHasMovedSinceTheLastSessionAndStayAsTheyWere() {
        Case about = responsesOf.create(2);
        Board board = board(about);
        clock.fixAt(LocalDate.of(2013, 7, 1));
        VersionRef ref = responsesOf.published(
                about,
                1,
                ResponseDraft.of(
                        Decision.ACCEPTED, "Yes", ActionDraft.of("Recruit", "July 2013", Owner.post(about.post()))));
        clock.fixAt(LocalDate.of(2013, 8, 1));
        ref = move(about, ref, "October 2013", "Staff left");
        clock.fixAt(SEPTEMBER);
        sessionsOf.published(board, SEPTEMBER, walk("YNTNY"));
        clock.fixAt(LocalDate.of(2013, 10, 1));
        move(about, ref, "January 2014", "Nobody applied");
        clock.fixAt(LocalDate.of(2013, 10, 20));
        sessionsOf.open(board, NOVEMBER);

        assertThat(moved(Actor.PUBLIC, board.path(SEPTEMBER)))
                .singleElement()
                .asString()
                .startsWith("Recruit: from July 2013 (until 31 July 2013) to October 2013 (until 31 October 2013).")
                .contains("Reason: Staff left", "Published 1 August 2013");
        assertThat(moved(about.officer(), board.path(NOVEMBER)))
                .singleElement()
                .asString()
                .contains("to January 2014", "Nobody applied");
        assertThat(pages.get(about.officer(), board.path(NOVEMBER))
                        .page()
                        .select("#changes + ul li")
                        .eachText())
                .anyMatch(
                        change -> change.startsWith(board.shortName(1) + ": a published date moved from October 2013"));
        var item = pages.get(about.officer(), board.path(NOVEMBER) + "/items/" + board.shortName(1))
                .page();
        assertThat(item.select("#moved").text()).isEqualTo("Dates that have moved since 12 September 2013");
        assertThat(item.select(".app-moved li").eachText())
                .singleElement()
                .asString()
                .contains("Nobody applied");
        assertThat(pages.get(about.officer(), board.path(NOVEMBER) + "/items/" + board.shortName(2))
                        .page()
                        .select("#moved"))
                .isEmpty();
    }

    @Test
    void whatIsNotPublishedHasNotMoved() {
        Case about = responsesOf.create(1);
        Board board = board(about);
        VersionRef ref = responsesOf.published(
                about,
                1,
                ResponseDraft.of(
                        Decision.ACCEPTED, "Yes", ActionDraft.of("Recruit", "July 2013", Owner.post(about.post()))));
        draft(about, ref, "October 2013", "Not public yet");
        sessionsOf.open(board, NOVEMBER);

        assertThat(pages.get(about.officer(), board.path(NOVEMBER)).text()).doesNotContain("Not public yet");
        assertThat(moved(about.officer(), board.path(NOVEMBER))).isEmpty();
    }

    private VersionRef move(Case about, VersionRef ref, String due, String reason) {
        VersionRef next = draft(about, ref, due, reason);
        return responsesOf.publish(about, responsesOf.approve(about, responsesOf.submit(about, next)));
    }

    private VersionRef draft(Case about, VersionRef ref, String due, String reason) {
        ResponseDraft words = responsesOf.now(about, ref).draft();
        return responses.edit(
                about.service(),
                ref.versionId(),
                responsesOf.version(about, ref),
                words.with(List.of(words.actions().get(0).due(due, reason))));
    }

    private List<String> moved(Actor who, String path) {
        return pages.get(who, path).page().select(".app-tracking__moved li").eachText();
    }

    private static Board board(Case about) {
        return new Board(
                about.committee(),
                about.review(),
                about.recommendations(),
                about.post(),
                about.officer(),
                about.officer(),
                about.member(),
                about.stranger(),
                about.stranger(),
                about.service(),
                about.otherService(),
                about.cabinet(),
                about.stranger());
    }
}
