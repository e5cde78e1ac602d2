package org.followthrough.measure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with the columns and lists that somebody wants a plan to have, by the fields of their forms. */
final class PlanShape {

    private PlanShape() {}

    static Map<String, String> problemsOfColumns(List<ColumnDetails> columns, List<MeasureView> measures) {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            columns.get(at).check("columns[%d].".formatted(at), problems);
            if (!keys.add(columns.get(at).key())) {
                problems.put("columns[%d].key".formatted(at), "Two groups of columns have the same name");
            }
        }
        checkNumber("columns", columns.size(), ColumnDetails.MOST, problems);
        checkFigures(columns, measures.stream().map(MeasureView::details).toList(), problems);
        return problems;
    }

    static Map<String, String> problemsOfLists(List<ListDetails> lists, List<PlanActionView> actions) {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<String> keys = new HashSet<>();
        Set<String> headings = new HashSet<>();
        for (int at = 0; at < lists.size(); at++) {
            ListDetails list = lists.get(at);
            list.check("lists[%d].".formatted(at), problems);
            if (!keys.add(list.key()) || !headings.add(list.heading())) {
                problems.putIfAbsent("lists[%d].heading".formatted(at), "There is another list with this heading");
            }
        }
        checkNumber("lists", lists.size(), ListDetails.MOST, problems);
        if (actions.stream().anyMatch(action -> !keys.contains(action.list()))) {
            problems.put("lists", "There are still actions on a list that you removed: move or remove those first");
        }
        return problems;
    }

    /** A figure without a head would be seen by nobody, and lost when its measure is saved. */
    private static void checkFigures(
            List<ColumnDetails> columns, List<MeasureDetails> measures, Map<String, String> problems) {
        Set<String> keys = columns.stream().map(ColumnDetails::key).collect(Collectors.toSet());
        if (measures.stream()
                .flatMap(measure -> measure.figures().stream())
                .anyMatch(figure -> !keys.contains(figure.column()))) {
            problems.put(
                    "columns", "Measures still have figures in a group of columns that you removed: clear those first");
        }
        for (int at = 0; at < columns.size(); at++) {
            ColumnDetails column = columns.get(at);
            String row = "columns[%d].".formatted(at);
            List<Printed> figures =
                    measures.stream().map(measure -> measure.in(column)).toList();
            checkHead(row + "targetHead", column.targetHead(), figures, Printed::target, problems);
            checkHead(row + "achievedHead", column.achievedHead(), figures, Printed::achieved, problems);
            checkHead(row + "variationHead", column.variationHead(), figures, Printed::variation, problems);
        }
    }

    private static void checkHead(
            String field,
            @Nullable String head,
            List<Printed> figures,
            Function<Printed, @Nullable String> part,
            Map<String, String> problems) {
        if (head == null && figures.stream().anyMatch(words -> part.apply(words) != null)) {
            problems.putIfAbsent(field, "Measures still have figures under this head: clear those first, or keep it");
        }
    }

    private static void checkNumber(String what, int number, int most, Map<String, String> problems) {
        if (number > most) {
            problems.put(what, "There can be %d of them at most".formatted(most));
        }
    }
}
