package org.followthrough.administration.web;

import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role to give or to take.
 *
 * @param version of the account
 * @param committeeId the committee, empty for a role that is not of one
 */
record GrantForm(
        @Nullable String version,
        @Nullable String role,
        @Nullable String committeeId) {

    static GrantForm empty() {
        return new GrantForm("", "", "");
    }

    /** The committee is left out where the role has none: the select may have stood on one when the role was changed. */
    Actor.Grant grant() {
        Role chosen = PersonForm.role(role).orElseThrow(() -> new InvalidInput("role", "Select a role"));
        Long committee = ChosenNumber.of("committeeId", committeeId, "Select a committee");
        return new Actor.Grant(chosen, chosen.isOfCommittee() ? committee : null);
    }
}
