package org.followthrough.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters many areas for improvement at once, into a draft or as a correction of what is public: those whose number is new
 * are added after the others, the others are filled in. Words that stand there already are replaced only by somebody who
 * has seen them.
 */
@Service
@Transactional
public class AreaEntries {

    /** Characters of a line in the history. */
    private static final int MOST = 500;

    private final ReviewAreaRepository areas;
    private final ReviewCorrectionRepository corrections;
    private final Reviews reviews;
    private final CorrectionDesk desk;
    private final History history;
    private final Clock clock;

    AreaEntries(
            ReviewAreaRepository areas,
            ReviewCorrectionRepository corrections,
            Reviews reviews,
            CorrectionDesk desk,
            History history,
            Clock clock) {
        this.areas = areas;
        this.corrections = corrections;
        this.reviews = reviews;
        this.desk = desk;
        this.history = history;
        this.clock = clock;
    }

    /** Which words would give way to others, and a mark that tells these words from any others; no words, an empty mark. */
    public record Replaced(List<WordChange> words, String mark) {}

    /** What entering these would replace now. */
    @Transactional(readOnly = true)
    public Replaced replaced(Actor actor, long reviewId, List<AreaDetails> entered) {
        ReviewRules rules = ReviewRules.of(actor, reviews.review(actor, reviewId));
        rules.require(rules.writing());
        return replaced(there(reviewId), entered);
    }

    private static Replaced replaced(Map<String, ReviewArea> there, List<AreaDetails> entered) {
        List<WordChange> words = new ArrayList<>();
        for (AreaDetails each : entered) {
            ReviewArea same = there.get(FactChecks.key(each.number()));
            if (same != null) {
                AreaDetails before = same.view().details();
                CorrectedWords.of(before, each.over(before)).all().stream()
                        .filter(WordChange::replaces)
                        .forEach(words::add);
            }
        }
        String mark = words.isEmpty()
                ? ""
                : UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
        return new Replaced(words, mark);
    }

    /**
     * Enters them.
     *
     * @param seen the mark of the words that may be replaced, empty for none
     * @param reason why a published review changes
     * @throws InvalidInput naming "replace" if other words would be replaced than those that were seen, and "reason"
     *     without one where the review is public
     */
    public void enter(
            Actor actor, long reviewId, List<AreaDetails> entered, @Nullable String seen, @Nullable String reason) {
        ReviewView review = reviews.review(actor, reviewId);
        ReviewRules rules = ReviewRules.of(
                actor,
                reviews.hold(actor, reviewId, ReviewRules.of(actor, review).writing()));
        Map<String, ReviewArea> there = there(reviewId);
        Replaced replaced = replaced(there, entered);
        if (!replaced.words().isEmpty() && !replaced.mark().equals(seen)) {
            throw new InvalidInput("replace", "Look at the words that would be replaced, and say that they are");
        }
        int last = there.values().stream()
                .mapToInt(each -> each.view().position())
                .max()
                .orElse(0);
        last = Math.max(last, corrections.lastPlace(reviewId, "area"));
        Map<String, List<WordChange>> words = new LinkedHashMap<>();
        List<Runnable> deeds = new ArrayList<>();
        for (AreaDetails each : entered) {
            PastDay.require(LocalDate.now(clock), each.outcome());
            ReviewArea same = there.get(FactChecks.key(each.number()));
            if (same == null) {
                int place = ++last;
                words.put("area-" + place, CorrectedWords.added(each).all());
                deeds.add(() -> areas.save(new ReviewArea(reviewId, place, rules, each)));
            } else {
                AreaDetails before = same.view().details();
                AreaDetails now = each.over(before);
                words.put(
                        "area-" + same.view().position(),
                        CorrectedWords.of(before, now).all());
                deeds.add(() -> same.edit(rules, now));
            }
        }
        note(actor, review, entered, words, reason);
        deeds.forEach(Runnable::run);
        areas.flush();
    }

    private void note(
            Actor actor,
            ReviewView review,
            List<AreaDetails> entered,
            Map<String, List<WordChange>> words,
            @Nullable String reason) {
        if (review.isPublished()) {
            desk.note(actor, review.id(), words, reason);
            return;
        }
        String numbers = entered.stream().map(AreaDetails::number).collect(Collectors.joining(", "));
        history.record(
                actor,
                "review's areas entered",
                new Subject("review", review.id()),
                numbers.length() > MOST ? numbers.substring(0, MOST) : numbers,
                null);
    }

    /** Adds one that was left out of a published review. */
    public void add(Actor actor, long reviewId, AreaDetails details, @Nullable String reason) {
        List<AreaView> all =
                there(reviewId).values().stream().map(ReviewArea::view).toList();
        FactChecks.requireOwnNumber(all, details.number(), null);
        enter(actor, reviewId, List.of(details), "", reason);
    }

    private Map<String, ReviewArea> there(long reviewId) {
        return areas.findByReviewIdOrderByPosition(reviewId).stream()
                .collect(Collectors.toMap(
                        each -> FactChecks.key(each.view().details().number()), each -> each));
    }
}
