package org.followthrough.measure.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Beside a plan stands what became of the words that people had read; what was only added does not drown it. */
@ApplicationTest
class ChangesInShortTest {

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
    private String plan;
    private String measure;
    private long measureId;

    @BeforeEach
    void publishAPlan() {
        board = boards.empty();
        officer = people.actor(board.officer());
        PlanView made = plans.create(
                officer,
                board.id(),
                new PlanDetails("plan-" + board.slug(), "Plan", null, null, null, null, null, null, null, null));
        made = plans.arrangeLists(
                officer,
                made.id(),
                made.version(),
                List.of(
                        new ListDetails("list-1", "Going on", ActionState.IN_PROGRESS),
                        new ListDetails("list-2", "Done", ActionState.COMPLETED)),
                null);
        measureId = measures.add(officer, made.id(), MeasureDetails.of("Looked after children"))
                .id();
        measures.add(officer, made.id(), MeasureDetails.of("Agency staff"));
        measures.read(officer, measureId, new ReadingDetails("March 2014", null, "692"));
        actions.add(officer, made.id(), "list-1", "To be done");
        plans.publish(officer, made.id(), made.version(), plans.contentsOf(officer, made));
        plan = made.path();
        measure = plan + "/measures/1";
    }

    @Test
    void aReadingThatIsCorrectedAndTakenBackIsAmongThem() {
        send(measure + "/readings/1/correction", "value", "629", "reason", "Two digits changed places");
        send(measure + "/readings/2/correction", "value", "", "reason", "Of another council");

        for (String page : List.of(plan, measure)) {
            assertThat(words(page))
                    .hasSize(2)
                    .anyMatch(each -> each.contains("Looked after children: reading corrected")
                            && each.contains("Why: Two digits changed places")
                            && each.contains("[taken out:] 692")
                            && each.contains("[put in:] 629"))
                    .anyMatch(each -> each.contains("Looked after children: reading taken back")
                            && each.contains("Why: Of another council")
                            && each.contains("[taken out:] March 2014: 629"));
        }
    }

    @Test
    void anActionThatMovesToAnotherListIsAmongThem() {
        send(plan + "/actions/1/move", "list", "list-2", "note", "First placement in May");

        assertThat(words(plan))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .contains("Action “To be done”: moved to another list")
                        .contains("[taken out:] Going on", "[put in:] Done First placement in May"));
    }

    @Test
    void whatIsOnlyAddedOrPutInAnotherOrderIsFoldedAway() {
        send(measure + "/readings/new", "asAtWords", "March 2015", "value", "605");
        Answer work = pages.get(board.officer(), plan + "/measures");
        pages.submit(board.officer(), work, plan + "/measures/2/position", "direction", "up");
        send(measure + "/edit", "description", "Children looked after", "reason", "As printed");

        assertThat(words(plan))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("What is measured", "Why: As printed"));
        Element folded = folded(plan);
        assertThat(folded.select("summary").text()).isEqualTo("Only added, or put in another order: 2");
        assertThat(folded.select("li").eachText())
                .hasSize(2)
                .anyMatch(each -> each.endsWith("Agency staff: place in the order From 2 to 1"))
                .anyMatch(each -> each.endsWith("Looked after children: reading added March 2015: 605"));
        assertThat(pages.get(plan + "/changes").page().select("main details")).hasSize(3);
    }

    @Test
    void thePageOfAPlanStaysShortAndAnotherHasAll() {
        for (int at = 1; at <= 21; at++) {
            measures.read(officer, measureId, new ReadingDetails("Week " + at, null, "" + at));
            measures.correct(officer, measureId, 2 * at, new ReadingDetails("Week " + at, null, "0"), "Slip " + at);
        }

        for (String page : List.of(plan, measure)) {
            assertThat(words(page)).hasSize(20).first().asString().contains("Why: Slip 21");
            assertThat(folded(page).select("summary").text()).endsWith(": 21");
            assertThat(folded(page).select("li")).hasSize(20);
            String all = pages.get(page)
                    .page()
                    .select("section:has(#changes) a:contains(All changes: 42)")
                    .attr("href");
            assertThat(pages.get(all).page().select("main details")).hasSize(20);
            String third = all + (all.contains("?") ? "&" : "?") + "page=3";
            assertThat(pages.get(third).page().select("main details").eachText())
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("reading added");
        }
    }

    @Test
    void whatBecameOfAMeasureThatIsTakenOutIsReadUnderItsAddress() {
        send(plan + "/measures/2/removal", "reason", "Counted twice");

        Answer gone = pages.get(plan + "/measures/2");

        assertThat(pages.get(gone.location()).text()).contains("Measure 2", "Why: Counted twice");
        assertThat(pages.get(plan + "/changes?measure=9").status()).isEqualTo(404);
        assertThat(pages.get(plan + "/changes?measure=1").text()).contains("Looked after children", "Nothing.");
    }

    private List<String> words(String page) {
        return pages.get(page)
                .page()
                .select("section:has(#changes) details:not(:has(li))")
                .eachText();
    }

    private Element folded(String page) {
        return pages.get(page)
                .page()
                .select("section:has(#changes) details:has(li)")
                .first();
    }

    private Answer send(String address, String... typed) {
        Answer sent = pages.submit(board.officer(), pages.get(board.officer(), address), address, typed);
        assertThat(sent.errors()).isEmpty();
        return sent;
    }
}
