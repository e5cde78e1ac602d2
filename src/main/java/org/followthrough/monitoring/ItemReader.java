package org.followthrough.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the items of a session with their latest positions, drafts and statuses, in one statement. */
@Component
class ItemReader {

    private static final String ITEMS = """
            select i.*, v.slug as review_slug, v.code as review_code, v.title as review_title,
                   r.ref, r.label, r.title, t.place, t.recipient, parent.text as introduction, r.text,
                   r.remark as recommendation_remark, due.words as due_words, due.until as due_until, p.title as post_title,
                   u.id as update_id, u.position, u.evidence, u.remark, u.own_view, u.new_due_words,
                   u.new_due_until, u.new_due_reason, u.heading_current, u.heading_later, u.on_behalf, u.given_at,
                   giver.name as given_by_name, drafter.name as drafted_by_name, confirmer.name as confirmed_by_name
            from session_item i
            join recommendation r on r.id = i.recommendation_id
            join strand t on t.recommendation_id = r.id and t.recipient_post_id is not distinct from i.recipient_post_id
            left join recommendation parent on parent.id = r.parent_id
            join review v on v.id = r.review_id
            join monitoring_session s on s.id = i.session_id
            join meeting m on m.id = s.meeting_id
            join due_before(r.id, i.recipient_post_id, m.held_on) due on true
            left join post p on p.id = i.requested_post_id
            left join lateral (
                select * from position_update u where u.item_id = i.id order by u.id desc limit 1) u on true
            left join account giver on giver.id = u.given_by
            left join account drafter on drafter.id = i.drafted_by
            left join account confirmer on confirmer.id = i.confirmed_by
            where i.session_id = :session
            order by v.published_on, v.id, r.position, t.place""";

    private final JdbcClient jdbc;

    ItemReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item as read, before what earlier sessions said is put to it. */
    record Row(long id, ItemView view) {

        ItemView view(List<EntryView> earlier, List<ItemView.CommentView> comments) {
            return new ItemView(
                    view.id(),
                    view.version(),
                    view.recommendation(),
                    view.included(),
                    view.choiceReason(),
                    view.state(),
                    view.request(),
                    view.update(),
                    view.updateGiven(),
                    view.draft(),
                    view.agreed(),
                    view.confirmed(),
                    view.minuteNumber(),
                    earlier,
                    comments);
        }
    }

    List<Row> of(long sessionId, boolean published) {
        return jdbc.sql(ITEMS)
                .param("session", sessionId)
                .query((row, number) -> new Row(row.getLong("id"), item(row, published)))
                .list();
    }

    List<ItemView.CommentView> commentsOf(long sessionId) {
        return jdbc.sql("""
                        select c.item_id, a.name as by, c.written_at as at, c.text
                        from item_comment c
                        join session_item i on i.id = c.item_id
                        join account a on a.id = c.account_id
                        where i.session_id = :session order by c.id""")
                .param("session", sessionId)
                .query((row, number) -> new ItemView.CommentView(
                        row.getLong("item_id"), row.getString("by"), instant(row, "at"), row.getString("text")))
                .list();
    }

    private static ItemView item(ResultSet row, boolean published) throws SQLException {
        boolean updated = row.getObject("update_id") != null;
        ItemView.Settled draft = settled(row, "drafted", null);
        ItemView.Settled confirmed = settled(row, "confirmed", row.getString("decided_action"));
        boolean agreed = row.getObject("agreed_at") != null;
        ItemView.Request request = request(row);
        return new ItemView(
                row.getLong("id"),
                row.getLong("version"),
                line(row),
                row.getBoolean("included"),
                row.getString("choice_reason"),
                state(row.getBoolean("included"), published, request, updated, draft, agreed, confirmed),
                request,
                updated ? EntryReader.update(row) : null,
                updated
                        ? new ItemView.Given(
                                row.getString("given_by_name"), instant(row, "given_at"), row.getBoolean("on_behalf"))
                        : null,
                draft,
                agreed,
                confirmed,
                row.getString("minute_number"),
                List.of(),
                List.of());
    }

    private static ItemView.Line line(ResultSet row) throws SQLException {
        StrandRecipient recipient = StrandRecipient.read(row);
        return new ItemView.Line(
                row.getLong("recommendation_id"),
                row.getString("review_slug"),
                row.getString("review_code"),
                row.getString("review_title"),
                row.getString("ref"),
                row.getString("label"),
                StrandRecipient.named(row.getString("title"), recipient),
                row.getString("introduction"),
                row.getString("text"),
                row.getString("recommendation_remark"),
                row.getString("due_words"),
                row.getObject("due_until", LocalDate.class),
                recipient);
    }

    private static ItemView.Request request(ResultSet row) throws SQLException {
        return new ItemView.Request(
                instantOrNull(row, "requested_at"),
                row.getObject("requested_post_id", Long.class),
                row.getString("post_title"),
                row.getInt("chased_times"),
                instantOrNull(row, "last_chased_at"),
                instantOrNull(row, "not_received_at"));
    }

    private static ItemView.@Nullable Settled settled(ResultSet row, String which, @Nullable String decided)
            throws SQLException {
        String walk = row.getString(which + "_walk");
        if (walk == null) {
            return null;
        }
        return new ItemView.Settled(
                new Assessment(
                        Walk.parse(walk),
                        row.getString(which + "_reason"),
                        row.getString(which + "_timescale_reason"),
                        row.getString(which + "_comes_back"),
                        decided),
                row.getString(which + "_by_name"),
                instant(row, which + "_at"));
    }

    private static ItemState state(
            boolean included,
            boolean published,
            ItemView.Request request,
            boolean updated,
            ItemView.@Nullable Settled draft,
            boolean agreed,
            ItemView.@Nullable Settled confirmed) {
        if (!included) {
            return ItemState.LEFT_OUT;
        }
        if (published) {
            return ItemState.PUBLISHED;
        }
        if (confirmed != null) {
            return draft != null && draft.status() == confirmed.status() ? ItemState.CONFIRMED : ItemState.CHANGED;
        }
        if (draft != null) {
            return agreed ? ItemState.AGREED : ItemState.DRAFTED;
        }
        if (updated) {
            return ItemState.RECEIVED;
        }
        if (request.notReceivedAt() != null) {
            return ItemState.NOT_RECEIVED;
        }
        return request.at() != null ? ItemState.REQUESTED : ItemState.CHOSEN;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
