package org.followthrough.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers given from the first question on, without a gap; immutable. It may stop half-way, and is complete when it has
 * reached a category.
 *
 * @param answered the questions answered, in the order of the flowchart
 */
public record Walk(List<Answered> answered) {

    private static final Walk EMPTY = new Walk(List.of());

    /**
     * Takes the answers as they are.
     *
     * @throws IllegalArgumentException if they leave the flowchart
     */
    public Walk {
        answered = List.copyOf(answered);
        Step expected = Flowchart.first();
        for (Answered each : answered) {
            if (each.question() != expected) {
                throw new IllegalArgumentException("expected " + expected + ", not " + each.question());
            }
            expected = each.next();
        }
    }

    /**
     * One question and an answer that it allows; any other is refused with an IllegalArgumentException.
     */
    public record Answered(Question question, Answer answer) {

        public Answered {
            Flowchart.next(question, answer);
        }

        /** Where this answer leads. */
        public Step next() {
            return Flowchart.next(question, answer);
        }

        /** The answer in words, such as "Yes, it has passed". */
        public String label() {
            return answer.label(question);
        }
    }

    /** The walk that stands before the first question. */
    public static Walk empty() {
        return EMPTY;
    }

    /**
     * The walk of these answers to the first question, the one that follows, and so on.
     *
     * @throws IllegalArgumentException if the answers leave the flowchart
     */
    public static Walk of(Answer... answers) {
        Walk walk = EMPTY;
        for (Answer answer : answers) {
            if (walk.isComplete()) {
                throw new IllegalArgumentException("nothing is asked after " + walk.code());
            }
            walk = walk.answer(answer);
        }
        return walk;
    }

    /**
     * Reads what {@link #code()} wrote; the empty text is the empty walk.
     *
     * @throws IllegalArgumentException if the code leaves the flowchart
     */
    public static Walk parse(String code) {
        return of(code.chars().mapToObj(letter -> Answer.ofCode((char) letter)).toArray(Answer[]::new));
    }

    /** Every walk that reaches a category; the database's function walk_status knows the same codes. */
    public static List<Walk> allComplete() {
        List<Walk> complete = new ArrayList<>();
        EMPTY.collectComplete(complete);
        return List.copyOf(complete);
    }

    private void collectComplete(List<Walk> complete) {
        next().ifPresentOrElse(
                        question -> question.answers()
                                .forEach(answer -> answer(answer).collectComplete(complete)),
                        () -> complete.add(this));
    }

    /**
     * This walk and an answer to its next question.
     *
     * @throws IllegalStateException if the walk is complete
     * @throws IllegalArgumentException if the next question does not allow the answer
     */
    public Walk answer(Answer answer) {
        Question question = next().orElseThrow(() -> new IllegalStateException("nothing is asked after " + code()));
        List<Answered> longer = new ArrayList<>(answered);
        longer.add(new Answered(question, answer));
        return new Walk(longer);
    }

    /**
     * This walk with one answer given or changed. Later answers stay as far as the new path still asks for them, and
     * are dropped from there on.
     *
     * @throws IllegalArgumentException if the question is not on this walk nor next, or does not allow the answer
     */
    public Walk withAnswer(Question question, Answer answer) {
        if (answerTo(question).isEmpty() && next().filter(question::equals).isEmpty()) {
            throw new IllegalArgumentException(question + " is not asked on the walk " + code());
        }
        Walk changed = EMPTY;
        Optional<Question> asked = changed.next();
        while (asked.isPresent()) {
            Optional<Answer> given = asked.get() == question ? Optional.of(answer) : answerTo(asked.get());
            if (given.isEmpty()) {
                return changed;
            }
            changed = changed.answer(given.get());
            asked = changed.next();
        }
        return changed;
    }

    /** The answer that this walk gives to the question, or nothing if it has not come by. */
    public Optional<Answer> answerTo(Question question) {
        return answered.stream()
                .filter(each -> each.question() == question)
                .map(Answered::answer)
                .findFirst();
    }

    /** The question to ask next, or nothing when the walk is complete. */
    public Optional<Question> next() {
        return end() instanceof Question question ? Optional.of(question) : Optional.empty();
    }

    /** The category reached, or nothing while a question is open. */
    public Optional<StatusCategory> status() {
        return end() instanceof StatusCategory category ? Optional.of(category) : Optional.empty();
    }

    /** Whether a category has been reached. */
    public boolean isComplete() {
        return status().isPresent();
    }

    /** The answers' letters in order, such as "YNTNY"; empty for the empty walk. */
    public String code() {
        return answered.stream()
                .map(each -> String.valueOf(each.answer().code()))
                .collect(Collectors.joining());
    }

    private Step end() {
        return answered.isEmpty()
                ? Flowchart.first()
                : answered.get(answered.size() - 1).next();
    }
}
