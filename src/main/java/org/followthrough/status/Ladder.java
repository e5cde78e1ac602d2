package org.followthrough.status;

import java.util.ArrayList;
import java.util.List;

/**
 * The flowchart as a ladder: at each question one way leads down, to the next question or at the foot to the last
 * outcome, and one to the right, to an outcome.
 */
final class Ladder {

    private Ladder() {}

    record Rung(Question question, Exit down, Exit right) {}

    /** Answers that lead the same way share one arrow. */
    record Exit(Question question, Step target, List<Answer> answers) {

        List<Branch> branches() {
            return answers.stream().map(answer -> new Branch(question, answer)).toList();
        }
    }

    static List<Rung> rungs() {
        List<Rung> rungs = new ArrayList<>();
        Step step = Flowchart.first();
        while (step instanceof Question question) {
            Rung rung = rung(question);
            rungs.add(rung);
            step = rung.down().target();
        }
        return List.copyOf(rungs);
    }

    private static Rung rung(Question question) {
        List<Exit> exits = question.answers().stream()
                .map(answer -> Flowchart.next(question, answer))
                .distinct()
                .map(target -> new Exit(question, target, answersTowards(question, target)))
                .toList();
        if (exits.size() != 2) {
            throw new IllegalStateException("a rung has two exits, " + question + " has " + exits);
        }
        boolean firstGoesDown = exits.get(0).target() instanceof Question;
        return new Rung(question, exits.get(firstGoesDown ? 0 : 1), exits.get(firstGoesDown ? 1 : 0));
    }

    private static List<Answer> answersTowards(Question question, Step target) {
        return question.answers().stream()
                .filter(answer -> Flowchart.next(question, answer) == target)
                .toList();
    }
}
