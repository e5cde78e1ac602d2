package org.followthrough.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, Long> {

    @Query("select a from Account a where lower(a.email) = lower(:email)")
    Optional<Account> findByEmail(String email);

    @EntityGraph(attributePaths = "grants")
    List<Account> findAllByOrderByNameAscIdAsc();

    /** An account's number and the name that others see. */
    record Named(long id, String name) {}

    @Query(
            "select new org.followthrough.identity.AccountRepository$Named(a.id, a.name) from Account a where a.id in :ids")
    List<Named> findNames(Collection<Long> ids);

    @Query("""
            select count(a) from Account a join a.grants g
            where g.role = org.followthrough.shared.Role.ADMINISTRATOR and a.disabledAt is null and a.id <> :id""")
    long countActiveAdministratorsBut(long id);

    /**
     * Waits for every other transaction that is about to remove an administrator: two who removed one another at the
     * same moment would each still count the other.
     */
    @Query(value = "select 1 from pg_advisory_xact_lock(7205759403792794)", nativeQuery = true)
    int lockAdministrators();
}
