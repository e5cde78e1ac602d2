package org.followthrough.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over all the posts of somebody who leaves, in one step: either every post is handed over or none is. What was
 * addressed to a post stays with the post, so that nothing else needs to be moved.
 */
@Service
@Transactional
public class Successions {

    private final Posts posts;
    private final PostHolderRepository holders;
    private final Clock clock;

    Successions(Posts posts, PostHolderRepository holders, Clock clock) {
        this.posts = posts;
        this.holders = holders;
        this.clock = clock;
    }

    /** Everybody who holds a post today or later, by name; one statement. */
    @Transactional(readOnly = true)
    public List<Leaver> candidates() {
        Map<String, List<HolderView>> people = holders.findNotLeftBy(LocalDate.now(clock)).stream()
                .map(PostHolder::view)
                .collect(Collectors.groupingBy(Leaver::identity, LinkedHashMap::new, Collectors.toList()));
        return people.values().stream()
                .map(held -> new Leaver(held.get(0).name(), held.get(0).accountId(), held))
                .toList();
    }

    /** The person behind a {@link Leaver#key()}, if they still hold a post. */
    @Transactional(readOnly = true)
    public Optional<Leaver> candidate(String key) {
        return candidates().stream().filter(person -> person.key().equals(key)).findFirst();
    }

    /**
     * Ends the holdings on the last day and lets the successors begin on the day after.
     *
     * @param lastDay the last day in the posts, that day included
     * @throws InvalidInput for {@code lastDay}, and for {@code rows[n].name} or {@code rows[n].accountId} by the
     *     place in the list
     * @throws org.followthrough.shared.StaleEdit if one of the holdings was changed since the form was made
     */
    public void handOver(Actor actor, LocalDate lastDay, List<Succession> rows) {
        RefusedAction.throwIf(new PostRules(actor).refusalToKeep());
        for (int row = 0; row < rows.size(); row++) {
            Succession succession = rows.get(row);
            HolderView left = leave(actor, lastDay, succession);
            if (succession.name() != null) {
                HolderDetails next =
                        new HolderDetails(succession.name(), succession.accountId(), lastDay.plusDays(1), null);
                appoint(actor, left.postId(), next, "rows[" + row + "].");
            }
        }
    }

    private HolderView leave(Actor actor, LocalDate lastDay, Succession succession) {
        try {
            return posts.leave(actor, succession.holderId(), succession.version(), lastDay);
        } catch (InvalidInput before) {
            throw new InvalidInput("lastDay", "The last day must not be before the first day in any of the posts");
        }
    }

    private void appoint(Actor actor, long postId, HolderDetails next, String prefix) {
        try {
            posts.appoint(actor, postId, next);
        } catch (InvalidInput invalid) {
            throw new InvalidInput(invalid.problems().entrySet().stream()
                    .collect(Collectors.toMap(problem -> prefix + problem.getKey(), Map.Entry::getValue)));
        }
    }
}
