package org.followthrough.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.followthrough.status.Walk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads published progress entries; all of them are public. */
@Component
@Transactional(readOnly = true)
public class EntryReader {

    private static final String SELECT = """
            select e.*, m.held_on, c.slug as committee_slug,
                   exists (select 1 from progress_entry n where n.corrects_id = e.id) as superseded
            from progress_entry e
            join monitoring_session s on s.id = e.session_id
            join meeting m on m.id = s.meeting_id
            join committee c on c.id = m.committee_id
            """;

    private final JdbcClient jdbc;

    EntryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every entry of the recommendations, by day and then in the order of recording; one statement. */
    public List<EntryView> of(Collection<Long> recommendationIds) {
        if (recommendationIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where e.recommendation_id in (:ids) order by m.held_on, e.id")
                .param("ids", recommendationIds)
                .query((row, number) -> entry(row))
                .list();
    }

    private static EntryView entry(ResultSet row) throws SQLException {
        String draft = row.getString("drafted_walk");
        return new EntryView(
                row.getLong("id"),
                new Strand(row.getLong("recommendation_id"), row.getObject("recipient_post_id", Long.class)),
                row.getLong("session_id"),
                row.getObject("held_on", LocalDate.class),
                row.getString("committee_slug"),
                row.getBoolean("received") ? update(row) : null,
                draft == null ? null : Walk.parse(draft),
                new Assessment(
                        Walk.parse(row.getString("walk")),
                        row.getString("reason"),
                        row.getString("timescale_reason"),
                        row.getString("comes_back"),
                        row.getString("decided_action")),
                row.getObject("agreed_by") != null,
                row.getString("minute_number"),
                row.getInt("wording_version"),
                row.getObject("corrects_id", Long.class),
                row.getString("correction_reason"),
                row.getBoolean("superseded"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** What was said of progress, from the columns that positions and entries share. */
    static GivenUpdate update(ResultSet row) throws SQLException {
        String ownView = row.getString("own_view");
        return new GivenUpdate(
                row.getString("position"),
                row.getString("evidence"),
                row.getString("remark"),
                ownView == null ? null : OwnView.valueOf(ownView),
                row.getString("new_due_words"),
                row.getObject("new_due_until", LocalDate.class),
                row.getString("new_due_reason"),
                new GivenUpdate.Headings(row.getString("heading_current"), row.getString("heading_later")));
    }

    /** The reopening that followed an entry. */
    public record ReopeningView(long recommendationId, long afterEntryId, LocalDate reopenedOn, String reason) {}

    /** Every reopening of the recommendations. */
    public List<ReopeningView> reopeningsOf(Collection<Long> recommendationIds) {
        if (recommendationIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select recommendation_id, after_entry_id, reopened_on, reason
                        from reopening where recommendation_id in (:ids) order by id""")
                .param("ids", recommendationIds)
                .query(ReopeningView.class)
                .list();
    }
}
