package org.followthrough.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names a committee's successor, at the year's end or when committees are reorganised: what is open goes over to it, what
 * is closed stays. A hand-over that was wrong is undone by another one.
 */
@Service
@Transactional
public class HandOvers {

    private final Councils councils;
    private final CommitteeRepository committees;
    private final HandOverRepository repository;
    private final List<OpenMatters> matters;
    private final History history;
    private final Clock clock;

    HandOvers(
            Councils councils,
            CommitteeRepository committees,
            HandOverRepository repository,
            List<OpenMatters> matters,
            History history,
            Clock clock) {
        this.councils = councils;
        this.committees = committees;
        this.repository = repository;
        this.matters = List.copyOf(matters);
        this.history = history;
        this.clock = clock;
    }

    /** Why this person may not hand over what a committee has open, or empty if they may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusalToHandOver(Actor actor, CommitteeView committee) {
        return councils.refusalToKeep(actor)
                .or(() -> Refusal.unless(
                        committee.kind() != CommitteeKind.EXECUTIVE, "The executive scrutinises nothing to hand over."))
                .or(() -> matters.stream()
                        .flatMap(each -> each.refusalToHandOver(committee.id()).stream())
                        .findFirst());
    }

    /** The committees that could take over from one: every other that is no executive, by council and name. */
    @Transactional(readOnly = true)
    public List<CommitteeView> candidates(CommitteeView from) {
        return councils.committees().stream()
                .filter(each -> each.id() != from.id() && each.kind() != CommitteeKind.EXECUTIVE)
                .toList();
    }

    /**
     * Whether a hand-over could be done as it is, before somebody is asked for the last word.
     *
     * @return the successor
     * @throws InvalidInput naming the fields
     */
    @Transactional(readOnly = true)
    public CommitteeView check(Actor actor, CommitteeView from, HandOverDetails details) {
        RefusedAction.throwIf(refusalToHandOver(actor, from));
        Map<String, String> problems = details.problems(LocalDate.now(clock));
        CommitteeView successor = candidates(from).stream()
                .filter(each -> Objects.equals(each.id(), details.successorId()))
                .findFirst()
                .orElse(null);
        if (successor == null) {
            problems.putIfAbsent("successorId", "Select the committee that takes over");
        }
        InvalidInput.throwIfAny(problems);
        return Objects.requireNonNull(successor);
    }

    /**
     * Hands over what a committee has open to its successor, which is a committee of its own again if it had one itself.
     *
     * @param version of the committee that the form was made from
     */
    public void handOver(Actor actor, long fromId, long version, HandOverDetails details) {
        Committee from = committees.findById(fromId).orElseThrow(RefusedAction::notFound);
        from.requireVersion(version);
        CommitteeView successor = check(actor, from.view(), details);
        from.handOverTo(committees.findById(successor.id()).orElseThrow(RefusedAction::notFound));
        committees.flush();
        HandOver done = repository.saveAndFlush(new HandOver(
                fromId,
                successor.id(),
                Objects.requireNonNull(details.on()),
                Objects.requireNonNull(details.cause()),
                Objects.requireNonNull(details.reason()),
                actor.requireAccountId(),
                clock.instant()));
        matters.forEach(each -> each.handOver(actor, done.id(), fromId));
        history.record(
                actor,
                "recommendations handed over",
                new Subject("committee", fromId),
                "to " + successor.name(),
                details.reason());
    }
}
