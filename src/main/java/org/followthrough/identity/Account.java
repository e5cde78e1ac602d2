package org.followthrough.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. Accounts are disabled, never deleted: history refers to them. */
@Entity
class Account extends BaseEntity {

    private String email;
    private String name;
    private String passwordHash;
    private int sessionEpoch;
    private @Nullable Instant disabledAt;
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Set<AccountGrant> grants = new HashSet<>();

    protected Account() {}

    Account(String email, String name, String passwordHash, Instant createdAt) {
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    void rename(String newName) {
        name = newName;
    }

    void changeEmail(String newEmail) {
        email = newEmail;
    }

    /** Every session that was opened with the password before is over. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        sessionEpoch++;
    }

    /** Ends the sessions too, so that enabling the account again does not revive them. */
    void disable(Instant now) {
        disabledAt = now;
        sessionEpoch++;
    }

    void enable() {
        disabledAt = null;
    }

    void grant(Actor.Grant grant) {
        grants.add(new AccountGrant(grant));
    }

    void revoke(Actor.Grant grant) {
        grants.removeIf(held -> held.grant().equals(grant));
    }

    boolean holds(Actor.Grant grant) {
        return grants.stream().anyMatch(held -> held.grant().equals(grant));
    }

    /** Whether it counts towards there being an administrator at all. */
    boolean isActiveAdministrator() {
        return !isDisabled() && holds(new Actor.Grant(Role.ADMINISTRATOR, null));
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    AccountView view() {
        Set<Actor.Grant> held = grants.stream().map(AccountGrant::grant).collect(Collectors.toUnmodifiableSet());
        return new AccountView(id(), version(), email, name, createdAt, disabledAt, held);
    }
}
