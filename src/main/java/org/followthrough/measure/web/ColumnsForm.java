package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.measure.ColumnDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.Printed;
import org.followthrough.measure.Unit;
import org.followthrough.measure.VariationRule;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The groups of columns of a plan as typed; one without any words is none.
 *
 * @param reason why words change that everybody can read
 */
record ColumnsForm(List<ColumnRow> columns, String reason, String version) {

    ColumnsForm(@Nullable List<@Nullable ColumnRow> columns, @Nullable String reason, @Nullable String version) {
        List<ColumnRow> rows = new ArrayList<>();
        if (columns != null) {
            columns.forEach(row -> rows.add(row == null ? ColumnRow.BLANK : row));
        }
        this.columns = List.copyOf(rows);
        this.reason = Typed.text(reason);
        this.version = Typed.text(version);
    }

    /**
     * One group.
     *
     * @param key of a group that is there already, empty for a new one
     */
    record ColumnRow(
            String key,
            String unit,
            String targetHead,
            String achievedHead,
            String variationHead,
            String rule,
            Boolean summed,
            String totalLabel,
            String totalTarget,
            String totalAchieved,
            String totalVariation) {

        static final ColumnRow BLANK = new ColumnRow(null, null, null, null, null, null, null, null, null, null, null);

        ColumnRow(
                @Nullable String key,
                @Nullable String unit,
                @Nullable String targetHead,
                @Nullable String achievedHead,
                @Nullable String variationHead,
                @Nullable String rule,
                @Nullable Boolean summed,
                @Nullable String totalLabel,
                @Nullable String totalTarget,
                @Nullable String totalAchieved,
                @Nullable String totalVariation) {
            this.key = Typed.text(key);
            this.unit = Typed.text(unit);
            this.targetHead = Typed.text(targetHead);
            this.achievedHead = Typed.text(achievedHead);
            this.variationHead = Typed.text(variationHead);
            this.rule = Typed.text(rule);
            this.summed = Boolean.TRUE.equals(summed);
            this.totalLabel = Typed.text(totalLabel);
            this.totalTarget = Typed.text(totalTarget);
            this.totalAchieved = Typed.text(totalAchieved);
            this.totalVariation = Typed.text(totalVariation);
        }

        static ColumnRow of(ColumnDetails column) {
            Printed total = column.total();
            return new ColumnRow(
                    column.key(),
                    column.unit().name(),
                    column.targetHead(),
                    column.achievedHead(),
                    column.variationHead(),
                    column.rule().name(),
                    column.summed(),
                    column.totalLabel(),
                    total.target(),
                    total.achieved(),
                    total.variation());
        }

        boolean isBlank() {
            return Stream.of(
                            targetHead,
                            achievedHead,
                            variationHead,
                            totalLabel,
                            totalTarget,
                            totalAchieved,
                            totalVariation)
                    .allMatch(String::isBlank);
        }

        ColumnDetails details(String named) {
            return new ColumnDetails(
                    named,
                    Arrays.stream(Unit.values())
                            .filter(each -> each.name().equals(unit))
                            .findFirst()
                            .orElse(Unit.NUMBER),
                    PlanForm.kept(targetHead),
                    PlanForm.kept(achievedHead),
                    PlanForm.kept(variationHead),
                    Arrays.stream(VariationRule.values())
                            .filter(each -> each.name().equals(rule))
                            .findFirst()
                            .orElse(VariationRule.NONE),
                    summed,
                    PlanForm.kept(totalLabel),
                    new Printed(
                            PlanForm.kept(totalTarget), PlanForm.kept(totalAchieved), PlanForm.kept(totalVariation)));
        }
    }

    static ColumnsForm of(PlanView plan) {
        return new ColumnsForm(
                        plan.columns().stream().map(ColumnRow::of).toList(), null, String.valueOf(plan.version()))
                .withRoom();
    }

    /** Without groups in which nothing is typed. */
    ColumnsForm tidied() {
        return new ColumnsForm(columns.stream().filter(row -> !row.isBlank()).toList(), reason, version);
    }

    /** With a place for every group that there can be. */
    ColumnsForm withRoom() {
        List<ColumnRow> rows = new ArrayList<>(columns);
        while (rows.size() < ColumnDetails.MOST) {
            rows.add(ColumnRow.BLANK);
        }
        return new ColumnsForm(List.copyOf(rows), reason, version);
    }

    /** What is to be kept; a group that the plan does not have yet gets a name that no other one has. */
    List<ColumnDetails> details(PlanView plan) {
        Set<String> known = plan.columns().stream().map(ColumnDetails::key).collect(Collectors.toSet());
        List<ColumnDetails> details = new ArrayList<>();
        int next = 1;
        for (ColumnRow row : columns) {
            while (!known.contains(row.key()) && known.contains("column-" + next)) {
                next++;
            }
            details.add(row.details(known.contains(row.key()) ? row.key() : "column-" + next++));
        }
        return details;
    }

    static List<Choice> units() {
        return Arrays.stream(Unit.values())
                .map(unit -> new Choice(unit.name(), unit.label()))
                .toList();
    }

    static List<Choice> rules() {
        return Arrays.stream(VariationRule.values())
                .map(rule -> new Choice(rule.name(), rule.label()))
                .toList();
    }

    /** What was typed beside what somebody else saved. */
    Conflict conflictWith(PlanView saved) {
        ColumnsForm mine = withRoom();
        ColumnsForm theirs = of(saved);
        List<Conflict.Field> fields = new ArrayList<>();
        Map<String, String> hidden = new LinkedHashMap<>(Map.of("reason", reason));
        for (int at = 0; at < ColumnDetails.MOST; at++) {
            hidden.put("columns[%d].key".formatted(at), mine.columns.get(at).key());
            fields.addAll(fields(at, mine.columns.get(at), theirs.columns.get(at)));
        }
        String address = saved.path() + "/columns";
        return new Conflict(
                "The columns", null, address, address, saved.version(), fields, hidden, !saved.isPublished());
    }

    private static List<Conflict.Field> fields(int at, ColumnRow mine, ColumnRow theirs) {
        String row = "columns[%d].".formatted(at);
        String group = "Group " + (at + 1) + ": ";
        List<Choice> yesNo = List.of(new Choice("true", "Adds up to a total"), new Choice("false", "No total"));
        return List.of(
                Conflict.Field.choice(group + "what it counts", row + "unit", mine.unit, theirs.unit, units()),
                Conflict.Field.line(
                        group + "head of the targets", row + "targetHead", mine.targetHead, theirs.targetHead),
                Conflict.Field.line(
                        group + "head of what was achieved",
                        row + "achievedHead",
                        mine.achievedHead,
                        theirs.achievedHead),
                Conflict.Field.line(
                        group + "head of the variations",
                        row + "variationHead",
                        mine.variationHead,
                        theirs.variationHead),
                Conflict.Field.choice(group + "variation", row + "rule", mine.rule, theirs.rule, rules()),
                Conflict.Field.choice(
                        group + "total", row + "summed", mine.summed.toString(), theirs.summed.toString(), yesNo),
                Conflict.Field.line(
                        group + "words before the totals", row + "totalLabel", mine.totalLabel, theirs.totalLabel),
                Conflict.Field.line(
                        group + "printed total of the targets",
                        row + "totalTarget",
                        mine.totalTarget,
                        theirs.totalTarget),
                Conflict.Field.line(
                        group + "printed total achieved",
                        row + "totalAchieved",
                        mine.totalAchieved,
                        theirs.totalAchieved),
                Conflict.Field.line(
                        group + "printed total variation",
                        row + "totalVariation",
                        mine.totalVariation,
                        theirs.totalVariation));
    }
}
