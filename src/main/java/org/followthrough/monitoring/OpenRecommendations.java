package org.followthrough.monitoring;

import java.sql.Types;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.TimescaleCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of the published, tracked recommendations that a committee looks after a session may take, and why. */
@Component
class OpenRecommendations {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final JdbcClient jdbc;

    OpenRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A recommendation that could be taken, or one strand of it.
     *
     * @param title such as EP-7
     * @param heading as printed above its text, with the recipient of a strand
     * @param place of the recipient whose strand it is, null where it is followed as a whole
     * @param isOpen whether monitoring goes on
     * @param status the last published one, null if no session has looked at it yet
     * @param openFrom when its review was published, the first day that its words can mean
     * @param openFromWords the same in the report's words, null where it prints a day
     * @param sessions how many published sessions have looked at it
     */
    record Candidate(
            long recommendationId,
            @Nullable Long recipientPostId,
            @Nullable Integer place,
            @Nullable String recipient,
            String title,
            String reviewSlug,
            String reviewTitle,
            String ref,
            String heading,
            @Nullable String text,
            boolean isOpen,
            @Nullable Integer status,
            @Nullable LocalDate statusOn,
            @Nullable LocalDate reopenedOn,
            @Nullable String comesBack,
            LocalDate openFrom,
            @Nullable String openFromWords,
            long sessions) {

        Strand strand() {
            return new Strand(recommendationId, recipientPostId);
        }

        /** Whose strand it is, null where it is followed as a whole. */
        @Nullable
        StrandRecipient whose() {
            return recipientPostId == null || place == null || recipient == null
                    ? null
                    : new StrandRecipient(recipientPostId, place, recipient);
        }

        /** The short name, with the recipient of a strand. */
        String name() {
            return StrandRecipient.named(title, recipient);
        }

        /** The reason that is proposed for taking it or leaving it. */
        String why() {
            if (status == null || statusOn == null) {
                return "New: no session has looked at it yet";
            }
            StatusCategory category = StatusCategory.of(status);
            String last = "%d %s at %s".formatted(category.number(), category.wording(), DATE.format(statusOn));
            if (reopenedOn != null) {
                return "Reopened on %s; was %s".formatted(DATE.format(reopenedOn), last);
            }
            return (isOpen ? "Open: " : "Monitoring ended: ")
                    + last
                    + (comesBack == null ? "" : "; comes back " + comesBack);
        }
    }

    /** In printed order, review by review; each strand is a line of its own. */
    List<Candidate> of(long committeeId) {
        return jdbc.sql("""
                        select r.id as recommendation_id, s.recipient_post_id, s.place, s.recipient,
                               v.code || '-' || r.ref as title, v.slug as review_slug, v.title as review_title, r.ref,
                               r.title || coalesce(' – ' || s.recipient, '') as heading, r.text, s.is_open, s.status,
                               s.status_on, s.reopened_on, s.comes_back, v.published_on as open_from,
                               v.published_words as open_from_words, s.sessions
                        from recommendation r
                        join review v on v.id = r.review_id
                        join recommendation_standing s on s.recommendation_id = r.id
                        join recommendation_custodian k on k.recommendation_id = r.id
                        where k.committee_id = :committee and v.published_on is not null and r.tracked
                        order by v.published_on, v.id, r.position, s.place""")
                .param("committee", committeeId)
                .query(Candidate.class)
                .list();
    }

    /** What the dates answer to question 3 for an item, on the day of its meeting. */
    TimescaleCheck timescaleOf(long itemId) {
        return jdbc.sql("""
                        select m.held_on, due.until as due_until
                        from session_item i
                        join monitoring_session s on s.id = i.session_id
                        join meeting m on m.id = s.meeting_id
                        join due_before(i.recommendation_id, i.recipient_post_id, m.held_on) due on true
                        where i.id = :id""")
                .param("id", itemId)
                .query((row, number) -> TimescaleCheck.on(
                        row.getObject("held_on", LocalDate.class), row.getObject("due_until", LocalDate.class)))
                .single();
    }

    /** Gives one that is open again to the successor of the committee where it was closed. */
    void followCustody(long recommendationId) {
        jdbc.sql("select follow_custody(:id)")
                .param("id", recommendationId)
                .query((row, number) -> recommendationId)
                .single();
    }

    /** The committee that looks after a recommendation now. */
    long custodianOf(long recommendationId) {
        return jdbc.sql("select committee_id from recommendation_custodian where recommendation_id = :id")
                .param("id", recommendationId)
                .query(Long.class)
                .single();
    }

    /** The entry with which monitoring stands where it stands. */
    long lastEntryOf(Strand strand) {
        return jdbc.sql("""
                        select entry_id from recommendation_standing
                        where recommendation_id = :id and recipient_post_id is not distinct from cast(:recipient as bigint)""")
                .param("id", strand.recommendationId())
                .param("recipient", strand.recipientPostId(), Types.BIGINT)
                .query(Long.class)
                .single();
    }
}
