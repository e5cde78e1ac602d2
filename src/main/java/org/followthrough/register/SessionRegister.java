package org.followthrough.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.monitoring.Strand;
import org.followthrough.review.ReviewKind;
import org.followthrough.status.StatusCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published sessions, and what a session's tracking table says besides its rows. */
@Component
@Transactional(readOnly = true)
public class SessionRegister {

    private static final String LINES = """
            select c.name as committee, c.slug as committee_slug, m.held_on,
                   (select count(*) from progress_entry e where e.session_id = s.id and e.corrects_id is null)
                       as recommendations
            from monitoring_session s
            join meeting m on m.id = s.meeting_id
            join committee c on c.id = m.committee_id
            where s.published_at is not null
            """;

    private final JdbcClient jdbc;

    SessionRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions published last, latest first. */
    public List<SessionLine> lately(int number) {
        return jdbc.sql(LINES + " order by s.published_at desc, m.held_on desc limit :number")
                .param("number", number)
                .query(SessionLine.class)
                .list();
    }

    /** A committee's published sessions, latest first. */
    public List<SessionLine> of(String committeeSlug) {
        return jdbc.sql(LINES + " and c.slug = :committee order by m.held_on desc")
                .param("committee", committeeSlug)
                .query(SessionLine.class)
                .list();
    }

    /** Name of every committee by its part of the address. */
    public Map<String, String> committeeNames() {
        record Named(String slug, String name) {}
        return jdbc.sql("select slug, name from committee").query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::slug, Named::name));
    }

    /** What a table's caption says of its review. */
    public record Caption(
            String slug,
            String title,
            ReviewKind kind,
            LocalDate publishedOn,
            @Nullable String publishedWords) {}

    /** What captions say, by the review's part of the address. */
    public Map<String, Caption> captions(Collection<String> reviewSlugs) {
        if (reviewSlugs.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select slug, title, kind, published_on, published_words from review where slug in (:slugs)")
                .param("slugs", reviewSlugs)
                .query(Caption.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Caption::slug, Function.identity()));
    }

    /**
     * A recommendation that is no longer monitored.
     *
     * @param number its label with those above it, and the recipient of a strand
     * @param on the day of the meeting that ended it
     */
    public record Ended(Strand strand, String reviewSlug, String number, StatusCategory status, LocalDate on) {}

    /** What meetings before a day had ended, and nobody had reopened by then, in printed order. */
    public List<Ended> endedBefore(LocalDate day, Collection<String> reviewSlugs) {
        if (reviewSlugs.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select r.id, t.recipient_post_id, v.slug, latest.status, latest.held_on,
                               r.number || coalesce(' (' || t.recipient || ')', '') as number
                        from recommendation r
                        join strand t on t.recommendation_id = r.id
                        join review v on v.id = r.review_id
                        join lateral (
                            select e.session_id, e.status, m.held_on
                            from progress_entry e
                            join monitoring_session s on s.id = e.session_id
                            join meeting m on m.id = s.meeting_id
                            where e.recommendation_id = r.id and e.recipient_key = coalesce(t.recipient_post_id, 0)
                              and m.held_on < :day
                              and not exists (select 1 from progress_entry n where n.corrects_id = e.id)
                            order by m.held_on desc, e.id desc
                            limit 1) latest on true
                        where v.slug in (:slugs)
                          and not exists (
                            select 1 from reopening o
                            join progress_entry before on before.id = o.after_entry_id
                            where o.recommendation_id = r.id and before.session_id = latest.session_id
                              and before.recipient_key = coalesce(t.recipient_post_id, 0)
                              and o.reopened_on <= :day)
                        order by v.id, r.position, t.place""")
                .param("day", day)
                .param("slugs", reviewSlugs)
                .query((row, number) -> new Ended(
                        new Strand(row.getLong("id"), row.getObject("recipient_post_id", Long.class)),
                        row.getString("slug"),
                        row.getString("number"),
                        StatusCategory.of(row.getInt("status")),
                        row.getObject("held_on", LocalDate.class)))
                .list()
                .stream()
                .filter(each -> each.status().endsMonitoring())
                .toList();
    }
}
