package org.followthrough.programme;

import jakarta.persistence.LockModeType;
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

    /** Until the transaction ends nobody else can change it or its papers. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Referral r where r.id = :id")
    Optional<Referral> hold(long id);
}
