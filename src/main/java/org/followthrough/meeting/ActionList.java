package org.followthrough.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of what meetings resolved that somebody should do. */
@Component
@Transactional(readOnly = true)
public class ActionList {

    /** Rows to a page. */
    public static final int SIZE = 25;

    /** After so many months without a word an action is looked into. */
    public static final int QUIET_MONTHS = 3;

    private static final String ROWS = """
            with found as (
                select c.slug, c.name, m.held_on, r.id, r.ref, r.text, i.title, i.position as item_position,
                    r.position, c.id as committee_id, r.owner_words, r.owner_missing, r.due_words, r.due_until,
                    coalesce(last.state, 'OPEN') as state, last.dated, last.words,
                    coalesce(last.state, 'OPEN') = 'OPEN' and r.due_until < :today and not r.ongoing
                        and r.due_kind <> 'DONE' as overdue,
                    (select string_agg(p.title, ', ' order by o.position) from resolution_owner o
                        join post p on p.id = o.post_id where o.resolution_id = r.id) as owners
                from resolution r
                join agenda_item i on i.id = r.item_id
                join meeting_record w on w.id = i.record_id
                join meeting m on m.id = w.meeting_id
                join committee c on c.id = m.committee_id
                left join lateral (select p.state, p.dated, p.words from action_progress p
                    where p.resolution_id = r.id order by p.id desc limit 1) last on true
                where r.kind = 'ACTION' and %s)
            """;

    private static final String OF_COMMITTEE = """
            (c.id = :committee or (coalesce(last.state, 'OPEN') = 'OPEN'
                and c.id in (select h.committee_id from inherited_committee h where h.heir_id = :committee)))
            and (:sits or w.minutes_published_at is not null)""";

    private static final String OF_POSTS = """
            w.minutes_published_at is not null
            and exists (select 1 from resolution_owner o where o.resolution_id = r.id and o.post_id in (:posts))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ActionList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Those of a committee whose minutes this person may read, the newest meeting first; with what those left open whose
     * successor it is.
     */
    public PageOf<ActionLine> of(Actor actor, CommitteeView committee, ActionFilter filter, int page) {
        List<ActionLine> lines = jdbc.sql(ROWS.formatted(OF_COMMITTEE)
                        + "select * from found where coalesce(" + filter.condition() + ", false)"
                        + " order by held_on desc, item_position, position limit :size offset :before")
                .param("committee", committee.id())
                .param("sits", actor.sitsOn(committee.id()))
                .param("today", today())
                .param("size", SIZE)
                .param("before", (long) (page - 1) * SIZE)
                .query((row, number) -> line(row))
                .list();
        return new PageOf<>(lines, page, SIZE, counts(actor, committee).getOrDefault(filter, 0L));
    }

    /** How many there are of each kind; one statement. */
    public Map<ActionFilter, Long> counts(Actor actor, CommitteeView committee) {
        StringBuilder select = new StringBuilder("select 1");
        for (ActionFilter filter : ActionFilter.values()) {
            select.append(", count(*) filter (where ")
                    .append(filter.condition())
                    .append(") as ")
                    .append(column(filter));
        }
        return jdbc.sql(ROWS.formatted(OF_COMMITTEE) + select + " from found")
                .param("committee", committee.id())
                .param("sits", actor.sitsOn(committee.id()))
                .param("today", today())
                .query((row, number) -> {
                    Map<ActionFilter, Long> counts = new EnumMap<>(ActionFilter.class);
                    for (ActionFilter filter : ActionFilter.values()) {
                        counts.put(filter, row.getLong(column(filter)));
                    }
                    return counts;
                })
                .single();
    }

    private static String column(ActionFilter filter) {
        return "of_" + filter.key().replace('-', '_');
    }

    /**
     * The open ones of published minutes that this person's posts answer for and may report on, those due earliest
     * first: a service officer's all, those of a scrutiny officer's own committees.
     */
    public List<ActionLine> openOf(Actor actor) {
        Set<Long> posts = actor.posts();
        Set<Long> committees = actor.committeesAs(Role.SCRUTINY_OFFICER);
        if (posts.isEmpty() || !(actor.has(Role.SERVICE_OFFICER) || actor.has(Role.SCRUTINY_OFFICER))) {
            return List.of();
        }
        return jdbc.sql(ROWS.formatted(OF_POSTS)
                        + "select * from found where state = 'OPEN'"
                        + " and (:service or committee_id in (:committees))"
                        + " order by due_until nulls last, held_on, item_position, position")
                .param("posts", posts)
                .param("service", actor.has(Role.SERVICE_OFFICER))
                .param("committees", committees.isEmpty() ? Set.of(0L) : committees)
                .param("today", today())
                .query((row, number) -> line(row))
                .list();
    }

    /**
     * What a scrutiny officer has to see to among the open ones of the own committees, the oldest meeting first: those
     * that nobody answers for, those that are overdue, and those of which nobody has said a word for
     * {@value #QUIET_MONTHS} months.
     */
    public List<ActionLine> toSeeTo(Actor actor) {
        Set<Long> committees = actor.committeesAs(Role.SCRUTINY_OFFICER);
        if (committees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROWS.formatted("c.id in (:committees)")
                        + "select * from found where state = 'OPEN' and (owner_missing or overdue"
                        + " or greatest(held_on, coalesce(dated, held_on)) <= :quiet)"
                        + " order by held_on, item_position, position")
                .param("committees", committees)
                .param("today", today())
                .param("quiet", today().minusMonths(QUIET_MONTHS))
                .query((row, number) -> line(row))
                .list();
    }

    /** Today, by which they are overdue or not. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ActionLine line(ResultSet row) throws SQLException {
        return new ActionLine(
                row.getString("slug"),
                row.getString("name"),
                row.getObject("held_on", LocalDate.class),
                row.getInt("ref"),
                row.getString("text"),
                row.getString("title"),
                row.getString("owner_words"),
                row.getString("owners"),
                row.getBoolean("owner_missing"),
                row.getString("due_words"),
                row.getObject("due_until", LocalDate.class),
                row.getBoolean("overdue"),
                ActionState.valueOf(row.getString("state")),
                row.getObject("dated", LocalDate.class),
                row.getString("words"));
    }
}
