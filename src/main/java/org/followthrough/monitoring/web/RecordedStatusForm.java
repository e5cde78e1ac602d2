package org.followthrough.monitoring.web;

import java.util.Optional;
import org.followthrough.monitoring.Assessment;
import org.followthrough.shared.Typed;
import org.followthrough.status.Answer;
import org.followthrough.status.Question;
import org.followthrough.status.TimescaleCheck;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** All questions of the flowchart on one page, with what goes with a status; the fields are named by the questions. */
interface RecordedStatusForm {

    @Nullable
    String relevant();

    @Nullable
    String achieved();

    @Nullable
    String timescale();

    @Nullable
    String obstacle();

    @Nullable
    String acceptable();

    @Nullable
    String reason();

    @Nullable
    String timescaleReason();

    @Nullable
    String comesBack();

    @Nullable
    String decidedAction();

    /** The answer's letter as sent, null for none. */
    default @Nullable String answerTo(Question question) {
        return switch (question) {
            case RELEVANT -> relevant();
            case ACHIEVED -> achieved();
            case TIMESCALE -> timescale();
            case OBSTACLE -> obstacle();
            case ACCEPTABLE -> acceptable();
        };
    }

    /**
     * The status that the answers lead to; those that the way does not come by do not count, nor words that belong to
     * another status.
     *
     * @param dates what they answer to question 3
     * @return nothing if the way stops at a question without an answer, which the form is then told
     */
    default Optional<Assessment> assessment(TimescaleCheck dates, BindingResult binding) {
        Walk walk = Walk.empty();
        Optional<Question> asked = walk.next();
        while (asked.isPresent()) {
            Question question = asked.get();
            Optional<Answer> answer = question.answers().stream()
                    .filter(each -> String.valueOf(each.code()).equals(Typed.text(answerTo(question))))
                    .findFirst();
            if (answer.isEmpty()) {
                binding.rejectValue(
                        question.slug(), "unanswered", "Select an answer to question %d".formatted(question.number()));
                return Optional.empty();
            }
            walk = walk.answer(answer.get());
            asked = walk.next();
        }
        return Optional.of(
                new Assessment(walk, reason(), timescaleReason(), comesBack(), decidedAction()).fitting(dates));
    }

    /** The letter with which a walk answers a question, null if it does not come by. */
    static @Nullable String letter(@Nullable Walk walk, Question question) {
        return walk == null
                ? null
                : walk.answerTo(question)
                        .map(answer -> String.valueOf(answer.code()))
                        .orElse(null);
    }
}
