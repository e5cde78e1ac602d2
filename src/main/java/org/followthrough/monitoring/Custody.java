package org.followthrough.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.council.OpenMatters;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a committee's open recommendations over to its successor. A recommendation goes over whole while one strand of it
 * is open.
 */
@Component
@Transactional
class Custody implements OpenMatters {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final JdbcClient jdbc;
    private final History history;

    Custody(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** What a session in hand has taken must be decided where it lies. */
    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(Actor actor, long committeeId) {
        return jdbc.sql("""
                        select m.held_on, c.slug from monitoring_session s
                        join meeting m on m.id = s.meeting_id
                        join committee c on c.id = m.committee_id
                        where m.committee_id = :committee and s.published_at is null
                        order by m.held_on""")
                .param("committee", committeeId)
                .query((row, number) -> obstacle(
                        actor.isOfficerOf(committeeId),
                        row.getString("slug"),
                        row.getObject("held_on", LocalDate.class)))
                .list();
    }

    /** What a session in hand of the successor has taken of it must be decided there. */
    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToReturn(Actor actor, long handOverId, long toCommitteeId) {
        return jdbc.sql("""
                        select m.held_on, c.slug from monitoring_session s
                        join meeting m on m.id = s.meeting_id
                        join committee c on c.id = m.committee_id
                        where m.committee_id = :committee and s.published_at is null
                          and exists (select 1 from session_item i
                                      join custody k on k.recommendation_id = i.recommendation_id
                                      where i.session_id = s.id and i.included and k.hand_over_id = :handOver)
                        order by m.held_on""")
                .param("committee", toCommitteeId)
                .param("handOver", handOverId)
                .query((row, number) -> obstacle(
                        actor.isOfficerOf(toCommitteeId),
                        row.getString("slug"),
                        row.getObject("held_on", LocalDate.class)))
                .list();
    }

    /** It published a session, made a review or was given something by another committee on that day. */
    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastInHand(long committeeId) {
        return jdbc.sql("""
                        select max(known.day) from (
                            select m.held_on as day from monitoring_session s join meeting m on m.id = s.meeting_id
                            where m.committee_id = :committee and s.published_at is not null
                            union all
                            select v.published_on from review v join review_custodian k on k.review_id = v.id
                            where k.committee_id = :committee and v.published_words is null
                            union all
                            select h.handed_on from hand_over h
                            where h.to_committee_id = :committee and h.handed_words is null) known""")
                .param("committee", committeeId)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private static Obstacle obstacle(boolean officer, String slug, LocalDate heldOn) {
        return new Obstacle(
                "The session of %s is not published yet. %s publish it, or remove it, before its committee hands over or gives back."
                        .formatted(DATE.format(heldOn), officer ? "You can" : "Its officers have to"),
                officer ? "/committees/%s/sessions/%s".formatted(slug, heldOn) : null,
                "Session of " + DATE.format(heldOn));
    }

    @Override
    public void handOver(Actor actor, long handOverId, long fromCommitteeId) {
        List<Long> handed = jdbc.sql("""
                        insert into custody (hand_over_id, recommendation_id)
                        select :handOver, r.id
                        from recommendation r
                        join review v on v.id = r.review_id
                        join recommendation_custodian k on k.recommendation_id = r.id
                        where k.committee_id = :from and v.published_on is not null and r.tracked
                          and exists (select 1 from recommendation_standing s
                                      where s.recommendation_id = r.id and s.is_open)
                        order by v.published_on, v.id, r.position
                        returning recommendation_id""")
                .param("handOver", handOverId)
                .param("from", fromCommitteeId)
                .query(Long.class)
                .list();
        note(actor, "handed over", handed);
    }

    /** Whole too, closed since or not. */
    @Override
    public void takeBack(Actor actor, long takenBackId, long handOverId) {
        note(
                actor,
                "given back",
                jdbc.sql("""
                        insert into custody (hand_over_id, recommendation_id)
                        select h.id, c.recommendation_id
                        from custody c
                        join hand_over h on h.id = :handOver
                        join recommendation_custodian k on k.recommendation_id = c.recommendation_id
                        where c.hand_over_id = :takenBack and k.committee_id = h.from_committee_id
                        order by c.id
                        returning recommendation_id""")
                        .param("handOver", handOverId)
                        .param("takenBack", takenBackId)
                        .query(Long.class)
                        .list());
    }

    private void note(Actor actor, String deed, List<Long> recommendations) {
        recommendations.forEach(id -> history.record(actor, deed, new Subject("recommendation", id), null, null));
    }
}
