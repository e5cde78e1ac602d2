package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.followthrough.measure.ActionState;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.Measures;
import org.followthrough.measure.PlanActions;
import org.followthrough.measure.PlanDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Plans;
import org.followthrough.measure.ReadingDetails;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings and lists of a plan that everybody can read. */
@ApplicationTest
class ReadingsAndActionsTest {

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

    @Autowired
    private JdbcClient jdbc;

    private Board board;
    private String plan;
    private String measure;

    @BeforeEach
    void publishAPlan() {
        board = boards.empty();
        Actor officer = people.actor(board.officer());
        PlanDetails details =
                new PlanDetails("plan-" + board.slug(), "Plan", null, null, null, null, null, null, null, null);
        PlanView made = plans.create(officer, board.id(), details);
        made = plans.arrangeLists(
                officer,
                made.id(),
                made.version(),
                List.of(
                        new ListDetails("list-1", "Actions In Progress", ActionState.IN_PROGRESS),
                        new ListDetails("list-2", "Actions Completed", ActionState.COMPLETED)),
                null);
        long added = measures.add(officer, made.id(), MeasureDetails.of("Looked after children"))
                .id();
        measures.read(officer, added, new ReadingDetails("March 2014", null, "692"));
        measures.read(officer, added, new ReadingDetails("March 2015", null, "605"));
        actions.add(officer, made.id(), "list-1", "Contract Carer identified");
        plans.publish(officer, made.id(), made.version(), plans.contentsOf(officer, made));
        plan = made.path();
        measure = plan + "/measures/1";
    }

    @Test
    void aReadingIsAddedAndDrawn() {
        String address = measure + "/readings/new";

        assertThat(send(address, address, "asAtWords", "March 2016", "value", "625")
                        .status())
                .isEqualTo(302);

        assertThat(pages.get(measure).page().select(".app-chart circle")).hasSize(3);
        assertThat(pages.get(measure).text()).contains("From 692 (March 2014) to 625 (March 2016)");
    }

    @Test
    void aReadingWithoutWordsOrValueComesBack() {
        String address = measure + "/readings/new";

        Answer refused = send(address, address, "asAt.day", "1");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).contains("real date");
        assertThat(send(address, address).errors()).contains("Enter when it was", "Enter the value");
    }

    @Test
    void aCorrectionStandsBesideWhatItCorrects() {
        String address = measure + "/readings/1/correction";

        assertThat(send(address, address, "value", "629").errors()).contains("Say why the reading is corrected");
        assertThat(send(address, address, "value", "629", "reason", "Two digits changed places")
                        .status())
                .isEqualTo(302);

        String page = pages.get(measure).text();
        assertThat(page)
                .contains("From 629 (March 2014)", "March 2014: 692 Corrected to 629", "Two digits changed places");
        assertThat(pages.post(board.officer(), address, "asAtWords", "March 2014", "value", "1", "reason", "Again")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aReadingThatIsTakenBackLeavesTheChart() {
        String address = measure + "/readings/2/correction";

        send(address, address, "value", "", "reason", "Of another council");

        assertThat(pages.get(measure).page().select(".app-chart")).isEmpty();
        assertThat(pages.get(measure).text()).contains("March 2015: 605 Taken back", "Of another council");
    }

    @Test
    void thePublicReadingsAreGuardedByTheDatabase() {
        assertThatThrownBy(() -> jdbc.sql("update measure_reading set value = '1' where value = '692'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from measure_reading where value = '692'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(pages.post(board.officer(), measure + "/removal", "version", "0", "reason", "x")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anActionMovesToAnotherListAndTheMoveIsRead() {
        String address = plan + "/actions/1/move";

        assertThat(send(address, address).errors()).isEqualTo("Select the list to which it moves");
        assertThat(send(address, address, "list", "list-2", "note", "First placement in May")
                        .status())
                .isEqualTo(302);

        Answer page = pages.get(plan);
        assertThat(page.page().select("section:has(#list-2) li").text())
                .contains("Contract Carer identified", "Moved from “Actions In Progress” to “Actions Completed”")
                .contains("First placement in May");
        assertThat(send(plan + "/actions/1/removal", plan + "/actions/1/removal", "reason", "x")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void actionsAreAddedChangedAndRemoved() {
        assertThat(send(plan + "/actions/new", plan + "/actions/new", "text", "Another", "list", "list-1")
                        .status())
                .isEqualTo(302);
        String edit = plan + "/actions/2/edit";
        assertThat(send(edit, edit, "text", "In other words").errors()).startsWith("Say why this changes");
        assertThat(send(edit, edit, "text", "In other words", "reason", "Misread")
                        .status())
                .isEqualTo(302);
        assertThat(pages.get(plan).page().select("section:has(#list-1)").text()).contains("In other words");

        String removal = plan + "/actions/2/removal";
        assertThat(send(removal, removal).errors()).startsWith("Say why this changes");
        assertThat(send(removal, removal, "reason", "Of another plan").status()).isEqualTo(302);

        assertThat(pages.get(plan).page().select("section:has(#list-1)").text()).doesNotContain("In other words");
        assertThat(pages.get(plan + "/changes").page().select("main details").eachText())
                .hasSize(3)
                .anyMatch(each -> each.contains("added") && each.contains("[put in:] Another"))
                .anyMatch(each -> each.contains("Why: Misread") && each.contains("[taken out:] Another"))
                .anyMatch(each -> each.contains("taken out")
                        && each.contains("Why: Of another plan")
                        && each.contains("[taken out:] In other words"));
        send(plan + "/actions/new", plan + "/actions/new", "text", "A third", "list", "list-1");
        assertThat(pages.get(board.officer(), plan + "/actions/2/edit").status())
                .isEqualTo(404);
        assertThat(pages.get(board.officer(), plan + "/actions/3/edit").status())
                .isEqualTo(200);
    }

    @Test
    void aListWithActionsStaysAndAnotherCanBeAdded() {
        String address = plan + "/lists";

        assertThat(send(address, address, "lists[0].heading", "").errors()).contains("still actions on a list");
        assertThat(send(
                                address,
                                address,
                                "lists[2].heading",
                                "Actions Not Yet Started",
                                "lists[2].state",
                                "NOT_STARTED")
                        .status())
                .isEqualTo(302);
        assertThat(pages.get(plan).text()).contains("Actions Not Yet Started");
    }

    @Test
    void whatIsPublishedIsNotRemoved() {
        assertThat(pages.get(board.officer(), plan + "/removal").status()).isEqualTo(409);
        assertThat(pages.get(board.member(), plan + "/edit").status()).isEqualTo(403);
    }

    private Answer send(String page, String action, String... typed) {
        return pages.submit(board.officer(), pages.get(board.officer(), page), action, typed);
    }
}
