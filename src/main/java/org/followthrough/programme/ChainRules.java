package org.followthrough.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What holds a referral's chain together: who was asked last passes on, committees and words agree, days follow. */
@Component
class ChainRules {

    private final Councils councils;
    private final Heirs heirs;

    ChainRules(Councils councils, Heirs heirs) {
        this.councils = councils;
        this.heirs = heirs;
    }

    /**
     * A committee of a step must be there; its name may be printed otherwise, but not as another committee's.
     *
     * @throws InvalidInput naming the fields
     */
    void checkBodies(StepDetails step) {
        Map<Long, CommitteeView> known = known();
        Map<String, String> problems = new LinkedHashMap<>();
        checkBody("from", step.fromCommittee(), step.fromWords(), known, problems);
        checkBody("to", step.toCommittee(), step.toWords(), known, problems);
        InvalidInput.throwIfAny(problems);
    }

    private static void checkBody(
            String side,
            @Nullable Long committee,
            String words,
            Map<Long, CommitteeView> known,
            Map<String, String> problems) {
        if (committee == null) {
            return;
        }
        CommitteeView chosen = known.get(committee);
        if (chosen == null) {
            problems.put(side + "Committee", "Select a committee");
        } else if (!plain(chosen.name()).equals(plain(words))
                && known.values().stream().anyMatch(each -> plain(each.name()).equals(plain(words)))) {
            problems.put(
                    side + "Words",
                    "%s is another committee than the selected one. Leave this empty to have its name"
                            .formatted(words));
        }
    }

    /**
     * Only who was asked last passes on: that committee or the one that came after it, or, where the body is not known
     * here, that body in words or the committee whose referral it is.
     *
     * @throws InvalidInput naming the field
     */
    void checkPassedOn(Referral referral, StepDetails next) {
        List<StepDetails> chain = referral.chain();
        checkJoint(chain.get(chain.size() - 1), next, referral.committeeId(), "fromCommittee", "fromWords");
    }

    /**
     * Where a step names other bodies now, it still follows from the one before and leads to the one behind.
     *
     * @throws InvalidInput naming the field
     */
    void checkEdited(Referral referral, int place, StepDetails step) {
        List<StepDetails> chain = referral.chain();
        StepDetails before = chain.get(place - 1);
        if (before.hasSameAskers(step) && before.hasSameAsked(step)) {
            return;
        }
        checkBodies(step);
        if (place > 1 && !before.hasSameAskers(step)) {
            checkJoint(chain.get(place - 2), step, referral.committeeId(), "fromCommittee", "fromWords");
        }
        if (place < chain.size() && !before.hasSameAsked(step)) {
            checkJoint(step, chain.get(place), referral.committeeId(), "toCommittee", "toWords");
        }
    }

    private void checkJoint(StepDetails asking, StepDetails next, Long own, String field, String wordsField) {
        Long asked = asking.toCommittee();
        Long from = next.fromCommittee();
        if (asked == null && from == null) {
            String one = plain(asking.toWords());
            String other = plain(next.fromWords());
            if (!one.contains(other) && !other.contains(one)) {
                throw new InvalidInput(wordsField, mustBe(asking, next));
            }
            return;
        }
        boolean follows = asked == null
                ? Objects.equals(from, own)
                : from != null && (asked.equals(from) || heirs.inheritedBy(from).contains(asked));
        if (!follows) {
            throw new InvalidInput(field, mustBe(asking, next));
        }
    }

    private static String mustBe(StepDetails asking, StepDetails next) {
        return "Only who was asked passes on: %s was asked, and %s asks next"
                .formatted(asking.toWords(), next.fromWords().isBlank() ? "nobody" : next.fromWords());
    }

    /**
     * A step is not before what it follows, nor after what follows it.
     *
     * @param place from 1
     * @throws InvalidInput naming the field
     */
    static void checkDays(Referral referral, int place) {
        List<StepDetails> chain = referral.chain();
        List<ReplyDetails> replies = referral.earlierReplies();
        LocalDate day = chain.get(place - 1).on();
        for (int at = 0; at < chain.size(); at++) {
            boolean earlier = at < place - 1;
            if (at != place - 1) {
                checkOrder(day, chain.get(at).on(), earlier, "step " + (at + 1));
            }
            checkOrder(day, replies.get(at).on(), earlier, "the reply to step " + (at + 1));
        }
        checkOrder(day, referral.reply().on(), false, "the reply");
    }

    private static void checkOrder(@Nullable LocalDate day, @Nullable LocalDate other, boolean earlier, String what) {
        if (day != null && other != null && (earlier ? day.isBefore(other) : day.isAfter(other))) {
            throw new InvalidInput(
                    "on",
                    "The day must not be %s %s of %s".formatted(earlier ? "before" : "after", what, Words.date(other)));
        }
    }

    /**
     * A reply is not before what it answers.
     *
     * @throws InvalidInput naming the field
     */
    static void checkReplied(Referral referral) {
        List<StepDetails> chain = referral.chain();
        for (int at = 0; at < chain.size(); at++) {
            checkOrder(referral.reply().on(), chain.get(at).on(), true, "step " + (at + 1));
        }
    }

    private Map<Long, CommitteeView> known() {
        return councils.committees().stream().collect(Collectors.toMap(CommitteeView::id, Function.identity()));
    }

    private static String plain(String words) {
        return words.strip().replace("&", "and").replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
