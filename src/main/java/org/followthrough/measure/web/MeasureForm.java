package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.FigureDetails;
import org.followthrough.measure.MeasureDetails;
import org.followthrough.measure.MeasureView;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Printed;
import org.followthrough.measure.RecommendationLinks;
import org.followthrough.measure.SentAfter;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A measure as typed.
 *
 * @param recommendation id of the recommendation whose effect it shows, empty for none
 * @param reason why words or figures change that everybody can read
 * @param version of the measure that the form was made from; empty for a new one
 * @param sentAfter the last of the measures that were there when the form for a new one was made
 */
record MeasureForm(
        String number,
        String description,
        String objective,
        Boolean groupBegins,
        String dueWords,
        String recommendation,
        List<FigureRow> figures,
        String comments,
        String remark,
        String reason,
        String version,
        String sentAfter) {

    MeasureForm(
            @Nullable String number,
            @Nullable String description,
            @Nullable String objective,
            @Nullable Boolean groupBegins,
            @Nullable String dueWords,
            @Nullable String recommendation,
            @Nullable List<@Nullable FigureRow> figures,
            @Nullable String comments,
            @Nullable String remark,
            @Nullable String reason,
            @Nullable String version,
            @Nullable String sentAfter) {
        this.number = Typed.text(number);
        this.description = Typed.text(description);
        this.objective = Typed.text(objective);
        this.groupBegins = Boolean.TRUE.equals(groupBegins);
        this.dueWords = Typed.text(dueWords);
        this.recommendation = Typed.text(recommendation);
        this.figures = rows(figures);
        this.comments = Typed.text(comments);
        this.remark = Typed.text(remark);
        this.reason = Typed.text(reason);
        this.version = Typed.text(version);
        this.sentAfter = Typed.text(sentAfter);
    }

    /** What it says in a group of columns, by the group's key. */
    record FigureRow(String column, String target, String achieved, String variation) {

        FigureRow(
                @Nullable String column,
                @Nullable String target,
                @Nullable String achieved,
                @Nullable String variation) {
            this.column = Typed.text(column);
            this.target = Typed.text(target);
            this.achieved = Typed.text(achieved);
            this.variation = Typed.text(variation);
        }

        private FigureDetails details() {
            return new FigureDetails(
                    column, new Printed(PlanForm.kept(target), PlanForm.kept(achieved), PlanForm.kept(variation)));
        }
    }

    private static List<FigureRow> rows(@Nullable List<? extends @Nullable FigureRow> typed) {
        List<FigureRow> rows = new ArrayList<>();
        if (typed != null) {
            typed.forEach(row -> rows.add(row == null ? new FigureRow(null, null, null, null) : row));
        }
        return List.copyOf(rows);
    }

    /** A new one under the heading of the last one. */
    static MeasureForm empty(PlanView plan, List<MeasureView> before) {
        String objective = before.isEmpty()
                ? null
                : before.get(before.size() - 1).details().objective();
        long last = SentAfter.the(before.stream().mapToLong(MeasureView::id)).last();
        return new MeasureForm(
                null,
                null,
                objective,
                null,
                null,
                null,
                figures(plan, null),
                null,
                null,
                null,
                null,
                String.valueOf(last));
    }

    static MeasureForm of(PlanView plan, MeasureView measure) {
        MeasureDetails details = measure.details();
        Long linked = details.recommendationId();
        return new MeasureForm(
                details.number(),
                details.description(),
                details.objective(),
                details.groupBegins(),
                details.dueWords(),
                linked == null ? "" : String.valueOf(linked),
                figures(plan, details),
                details.comments(),
                details.remark(),
                null,
                String.valueOf(measure.version()),
                null);
    }

    private static List<FigureRow> figures(PlanView plan, @Nullable MeasureDetails details) {
        return plan.columns().stream()
                .map(column -> row(column, details == null ? Printed.NOTHING : details.in(column)))
                .toList();
    }

    private static FigureRow row(ColumnDetails column, Printed words) {
        return new FigureRow(column.key(), words.target(), words.achieved(), words.variation());
    }

    /**
     * What is to be kept.
     *
     * @param links the recommendations that can be chosen
     * @throws InvalidInput for another one
     */
    MeasureDetails details(List<RecommendationLinks.Link> links) {
        Long linked = links.stream()
                .filter(link -> String.valueOf(link.id()).equals(recommendation))
                .map(RecommendationLinks.Link::id)
                .findFirst()
                .orElse(null);
        if (linked == null && !recommendation.isBlank()) {
            throw new InvalidInput("recommendation", "Select a recommendation of this council");
        }
        return new MeasureDetails(
                PlanForm.kept(number),
                PlanForm.kept(objective),
                groupBegins,
                description.strip(),
                PlanForm.kept(dueWords),
                linked,
                figures.stream().map(FigureRow::details).toList(),
                PlanForm.kept(comments),
                PlanForm.kept(remark));
    }

    static List<Choice> choices(List<RecommendationLinks.Link> links) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "None")));
        links.forEach(
                link -> choices.add(new Choice(String.valueOf(link.id()), link.shortName() + ": " + link.title())));
        return choices;
    }

    /** What was typed beside what somebody else saved. */
    Conflict conflictWith(PlanView plan, MeasureView saved, List<RecommendationLinks.Link> links) {
        MeasureForm theirs = of(plan, saved);
        List<Conflict.Field> fields = new ArrayList<>();
        fields.add(Conflict.Field.line("Number as printed", "number", number, theirs.number));
        fields.add(new Conflict.Field("What is measured", "description", description, theirs.description));
        fields.add(Conflict.Field.line("Heading of its group", "objective", objective, theirs.objective));
        fields.add(Conflict.Field.choice(
                "Group",
                "groupBegins",
                groupBegins.toString(),
                theirs.groupBegins.toString(),
                List.of(new Choice("true", "A new group begins here"), new Choice("false", "No new group"))));
        fields.add(Conflict.Field.line("By when, in words", "dueWords", dueWords, theirs.dueWords));
        fields.add(Conflict.Field.choice(
                "Recommendation", "recommendation", recommendation, theirs.recommendation, choices(links)));
        for (int at = 0; at < plan.columns().size(); at++) {
            fields.addAll(fields(at, plan.columns().get(at), theirs.figures.get(at)));
        }
        fields.add(new Conflict.Field("Comments", "comments", comments, theirs.comments));
        fields.add(new Conflict.Field("Remark", "remark", remark, theirs.remark));
        String address = plan.path() + "/measures/" + saved.ref() + "/edit";
        return new Conflict(
                saved.name(),
                null,
                address,
                address,
                saved.version(),
                fields,
                Map.of("reason", reason),
                !plan.isPublished());
    }

    private List<Conflict.Field> fields(int at, ColumnDetails column, FigureRow theirs) {
        FigureRow mine = figures.stream()
                .filter(row -> row.column.equals(column.key()))
                .findFirst()
                .orElse(new FigureRow(column.key(), "", "", ""));
        String row = "figures[%d].".formatted(at);
        String name = column.name() + ": ";
        return List.of(
                Conflict.Field.line("Column", row + "column", column.key(), column.key()),
                Conflict.Field.line(name + "target", row + "target", mine.target, theirs.target),
                Conflict.Field.line(name + "achieved", row + "achieved", mine.achieved, theirs.achieved),
                Conflict.Field.line(name + "variation", row + "variation", mine.variation, theirs.variation));
    }
}
