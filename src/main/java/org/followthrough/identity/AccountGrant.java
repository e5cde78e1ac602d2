package org.followthrough.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/** One role that an account holds now. */
@Entity
class AccountGrant extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long committeeId;

    protected AccountGrant() {}

    AccountGrant(Actor.Grant grant) {
        this.role = grant.role();
        this.committeeId = grant.committeeId();
    }

    Actor.Grant grant() {
        return new Actor.Grant(role, committeeId);
    }
}
