package org.followthrough.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReferralPaperRepository extends JpaRepository<ReferralPaper, Long> {

    List<ReferralPaper> findByReferralIdOrderByPosition(long referralId);

    Optional<ReferralPaper> findByReferralIdAndSlug(long referralId, String slug);
}
