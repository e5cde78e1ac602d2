package org.followthrough.status;

import static org.followthrough.status.Answer.NO;
import static org.followthrough.status.Answer.NO_TIMESCALE;
import static org.followthrough.status.Answer.YES;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The recommendation-tracking flowchart: which answer to which question leads where. Its structure is code. */
public final class Flowchart {

    /** Which wording of the questions is asked today; kept with each stored walk, as wording may change. */
    public static final int WORDING_VERSION = 1;

    private static final Map<Question, Map<Answer, Step>> GRAPH = graph();

    private Flowchart() {}

    /** The question with which every walk begins. */
    public static Question first() {
        return Question.RELEVANT;
    }

    /**
     * Where an answer leads.
     *
     * @throws IllegalArgumentException if the question does not allow the answer
     */
    public static Step next(Question question, Answer answer) {
        Step step = branches(question).get(answer);
        if (step == null) {
            throw new IllegalArgumentException(question + " cannot be answered with " + answer);
        }
        return step;
    }

    static List<Answer> answersTo(Question question) {
        return List.copyOf(branches(question).keySet());
    }

    private static Map<Answer, Step> branches(Question question) {
        return GRAPH.getOrDefault(question, Map.of());
    }

    private static Map<Question, Map<Answer, Step>> graph() {
        Map<Question, Map<Answer, Step>> graph = new EnumMap<>(Question.class);
        graph.put(Question.RELEVANT, branches(Question.ACHIEVED, StatusCategory.STOP_MONITORING));
        graph.put(Question.ACHIEVED, branches(StatusCategory.ACHIEVED, Question.TIMESCALE));
        Map<Answer, Step> timescale = branches(Question.OBSTACLE, StatusCategory.NOT_THIS_SESSION);
        timescale.put(NO_TIMESCALE, Question.OBSTACLE);
        graph.put(Question.TIMESCALE, timescale);
        graph.put(Question.OBSTACLE, branches(StatusCategory.OBSTACLE, Question.ACCEPTABLE));
        graph.put(Question.ACCEPTABLE, branches(StatusCategory.ACCEPTABLE, StatusCategory.NOT_ACCEPTABLE));
        return Collections.unmodifiableMap(graph);
    }

    private static Map<Answer, Step> branches(Step yes, Step no) {
        Map<Answer, Step> branches = new EnumMap<>(Answer.class);
        branches.put(YES, yes);
        branches.put(NO, no);
        return branches;
    }
}
