package org.followthrough.journeys;

import java.util.List;
import java.util.Set;
import org.followthrough.council.Councils;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
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
import org.followthrough.measure.ReadingDetails;
import org.followthrough.measure.Unit;
import org.followthrough.measure.VariationRule;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.BrowserSession;
import org.followthrough.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The pages of a plan in the browser, with a figure that is wrong, one that cannot be worked out, and a chart. */
@BrowserTest
@ActiveProfiles("demo")
class PlanPagesTest {

    @Autowired
    private Councils councils;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Plans plans;

    @Autowired
    private Measures measures;

    @Autowired
    private PlanActions actions;

    @Test
    void everybodyCanReadThePlanAndItsChart(BrowserSession browser) {
        PlanView plan = plan();
        for (String path : List.of(plan.path(), plan.path() + "/measures/1", plan.path() + "/measures/3")) {
            browser.open(path);
            browser.lookOver("plan" + path.substring(plan.path().length()).replace('/', '-'));
        }
    }

    private PlanView plan() {
        Actor administrator = new Actor(null, "the tests", Set.of(new Actor.Grant(Role.ADMINISTRATOR, null)), Set.of());
        Actor officer = actors.require(accounts.all(administrator).stream()
                .filter(account -> account.email().equals("officer@demo"))
                .findFirst()
                .orElseThrow()
                .id());
        long board = councils.committee("scrutiny-board-children-and-families").id();
        PlanView plan = plans.create(
                officer,
                board,
                new PlanDetails(
                        "looked-over",
                        "Cost Improvement Plan",
                        null,
                        "April 2013",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        plan = plans.arrangeColumns(officer, plan.id(), plan.version(), List.of(column()), null);
        plan = plans.arrangeLists(
                officer,
                plan.id(),
                plan.version(),
                List.of(new ListDetails("list-1", "Actions In Progress", ActionState.IN_PROGRESS)),
                null);
        actions.add(
                officer, plan.id(), "list-1", "Contract Carer identified and due to receive first placement in May");
        measures.add(officer, plan.id(), measure("1", new Printed("300", "264", "46")));
        measures.add(officer, plan.id(), measure("2", new Printed("180", "Not known", "180")));
        long read = measures.add(officer, plan.id(), MeasureDetails.of("Looked after children"))
                .id();
        for (String reading : List.of("March 2014 629", "March 2015 605", "March 2016 625", "October 2016 636")) {
            int at = reading.lastIndexOf(' ');
            measures.read(officer, read, new ReadingDetails(reading.substring(0, at), null, reading.substring(at + 1)));
        }
        return plans.publish(officer, plan.id(), plan.version(), plans.contentsOf(officer, plan));
    }

    private static MeasureDetails measure(String number, Printed figures) {
        return new MeasureDetails(
                number,
                "Objective 1 - Recruitment & Retention",
                false,
                "Reduce no. of agency social workers",
                null,
                null,
                List.of(new FigureDetails("saving", figures)),
                "Following a successful social work recruitment campaign most posts now filled.",
                null);
    }

    private static ColumnDetails column() {
        return new ColumnDetails(
                "saving",
                Unit.POUNDS_THOUSAND,
                "Target Saving £k",
                "Achieved £k",
                "Variation on £k",
                VariationRule.TARGET_MINUS_ACHIEVED,
                true,
                "Total Saving",
                new Printed("490", "264", "216"));
    }
}
