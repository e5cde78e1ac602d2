package org.followthrough.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** So many of those that wait for one person are read at once. */
    public static final int WAITING = 50;

    private static final String ROWS = """
            with found as (
                select c.slug, c.name, m.held_on, r.id, r.ref, r.text, i.title, i.position as item_position,
                    r.position, c.id as committee_id, w.minutes_published_at is not null as public, r.owner_words, r.owner_missing, r.due_words, r.due_until,
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
    public OfCommittee of(Actor actor, CommitteeView committee, ActionFilter filter, int page) {
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
        Map<ActionFilter, Long> counts = counts(actor, committee);
        return new OfCommittee(new PageOf<>(lines, page, SIZE, counts.getOrDefault(filter, 0L)), counts);
    }

    /** A page of them, and how many there are of each kind. */
    public record OfCommittee(PageOf<ActionLine> lines, Map<ActionFilter, Long> counts) {}

    /**
     * What waits for somebody.
     *
     * @param lines the first {@value #WAITING}
     * @param total how many there are
     * @param committees whose they are, all of them
     */
    public record Waiting(List<ActionLine> lines, long total, List<CommitteeName> committees) {

        private static final Waiting NOTHING = new Waiting(List.of(), 0, List.of());
    }

    /** Where a committee's actions are found. */
    public record CommitteeName(String slug, String name) {}

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
    public Waiting openOf(Actor actor) {
        if (actor.posts().isEmpty() || !(actor.has(Role.SERVICE_OFFICER) || actor.has(Role.SCRUTINY_OFFICER))) {
            return Waiting.NOTHING;
        }
        return waiting(
                actor,
                OF_POSTS,
                "(:service or committee_id in (:committees))",
                "due_until nulls last, held_on, item_position, position");
    }

    /** Those of a scrutiny officer's own committees that nobody answers for, the oldest meeting first. */
    public Waiting unowned(Actor actor) {
        return seenTo(actor, "owner_missing");
    }

    /**
     * Those of the own committees that a scrutiny officer has to see to, the oldest meeting first: which are overdue, and
     * of which nobody has said a word for {@value #QUIET_MONTHS} months. What the officer answers for is none of them.
     */
    public Waiting notMoving(Actor actor) {
        return seenTo(actor, """
                not owner_missing and (overdue or greatest(held_on, coalesce(dated, held_on)) <= :quiet)
                and not (public and exists (select 1 from resolution_owner o
                    where o.resolution_id = found.id and o.post_id in (:posts)))""");
    }

    private Waiting seenTo(Actor actor, String which) {
        return actor.committeesAs(Role.SCRUTINY_OFFICER).isEmpty()
                ? Waiting.NOTHING
                : waiting(actor, "c.id in (:committees)", which, "held_on, item_position, position");
    }

    private Waiting waiting(Actor actor, String among, String which, String order) {
        String chosen = ", chosen as (select * from found where state = 'OPEN' and " + which + ") ";
        return jdbc.sql(ROWS.formatted(among) + chosen + """
                        select chosen.*, (select count(*) from chosen) as total,
                            (select string_agg(distinct slug || ' ' || name, E'\n') from chosen) as committees
                        from chosen order by\s""" + order + " limit :most")
                .param("posts", some(actor.posts()))
                .param("committees", some(actor.committeesAs(Role.SCRUTINY_OFFICER)))
                .param("service", actor.has(Role.SERVICE_OFFICER))
                .param("today", today())
                .param("quiet", today().minusMonths(QUIET_MONTHS))
                .param("most", WAITING)
                .query(ActionList::read);
    }

    private static Waiting read(ResultSet rows) throws SQLException {
        List<ActionLine> lines = new ArrayList<>();
        long total = 0;
        String committees = "";
        while (rows.next()) {
            total = rows.getLong("total");
            committees = rows.getString("committees");
            lines.add(line(rows));
        }
        return new Waiting(
                lines,
                total,
                committees
                        .lines()
                        .map(each -> each.split(" ", 2))
                        .map(each -> new CommitteeName(each[0], each[1]))
                        .toList());
    }

    /** No row has the id 0; a list in SQL is never empty. */
    private static Set<Long> some(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(0L) : ids;
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
