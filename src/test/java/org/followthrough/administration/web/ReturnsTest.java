package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.council.Heirs;
import org.followthrough.council.OpenMatters;
import org.followthrough.council.Returns;
import org.followthrough.identity.AccountView;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.Reviews;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A hand-over to the wrong committee is taken back: what went returns, and nobody loses what was theirs. */
@ApplicationTest
@ActiveProfiles("demo")
class ReturnsTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private People people;

    @Autowired
    private Pages pages;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Returns returns;

    @Autowired
    private Heirs heirs;

    @Autowired
    private Councils councils;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcClient jdbc;

    private AccountView administrator;
    private Board old;
    private Board wrong;

    @BeforeEach
    void twoCommitteesWithThingsOfTheirOwn() {
        administrator = people.create(Role.ADMINISTRATOR);
        old = fixture.board(2);
        wrong = fixture.board(1);
    }

    @Test
    void whatWentReturnsAndWhatTheOtherHasOfItsOwnStays() {
        long oldDraft = draft(old);
        long itsDraft = draft(wrong);
        handOver(old, wrong);
        assertThat(committeeOf(oldDraft)).isEqualTo(wrong.committee().id());

        takeBack(old, "It was the other board");

        assertThat(fixture.open(old, JULY).included()).hasSize(2);
        assertThat(fixture.open(wrong, JULY).included()).hasSize(1);
        assertThat(committeeOf(oldDraft)).isEqualTo(old.committee().id());
        assertThat(committeeOf(itsDraft)).isEqualTo(wrong.committee().id());
        assertThat(heirs.ended())
                .doesNotContain(old.committee().id(), wrong.committee().id());
    }

    @Test
    void bothStayInTheChainOfCustody() {
        handOver(old, wrong);
        takeBack(old, "It was the other board");

        String page = pages.get("/reviews/" + old.review().slug() + "/recommendations/1")
                .text();
        assertThat(page)
                .containsSubsequence(
                        "Made by " + old.committee().name(),
                        "Handed over to " + wrong.committee().name(),
                        "Merged in May",
                        "Given back to " + old.committee().name(),
                        "It was the other board");
        assertThat(pages.get("/committees/" + wrong.committee().slug()).text())
                .contains(wrong.committee().name() + " gave 2 recommendations back to");
        assertThatThrownBy(() -> jdbc.sql("delete from custody").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from hand_over").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aSuccessorThatOneHadBeforeIsOnesSuccessorAgain() {
        Board third = fixture.board(0);
        Board fourth = fixture.board(0);
        handOver(old, third);
        handOver(wrong, fourth);
        handOver(old, wrong);
        takeBack(old, "It stays with the third");

        assertThat(heirs.chainFrom(old.committee().id()))
                .extracting(Heirs.Step::toName)
                .containsExactly(third.committee().name());
        assertThat(heirs.chainFrom(wrong.committee().id()))
                .extracting(Heirs.Step::toName)
                .containsExactly(fourth.committee().name());
    }

    @Test
    void whatASessionInHandLooksAtIsDecidedFirst() {
        fixture.open(wrong, JULY);
        handOver(old, wrong);
        assertThat(obstacles()).isEmpty();
        fixture.open(wrong, NOVEMBER);
        assertThat(obstacles()).containsExactly("Session of 8 November 2012");

        assertThatThrownBy(() -> takeBack(old, "Wrong")).isInstanceOf(RefusedAction.class);
        assertThat(pages.get(administrator, path()).text())
                .contains("Not now:", "Session of 8 November 2012")
                .doesNotContain("Why is it taken back?");
    }

    @Test
    void whatWentFurtherIsTakenBackFromTheEnd() {
        Board third = fixture.board(0);
        handOver(old, wrong);
        handOver(wrong, third);
        assertThatThrownBy(() -> takeBack(old, "Wrong"))
                .hasMessageContaining(wrong.committee().name() + " has handed over to "
                        + third.committee().name() + " since");
        takeBack(wrong, "Wrong");
        takeBack(old, "Wrong");

        assertThat(fixture.open(old, JULY).included()).hasSize(2);
        assertThat(fixture.open(wrong, JULY).included()).hasSize(1);
    }

    @Test
    void thePageSaysWhatReturnsAndAsksWhy() {
        handOver(old, wrong);
        assertThat(pages.get(administrator, "/committees/" + old.committee().slug() + "/succession")
                        .text())
                .contains("take the hand-over to " + wrong.committee().name() + " back");
        Answer page = pages.get(administrator, path());
        assertThat(page.text()).contains("2 recommendations return", old.shortName(1));

        Answer refused = pages.submit(administrator, page, path(), "reason", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("Enter why the hand-over is taken back");
        assertThat(pages.submit(administrator, page, path(), "reason", "Wrong board")
                        .location())
                .isEqualTo("/committees/" + old.committee().slug());

        assertThat(pages.submit(administrator, page, path(), "reason", "Again").status())
                .isEqualTo(409);
    }

    @Test
    void aHandOverThatIsSentTwiceIsDoneOnce() {
        long seen = old.committee().version();
        handOver(old, seen, wrong);
        assertThatThrownBy(() -> handOver(old, seen, wrong)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void whoeverTakesOverFromAnEndedCommitteeIsWarned() {
        Board third = fixture.board(0);
        handOver(wrong, third);
        String page = "/committees/" + old.committee().slug() + "/succession";
        Answer check = pages.submit(
                administrator,
                pages.get(administrator, page),
                page,
                "successorId",
                String.valueOf(wrong.committee().id()),
                "on.day",
                "21",
                "on.month",
                "5",
                "on.year",
                "2013",
                "cause",
                "YEAR_END",
                "reason",
                "Merged");
        assertThat(check.text())
                .contains(wrong.committee().name() + " has handed over to "
                        + third.committee().name() + ". If it takes over now, it stands for itself again");
    }

    @Test
    void nobodySaysThatSomethingReturnsByHandingItOver() {
        assertThatThrownBy(() -> handOvers.handOver(
                        people.actor(administrator),
                        old.committee().id(),
                        old.committee().version(),
                        new HandOverDetails(
                                wrong.committee().id(), LocalDate.of(2013, 5, 21), HandOverCause.TAKEN_BACK, "Mine")))
                .isInstanceOf(InvalidInput.class);
    }

    private List<String> obstacles() {
        return returns
                .obstacles(
                        people.actor(administrator),
                        returns.last(old.committee().id()).orElseThrow())
                .stream()
                .map(OpenMatters.Obstacle::name)
                .toList();
    }

    private long draft(Board board) {
        String code = "DR" + board.committee().id();
        return reviews.create(
                        board.officer(),
                        board.committee().id(),
                        new ReviewDetails(
                                "Draft " + code,
                                code.toLowerCase(Locale.UK),
                                code,
                                ReviewKind.REVIEW,
                                null,
                                null,
                                null,
                                null,
                                null))
                .id();
    }

    private long committeeOf(long review) {
        return jdbc.sql("select committee_id from review where id = :id")
                .param("id", review)
                .query(Long.class)
                .single();
    }

    private void handOver(Board from, Board to) {
        handOver(from, councils.committee(from.committee().id()).version(), to);
    }

    private void handOver(Board from, long version, Board to) {
        handOvers.handOver(
                people.actor(administrator),
                from.committee().id(),
                version,
                new HandOverDetails(
                        to.committee().id(), LocalDate.of(2013, 5, 21), HandOverCause.YEAR_END, "Merged in May"));
    }

    private void takeBack(Board from, String reason) {
        returns.takeBack(
                people.actor(administrator),
                from.committee(),
                returns.last(from.committee().id()).orElseThrow().id(),
                reason);
    }

    private String path() {
        return "/committees/" + old.committee().slug() + "/succession/return";
    }
}
