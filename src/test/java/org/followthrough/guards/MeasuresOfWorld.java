package org.followthrough.guards;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.guards.Cast.Part;
import org.followthrough.measure.ActionState;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.FigureDetails;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.MeasureView;
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
import org.springframework.beans.factory.BeanFactory;

/** A plan that is a draft and one that everybody can read, each with a measure, readings and an action. */
record MeasuresOfWorld(Map<String, Map<String, String>> objects) {

    MeasuresOfWorld(BeanFactory beans, Actor officer, Secrets secrets, long committee, String suffix) {
        this(Map.of(
                "a draft plan",
                made(beans, officer, committee, "draft", Secrets.COMMITTEE, secrets, suffix),
                "a published plan",
                made(beans, officer, committee, "published", EnumSet.allOf(Part.class), secrets, suffix)));
    }

    private static Map<String, String> made(
            BeanFactory beans,
            Actor officer,
            long committee,
            String name,
            Set<Part> readers,
            Secrets secrets,
            String suffix) {
        Plans plans = beans.getBean(Plans.class);
        String words = name + " plan ";
        PlanView plan = plans.create(
                officer,
                committee,
                new PlanDetails(
                        name + "-plan-" + suffix,
                        secrets.word(words + "title", readers),
                        null,
                        "April 2013",
                        null,
                        secrets.word(words + "introduction", readers),
                        null,
                        null,
                        null,
                        null));
        plan = plans.arrangeColumns(
                officer, plan.id(), plan.version(), List.of(column(secrets.word(words + "head", readers))), null);
        plan = plans.arrangeLists(
                officer,
                plan.id(),
                plan.version(),
                List.of(
                        new ListDetails("list-1", secrets.word(words + "list", readers), ActionState.IN_PROGRESS),
                        new ListDetails("list-2", "Done", ActionState.COMPLETED)),
                null);
        Measures measures = beans.getBean(Measures.class);
        Printed figure = new Printed("6", "7.5", secrets.word(words + "figure", readers));
        MeasureView measure = measures.add(
                officer,
                plan.id(),
                new MeasureDetails(
                        "1",
                        secrets.word(words + "objective", readers),
                        false,
                        secrets.word(words + "measure", readers),
                        null,
                        null,
                        List.of(new FigureDetails("people", figure)),
                        secrets.word(words + "comments", readers),
                        null));
        measures.add(officer, plan.id(), MeasureDetails.of("A second measure"));
        measures.read(
                officer,
                measure.id(),
                new ReadingDetails("March 2014", null, secrets.word(words + "reading", readers)));
        beans.getBean(PlanActions.class).add(officer, plan.id(), "list-1", secrets.word(words + "action", readers));
        if (readers.contains(Part.PUBLIC)) {
            plan = plans.publish(officer, plan.id(), plan.version(), plans.contentsOf(officer, plan));
        }
        return Map.of("slug", plan.slug(), "ref", measure.ref(), "n", "1", "version", String.valueOf(plan.version()));
    }

    private static ColumnDetails column(String head) {
        return new ColumnDetails(
                "people",
                Unit.NUMBER,
                head,
                "Achieved",
                "Variation",
                VariationRule.ACHIEVED_MINUS_TARGET,
                false,
                null,
                Printed.NOTHING);
    }

    /** What is typed into the forms of plans. */
    static void forms(String plan, String measure) {
        AccessForms.same("/committees/{slug}/plans/new", "title=A plan of tests");
        AccessForms.same(plan + "/edit", "title=Another title", "reason=A slip");
        AccessForms.same(plan + "/columns", "reason=A slip");
        AccessForms.same(plan + "/lists", "reason=A slip");
        AccessForms.same(plan + "/publication");
        AccessForms.same(plan + "/removal");
        AccessForms.same(plan + "/measures/new", "description=One more");
        AccessForms.same(measure + "/edit", "comments=Going well", "reason=A slip");
        AccessForms.on(plan + "/measures", measure + "/position", "direction=down");
        AccessForms.same(measure + "/removal", "reason=A slip");
        AccessForms.same(measure + "/readings/new", "asAtWords=March 2015", "value=605");
        AccessForms.same(measure + "/readings/{n}/correction", "value=606", "reason=A slip");
        AccessForms.same(plan + "/actions/new", "text=Another to be done", "list=list-1");
        AccessForms.same(plan + "/actions/{n}/edit", "text=To be done", "reason=A slip");
        AccessForms.same(plan + "/actions/{n}/move", "list=list-2");
        AccessForms.same(plan + "/actions/{n}/removal", "reason=A slip");
    }
}
