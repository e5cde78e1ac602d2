package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.measure.ActionState;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.measure.Printed;
import org.followthrough.measure.Unit;
import org.followthrough.measure.VariationRule;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that is sent twice is saved once; what a paper prints twice can be entered twice. */
@ApplicationTest
class SentTwiceTest {

    private static final String NOT_TWICE = "already there. Nothing was saved twice.";

    @Autowired
    private Boards boards;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Plans plans;

    @Autowired
    private Measures measures;

    @Autowired
    private PlanActions actions;

    private Board board;
    private Actor officer;
    private PlanView plan;
    private MeasureView measure;

    @BeforeEach
    void startAPlanOfTwoGroupsOfColumns() {
        board = boards.empty();
        officer = people.actor(board.officer());
        plan = plans.create(
                officer,
                board.id(),
                new PlanDetails("plan-" + board.slug(), "Plan", null, null, null, null, null, null, null, null));
        plan = plans.arrangeColumns(
                officer, plan.id(), plan.version(), List.of(column("people"), column("places")), null);
        plan = plans.arrangeLists(
                officer,
                plan.id(),
                plan.version(),
                List.of(new ListDetails("list-1", "Going on", ActionState.IN_PROGRESS)),
                null);
        measure = measures.add(officer, plan.id(), MeasureDetails.of("Looked after children"));
    }

    @Test
    void aMeasureWithAnEmptyGroupOfColumns() {
        savedOnceAndAgainFromANewForm(
                plan.path() + "/measures/new", "number", "2", "description", "Another", "figures[0].target", "6");
        assertThat(measures.of(officer, plan)).hasSize(3);
    }

    @Test
    void aReading() {
        savedOnceAndAgainFromANewForm(
                plan.path() + "/measures/1/readings/new", "asAtWords", "March 2014", "value", "629");
        assertThat(measures.readings(officer, plan, List.of(measure))
                        .get(measure.id())
                        .readings())
                .hasSize(2);
    }

    @Test
    void anAction() {
        savedOnceAndAgainFromANewForm(plan.path() + "/actions/new", "text", "To be done", "list", "list-1");
        assertThat(actions.of(officer, plan)).hasSize(2);
    }

    private void savedOnceAndAgainFromANewForm(String address, String... typed) {
        Answer open = pages.get(board.officer(), address);
        assertThat(pages.submit(board.officer(), open, address, typed).status()).isEqualTo(302);

        Answer twice = pages.submit(board.officer(), open, address, typed);

        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.errors()).contains(NOT_TWICE);
        assertThat(pages.submit(board.officer(), twice, address).errors()).contains(NOT_TWICE);
        Answer again = pages.get(board.officer(), address);
        assertThat(pages.submit(board.officer(), again, address, typed).status())
                .isEqualTo(302);
    }

    private static ColumnDetails column(String key) {
        return new ColumnDetails(
                key, Unit.NUMBER, "Target " + key, null, null, VariationRule.NONE, false, null, Printed.NOTHING);
    }
}
