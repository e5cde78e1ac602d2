package org.followthrough.programme;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReferralRepository extends JpaRepository<Referral, Long> {

    Optional<Referral> findBySlug(String slug);

    boolean existsBySlug(String slug);

    /** Those in whose chain a committee is. */
    @Query("""
            select r from Referral r where r.committeeId = :committee or exists (
                select 1 from r.steps s where s.fromCommitteeId = :committee or s.toCommitteeId = :committee)""")
    List<Referral> findByCommittee(long committee);

    /** Those with a step that a committee's meeting of a day considers. */
    @Query("""
            select distinct r.id from Referral r join r.steps s
            where s.toCommitteeId = :committee and s.meetingOn = :day order by r.id""")
    List<Long> findByMeeting(long committee, LocalDate day);

    /** Until the transaction ends nobody else can change it or its papers. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Referral r where r.id = :id")
    Optional<Referral> hold(long id);
}
