package org.followthrough.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.LocalDay;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A response as somebody writes it down; a draft may still lack what submission asks for.
 *
 * @param decision null where none is stated
 * @param decisionWords the decision as printed where the paper has other words, at most 200 characters
 * @param text at most 10,000 characters
 * @param reason why less than what was asked is accepted, at most 10,000 characters
 * @param reasonInText whether the text itself gives that reason, as papers do
 * @param droppedReason why what was accepted is no longer deliverable; null while it is
 * @param actions in printed order
 */
public record ResponseDraft(
        @Nullable Decision decision,
        @Nullable String decisionWords,
        @Nullable String text,
        @Nullable String reason,
        boolean reasonInText,
        @Nullable String droppedReason,
        List<ActionDraft> actions) {

    /** Nothing yet. */
    public static final ResponseDraft EMPTY = new ResponseDraft(null, null, null, null, false, null, List.of());

    public ResponseDraft {
        decisionWords = Typed.orNull(decisionWords);
        text = Typed.orNull(text);
        reason = Typed.orNull(reason);
        droppedReason = Typed.orNull(droppedReason);
        actions = List.copyOf(actions);
    }

    /** A decision with its text and actions. */
    public static ResponseDraft of(@Nullable Decision decision, @Nullable String text, ActionDraft... actions) {
        return new ResponseDraft(decision, null, text, null, false, null, List.of(actions));
    }

    /** The same with the reason for a decision that falls short of what was asked. */
    public ResponseDraft because(String why) {
        return new ResponseDraft(decision, decisionWords, text, why, reasonInText, droppedReason, actions);
    }

    /** The same with other actions. */
    public ResponseDraft with(List<ActionDraft> others) {
        return new ResponseDraft(decision, decisionWords, text, reason, reasonInText, droppedReason, others);
    }

    /** The same, dropped. */
    ResponseDraft dropped(String why) {
        return new ResponseDraft(decision, decisionWords, text, reason, reasonInText, why, actions);
    }

    /**
     * Refuses what cannot be kept even in a draft.
     *
     * @param now on whose day work may be done already
     * @throws InvalidInput naming the fields, {@code actions[0].dueWords} for the first action's date
     */
    void check(Instant now) {
        LocalDate today = LocalDay.of(now);
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("decisionWords", "The decision in words", decisionWords, TextLimit.SHORT, problems);
        TextLimit.check("text", "The response", text, TextLimit.LONG, problems);
        TextLimit.check("reason", "The reason", reason, TextLimit.LONG, problems);
        TextLimit.check("droppedReason", "The reason", droppedReason, TextLimit.LONG, problems);
        Set<UUID> keys = new HashSet<>();
        for (int at = 0; at < actions.size(); at++) {
            ActionDraft action = actions.get(at);
            String prefix = field(at, "");
            action.check(prefix, today, problems);
            if (action.key() != null && !keys.add(action.key())) {
                problems.put(prefix + "what", "This action stands here twice");
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    /** What submission still asks for, by field. */
    Map<String, String> missing() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (decision == null && text == null && droppedReason == null) {
            problems.put("decision", "Select the decision, or enter the response where none is stated");
        }
        Decision said = Decision.said(decisionWords);
        if (said != null && said != decision) {
            problems.put(
                    "decisionWords",
                    "The paper’s own words say “%s”, which is not the decision selected. Change one of them, or clear the words"
                            .formatted(said.label()));
        }
        boolean given = reason != null || (reasonInText && text != null);
        if (decision != null && decision.owesReason() && !given) {
            problems.put("reason", "Enter why this recommendation is not accepted as it stands");
        }
        return problems;
    }

    /** Every post that owns an action. */
    Set<Long> ownerPosts() {
        Set<Long> posts = new HashSet<>();
        for (ActionDraft action : actions) {
            for (Owner owner : action.owners()) {
                Long post = owner.postId();
                if (post != null) {
                    posts.add(post);
                }
            }
        }
        return posts;
    }

    /** The same with one post's actions handed to another; the words of the old owner go with it. */
    ResponseDraft reassigned(long from, long to) {
        List<ActionDraft> handedOver = new ArrayList<>();
        for (ActionDraft action : actions) {
            List<Owner> owners = action.owners().stream()
                    .map(owner -> owner.postId() != null && owner.postId() == from ? Owner.post(to) : owner)
                    .distinct()
                    .toList();
            handedOver.add(new ActionDraft(
                    action.key(),
                    action.what(),
                    action.dueWords(),
                    action.dueFrom(),
                    action.dueUntil(),
                    action.doneOn(),
                    action.dateReason(),
                    action.givenUpReason(),
                    owners));
        }
        return with(handedOver);
    }

    static String field(int action, String name) {
        return "actions[%d].%s".formatted(action, name);
    }
}
