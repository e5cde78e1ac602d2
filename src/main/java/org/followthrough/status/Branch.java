package org.followthrough.status;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** One arrow of the flowchart: a question with an answer that it allows; any other is an IllegalArgumentException. */
public record Branch(Question question, Answer answer) implements Comparable<Branch> {

    private static final Comparator<Branch> ORDER =
            Comparator.comparing(Branch::question).thenComparing(Branch::answer);

    public Branch {
        Flowchart.next(question, answer);
    }

    /** Where the arrow leads. */
    public Step next() {
        return Flowchart.next(question, answer);
    }

    /** In the order of the questions and, within each, of its answers. */
    @Override
    public int compareTo(Branch other) {
        return ORDER.compare(this, other);
    }

    /**
     * How many went along each arrow, for {@link FlowchartDrawing#withCounts}.
     *
     * @param walks how many items took each walk
     * @return every arrow of the chart in order, those that nobody took with 0
     */
    public static Map<Branch, Long> tally(Map<Walk, Long> walks) {
        Map<Branch, Long> tally = new TreeMap<>();
        for (Question question : Question.values()) {
            question.answers().forEach(answer -> tally.put(new Branch(question, answer), 0L));
        }
        walks.forEach((walk, number) -> walk.answered()
                .forEach(each -> tally.merge(new Branch(each.question(), each.answer()), number, Long::sum)));
        return tally;
    }
}
