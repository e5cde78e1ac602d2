package org.followthrough.measure;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.history.WordChange;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Shortened;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions on a plan's lists; what may be done with them follows from the plan's own rules. */
@Service
@Transactional
public class PlanActions {

    private static final int LONGEST_NAME = 100;

    private final ActionRepository actions;
    private final MoveRepository moves;
    private final PlanContents contents;
    private final PlanDesk desk;
    private final PlanChanges changes;
    private final Clock clock;

    PlanActions(
            ActionRepository actions,
            MoveRepository moves,
            PlanContents contents,
            PlanDesk desk,
            PlanChanges changes,
            Clock clock) {
        this.actions = actions;
        this.moves = moves;
        this.contents = contents;
        this.desk = desk;
        this.changes = changes;
        this.clock = clock;
    }

    /** All of a plan's, in the order of their lists. */
    @Transactional(readOnly = true)
    public List<PlanActionView> of(Actor actor, PlanView plan) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return contents.actions(plan.id());
    }

    /** One by its number. */
    @Transactional(readOnly = true)
    public PlanActionView action(Actor actor, PlanView plan, int number) {
        return of(actor, plan).stream()
                .filter(action -> action.number() == number)
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    /** Adds one at the end of a list. */
    public void add(Actor actor, long planId, String list, String text) {
        add(actor, planId, list, text, SentAfter.ANYTHING);
    }

    /**
     * Adds one from a form.
     *
     * @param sent the ids of the plan's actions when the form was made
     */
    public void add(Actor actor, long planId, String list, String text, SentAfter sent) {
        PlanView plan = desk.hold(actor, planId, PlanDeed.EDIT).view();
        Map<String, String> problems = problems(text);
        if (plan.lists().stream().noneMatch(each -> each.key().equals(list))) {
            problems.put("list", "Select a list");
        }
        InvalidInput.throwIfAny(problems);
        List<PlanAction> all = actions.findByPlanIdOrderByPositionAscIdAsc(planId);
        sent.refuseTwice(
                "text",
                "action",
                all.stream()
                        .filter(action ->
                                action.listKey().equals(list) && action.text().equals(text.strip()))
                        .mapToLong(PlanAction::id));
        Set<String> known = changes.parts(planId);
        int number = all.stream().mapToInt(PlanAction::number).max().orElse(0) + 1;
        while (known.contains(PlanDesk.actionPart(number))) {
            number++;
        }
        PlanAction action = new PlanAction(planId, list, last(all, list) + 1, number, text.strip());
        actions.saveAndFlush(action);
        String heading = plan.list(list).heading();
        desk.change(
                actor,
                plan,
                PlanDesk.actionPart(number),
                List.of(new WordChange("Action on the list “%s”: added".formatted(heading), null, action.text())),
                null);
        desk.note(actor, plan, "plan's action added", PlanDesk.action(action.id()), action.text(), null);
    }

    /**
     * Changes its words.
     *
     * @param reason why, if everybody can read them; else not needed
     */
    public void edit(Actor actor, long id, long version, String text, @Nullable String reason) {
        PlanView plan = hold(actor, id);
        PlanAction action = actions.findById(id).orElseThrow(RefusedAction::notFound);
        action.requireVersion(version);
        InvalidInput.throwIfAny(problems(text));
        String before = action.text();
        action.edit(text.strip());
        actions.saveAndFlush(action);
        if (!before.equals(action.text())) {
            desk.change(
                    actor,
                    plan,
                    PlanDesk.actionPart(action.number()),
                    List.of(new WordChange(named(plan, action) + ": words", before, action.text())),
                    reason);
        }
        desk.note(actor, plan, "plan's action edited", PlanDesk.action(id), null, Typed.orNull(reason));
    }

    /**
     * Moves it to the end of another list.
     *
     * @param note what there is to say about it
     */
    public void move(Actor actor, long id, long version, String toList, @Nullable String note) {
        PlanView plan = hold(actor, id);
        PlanAction action = actions.findById(id).orElseThrow(RefusedAction::notFound);
        action.requireVersion(version);
        Map<String, String> problems = new HashMap<>();
        if (toList.equals(action.listKey())
                || plan.lists().stream().noneMatch(list -> list.key().equals(toList))) {
            problems.put("list", "Select the list to which it moves");
        }
        TextLimit.check("note", "The note", note, TextLimit.LONG, problems);
        InvalidInput.throwIfAny(problems);
        String why = Typed.orNull(note);
        ListDetails from = plan.list(action.listKey());
        ListDetails to = plan.list(toList);
        List<PlanAction> all = actions.findByPlanIdOrderByPositionAscIdAsc(plan.id());
        action.move(toList, last(all, toList) + 1);
        actions.saveAndFlush(action);
        moves.saveAndFlush(new ActionMove(id, from, to, why, actor, clock.instant()));
        desk.changeWithoutReason(
                actor,
                plan,
                PlanDesk.actionPart(action.number()),
                new WordChange(
                        "Action “%s”: moved to another list".formatted(Shortened.to(action.text(), LONGEST_NAME)),
                        from.heading(),
                        why == null ? to.heading() : to.heading() + "\n" + why));
        String words = "From “%s” to “%s”".formatted(from.heading(), to.heading());
        desk.note(actor, plan, "plan's action moved", PlanDesk.action(id), words, why);
    }

    /** Whether it can be removed: moves that everybody can read keep it. */
    public static boolean mayBeRemoved(PlanView plan, PlanActionView action) {
        return !plan.isPublished() || action.moves().isEmpty();
    }

    /**
     * Removes it; of one that was public the words stay to be read among the changes of the plan.
     *
     * @param reason why it goes, if everybody can read it; else not needed
     * @throws RefusedAction (409) if everybody can read how it moved
     */
    public void remove(Actor actor, long id, long version, @Nullable String reason) {
        PlanView plan = hold(actor, id);
        PlanAction action = actions.findById(id).orElseThrow(RefusedAction::notFound);
        action.requireVersion(version);
        RefusedAction.throwIf(Refusal.unless(
                !plan.isPublished() || !moves.existsByActionId(id),
                "This action has moved from list to list, which everybody can read: that is kept, and it with it."));
        desk.change(
                actor,
                plan,
                PlanDesk.actionPart(action.number()),
                List.of(new WordChange(named(plan, action) + ": taken out", action.text(), null)),
                reason);
        moves.removeOf(List.of(id));
        String text = action.text();
        actions.delete(action);
        actions.flush();
        desk.note(actor, plan, "plan's action removed", PlanDesk.action(id), text, Typed.orNull(reason));
    }

    private static String named(PlanView plan, PlanAction action) {
        return "Action on the list “%s”".formatted(plan.list(action.listKey()).heading());
    }

    private static Map<String, String> problems(String text) {
        Map<String, String> problems = new HashMap<>();
        if (text.isBlank()) {
            problems.put("text", "Enter the action");
        }
        TextLimit.check("text", "The action", text, TextLimit.LONG, problems);
        return problems;
    }

    private static int last(List<PlanAction> all, String list) {
        return all.stream()
                .filter(action -> action.listKey().equals(list))
                .mapToInt(PlanAction::position)
                .max()
                .orElse(0);
    }

    private PlanView hold(Actor actor, long id) {
        long plan = actions.planOf(id).orElseThrow(RefusedAction::notFound);
        return desk.hold(actor, plan, PlanDeed.EDIT).view();
    }
}
