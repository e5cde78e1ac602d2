package org.followthrough.administration.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The accounts that this administrator may let act for a post. */
@Component
class AccountChoices {

    private final Accounts accounts;
    private final Posts posts;

    AccountChoices(Accounts accounts, Posts posts) {
        this.accounts = accounts;
        this.posts = posts;
    }

    /**
     * Accounts in use whose role answers for posts, by name.
     *
     * @param chosen offered even if it is disabled, null for none
     */
    List<Choice> offered(Actor actor, @Nullable Long chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "No account")));
        for (AccountView account : accounts.all(actor)) {
            boolean allowed = posts.rules(actor).refusalToLetAct(account.id()).isEmpty() && account.answersForPosts();
            boolean is = Long.valueOf(account.id()).equals(chosen);
            if (is || (allowed && !account.isDisabled())) {
                choices.add(new Choice(String.valueOf(account.id()), account.name() + ", " + account.email()));
            }
        }
        return choices;
    }
}
