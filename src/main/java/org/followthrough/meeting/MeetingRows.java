package org.followthrough.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.meeting.AgendaItemView.Coming;
import org.followthrough.meeting.MeetingPapersView.ChangeView;
import org.followthrough.meeting.ResolutionView.ProgressView;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands around a meeting's own words, one statement for each kind of it. */
@Component
class MeetingRows {

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangeView> changes(long recordId) {
        return jdbc.sql("""
                        select c.part, c.changed_at, a.name, c.what, c.before, c.after, c.reason
                        from meeting_change c join account a on a.id = c.changed_by
                        where c.record_id = :record order by c.id desc""")
                .param("record", recordId)
                .query((row, number) -> new ChangeView(
                        MeetingPart.valueOf(row.getString("part")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("what"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")))
                .list();
    }

    /** By item, in their order. */
    Map<Long, List<PaperView>> papers(long recordId) {
        Map<Long, List<PaperView>> papers = new HashMap<>();
        jdbc.sql("""
                        select id, version, item_id, slug, title, author, dated from meeting_paper
                        where record_id = :record order by position""").param("record", recordId).query(row -> {
            papers.computeIfAbsent(row.getLong("item_id"), item -> new ArrayList<>())
                    .add(new PaperView(
                            row.getLong("id"),
                            row.getLong("version"),
                            row.getString("slug"),
                            row.getString("title"),
                            row.getString("author"),
                            row.getObject("dated", LocalDate.class)));
        });
        return papers;
    }

    String text(long paper) {
        return jdbc.sql("select text from meeting_paper where id = :paper")
                .param("paper", paper)
                .query(String.class)
                .optional()
                .orElseThrow(RefusedAction::notFound);
    }

    /** By resolution, the newest first. */
    Map<Long, List<ProgressView>> progress(Collection<Long> resolutions) {
        Map<Long, List<ProgressView>> progress = new HashMap<>();
        if (!resolutions.isEmpty()) {
            jdbc.sql("""
                            select p.resolution_id, p.state, p.dated, p.words, a.name, p.recorded_at
                            from action_progress p join account a on a.id = p.recorded_by
                            where p.resolution_id in (:resolutions) order by p.id desc""").param("resolutions", resolutions).query(row -> {
                progress.computeIfAbsent(row.getLong("resolution_id"), id -> new ArrayList<>())
                        .add(progress(row));
            });
        }
        return progress;
    }

    private static ProgressView progress(ResultSet row) throws SQLException {
        return new ProgressView(
                ActionState.valueOf(row.getString("state")),
                row.getObject("dated", LocalDate.class),
                row.getString("words"),
                row.getString("name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    /** Titles of posts, with the directorate where there is one. */
    Map<Long, String> posts(Collection<Long> ids) {
        Map<Long, String> titles = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, title || case when body = '' then '' else ', ' || body end as title"
                            + " from post where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        titles.put(row.getLong("id"), row.getString("title"));
                    });
        }
        return titles;
    }

    /** Published recommendations: "EP-7: Recommendation 7". */
    Map<Long, Coming> recommendations(Collection<Long> ids) {
        return links("""
                select n.id, w.code || '-' || n.ref as short_name, w.code || '-' || n.ref || ': ' || n.title as text,
                    '/reviews/' || w.slug || '/recommendations/' || n.ref as href
                from recommendation n join review w on w.id = n.review_id
                where n.id in (:ids) and w.published_at is not null""", ids);
    }

    /** Published reviews by title. */
    Map<Long, Coming> reviews(Collection<Long> ids) {
        return links("""
                select w.id, w.code as short_name, w.title as text, '/reviews/' || w.slug as href
                from review w where w.id in (:ids) and w.published_at is not null""", ids);
    }

    /** What comes to the meeting under an item, one to a line. */
    String about(ItemDetails item) {
        return Stream.concat(
                        in(item.reviews(), reviews(item.reviews())),
                        in(item.recommendations(), recommendations(item.recommendations())))
                .map(Coming::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Coming> in(List<Long> order, Map<Long, Coming> known) {
        return order.stream().map(known::get).filter(Objects::nonNull);
    }

    private Map<Long, Coming> links(String sql, Collection<Long> ids) {
        Map<Long, Coming> links = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).query(row -> {
                links.put(
                        row.getLong("id"),
                        new Coming(row.getString("short_name"), row.getString("text"), row.getString("href")));
            });
        }
        return links;
    }

    MeetingReader.@Nullable Named named(String shortName) {
        return jdbc.sql("""
                        select w.id, false as recommendation from review w
                        where upper(w.code) = :name and w.published_at is not null
                        union all
                        select n.id, true from recommendation n join review w on w.id = n.review_id
                        where upper(w.code || '-' || n.ref) = :name and w.published_at is not null
                        limit 1""")
                .param("name", shortName.toUpperCase(Locale.ROOT))
                .query((row, number) -> new MeetingReader.Named(row.getLong("id"), row.getBoolean("recommendation")))
                .optional()
                .orElse(null);
    }
}
