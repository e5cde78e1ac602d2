package org.followthrough.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.dates.DueDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads versions of responses: two statements, however many there are. */
@Component
class VersionReader {

    private static final String VERSIONS = """
            select r.id as response_id, r.review_id, r.recipient_post_id, p.title as recipient_title, v.*,
                array(select a.recommendation_id from response_recommendation a
                    where a.response_id = r.id order by a.position) as recommendations,
                1 + (select count(*) from response_version n where n.response_id = r.id
                    and n.number < v.number and n.published_at is not null) as public_number,
                drafter.name as drafted_by_name, submitter.name as submitted_by_name,
                returner.name as returned_by_name, approver.name as approved_by_name,
                publisher.name as published_by_name
            from response r
            join response_version v on v.response_id = r.id
            left join post p on p.id = r.recipient_post_id
            join account drafter on drafter.id = v.drafted_by
            left join account submitter on submitter.id = v.submitted_by
            left join account returner on returner.id = v.returned_by
            left join account approver on approver.id = v.approved_by
            left join account publisher on publisher.id = v.published_by
            where %s
            order by (select min(n.position) from response_recommendation a
                join recommendation n on n.id = a.recommendation_id where a.response_id = r.id), r.id, v.number""";

    private static final String ACTIONS = """
            select a.*, o.position as owner_position, o.post_id, o.words, p.title as post_title,
                (select string_agg(h.name, ', ' order by h.from_date, h.id) from post_holder h
                    where h.post_id = o.post_id and h.from_date <= coalesce(v.decided_on, :today)
                      and (h.until_date is null or h.until_date >= coalesce(v.decided_on, :today))) as holders
            from response_action a
            join response_version v on v.id = a.response_version_id
            left join action_owner o on o.action_id = a.id
            left join post p on p.id = o.post_id
            where a.response_version_id in (:versions)
            order by a.response_version_id, a.position, o.position""";

    private final JdbcClient jdbc;
    private final Clock clock;

    VersionReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which versions to read: a condition on {@code r} and {@code v}, its parameters by name. */
    record Wanted(String where, Map<String, ?> parameters) {}

    /** By the first recommendation's place in the review, then by number. */
    List<ResponseView> read(Wanted wanted) {
        List<ResponseView> found = jdbc.sql(VERSIONS.formatted(wanted.where()))
                .params(wanted.parameters())
                .query((row, number) -> response(row))
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<UUID, ActionLine>> actions = new LinkedHashMap<>();
        jdbc.sql(ACTIONS)
                .param("today", LocalDate.now(clock))
                .param(
                        "versions",
                        found.stream().map(each -> each.version().id()).toList())
                .query((row, number) -> actions.computeIfAbsent(
                                row.getLong("response_version_id"), none -> new LinkedHashMap<>())
                        .merge(row.getObject("key", UUID.class), action(row), ActionLine::and))
                .list();
        return found.stream()
                .map(each -> each.with(actions.getOrDefault(each.version().id(), Map.of()).values().stream()
                        .map(ActionLine::view)
                        .toList()))
                .toList();
    }

    /** An action, once for each of its owners until they are put together. */
    private record ActionLine(ActionView action, List<ActionView.OwnerView> owners) {

        ActionLine and(ActionLine other) {
            List<ActionView.OwnerView> both = new ArrayList<>(owners);
            both.addAll(other.owners);
            return new ActionLine(action, both);
        }

        ActionView view() {
            return new ActionView(
                    action.key(),
                    action.what(),
                    action.due(),
                    action.dueByHand(),
                    action.doneOn(),
                    action.dateReason(),
                    action.givenUpReason(),
                    owners);
        }
    }

    private static ActionLine action(ResultSet row) throws SQLException {
        String words = row.getString("due_words");
        DueDate due = new DueDate(
                words == null ? "" : words,
                DueDate.Kind.valueOf(row.getString("due_kind")),
                day(row, "due_from"),
                day(row, "due_until"),
                row.getBoolean("ongoing"),
                "");
        ActionView action = new ActionView(
                row.getObject("key", UUID.class),
                row.getString("what"),
                due,
                row.getBoolean("due_by_hand"),
                day(row, "done_on"),
                row.getString("date_reason"),
                row.getString("given_up_reason"),
                List.of());
        if (row.getObject("owner_position") == null) {
            return new ActionLine(action, List.of());
        }
        return new ActionLine(
                action,
                List.of(new ActionView.OwnerView(
                        row.getObject("post_id", Long.class),
                        row.getString("words"),
                        row.getString("post_title"),
                        row.getString("holders"))));
    }

    private static ResponseView response(ResultSet row) throws SQLException {
        List<Long> recommendations = new ArrayList<>();
        for (Object id : (Object[]) row.getArray("recommendations").getArray()) {
            recommendations.add((Long) id);
        }
        return new ResponseView(
                row.getLong("response_id"),
                row.getLong("review_id"),
                row.getObject("recipient_post_id", Long.class),
                row.getString("recipient_title"),
                recommendations,
                version(row));
    }

    private static VersionView version(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        VersionView.Hand submitted = hand(row, "submitted");
        VersionView.Hand returned = hand(row, "returned");
        VersionView.Hand approved = hand(row, "approved");
        VersionView.Hand published = hand(row, "published");
        VersionView.Hand drafted = hand(row, "drafted");
        if (drafted == null) {
            throw new IllegalStateException("a version that nobody drafted");
        }
        return new VersionView(
                row.getLong("id"),
                row.getLong("version"),
                row.getInt("number"),
                row.getInt("public_number"),
                ResponseState.of(submitted != null, returned != null, approved != null, published != null),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("decision_words"),
                row.getString("text"),
                row.getString("reason"),
                row.getBoolean("reason_in_text"),
                row.getString("dropped_reason"),
                List.of(),
                row.getBoolean("on_behalf"),
                drafted,
                submitted,
                returned == null ? null : new VersionView.Returned(returned, row.getString("return_reason")),
                approved,
                row.getString("approved_under"),
                published,
                published == null
                        ? null
                        : new DecisionDates(
                                row.getObject("decided_on", LocalDate.class),
                                row.getObject("published_on", LocalDate.class),
                                row.getObject("effective_on", LocalDate.class)),
                row.getString("as_printed"),
                row.getBoolean("received") ? new VersionView.Received(row.getString("received_note")) : null);
    }

    private static VersionView.@Nullable Hand hand(ResultSet row, String what) throws SQLException {
        OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null
                ? null
                : new VersionView.Hand(row.getLong(what + "_by"), row.getString(what + "_by_name"), at.toInstant());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
