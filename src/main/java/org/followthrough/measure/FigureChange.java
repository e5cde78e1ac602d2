package org.followthrough.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which figures an edit changes, in words: "Achieved £k: “654” → “660”". */
record FigureChange(List<String> lines) {

    static FigureChange between(PlanView plan, MeasureDetails before, MeasureDetails after) {
        return new FigureChange(plan.columns().stream()
                .flatMap(column -> Stream.of(
                        line(
                                column.targetHead(),
                                before.in(column).target(),
                                after.in(column).target()),
                        line(
                                column.achievedHead(),
                                before.in(column).achieved(),
                                after.in(column).achieved()),
                        line(
                                column.variationHead(),
                                before.in(column).variation(),
                                after.in(column).variation())))
                .filter(line -> !line.isEmpty())
                .toList());
    }

    boolean isNone() {
        return lines.isEmpty();
    }

    /** All of it in one line, null for no change. */
    @Nullable
    String words() {
        return lines.isEmpty() ? null : String.join("; ", lines);
    }

    private static String line(@Nullable String head, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? ""
                : "%s: %s → %s".formatted(Objects.requireNonNullElse(head, "figure"), quoted(before), quoted(after));
    }

    private static String quoted(@Nullable String words) {
        return words == null ? "nothing" : "“" + words + "”";
    }
}
