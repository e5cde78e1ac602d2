package org.followthrough.setup.demonstration;

import java.util.Set;
import org.followthrough.shared.Role;

/** The demonstration's sign-ins, named by role and never after a real person. */
@SuppressWarnings("ImmutableEnumChecker") // made by Set.of
enum DemonstrationAccount {
    OFFICER(
            "officer@demo",
            "Demonstration scrutiny officer",
            "Scrutiny officer: prepares sessions, records and publishes",
            Set.of(Role.SCRUTINY_OFFICER)),
    CHAIR("chair@demo", "Demonstration chair", "Chair: agrees draft statuses", Set.of(Role.CHAIR, Role.COUNCILLOR)),
    COUNCILLOR(
            "councillor@demo",
            "Demonstration councillor",
            "Member of the committee: reads circulated papers",
            Set.of(Role.MEMBER, Role.COUNCILLOR)),
    SERVICE(
            "service@demo",
            "Demonstration service officer",
            "Service officer: gives updates, drafts responses",
            Set.of(Role.SERVICE_OFFICER)),
    CABINET(
            "cabinet@demo",
            "Demonstration cabinet member",
            "Cabinet member: approves responses",
            Set.of(Role.CABINET_MEMBER)),
    ADMINISTRATOR(
            "admin@demo",
            "Demonstration administrator",
            "Administrator: keeps committees, people and posts",
            Set.of(Role.ADMINISTRATOR));

    /** Of all of them; printed on the sign-in page of the demonstration. */
    static final String PASSWORD = "followed through 2012";

    private final String email;
    private final String title;
    private final String purpose;
    private final Set<Role> roles;

    DemonstrationAccount(String email, String title, String purpose, Set<Role> roles) {
        this.email = email;
        this.title = title;
        this.purpose = purpose;
        this.roles = roles;
    }

    String email() {
        return email;
    }

    String title() {
        return title;
    }

    /** What one can try with it. */
    String purpose() {
        return purpose;
    }

    Set<Role> roles() {
        return roles;
    }
}
