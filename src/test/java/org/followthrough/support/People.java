package org.followthrough.support;

import java.util.Set;
import java.util.UUID;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Actors;
import org.followthrough.identity.NewAccount;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.web.SignedInPerson;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes people for tests, each with an e-mail address of their own, and signs them in for MockMvc. */
@TestComponent
public class People {

    /** Everybody's. */
    public static final String PASSWORD = "plum kettle harbour";

    private final Accounts accounts;
    private final Actors actors;

    People(Accounts accounts, Actors actors) {
        this.accounts = accounts;
        this.actors = actors;
    }

    /** An administrator who acts for tests. */
    public synchronized Actor administrator() {
        return accounts.createFirstAdministrator(
                        "first-" + UUID.randomUUID() + "@test", "First Administrator", PASSWORD)
                .map(made -> actors.require(made.id()))
                .orElseGet(() ->
                        new Actor(null, "the tests", Set.of(new Actor.Grant(Role.ADMINISTRATOR, null)), Set.of()));
    }

    /** Somebody new with these roles. */
    public AccountView create(String name, Actor.Grant... grants) {
        return accounts.create(
                administrator(), new NewAccount(UUID.randomUUID() + "@test", name, PASSWORD, Set.of(grants)));
    }

    /** Somebody new with one role. */
    public AccountView create(Role role) {
        return create(role.label(), new Actor.Grant(role, null));
    }

    /** The rights of an account now. */
    public Actor actor(AccountView account) {
        return actors.require(account.id());
    }

    /** For MockMvc: the request comes from this account, with the rights it has now. */
    public RequestPostProcessor as(AccountView account) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedInPerson(actor(account)));
    }
}
