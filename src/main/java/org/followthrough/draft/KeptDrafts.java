package org.followthrough.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps drafts, one for each account and form. Nobody but the account's own person gets at them, whatever their role,
 * and the history says nothing of them: until it is sent, a text is a thought.
 */
@Service
public class KeptDrafts {

    /** A draft that nobody has touched for so long is given up. */
    public static final Duration KEPT_FOR = Duration.ofDays(30);

    /** So many forms at a time are more than anybody has open; the oldest make room. */
    static final int MOST = 100;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KeptDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps a draft in place of the one before.
     *
     * @param address where the form goes, at most 500 characters
     */
    @Transactional
    public void keep(Actor actor, String address, Map<String, List<String>> fields) {
        jdbc.sql("""
                insert into kept_draft (account_id, address, fields, saved_at)
                values (:account, :address, cast(:fields as jsonb), :now)
                on conflict (account_id, address) do update set fields = excluded.fields, saved_at = excluded.saved_at
                """)
                .param("account", actor.requireAccountId())
                .param("address", address)
                .param("fields", json.writeValueAsString(fields))
                .param("now", now())
                .update();
        jdbc.sql("""
                delete from kept_draft where account_id = :account and address in (
                    select address from kept_draft where account_id = :account order by saved_at desc offset :most)
                """)
                .param("account", actor.requireAccountId())
                .param("most", MOST)
                .update();
    }

    /** What the person has kept of the form that goes to this address. */
    @Transactional(readOnly = true)
    public Optional<KeptDraft> of(Actor actor, String address) {
        return jdbc.sql("""
                select fields, saved_at from kept_draft
                where account_id = :account and address = :address and saved_at > :since
                """)
                .param("account", actor.requireAccountId())
                .param("address", address)
                .param("since", now().minus(KEPT_FOR))
                .query((row, number) -> new KeptDraft(
                        json.readValue(row.getString("fields"), FIELDS),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Throws a draft away, if there is one. */
    @Transactional
    public void discard(Actor actor, String address) {
        jdbc.sql("delete from kept_draft where account_id = :account and address = :address")
                .param("account", actor.requireAccountId())
                .param("address", address)
                .update();
    }

    /** Throws away what is too old, and what people have left behind who can no longer sign in. */
    @Transactional
    public void tidy() {
        jdbc.sql("""
                delete from kept_draft where saved_at <= :since
                or account_id in (select id from account where disabled_at is not null)
                """).param("since", now().minus(KEPT_FOR)).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
