package org.followthrough.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came after whom. What a committee keeps under its own name (plans, referrals, meetings with their actions) follows
 * to its successor by that alone; the view {@code inherited_committee} says the same to SQL.
 */
@Component
@Transactional(readOnly = true)
public class Heirs {

    private final JdbcClient jdbc;

    Heirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One committee following another, in the words of {@code monitoring/custody :: chain}. */
    public record Step(
            String fromSlug,
            String fromName,
            String toSlug,
            String toName,
            LocalDate handedOn,
            @Nullable String handedWords,
            HandOverCause cause,
            String reason) {}

    /** The committees that have ended and whose heir this one is, in the order in which they were made. */
    public List<Long> inheritedBy(long committeeId) {
        return jdbc.sql("select committee_id from inherited_committee where heir_id = :id order by committee_id")
                .param("id", committeeId)
                .query(Long.class)
                .list();
    }

    /** The committees that have ended: each has a successor. */
    public Set<Long> ended() {
        return Set.copyOf(jdbc.sql("select distinct committee_id from inherited_committee")
                .query(Long.class)
                .list());
    }

    /** From a committee to its successor and on to the one that looks after its things now; empty while it does so itself. */
    public List<Step> chainFrom(long committeeId) {
        List<Step> chain = new ArrayList<>();
        List<Found> next = after(committeeId);
        while (!next.isEmpty()) {
            chain.add(next.get(0).step());
            next = after(next.get(0).toId());
        }
        return List.copyOf(chain);
    }

    private record Found(long toId, Step step) {}

    private List<Found> after(long committeeId) {
        return jdbc.sql("""
                        select t.id, f.slug as from_slug, f.name as from_name, t.slug as to_slug, t.name as to_name,
                               h.handed_on, h.handed_words, h.cause, h.reason
                        from committee f
                        join committee t on t.id = f.successor_id
                        join hand_over h on h.from_committee_id = f.id and h.to_committee_id = t.id
                        where f.id = :id
                        order by h.id desc
                        limit 1""")
                .param("id", committeeId)
                .query((row, number) -> new Found(
                        row.getLong("id"),
                        new Step(
                                row.getString("from_slug"),
                                row.getString("from_name"),
                                row.getString("to_slug"),
                                row.getString("to_name"),
                                row.getObject("handed_on", LocalDate.class),
                                row.getString("handed_words"),
                                HandOverCause.valueOf(row.getString("cause")),
                                row.getString("reason"))))
                .list();
    }
}
