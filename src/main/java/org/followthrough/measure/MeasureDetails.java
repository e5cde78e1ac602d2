package org.followthrough.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a measure.
 *
 * @param number as printed, at most 20 characters, null for none
 * @param objective heading of its group of rows as printed, at most 300 characters
 * @param groupBegins whether a group of its own begins with it although the row before has the same heading
 * @param description at most 10,000 characters
 * @param dueWords by when, exactly as written, at most 200 characters
 * @param recommendationId the recommendation whose effect it shows
 * @param figures at most one for each group of columns; one without words is not kept
 * @param remark what the record has to say of itself
 */
public record MeasureDetails(
        @Nullable String number,
        @Nullable String objective,
        boolean groupBegins,
        String description,
        @Nullable String dueWords,
        @Nullable Long recommendationId,
        List<FigureDetails> figures,
        @Nullable String comments,
        @Nullable String remark) {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_OBJECTIVE = 300;

    public MeasureDetails {
        figures = List.copyOf(figures);
    }

    /** A measure that only says what is measured. */
    public static MeasureDetails of(String description) {
        return new MeasureDetails(null, null, false, description, null, null, List.of(), null, null);
    }

    /** What cannot be kept, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("number", "The number", number, LONGEST_NUMBER, problems);
        if (description.isBlank()) {
            problems.put("description", "Enter what is measured");
        }
        TextLimit.check("description", "The description", description, TextLimit.LONG, problems);
        TextLimit.check("objective", "The heading", objective, LONGEST_OBJECTIVE, problems);
        TextLimit.check("dueWords", "The words", dueWords, TextLimit.SHORT, problems);
        for (int at = 0; at < figures.size(); at++) {
            figures.get(at).words().check("figures[%d].".formatted(at), problems);
        }
        TextLimit.check("comments", "The comments", comments, TextLimit.LONG, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        return problems;
    }

    /** As it is kept. */
    MeasureDetails withoutEmptyFigures() {
        return new MeasureDetails(
                number,
                objective,
                groupBegins,
                description,
                dueWords,
                recommendationId,
                figures.stream().filter(figure -> !figure.words().isEmpty()).toList(),
                comments,
                remark);
    }

    /** What it says in a group of columns; nothing where it has no figure there. */
    public Printed in(ColumnDetails column) {
        return figure(column.key()).orElse(Printed.NOTHING);
    }

    private Optional<Printed> figure(String key) {
        return figures.stream()
                .filter(figure -> figure.column().equals(key))
                .map(FigureDetails::words)
                .findFirst();
    }
}
