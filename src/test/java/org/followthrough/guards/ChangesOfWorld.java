package org.followthrough.guards;

import java.util.Map;
import java.util.Set;
import org.followthrough.guards.Cast.Part;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A change of a draft and of a published work programme, referral and review. Nothing is kept of what is done to drafts:
 * those rows are written past the services, for what would happen if it were.
 */
final class ChangesOfWorld {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final long officer;

    ChangesOfWorld(
            BeanFactory beans, Cast cast, Secrets secrets, String committee, Map<String, Map<String, String>> objects) {
        this.jdbc = beans.getBean(JdbcClient.class);
        this.secrets = secrets;
        this.officer = cast.of(Part.OFFICER).requireAccountId();
        for (String state : new String[] {"draft", "published"}) {
            Set<Part> readers = state.equals("draft") ? Secrets.COMMITTEE : Set.of(Part.values());
            change(
                    "programme_id",
                    "work programme",
                    state,
                    readers,
                    """
                            select d.id from work_programme d join committee c on c.id = d.committee_id
                            where c.slug = :committee and d.slug = :slug""",
                    committee,
                    object(objects, state, "work programme", "period"));
            change(
                    "referral_id",
                    "referral",
                    state,
                    readers,
                    "select id from referral where :committee <> '' and slug = :slug",
                    committee,
                    object(objects, state, "referral", "slug"));
            correction(state, readers, object(objects, state, "review", "slug"));
        }
    }

    private static String object(
            Map<String, Map<String, String>> objects, String state, String what, String parameter) {
        return objects.get("a " + state + " " + what).get(parameter);
    }

    private void change(
            String column, String what, String state, Set<Part> readers, String object, String committee, String slug) {
        jdbc.sql("insert into work_change (" + column + ", changed_at, changed_by, what, before, after, reason)"
                        + " values ((" + object + "), now(), :officer, 'Words', :before, :after, :reason)")
                .param("committee", committee)
                .param("slug", slug)
                .param("officer", officer)
                .param("before", secrets.word("changed " + state + " " + what + " before", readers))
                .param("after", secrets.word("changed " + state + " " + what + " after", readers))
                .param("reason", secrets.word("changed " + state + " " + what + " reason", readers))
                .update();
    }

    private void correction(String state, Set<Part> readers, String slug) {
        jdbc.sql(
                        "insert into review_correction (review_id, corrected_at, corrected_by, subject, what, before, after, reason)"
                                + " select id, now(), :officer, 'report', 'Words', :before, :after, :reason from review where slug = :slug")
                .param("slug", slug)
                .param("officer", officer)
                .param("before", secrets.word("changed " + state + " review before", readers))
                .param("after", secrets.word("changed " + state + " review after", readers))
                .param("reason", secrets.word("changed " + state + " review reason", readers))
                .update();
    }
}
