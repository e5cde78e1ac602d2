package org.followthrough.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names a committee's successor, at the year's end or when committees are reorganised: what is open goes over to it, what
 * is closed stays. On a day to come it is planned and can be taken back until then; once it is done and was wrong,
 * {@link Returns} takes it back.
 */
@Service
@Transactional
public class HandOvers {

    private final Councils councils;
    private final CommitteeRepository committees;
    private final HandOverRepository repository;
    private final PlannedHandOvers planned;
    private final Heirs heirs;
    private final List<OpenMatters> matters;
    private final History history;
    private final Clock clock;

    HandOvers(
            Councils councils,
            CommitteeRepository committees,
            HandOverRepository repository,
            PlannedHandOvers planned,
            Heirs heirs,
            List<OpenMatters> matters,
            History history,
            Clock clock) {
        this.councils = councils;
        this.committees = committees;
        this.repository = repository;
        this.planned = planned;
        this.heirs = heirs;
        this.matters = List.copyOf(matters);
        this.history = history;
        this.clock = clock;
    }

    /** Why this person may never hand over what a committee has open, or empty if they may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToHandOver(Actor actor, CommitteeView committee) {
        return councils.refusalToKeep(actor)
                .or(() -> Refusal.unless(
                        committee.kind() != CommitteeKind.EXECUTIVE,
                        "The executive scrutinises nothing to hand over."));
    }

    /** What has to be brought to its end before a committee can hand over; a day to come can be planned all the same. */
    @Transactional(readOnly = true)
    public List<OpenMatters.Obstacle> obstacles(Actor actor, long committeeId) {
        return matters.stream()
                .flatMap(each -> each.obstacles(actor, committeeId).stream())
                .toList();
    }

    /** The hand-over of a committee that is planned, which everybody may know of. */
    @Transactional(readOnly = true)
    public Optional<PlannedHandOver> planned(long committeeId) {
        return planned.of(committeeId);
    }

    /** The planned hand-overs from and to a committee, which everybody may know of, the earliest first. */
    @Transactional(readOnly = true)
    public List<PlannedHandOver> plannedAround(long committeeId) {
        return planned.fromOrTo(committeeId);
    }

    /** The committee to which one has handed over already: if it takes over now, it stands for itself again. */
    @Transactional(readOnly = true)
    public Optional<String> successorOf(long committeeId) {
        return heirs.chainFrom(committeeId).stream().findFirst().map(Heirs.Step::toName);
    }

    /**
     * The committees that could take over from one: every other that is no executive, those of its own council first, since
     * only where councils merge does another one's take over.
     */
    @Transactional(readOnly = true)
    public List<CommitteeView> candidates(CommitteeView from) {
        return councils.committees().stream()
                .filter(each -> each.id() != from.id() && each.kind() != CommitteeKind.EXECUTIVE)
                .sorted(Comparator.comparing(each -> each.councilId() != from.councilId()))
                .toList();
    }

    /**
     * Whether a hand-over could be done as it is, before somebody is asked for the last word.
     *
     * @return the successor
     * @throws InvalidInput naming the fields, the day too where something has to come to its end first
     * @throws RefusedAction (409) while another one is planned
     */
    @Transactional(readOnly = true)
    public CommitteeView check(Actor actor, CommitteeView from, HandOverDetails details) {
        RefusedAction.throwIf(refusalToHandOver(actor, from));
        RefusedAction.throwIf(Refusal.unless(
                planned.of(from.id()).isEmpty(),
                "A hand-over of this committee is planned already. Take it back before another one."));
        LocalDate today = LocalDate.now(clock);
        Map<String, String> problems = new LinkedHashMap<>(details.problems(today));
        CommitteeView successor = candidates(from).stream()
                .filter(each -> Objects.equals(each.id(), details.successorId()))
                .findFirst()
                .orElse(null);
        if (successor == null) {
            problems.putIfAbsent("successorId", "Select the committee that takes over");
        }
        if (details.on() != null && !details.isAhead(today)) {
            obstacles(actor, from.id()).stream()
                    .findFirst()
                    .ifPresent(first -> problems.putIfAbsent("on", first.sentence()));
        }
        lastInHand(from.id())
                .filter(last -> details.on() != null && details.on().isBefore(last))
                .ifPresent(last -> problems.putIfAbsent(
                        "on",
                        "On %s the committee still had this in hand: enter that day or a later one"
                                .formatted(Words.date(last))));
        InvalidInput.throwIfAny(problems);
        return Objects.requireNonNull(successor);
    }

    /**
     * Hands over what a committee has open to its successor, or plans to on a day to come.
     *
     * @param version of the committee that the form was made from
     */
    public void handOver(Actor actor, long fromId, long version, HandOverDetails details) {
        Committee from = committees.hold(fromId).orElseThrow(RefusedAction::notFound);
        from.requireVersion(version);
        CommitteeView successor = check(actor, from.view(), details);
        if (details.isAhead(LocalDate.now(clock))) {
            planned.add(actor, fromId, details);
            history.record(
                    actor,
                    "hand-over planned",
                    new Subject("committee", fromId),
                    "to %s on %s".formatted(successor.name(), details.on()),
                    details.reason());
        } else {
            done(actor, from, successor.id(), details);
        }
    }

    /**
     * Takes a planned hand-over back before it is done.
     *
     * @throws RefusedAction (409) if it is done meanwhile, or was taken back
     */
    public void takeBack(Actor actor, CommitteeView from, long plannedId) {
        RefusedAction.throwIf(refusalToHandOver(actor, from));
        PlannedHandOver found = planned.hold(plannedId)
                .filter(each -> each.fromId() == from.id())
                .orElseThrow(() -> new RefusedAction(
                        Refusal.notNow("This hand-over is not planned any more: it is done, or was taken back.")));
        takeBack(actor, found);
    }

    private void takeBack(Actor actor, PlannedHandOver plan) {
        planned.takeBack(actor, plan.id());
        history.record(
                actor,
                "planned hand-over taken back",
                new Subject("committee", plan.fromId()),
                "to %s on %s".formatted(plan.toName(), plan.on()),
                null);
    }

    /** The planned hand-overs whose day has come, in the order of their days. */
    @Transactional(readOnly = true)
    public List<Long> due() {
        return planned.due(LocalDate.now(clock));
    }

    /**
     * Does a planned hand-over whose day has come, in the name of whoever planned it; while something stands in its way it
     * waits, and its day is then the last one on which the committee had something in hand. Where the successor has handed
     * over itself meanwhile, its own successor takes over; where that is the committee itself, the plan is dropped. Nothing
     * happens to one that is done, taken back or still to come.
     */
    public void takeEffect(long plannedId) {
        PlannedHandOver due = planned.hold(plannedId)
                .filter(each -> each.waits(LocalDate.now(clock)))
                .orElse(null);
        if (due == null) {
            return;
        }
        Committee from = committees.hold(due.fromId()).orElseThrow(RefusedAction::notFound);
        if (!obstacles(Actor.PUBLIC, due.fromId()).isEmpty()) {
            return;
        }
        Actor planner = new Actor(due.plannedBy(), due.plannedByName(), Set.of(), Set.of());
        long to = standing(due.toId());
        if (to == due.fromId()) {
            takeBack(planner, due);
            return;
        }
        LocalDate day =
                lastInHand(due.fromId()).filter(last -> last.isAfter(due.on())).orElse(due.on());
        HandOver done = done(planner, from, to, new HandOverDetails(to, day, due.cause(), due.reason()));
        planned.done(plannedId, done.id());
    }

    /** The committee itself, or whoever looks after its things now. */
    private long standing(long committeeId) {
        List<Heirs.Step> chain = heirs.chainFrom(committeeId);
        return chain.isEmpty()
                ? committeeId
                : councils.committee(chain.get(chain.size() - 1).toSlug()).id();
    }

    private Optional<LocalDate> lastInHand(long committeeId) {
        return matters.stream()
                .flatMap(each -> each.lastInHand(committeeId).stream())
                .max(Comparator.naturalOrder());
    }

    /** The successor is a committee of its own again if it had one itself. */
    private HandOver done(Actor actor, Committee from, long toId, HandOverDetails details) {
        Committee to = committees.findById(toId).orElseThrow(RefusedAction::notFound);
        from.handOverTo(to);
        committees.flush();
        committees.count(from.id());
        HandOver done = repository.saveAndFlush(new HandOver(
                from.id(),
                toId,
                Objects.requireNonNull(details.on()),
                details.onWords(),
                Objects.requireNonNull(details.cause()),
                Objects.requireNonNull(details.reason()),
                actor.requireAccountId(),
                clock.instant()));
        matters.forEach(each -> each.handOver(actor, done.id(), from.id()));
        history.record(
                actor,
                "recommendations handed over",
                new Subject("committee", from.id()),
                "to " + to.view().name(),
                details.reason());
        return done;
    }
}
