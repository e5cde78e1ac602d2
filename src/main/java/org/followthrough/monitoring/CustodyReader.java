package org.followthrough.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.HandOverCause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which committee handed what over to which; all of it is public. */
@Component
@Transactional(readOnly = true)
public class CustodyReader {

    private static final String SELECT = """
            select f.slug as from_slug, f.name as from_name, t.slug as to_slug, t.name as to_name, h.handed_on, h.handed_words,
                   h.cause, h.reason, (select count(*) from custody c where c.hand_over_id = h.id) as recommendations
            from hand_over h
            join committee f on f.id = h.from_committee_id
            join committee t on t.id = h.to_committee_id
            """;

    private final JdbcClient jdbc;

    CustodyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A hand-over.
     *
     * @param handedWords the day in the words of a paper that prints none
     * @param recommendations how many went over
     */
    public record HandedOver(
            String fromSlug,
            String fromName,
            String toSlug,
            String toName,
            LocalDate handedOn,
            @Nullable String handedWords,
            HandOverCause cause,
            String reason,
            long recommendations) {}

    /** The chain of custody of a recommendation, earliest first; empty while it is where it was made. */
    public List<HandedOver> ofRecommendation(long id) {
        return jdbc.sql(SELECT
                        + " join custody k on k.hand_over_id = h.id where k.recommendation_id = :id order by k.id")
                .param("id", id)
                .query(HandedOver.class)
                .list();
    }

    /** The hand-overs that moved a review as a draft, or any of its recommendations, earliest first. */
    public List<HandedOver> ofReview(long id) {
        return jdbc.sql(SELECT + """
                        where h.id in (
                            select d.hand_over_id from handed_review d where d.review_id = :id
                            union
                            select k.hand_over_id from custody k
                            join recommendation r on r.id = k.recommendation_id
                            where r.review_id = :id)
                        order by h.id""").param("id", id).query(HandedOver.class).list();
    }

    /** What went over with a hand-over and is still where it went, in the order in which it went. */
    public List<Gone> stillThere(long handOverId) {
        return jdbc.sql("""
                        select v.code || '-' || r.label as short_name, r.title, v.title as review_title
                        from custody c
                        join hand_over h on h.id = c.hand_over_id
                        join recommendation_custodian k
                            on k.recommendation_id = c.recommendation_id and k.committee_id = h.to_committee_id
                        join recommendation r on r.id = c.recommendation_id
                        join review v on v.id = r.review_id
                        where h.id = :id
                        order by c.id""").param("id", handOverId).query(Gone.class).list();
    }

    /** A recommendation that went over. */
    public record Gone(String shortName, String title, String reviewTitle) {}

    /** What a committee handed over and what it took over, earliest first. */
    public List<HandedOver> ofCommittee(long id) {
        return jdbc.sql(SELECT + " where :id in (h.from_committee_id, h.to_committee_id) order by h.id")
                .param("id", id)
                .query(HandedOver.class)
                .list();
    }
}
