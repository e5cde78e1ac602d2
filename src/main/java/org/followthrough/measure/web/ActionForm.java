package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.measure.PlanActionView;
import org.followthrough.measure.PlanView;
import org.followthrough.measure.SentAfter;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * An action as typed, or its move to another list.
 *
 * @param list key of the list on which it is to stand
 * @param note what there is to say of a move
 * @param reason why words change that everybody can read, or the action goes
 * @param version of the action that the form was made from; empty for a new one
 * @param sentAfter the last of the actions that were there when the form for a new one was made
 */
record ActionForm(String list, String text, String note, String reason, String version, String sentAfter) {

    ActionForm(
            @Nullable String list,
            @Nullable String text,
            @Nullable String note,
            @Nullable String reason,
            @Nullable String version,
            @Nullable String sentAfter) {
        this.list = Typed.text(list);
        this.text = Typed.text(text);
        this.note = Typed.text(note);
        this.reason = Typed.text(reason);
        this.version = Typed.text(version);
        this.sentAfter = Typed.text(sentAfter);
    }

    /** @param before the plan's actions so far */
    static ActionForm empty(List<PlanActionView> before) {
        long last = SentAfter.the(before.stream().mapToLong(PlanActionView::id)).last();
        return new ActionForm(null, null, null, null, null, String.valueOf(last));
    }

    static ActionForm of(PlanActionView action) {
        return new ActionForm("", action.text(), null, null, String.valueOf(action.version()), null);
    }

    /**
     * The lists that can be chosen.
     *
     * @param but key of one that cannot, empty for none
     */
    static List<Choice> lists(PlanView plan, String but) {
        List<Choice> choices = new ArrayList<>();
        plan.lists().stream()
                .filter(list -> !list.key().equals(but))
                .forEach(list -> choices.add(
                        new Choice(list.key(), list.heading(), list.state().label())));
        return choices;
    }

    /** What was typed beside what somebody else saved. */
    Conflict conflictWith(PlanView plan, PlanActionView saved) {
        String address = plan.path() + "/actions/" + saved.number() + "/edit";
        return new Conflict(
                "The action",
                null,
                address,
                address,
                saved.version(),
                List.of(new Conflict.Field("Action", "text", text, saved.text())),
                Map.of("reason", reason),
                !plan.isPublished());
    }
}
