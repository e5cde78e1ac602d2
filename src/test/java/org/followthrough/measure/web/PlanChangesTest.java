package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.followthrough.measure.ActionState;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.FigureDetails;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.Measures;
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
import org.followthrough.web.PublishedChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is changed in a plan that everybody can read can be read itself. */
@ApplicationTest
class PlanChangesTest {

    private static final String WHY = "Say why this changes, since everybody has read it";

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
    private JdbcClient jdbc;

    private Board board;
    private String plan;
    private String measure;
    private long measureId;

    @BeforeEach
    void publishAPlan() {
        board = boards.empty();
        Actor officer = people.actor(board.officer());
        PlanView made = plans.create(
                officer,
                board.id(),
                new PlanDetails(
                        "plan-" + board.slug(), "Plan", null, "April 2013", null, "In short", null, null, null, null));
        ColumnDetails column = new ColumnDetails(
                "saving",
                Unit.POUNDS_THOUSAND,
                "Target £k",
                "Achieved £k",
                null,
                VariationRule.NONE,
                true,
                "Total Saving",
                new Printed("300", null, null));
        made = plans.arrangeColumns(officer, made.id(), made.version(), List.of(column), null);
        made = plans.arrangeLists(
                officer,
                made.id(),
                made.version(),
                List.of(new ListDetails("list-1", "Going on", ActionState.IN_PROGRESS)),
                null);
        measureId = measures.add(
                        officer,
                        made.id(),
                        new MeasureDetails(
                                "1",
                                null,
                                false,
                                "Agency staff",
                                "end July 2013",
                                null,
                                List.of(new FigureDetails("saving", new Printed("300", "264", null))),
                                null,
                                null))
                .id();
        plans.publish(officer, made.id(), made.version(), plans.contentsOf(officer, made));
        plan = made.path();
        measure = plan + "/measures/1";
    }

    @Test
    void aDueDateDoesNotSlipInSilence() {
        String edit = measure + "/edit";

        assertThat(send(edit, "dueWords", "December 2030").errors()).isEqualTo(WHY);
        assertThat(send(edit, "dueWords", "December 2030", "description", "Other staff", "reason", "Nobody to do it")
                        .status())
                .isEqualTo(302);

        for (String page : List.of(plan, measure)) {
            assertThat(changes(page))
                    .hasSize(2)
                    .anyMatch(each -> each.contains("1 Agency staff: By when")
                            && each.contains("Why: Nobody to do it")
                            && each.contains("end July 2013")
                            && each.contains("December 2030"))
                    .anyMatch(each -> each.contains("What is measured"));
        }
    }

    @Test
    void whatIsOnlyAddedNeedsNoReasonAndIsKeptToo() {
        assertThat(send(measure + "/edit", "comments", "On its way").status()).isEqualTo(302);
        assertThat(send(measure + "/readings/new", "asAtWords", "March 2014", "value", "12")
                        .status())
                .isEqualTo(302);
        assertThat(send(plan + "/measures/new", "number", "2", "description", "One more")
                        .status())
                .isEqualTo(302);

        assertThat(changes(plan))
                .hasSize(3)
                .anyMatch(each -> each.contains("1 Agency staff: Comments") && each.contains("[put in:] On its way"))
                .anyMatch(each -> each.contains("reading added") && each.contains("March 2014: 12"))
                .anyMatch(each -> each.contains("2 One more: added"));
    }

    @Test
    void aMeasureIsTakenOutWithAReasonAndItsWordsStayToBeRead() {
        String removal = measure + "/removal";

        assertThat(send(removal).errors()).isEqualTo(WHY);
        assertThat(pages.get(measure).status()).isEqualTo(200);
        assertThat(send(removal, "reason", "Counted twice").status()).isEqualTo(302);

        assertThat(changes(plan))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .contains("1 Agency staff: taken out", "Why: Counted twice", "By when: end July 2013")
                        .contains("Target £k: 300", "Achieved £k: 264"));
        assertThat(pages.get(measure).location()).isEqualTo(plan + "/changes?measure=1");

        assertThat(send(plan + "/measures/new", "number", "1", "description", "Another")
                        .location())
                .isEqualTo(plan + "/measures#m-2");
    }

    @Test
    void aMeasureWithPublicReadingsIsNotOfferedForRemoval() {
        send(measure + "/readings/new", "asAtWords", "March 2014", "value", "12");

        assertThat(pages.get(board.officer(), plan + "/measures").page().select("a[href='" + measure + "/removal']"))
                .isEmpty();
        Answer asked = pages.get(board.officer(), measure + "/removal");
        assertThat(asked.text()).contains("It cannot be removed");
        assertThat(pages.post(board.officer(), measure + "/removal", "version", "0", "reason", "x")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatStandsAroundTheTableChangesWithAReason() {
        assertThat(send(plan + "/edit", "asAtWords", "May 2014").errors()).isEqualTo(WHY);
        assertThat(send(plan + "/edit", "asAtWords", "May 2014", "introduction", "At length", "reason", "New paper")
                        .status())
                .isEqualTo(302);
        assertThat(send(plan + "/columns", "columns[0].totalTarget", "310").errors())
                .isEqualTo(WHY);
        assertThat(send(plan + "/columns", "columns[0].totalTarget", "310", "reason", "A slip")
                        .status())
                .isEqualTo(302);
        assertThat(send(plan + "/lists", "lists[0].state", "COMPLETED").errors())
                .isEqualTo(WHY);
        assertThat(send(plan + "/lists", "lists[0].state", "COMPLETED", "reason", "All done")
                        .status())
                .isEqualTo(302);

        assertThat(changes(plan))
                .hasSize(4)
                .anyMatch(each -> each.contains("Position as at, in words") && each.contains("Why: New paper"))
                .anyMatch(each -> each.contains("Introduction") && each.contains("In short"))
                .anyMatch(each -> each.contains("Columns “Target £k”: Printed total of the targets")
                        && each.contains("[taken out:] 300")
                        && each.contains("Why: A slip"))
                .anyMatch(each -> each.contains("List “Going on”: How far its actions are"));
    }

    @Test
    void whatIsSavedUnchangedLeavesNoTrace() {
        assertThat(send(plan + "/edit").status()).isEqualTo(302);
        assertThat(send(plan + "/columns").status()).isEqualTo(302);
        assertThat(send(plan + "/lists").status()).isEqualTo(302);
        assertThat(send(measure + "/edit").status()).isEqualTo(302);

        assertThat(changes(plan)).isEmpty();
        assertThat(pages.get(plan).page().select("#changes")).isEmpty();
    }

    @Test
    void aHeadStaysWhileThereAreFiguresUnderIt() {
        Answer refused = send(plan + "/columns", "columns[0].targetHead", "", "reason", "Not wanted");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .isEqualTo("Measures still have figures under this head: clear those first, or keep it");
    }

    @Test
    void figuresWithoutAHeadOutliveTheNextEdit() {
        jdbc.sql("update measure_figure set variation = '36' where measure_id = :id")
                .param("id", measureId)
                .update();

        assertThat(send(measure + "/edit", "comments", "On its way").status()).isEqualTo(302);

        assertThat(jdbc.sql("select variation from measure_figure where measure_id = :id")
                        .param("id", measureId)
                        .query(String.class)
                        .single())
                .isEqualTo("36");
    }

    @Test
    void aListKeepsItsNameAndNoOtherHasItsHeading() {
        Answer twice = send(
                plan + "/lists",
                "lists[1].key",
                "list-1",
                "lists[1].heading",
                "Going on",
                "lists[1].state",
                "COMPLETED");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.errors()).contains("There is another list with this heading");

        assertThat(send(
                                plan + "/lists",
                                "lists[0].heading",
                                "Going on",
                                "lists[1].key",
                                "x".repeat(200),
                                "lists[1].heading",
                                "Done",
                                "lists[1].state",
                                "COMPLETED")
                        .status())
                .isEqualTo(302);
        assertThat(plans.plan(Actor.PUBLIC, plan.substring("/plans/".length())).lists())
                .extracting(ListDetails::key)
                .containsExactly("list-1", "list-2");
    }

    @Test
    void changesAreForEverybodyAndForGood() {
        send(measure + "/edit", "dueWords", "2014", "reason", "Later");
        List<PublishedChange> kept = plans.changes(Actor.PUBLIC, plans.plan(Actor.PUBLIC, "plan-" + board.slug()), 1)
                .items();

        assertThat(kept)
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEqualTo("end July 2013"));
        assertThatThrownBy(() -> jdbc.sql("delete from plan_change").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    private List<String> changes(String of) {
        String end = of.equals(measure) ? "/changes?measure=1" : "/changes";
        return pages.get(plan + end).page().select("main details").eachText();
    }

    private Answer send(String address, String... typed) {
        return pages.submit(board.officer(), pages.get(board.officer(), address), address, typed);
    }
}
