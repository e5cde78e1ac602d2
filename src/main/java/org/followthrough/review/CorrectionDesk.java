package org.followthrough.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.history.History;
import org.followthrough.history.Reason;
import org.followthrough.history.Subject;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what is corrected in a published review and why, in the transaction that then corrects it: without that the
 * database refuses the change. Whoever calls this has seen to it that the actor may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CorrectionDesk {

    private static final String MISSING = "Enter why it is corrected";

    private final ReviewCorrectionRepository corrections;
    private final History history;
    private final Clock clock;

    CorrectionDesk(ReviewCorrectionRepository corrections, History history, Clock clock) {
        this.corrections = corrections;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Notes what changes in one place.
     *
     * @param subject where it stands, as {@link CorrectionView#subject()} names it
     * @throws InvalidInput naming "reason" without one, and for a correction that changes nothing
     */
    public void note(Actor actor, long reviewId, String subject, List<WordChange> changes, @Nullable String reason) {
        note(actor, reviewId, Map.of(subject, changes), reason);
    }

    /** The same for several places. */
    void note(Actor actor, long reviewId, Map<String, List<WordChange>> bySubject, @Nullable String reason) {
        if (bySubject.values().stream().allMatch(List::isEmpty)) {
            throw new InvalidInput("", "Nothing is different from what is public");
        }
        String why = Objects.requireNonNull(Reason.of(reason, true, MISSING));
        Instant now = clock.instant();
        bySubject.forEach((subject, changes) -> changes.forEach(change -> {
            corrections.save(new ReviewCorrection(reviewId, now, actor.requireAccountId(), subject, change, why));
            history.record(actor, "published review corrected", new Subject("review", reviewId), change.what(), why);
        }));
        corrections.flush();
    }

    /** All that a form has wrong at once, a missing reason among it. */
    public static void refuse(Map<String, String> problems, @Nullable String reason) {
        Reason.check(reason, true, MISSING, problems);
        InvalidInput.throwIfAny(problems);
    }
}
