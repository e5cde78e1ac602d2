package org.followthrough.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.shared.Actor;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of referrals, each in two statements however many there are: what a person may read, and no more. */
@Component
class ReferralLines {

    private static final String CHAIN = """
            (r.committee_id = any (:%1$s) or exists (
                select 1 from referral_step s where s.referral_id = r.id
                and (s.from_committee_id = any (:%1$s) or s.to_committee_id = any (:%1$s))))
            """;

    /** {@link KeepingRules} in SQL: drafts are for those who sit on a committee of the chain. */
    private static final String READABLE = "(r.published_at is not null or " + CHAIN.formatted("own") + ")";

    static final String ALL = "true";

    /** Those in whose chain it is, and those that wait for a committee whose heir it is. */
    static final String OF_COMMITTEES = "(" + CHAIN.formatted("committees") + """
            or (r.reply is null and exists (
                select 1 from inherited_committee h where h.heir_id = any (:committees)
                and (h.committee_id = r.committee_id or exists (
                    select 1 from referral_step s where s.referral_id = r.id
                    and h.committee_id in (s.from_committee_id, s.to_committee_id))))))
            """;

    static final String AT_MEETING = """
            exists (select 1 from referral_step s where s.referral_id = r.id
                    and s.to_committee_id = any (:committees) and s.meeting_on = :day)
            """;

    /** Those that wait for a reply first, the oldest of them first; then the answered, the newest f. */
    private static final String USUAL = """
            order by r.reply is not null, case when r.reply is null then f.asked_on end nulls last,
                f.asked_on desc nulls last, r.subject, r.id
            """;

    private static final String LINES = """
            select r.slug, r.subject, r.published_at is not null as published, r.reply is not null as replied,
                r.replied_on, f.from_words, f.asked_on, f.asked_words, l.to_words, l.meeting_on,
                (select count(*) from referral_step s where s.referral_id = r.id) as steps
            from referral r
            join lateral (select s.* from referral_step s where s.referral_id = r.id
                          order by s.position limit 1) f on true
            join lateral (select s.* from referral_step s where s.referral_id = r.id
                          order by s.position desc limit 1) l on true
            where
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            String slug,
            String subject,
            boolean published,
            boolean replied,
            @Nullable LocalDate repliedOn,
            String fromWords,
            @Nullable LocalDate askedOn,
            @Nullable String askedWords,
            String toWords,
            @Nullable LocalDate meetingOn,
            int steps) {

        ReferralLine line(LocalDate today) {
            return new ReferralLine(
                    subject,
                    "/referrals/" + slug,
                    fromWords,
                    toWords,
                    askedOn,
                    askedWords,
                    ReferralState.of(steps, meetingOn, replied, today),
                    Age.inWords(askedOn, replied ? repliedOn : today),
                    published);
        }
    }

    private record Counts(long waiting, long answered) {}

    /**
     * A page of those that this person may read.
     *
     * @param which one of the conditions above
     * @param number of the page, from 1; beyond the end the last
     */
    ReferralList page(Actor actor, String which, Collection<Long> committees, int number, int size) {
        Map<String, Object> params = Map.of("own", own(actor), "committees", committees.toArray(Long[]::new));
        Counts counts = jdbc.sql("select count(*) filter (where r.reply is null) as waiting,"
                        + " count(*) filter (where r.reply is not null) as answered from referral r where " + READABLE
                        + " and " + which)
                .params(params)
                .query(Counts.class)
                .single();
        long total = counts.waiting() + counts.answered();
        int page = (int) Math.max(1, Math.min(number, (total + size - 1) / size));
        LocalDate today = LocalDate.now(clock);
        List<ReferralLine> lines = jdbc
                .sql(LINES + READABLE + " and " + which + " " + USUAL + " limit :size offset :from")
                .params(params)
                .param("size", size)
                .param("from", (page - 1L) * size)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> row.line(today))
                .toList();
        return new ReferralList(new PageOf<>(lines, page, size, total), counts.waiting(), counts.answered());
    }

    /** Those that a committee's meeting of a day considers. */
    List<ReferralLine> at(Actor actor, long committee, LocalDate heldOn) {
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql(LINES + READABLE + " and " + AT_MEETING + " " + USUAL)
                .params(Map.of("own", own(actor), "committees", new Long[] {committee}, "day", heldOn))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> row.line(today))
                .toList();
    }

    private static Long[] own(Actor actor) {
        Set<Long> own = new TreeSet<>(actor.committeesAs(Role.SCRUTINY_OFFICER));
        own.addAll(actor.committeesAs(Role.CHAIR));
        own.addAll(actor.committeesAs(Role.MEMBER));
        return own.toArray(Long[]::new);
    }
}
