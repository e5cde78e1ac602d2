package org.followthrough.administration.web;

import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.identity.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was faster, for the page of two people's words for one thing. */
@Component
class SavedBy {

    private final History history;
    private final Accounts accounts;

    SavedBy(History history, Accounts accounts) {
        this.history = history;
        this.accounts = accounts;
    }

    /** The name of whoever changed it last, null if it was no account. */
    @Nullable
    String last(String type, long id) {
        return history.lastActor(new Subject(type, id))
                .map(account -> accounts.names(Set.of(account)).get(account))
                .orElse(null);
    }
}
