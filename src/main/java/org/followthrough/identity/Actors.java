package org.followthrough.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an account may do now: at every request anew, in one statement, so that what was revoked is gone. */
@Component
public class Actors {

    /**
     * A post gives its rights only to who has a role that answers for posts: taking the role away takes them too. A role on
     * a committee is one on those whose successor it is as well: what they left is looked after by the successor's people.
     */
    private static final String SQL = """
            select a.name, a.session_epoch,
                array(select g.role || coalesce(':' || g.committee_id, '')
                    from account_grant g where g.account_id = a.id
                    union select g.role || ':' || i.committee_id from account_grant g
                    join inherited_committee i on i.heir_id = g.committee_id where g.account_id = a.id) as grants,
                array(select h.post_id from post_holder h where h.account_id = a.id
                    and exists (select 1 from account_grant g
                        where g.account_id = a.id and g.role in (:answering))
                    and h.from_date <= :today and (h.until_date is null or h.until_date >= :today)) as posts
            from account a where a.id = :id and a.disabled_at is null""";

    private static final List<String> ANSWERING = Arrays.stream(Role.values())
            .filter(Role::answersForPosts)
            .map(Role::name)
            .toList();

    private final JdbcClient jdbc;
    private final Clock clock;

    Actors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The rights of an account now.
     *
     * @param actor who it is, with grants and posts
     * @param sessionEpoch sessions that carry another number are over
     */
    public record Rights(Actor actor, int sessionEpoch) {}

    /** The rights of the account, or nothing if it is disabled or there is none. */
    public Optional<Rights> find(long accountId) {
        return jdbc.sql(SQL)
                .param("id", accountId)
                .param("today", LocalDate.now(clock))
                .param("answering", ANSWERING)
                .query((row, number) -> rights(accountId, row))
                .optional();
    }

    /**
     * Somebody as they may act now, for work that is not a request.
     *
     * @throws java.util.NoSuchElementException if the account is disabled or there is none
     */
    public Actor require(long accountId) {
        return find(accountId).orElseThrow().actor();
    }

    private static Rights rights(long accountId, ResultSet row) throws SQLException {
        Set<Actor.Grant> grants = new HashSet<>();
        for (Object words : elements(row.getArray("grants"))) {
            String[] parts = words.toString().split(":", 2);
            grants.add(new Actor.Grant(Role.valueOf(parts[0]), parts.length == 1 ? null : Long.valueOf(parts[1])));
        }
        Set<Long> posts = new HashSet<>();
        for (Object id : elements(row.getArray("posts"))) {
            posts.add((Long) id);
        }
        return new Rights(new Actor(accountId, row.getString("name"), grants, posts), row.getInt("session_epoch"));
    }

    private static Object[] elements(Array array) throws SQLException {
        return (Object[]) array.getArray();
    }
}
