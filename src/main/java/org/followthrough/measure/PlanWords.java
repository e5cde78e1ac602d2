package org.followthrough.measure;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.history.WordChange;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** What plans, their columns, their lists and their measures say, as readers call it. */
final class PlanWords {

    private static final Said.Row<ColumnDetails> COLUMNS =
            new Said.Row<>(ColumnDetails::key, column -> "Columns “" + column.name() + "”", PlanWords::of);

    private static final Said.Row<ListDetails> LISTS =
            new Said.Row<>(ListDetails::key, list -> "List “" + list.heading() + "”", PlanWords::of);

    private PlanWords() {}

    static List<WordChange> columns(List<ColumnDetails> before, List<ColumnDetails> after) {
        return COLUMNS.between("columns", before, after);
    }

    static List<WordChange> lists(List<ListDetails> before, List<ListDetails> after) {
        return LISTS.between("lists", before, after);
    }

    /** @param review title of the review whose figures these are */
    static Said of(PlanDetails details, @Nullable String review) {
        LocalDate asAt = details.asAt();
        return new Said()
                .add("Title", details.title())
                .add("Review", review)
                .add("Position as at, in words", details.asAtWords())
                .add("Position as at", asAt == null ? null : Words.date(asAt))
                .add("Introduction", details.introduction())
                .add("Head over the numbers", details.numberHead())
                .add("Head over what is measured", details.descriptionHead())
                .add("Head over the comments", details.commentsHead())
                .add("Remark", details.remark());
    }

    private static Said of(ColumnDetails column) {
        return new Said()
                .add("What the figures count", column.unit().label())
                .add("Head of the targets", column.targetHead())
                .add("Head of what was achieved", column.achievedHead())
                .add("Head of the variations", column.variationHead())
                .add("How the variation is worked out", column.rule().label())
                .add("Whether the figures add up", column.summed() ? "The figures add up to a total" : "No total")
                .add("Words before the totals", column.totalLabel())
                .add("Printed total of the targets", column.total().target())
                .add("Printed total achieved", column.total().achieved())
                .add("Printed total variation", column.total().variation());
    }

    private static Said of(ListDetails list) {
        return new Said()
                .add("Heading", list.heading())
                .add("How far its actions are", list.state().label());
    }

    /** @param recommendation short name of the recommendation whose effect it shows */
    static Said of(PlanView plan, MeasureDetails details, @Nullable String recommendation) {
        Said said = new Said()
                .add("Number", details.number())
                .add("What is measured", details.description())
                .add("Heading of its group", details.objective())
                .add("Where its group begins", details.groupBegins() ? "A new group begins here" : null)
                .add("By when", details.dueWords());
        for (ColumnDetails column : plan.columns()) {
            Printed words = details.in(column);
            figure(said, column.targetHead(), words.target());
            figure(said, column.achievedHead(), words.achieved());
            figure(said, column.variationHead(), words.variation());
        }
        return said.add("Comments", details.comments())
                .add("Recommendation", recommendation)
                .add("Remark", details.remark());
    }

    private static void figure(Said said, @Nullable String head, @Nullable String words) {
        if (head != null || words != null) {
            said.add(head == null ? "Figure without a head" : head, words);
        }
    }
}
