package org.followthrough.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.monitoring.StrandRecipient;
import org.followthrough.response.Decision;
import org.followthrough.response.VersionView;
import org.followthrough.status.StatusCategory;
import org.jspecify.annotations.Nullable;

/** How a recommendation with where it stands is asked for and read. */
final class RecommendationRows {

    static final String COLUMNS = """
            select r.id, r.parent_id, v.slug as review_slug, v.code as review_code, v.title as review_title, r.kind,
                   r.ref, r.label, r.title, r.text, r.remark,
                   (select parent.text from recommendation parent where parent.id = r.parent_id) as introduction,
                   r.tracked, shown.status, shown.held_on, c.name as confirmed_by, c.slug as confirmed_by_slug,
                   st.is_open, st.reopened_on, st.comes_back, st.due_words, st.due_until, answer.said,
                   answer.kinds, shown.session_remark,
                   st.recipient_post_id, st.place, st.recipient, st.sessions, v.published_on, v.published_words,
                   holder.id as holder_id, holder.name as holder, holder.slug as holder_slug
            """;

    /**
     * What is published in answer to a recommendation or, where nothing is, to the nearest whole that it is part of:
     * {@code kinds} to find by, {@code said} to show. What another recipient answered is no answer of a strand's.
     */
    private static final String WITH_ANSWER = """
            left join lateral (
                with recursive whole (id, parent_id, depth) as (
                    select r.id, r.parent_id, 0
                    union all
                    select above.id, above.parent_id, whole.depth + 1
                    from whole join recommendation above on above.id = whole.parent_id),
                given as (
                    select whole.depth, w.decision, w.decision_words, w.dropped_reason is not null as dropped, w.id
                    from whole
                    join response_recommendation a on a.recommendation_id = whole.id
                    join response gave on gave.id = a.response_id
                    join response_version w on w.response_id = a.response_id
                    where (st.recipient_post_id is null or gave.recipient_post_id is null
                            or gave.recipient_post_id = st.recipient_post_id)
                      and w.number = (select max(n.number) from response_version n
                        where n.response_id = a.response_id and n.published_at is not null))
                select array_agg(case when dropped then 'DROPPED' else coalesce(decision, 'UNSTATED') end) as kinds,
                       array_agg(concat_ws('|', coalesce(decision, ''), dropped::text, coalesce(decision_words, ''))
                           order by id) as said
                from given where depth = (select min(depth) from given)) answer on true
            """;

    /** Whether anything is published in answer to a part of a recommendation. */
    static final String ANSWERED_IN_PARTS = """
            exists (
                with recursive part (id) as (
                    select below.id from recommendation below where below.parent_id = r.id
                    union all
                    select below.id from part join recommendation below on below.parent_id = part.id)
                select 1 from part
                join response_recommendation a on a.recommendation_id = part.id
                join response_version w on w.response_id = a.response_id
                where w.published_at is not null)""";

    private static final String WITH_HOLDER = """
            join recommendation_custodian k on k.recommendation_id = r.id
            join committee holder on holder.id = k.committee_id
            """;

    /** The entry shown is the one published last. */
    static final String WITH_LAST_ENTRY = """
            from recommendation r
            join review v on v.id = r.review_id
            join recommendation_standing st on st.recommendation_id = r.id
            left join (select e.id, e.status, e.walk, m.held_on, m.committee_id, s.remark as session_remark
                       from progress_entry e
                       join monitoring_session s on s.id = e.session_id
                       join meeting m on m.id = s.meeting_id) shown on shown.id = st.entry_id
            left join committee c on c.id = shown.committee_id
            """ + WITH_HOLDER + WITH_ANSWER;

    /** The entry shown is that of one day's session; what the session did not look at is left out. */
    static final String WITH_ENTRY_OF_SESSION = """
            from recommendation r
            join review v on v.id = r.review_id
            join recommendation_standing st on st.recommendation_id = r.id
            join (select e.id, e.recommendation_id, e.recipient_key, e.status, e.walk, m.held_on, m.committee_id,
                         s.remark as session_remark
                  from progress_entry e
                  join monitoring_session s on s.id = e.session_id
                  join meeting m on m.id = s.meeting_id
                  where m.held_on = :session
                    and not exists (select 1 from progress_entry n where n.corrects_id = e.id)) shown
                on shown.recommendation_id = r.id and shown.recipient_key = coalesce(st.recipient_post_id, 0)
            left join committee c on c.id = shown.committee_id
            """ + WITH_HOLDER + WITH_ANSWER;

    private RecommendationRows() {}

    static RecommendationRow row(ResultSet row) throws SQLException {
        Integer status = row.getObject("status", Integer.class);
        StrandRecipient recipient = StrandRecipient.read(row);
        List<String> said = said(row.getArray("said"));
        return new RecommendationRow(
                row.getLong("id"),
                row.getObject("parent_id", Long.class),
                0,
                row.getString("review_slug"),
                row.getString("review_code"),
                row.getString("review_title"),
                row.getString("kind"),
                row.getString("ref"),
                row.getString("label"),
                StrandRecipient.named(row.getString("title"), recipient),
                row.getString("introduction"),
                row.getString("text"),
                row.getString("remark"),
                row.getBoolean("tracked"),
                status == null ? null : StatusCategory.of(status),
                row.getObject("held_on", LocalDate.class),
                row.getString("confirmed_by"),
                row.getString("confirmed_by_slug"),
                row.getBoolean("is_open"),
                row.getObject("reopened_on", LocalDate.class),
                row.getString("comes_back"),
                row.getString("due_words"),
                row.getObject("due_until", LocalDate.class),
                Tracking.joined(said.stream()),
                new Tracking(
                        row.getString("title"),
                        recipient,
                        row.getObject("published_on", LocalDate.class),
                        row.getString("published_words"),
                        kinds(row.getArray("kinds")),
                        said,
                        row.getString("session_remark"),
                        row.getLong("sessions"),
                        new Tracking.Holder(
                                row.getLong("holder_id"), row.getString("holder_slug"), row.getString("holder")),
                        List.of()));
    }

    /** The same of the decisions alone, whatever words were printed. */
    private static @Nullable String kinds(@Nullable Array kinds) throws SQLException {
        return kinds == null
                ? null
                : Arrays.stream((String[]) kinds.getArray())
                        .map(RecommendationFilter::decision)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; "));
    }

    /** "Accepted", "Accepted, then dropped", "Rejected". */
    private static List<String> said(@Nullable Array said) throws SQLException {
        return said == null
                ? List.of()
                : Arrays.stream((String[]) said.getArray())
                        .map(RecommendationRows::answer)
                        .toList();
    }

    private static String answer(String said) {
        String[] parts = said.split("\\|", 3);
        String words = parts[2].isEmpty() && !parts[0].isEmpty()
                ? Decision.valueOf(parts[0]).label()
                : parts[2];
        return VersionView.answer(words.isEmpty() ? null : words, Boolean.parseBoolean(parts[1]));
    }
}
