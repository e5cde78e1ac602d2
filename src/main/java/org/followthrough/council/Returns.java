package org.followthrough.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a hand-over back that is done and was wrong. What went with it returns, whatever has been said of it since; what
 * the other committee has of its own stays with it. Both hand-overs stay in the chain of custody.
 */
@Service
@Transactional
public class Returns {

    private static final String LAST = """
            select h.id, f.id as from_id, f.name as from_name, t.id as to_id, t.name as to_name,
                   h.handed_on, h.handed_words, h.cause, h.reason, n.slug as next_slug, n.name as next_name, t.slug as to_slug
            from committee f
            join committee t on t.id = f.successor_id
            join hand_over h on h.from_committee_id = f.id and h.to_committee_id = t.id
            left join committee n on n.id = t.successor_id
            where f.id = :committee and h.taken_back_id is null
              and not exists (select 1 from hand_over b where b.taken_back_id = h.id)
            order by h.id desc
            limit 1""";

    private final JdbcClient jdbc;
    private final CommitteeRepository committees;
    private final HandOvers handOvers;
    private final HandOverRepository repository;
    private final List<OpenMatters> matters;
    private final History history;
    private final Clock clock;

    Returns(
            JdbcClient jdbc,
            CommitteeRepository committees,
            HandOvers handOvers,
            HandOverRepository repository,
            List<OpenMatters> matters,
            History history,
            Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.handOvers = handOvers;
        this.repository = repository;
        this.matters = List.copyOf(matters);
        this.history = history;
        this.clock = clock;
    }

    /**
     * The hand-over that made a committee's present successor.
     *
     * @param handedWords the day in the words of a paper that prints none
     * @param nextName the committee to which the successor has handed over itself, null for none
     */
    public record Last(
            long id,
            long fromId,
            String fromName,
            long toId,
            String toSlug,
            String toName,
            LocalDate handedOn,
            @Nullable String handedWords,
            HandOverCause cause,
            String reason,
            @Nullable String nextSlug,
            @Nullable String nextName) {}

    /** What could be taken back of a committee: empty while it has no successor. */
    @Transactional(readOnly = true)
    public Optional<Last> last(long committeeId) {
        return jdbc.sql(LAST).param("committee", committeeId).query(Last.class).optional();
    }

    /** What stands in the way of taking it back, the most urgent first. */
    @Transactional(readOnly = true)
    public List<OpenMatters.Obstacle> obstacles(Actor actor, Last last) {
        List<OpenMatters.Obstacle> found = new ArrayList<>();
        if (last.nextName() != null) {
            found.add(new OpenMatters.Obstacle(
                    "%s has handed over to %s since. Take that back first.".formatted(last.toName(), last.nextName()),
                    "/committees/%s/succession".formatted(last.toSlug()),
                    last.toName()));
        }
        matters.forEach(each -> found.addAll(each.obstaclesToReturn(actor, last.id(), last.toId())));
        return List.copyOf(found);
    }

    /**
     * Takes the last hand-over of a committee back.
     *
     * @param seen the hand-over that was shown
     * @param reason in words, at most 1,000 characters; published with the chain of custody
     * @throws InvalidInput naming "reason"
     * @throws RefusedAction (409) if it is taken back already or something stands in the way
     */
    public void takeBack(Actor actor, CommitteeView from, long seen, @Nullable String reason) {
        RefusedAction.throwIf(handOvers.refusalToHandOver(actor, from));
        Last last = last(from.id())
                .filter(each -> each.id() == seen)
                .orElseThrow(() -> new RefusedAction(
                        Refusal.notNow("This hand-over cannot be taken back any more: look at the committee again.")));
        String why = why(reason);
        Stream.of(last.fromId(), last.toId()).sorted().forEach(committees::hold);
        obstacles(actor, last).stream().findFirst().ifPresent(first -> {
            throw new RefusedAction(Refusal.notNow(first.sentence()));
        });
        RefusedAction.throwIf(Refusal.unless(
                last(from.id()).equals(Optional.of(last)), "Somebody else has changed this hand-over a moment ago."));
        carryOut(actor, last, why);
    }

    private static String why(@Nullable String typed) {
        String reason = Typed.orNull(typed);
        Map<String, String> problems = new HashMap<>();
        if (reason == null) {
            problems.put("reason", "Enter why the hand-over is taken back");
        }
        TextLimit.check("reason", "The reason", reason, HandOverDetails.REASON, problems);
        InvalidInput.throwIfAny(problems);
        return Objects.requireNonNull(reason);
    }

    private void carryOut(Actor actor, Last last, String reason) {
        HandOver back = repository.saveAndFlush(
                HandOver.takingBack(last, LocalDate.now(clock), reason, actor.requireAccountId(), clock.instant()));
        matters.forEach(each -> each.takeBack(actor, last.id(), back.id()));
        jdbc.sql("""
                        update committee c
                        set successor_id = successor_before(c.id, :last), version = c.version + 1
                        where c.id in (:from, :to)""")
                .param("last", last.id())
                .param("from", last.fromId())
                .param("to", last.toId())
                .update();
        history.record(
                actor,
                "hand-over taken back",
                new Subject("committee", last.fromId()),
                "from " + last.toName(),
                reason);
    }
}
