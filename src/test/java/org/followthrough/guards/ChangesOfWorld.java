package org.followthrough.guards;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.followthrough.guards.Cast.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A change of a work programme, of a referral and of a review, in words that nobody else uses. The rows are written past
 * the services: of drafts they keep none.
 */
final class ChangesOfWorld {

    private final JdbcClient jdbc;
    private final AccessWorld world;
    private final String state;
    private final UnaryOperator<String> word;

    private ChangesOfWorld(JdbcClient jdbc, AccessWorld world, String state, UnaryOperator<String> word) {
        this.jdbc = jdbc;
        this.world = world;
        this.state = state;
        this.word = word;
    }

    /** @param state of what changes, "draft" or "published" */
    static void plant(JdbcClient jdbc, AccessWorld world, Secrets secrets, String state, Set<Part> readers) {
        ChangesOfWorld changes =
                new ChangesOfWorld(jdbc, world, state, what -> secrets.word("changed " + state + " " + what, readers));
        changes.change("programme_id", "work programme", "period", """
                select d.id from work_programme d join committee c on c.id = d.committee_id
                where c.slug = :committee and d.slug = :slug""");
        changes.change(
                "referral_id", "referral", "slug", "select id from referral where :committee <> '' and slug = :slug");
        changes.correction();
    }

    private void change(String column, String what, String parameter, String object) {
        jdbc.sql("insert into work_change (" + column + ", changed_at, changed_by, what, before, after, reason)"
                        + " values ((" + object + "), now(), :officer, 'Words', :before, :after, :reason)")
                .param("committee", world.object("the committee").get("slug"))
                .param("slug", world.object("a " + state + " " + what).get(parameter))
                .param("officer", officer())
                .param("before", word.apply(what + " before"))
                .param("after", word.apply(what + " after"))
                .param("reason", word.apply(what + " reason"))
                .update();
    }

    private void correction() {
        jdbc.sql(
                        "insert into review_correction (review_id, corrected_at, corrected_by, subject, what, before, after, reason)"
                                + " select id, now(), :officer, 'report', 'Words', :before, :after, :reason from review where slug = :slug")
                .param("slug", world.object("a " + state + " review").get("slug"))
                .param("officer", officer())
                .param("before", word.apply("review before"))
                .param("after", word.apply("review after"))
                .param("reason", word.apply("review reason"))
                .update();
    }

    private long officer() {
        return world.cast().of(Part.OFFICER).requireAccountId();
    }
}
