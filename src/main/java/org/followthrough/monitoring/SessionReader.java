package org.followthrough.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.status.TimescaleCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a session whole, for those who may see it, in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
public class SessionReader {

    private final JdbcClient jdbc;
    private final ItemReader items;
    private final EntryReader entries;
    private final ReportRepository reports;
    private final Councils councils;
    private final Meetings meetings;

    SessionReader(
            JdbcClient jdbc,
            ItemReader items,
            EntryReader entries,
            ReportRepository reports,
            Councils councils,
            Meetings meetings) {
        this.jdbc = jdbc;
        this.items = items;
        this.entries = entries;
        this.reports = reports;
        this.councils = councils;
        this.meetings = meetings;
    }

    /**
     * The session at an address.
     *
     * @throws RefusedAction (404) if there is none or this person may not know of it
     */
    public SessionView session(Actor actor, String committeeSlug, LocalDate heldOn) {
        CommitteeView committee = councils.committee(committeeSlug);
        MeetingView meeting = meetings.on(committee.id(), heldOn).orElseThrow(RefusedAction::notFound);
        SessionView session = read(committee, meeting);
        session.rulesFor(actor).require(SessionAction.READ);
        return session;
    }

    /**
     * One item of a session, for those who may read the session and for whoever was asked for its update.
     *
     * @param key such as EP-7, or EP-7.2 for the strand of the second recipient, in any case
     */
    public ItemInSession item(Actor actor, String committeeSlug, LocalDate heldOn, String key) {
        CommitteeView committee = councils.committee(committeeSlug);
        MeetingView meeting = meetings.on(committee.id(), heldOn).orElseThrow(RefusedAction::notFound);
        SessionView session = read(committee, meeting);
        Optional<ItemView> found = session.items().stream()
                .filter(item -> item.recommendation().key().equalsIgnoreCase(key))
                .findFirst();
        boolean asked = found.map(item -> item.request().postId())
                .filter(actor::holdsPost)
                .isPresent();
        if (!asked) {
            session.rulesFor(actor).require(SessionAction.READ);
        }
        return new ItemInSession(session, found.orElseThrow(RefusedAction::notFound));
    }

    /** An item with the session that it belongs to. */
    public record ItemInSession(SessionView session, ItemView item) {

        /** What the dates answer to question 3 on the day of the session's meeting. */
        public TimescaleCheck timescale() {
            return item.timescaleOn(session.meeting().heldOn());
        }
    }

    /** The covering report of a session, if one has been written. */
    public Optional<ReportView> report(SessionView session) {
        return reports.findBySessionId(session.id()).map(report -> new ReportView(report.version(), report.details()));
    }

    /** A covering report with the version for the form that edits it. */
    public record ReportView(long version, ReportDetails details) {}

    private SessionView read(CommitteeView committee, MeetingView meeting) {
        Head head = jdbc.sql("""
                        select id, version, updates_due_on, remark, circulated_at, published_at
                        from monitoring_session where meeting_id = :meeting""")
                .param("meeting", meeting.id())
                .query((row, number) -> head(row))
                .optional()
                .orElseThrow(RefusedAction::notFound);
        List<ItemReader.Row> rows = items.of(head.id(), head.publishedAt() != null);
        Set<Long> recommendations =
                rows.stream().map(row -> row.view().recommendation().id()).collect(Collectors.toSet());
        Map<Strand, List<EntryView>> earlier = entries.of(recommendations).stream()
                .filter(entry -> entry.heldOn().isBefore(meeting.heldOn()))
                .collect(Collectors.groupingBy(EntryView::strand));
        Map<Long, List<ItemView.CommentView>> comments =
                items.commentsOf(head.id()).stream().collect(Collectors.groupingBy(ItemView.CommentView::itemId));
        List<ItemView> views = rows.stream()
                .map(row -> row.view(
                        earlier.getOrDefault(row.view().recommendation().strand(), List.of()),
                        comments.getOrDefault(row.id(), List.of())))
                .toList();
        return new SessionView(
                head.id(),
                head.version(),
                committee,
                meeting,
                head.state(views),
                head.updatesDueOn(),
                head.remark(),
                head.circulatedAt(),
                head.publishedAt(),
                views);
    }

    private record Head(
            long id,
            long version,
            @Nullable LocalDate updatesDueOn,
            @Nullable String remark,
            @Nullable Instant circulatedAt,
            @Nullable Instant publishedAt) {

        SessionState state(List<ItemView> items) {
            return SessionState.of(
                    circulatedAt,
                    publishedAt,
                    () -> items.stream().filter(ItemView::included).allMatch(item -> item.confirmed() != null));
        }
    }

    private static Head head(ResultSet row) throws SQLException {
        OffsetDateTime circulated = row.getObject("circulated_at", OffsetDateTime.class);
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Head(
                row.getLong("id"),
                row.getLong("version"),
                row.getObject("updates_due_on", LocalDate.class),
                row.getString("remark"),
                circulated == null ? null : circulated.toInstant(),
                published == null ? null : published.toInstant());
    }
}
