package org.followthrough.administration.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.followthrough.identity.NewAccount;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Role;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A new account as typed.
 *
 * @param committeeId the committee for those of the roles that are of one; further ones are granted afterwards
 */
record PersonForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String password,
        @Nullable List<String> roles,
        @Nullable String committeeId) {

    static PersonForm empty() {
        return new PersonForm("", "", "", List.of(), "");
    }

    NewAccount wanted() {
        Long committee = ChosenNumber.of("committeeId", committeeId, "Select a committee");
        Set<Actor.Grant> grants = new LinkedHashSet<>();
        for (String typed : Objects.requireNonNullElse(roles, List.<String>of())) {
            Role role = role(typed).orElseThrow(() -> new InvalidInput("roles", "Select roles from the list"));
            grants.add(new Actor.Grant(role, role.isOfCommittee() ? committee : null));
        }
        return new NewAccount(Typed.text(email), Typed.text(name), Typed.text(password), grants);
    }

    static Optional<Role> role(@Nullable String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(typed))
                .findFirst();
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "PersonForm";
    }
}
