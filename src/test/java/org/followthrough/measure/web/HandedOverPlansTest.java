package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.identity.AccountView;
import org.followthrough.measure.PlanDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans of committees that have ended, and plans whose review is another committee's. */
@ApplicationTest
class HandedOverPlansTest {

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Plans plans;

    @Autowired
    private Reviews reviews;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Councils councils;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anEndedCommitteesPageSaysWhoCameAfterItBeforeAPlanIsBegunThere() {
        Board old = boards.empty();
        Board heir = boards.empty();
        String list = "/committees/" + old.slug() + "/plans";
        assertThat(pages.get(old.officer(), list).text()).doesNotContain("handed over");

        handOver(old, heir);

        for (String address : List.of(list, list + "/new")) {
            Answer page = pages.get(heir.officer(), address);
            assertThat(page.text()).contains("This committee has handed over to");
            assertThat(page.page().select(".govuk-inset-text a").attr("href"))
                    .isEqualTo("/committees/" + heir.slug() + "/plans");
        }
    }

    @Test
    void theListAsksTheDatabaseAsOftenForTwoEndedCommitteesAsForOne() {
        Board heir = boards.empty();
        Board first = boards.empty();
        Board second = boards.empty();
        plan(first, null);
        plan(second, null);
        handOver(first, heir);
        int one = statements(heir, 1);

        handOver(second, heir);

        assertThat(statements(heir, 2)).isEqualTo(one);
    }

    @Test
    void aPlanWhoseReviewIsADraftOfAnotherCommitteeCanStillBeChanged() {
        Board board = boards.empty();
        Board other = boards.empty();
        Actor theirs = people.actor(other.officer());
        long draft = reviews.create(
                        theirs,
                        other.id(),
                        new ReviewDetails(
                                "Of others",
                                "of-others-" + other.slug(),
                                "Z" + other.id(),
                                ReviewKind.REVIEW,
                                null,
                                null,
                                null,
                                null,
                                null))
                .id();
        PlanView plan = plan(board, null);
        jdbc.sql("update plan set review_id = :review where id = :plan")
                .param("review", draft)
                .param("plan", plan.id())
                .update();
        String edit = plan.path() + "/edit";

        Answer open = pages.get(board.officer(), edit);
        assertThat(open.page().select("select[name=review] option[selected]").text())
                .isEqualTo("As now: one that you cannot read");
        assertThat(open.page().text()).doesNotContain("Of others");
        assertThat(pages.submit(board.officer(), open, edit, "introduction", "In short")
                        .status())
                .isEqualTo(302);
        Actor officer = people.actor(board.officer());
        assertThat(plans.plan(officer, plan.id()).details().reviewId()).isEqualTo(draft);
        assertThat(plans.plan(officer, plan.id()).details().introduction()).isEqualTo("In short");
    }

    private int statements(Board heir, int expected) {
        Actor officer = people.actor(heir.officer());
        assertThat(plans.inheritedBy(officer, heir.id())).hasSize(expected);
        return StatementCount.of(() -> plans.inheritedBy(officer, heir.id()))
                .statements()
                .size();
    }

    private PlanView plan(Board board, Long review) {
        return plans.create(
                people.actor(board.officer()),
                board.id(),
                new PlanDetails("plan-" + board.slug(), "Plan", review, null, null, null, null, null, null, null));
    }

    private void handOver(Board from, Board to) {
        AccountView administrator = people.create(Role.ADMINISTRATOR);
        handOvers.handOver(
                people.actor(administrator),
                from.id(),
                councils.committee(from.id()).version(),
                new HandOverDetails(to.id(), LocalDate.of(2013, 5, 21), HandOverCause.YEAR_END, "Merged"));
    }
}
