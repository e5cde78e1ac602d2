package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.measure.ActionState;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.FigureDetails;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.MeasureDetails;
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

/** Whoever comes second with a form of a public plan can save it from the page that shows both texts. */
@ApplicationTest
class PlanConflictsTest {

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
    private String plan;

    @BeforeEach
    void publishAPlan() {
        board = boards.empty();
        Actor officer = people.actor(board.officer());
        PlanView made = plans.create(
                officer,
                board.id(),
                new PlanDetails("plan-" + board.slug(), "Plan", null, null, null, "In short", null, null, null, null));
        ColumnDetails column = new ColumnDetails(
                "saving",
                Unit.POUNDS_THOUSAND,
                "Target",
                "Achieved",
                null,
                VariationRule.NONE,
                false,
                null,
                Printed.NOTHING);
        made = plans.arrangeColumns(officer, made.id(), made.version(), List.of(column), null);
        made = plans.arrangeLists(
                officer,
                made.id(),
                made.version(),
                List.of(
                        new ListDetails("list-1", "Going on", ActionState.IN_PROGRESS),
                        new ListDetails("list-2", "Done", ActionState.COMPLETED)),
                null);
        measures.add(
                officer,
                made.id(),
                new MeasureDetails(
                        "1",
                        null,
                        false,
                        "Agency staff",
                        null,
                        null,
                        List.of(new FigureDetails("saving", new Printed("300", "264", null))),
                        null,
                        null));
        actions.add(officer, made.id(), "list-1", "To be done");
        plans.publish(officer, made.id(), made.version(), plans.contentsOf(officer, made));
        plan = made.path();
    }

    @Test
    void aMeasureIsSavedFromThere() {
        savesAfterAConflict("/measures/1/edit", "description");
        assertThat(pages.get(plan + "/measures/1").text()).contains("Mine").contains("Why: My reason");
    }

    @Test
    void aFigureIsSavedFromThere() {
        savesAfterAConflict("/measures/1/edit", "figures[0].achieved");
        assertThat(pages.get(plan).text()).contains("Mine");
    }

    @Test
    void whatStandsAroundTheTableIsSavedFromThere() {
        savesAfterAConflict("/edit", "introduction");
        assertThat(pages.get(plan).text()).contains("Mine");
    }

    @Test
    void theColumnsAreSavedFromThere() {
        savesAfterAConflict("/columns", "columns[0].targetHead");
        assertThat(pages.get(plan).page().select(".app-plan thead").text()).contains("Mine", "Achieved");
    }

    @Test
    void theListsAreSavedFromThere() {
        savesAfterAConflict("/lists", "lists[0].heading");
        assertThat(pages.get(plan).page().select("h2, h3").eachText()).contains("Mine In progress", "Done Completed");
    }

    @Test
    void anActionIsSavedFromThere() {
        savesAfterAConflict("/actions/1/edit", "text");
        assertThat(pages.get(plan).page().select("section:has(#list-1)").text()).contains("Mine");
    }

    @Test
    void wordsForAnActionThatIsGoneAreShownAgainSoThatTheyAreNotLost() {
        String edit = plan + "/actions/1/edit";
        String removal = plan + "/actions/1/removal";
        Answer open = pages.get(board.officer(), edit);
        Answer asked = pages.get(board.officer(), removal);
        pages.submit(board.officer(), asked, removal, "reason", "Of another plan");

        Answer late = pages.submit(board.officer(), open, edit, "text", "What I wrote at length");
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.page().text()).contains("What I wrote at length");
    }

    @Test
    void theReasonOfARemovalThatComesTooLateIsShownAgain() {
        String removal = plan + "/actions/1/removal";
        Answer asked = pages.get(board.officer(), removal);
        Answer open = pages.get(board.officer(), plan + "/actions/1/edit");
        pages.submit(board.officer(), open, plan + "/actions/1/edit", "text", "Theirs", "reason", "Misread");

        Answer late = pages.submit(board.officer(), asked, removal, "reason", "Mistaken");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().text()).contains("Mistaken");
    }

    private void savesAfterAConflict(String end, String field) {
        String address = plan + end;
        Answer open = pages.get(board.officer(), address);
        assertThat(pages.submit(board.officer(), open, address, field, "Theirs", "reason", "Their reason")
                        .status())
                .isEqualTo(302);

        Answer second = pages.submit(board.officer(), open, address, field, "Mine", "reason", "My reason");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody else saved this first", "Theirs");
        Answer saved = pages.submit(board.officer(), second, address);
        assertThat(saved.errors()).isEmpty();
        assertThat(saved.status()).isEqualTo(302);
    }
}
