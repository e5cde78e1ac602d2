package org.followthrough.guards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.guards.Cast.Part;
import org.followthrough.programme.ProgrammeDetails;
import org.followthrough.programme.ReferralDetails;
import org.followthrough.programme.Referrals;
import org.followthrough.programme.StepDetails;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
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
            BeanFactory beans,
            Cast cast,
            Secrets secrets,
            CommitteeView board,
            Map<String, Map<String, String>> published) {
        this.jdbc = beans.getBean(JdbcClient.class);
        this.secrets = secrets;
        this.officer = cast.of(Part.OFFICER).requireAccountId();
        Map<String, Map<String, String>> objects = new HashMap<>(published);
        objects.putAll(drafts(beans, cast.of(Part.OFFICER), board));
        String committee = board.slug();
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

    /** Others than those that the table removes: what has changes stays. */
    private static Map<String, Map<String, String>> drafts(BeanFactory beans, Actor officer, CommitteeView board) {
        String slug = "changed-" + board.slug();
        String code = "CD" + board.id();
        String period = beans.getBean(WorkProgrammes.class)
                .create(
                        officer,
                        board.id(),
                        new ProgrammeDetails("2009/10", "Changed draft", ProgrammeDetails.USUAL_HEADS, null));
        beans.getBean(Referrals.class)
                .create(
                        officer,
                        board.id(),
                        new ReferralDetails(slug, "Changed draft", null, "Please look.", null, List.of()),
                        new StepDetails("Somebody", null, "The board", board.id(), null, null, null, null, null));
        beans.getBean(Reviews.class)
                .create(
                        officer,
                        board.id(),
                        new ReviewDetails(
                                "Changed draft", slug, code, ReviewKind.REVIEW, null, null, null, null, null));
        return Map.of(
                "a draft work programme", Map.of("period", period),
                "a draft referral", Map.of("slug", slug),
                "a draft review", Map.of("slug", slug));
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
