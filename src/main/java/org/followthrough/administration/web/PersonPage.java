package org.followthrough.administration.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountRules;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.Leaver;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.identity.Successions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.Role;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one person, for its own address and for the forms on it that came back with errors. */
@Component
class PersonPage {

    private final Accounts accounts;
    private final Councils councils;
    private final Posts posts;
    private final Successions successions;

    PersonPage(Accounts accounts, Councils councils, Posts posts, Successions successions) {
        this.accounts = accounts;
        this.councils = councils;
        this.posts = posts;
        this.successions = successions;
    }

    /**
     * Somebody with everything that an administrator may see and do.
     *
     * @param noFurtherRole why no role can be added, null if one can
     * @param mayGetPassword whether this administrator may set a password for it
     * @param notToDisable why the account cannot be disabled, null if it can
     * @param posts those held today or later
     * @param leaverKey for handing the posts over, null where there are none
     */
    record Person(
            long id,
            long version,
            String name,
            String email,
            Instant since,
            @Nullable Instant disabledAt,
            List<Held> roles,
            @Nullable String noFurtherRole,
            boolean mayGetPassword,
            @Nullable String notToDisable,
            List<Link> posts,
            @Nullable String leaverKey) {}

    /**
     * A role held.
     *
     * @param role its name in the form that takes it away
     * @param words with the committee
     * @param notToRevoke why it cannot be taken away, null if it can
     */
    record Held(
            String role,
            @Nullable Long committeeId,
            String words,
            @Nullable String notToRevoke) {}

    /** Fills the model, which has the form for a further role already, and names the template. */
    String show(Actor actor, long id, Model model) {
        AccountView account = accounts.account(actor, id);
        AccountRules rules = accounts.rules(actor, id);
        List<Choice> offered = RoleChoices.roles(role -> isOffered(role, account, rules));
        model.addAttribute("trail", Trail.to(Trail.PEOPLE));
        model.addAttribute("person", person(account, rules, offered));
        model.addAttribute("roles", offered);
        model.addAttribute("committees", RoleChoices.committees(councils));
        return "administration/person";
    }

    private Person person(AccountView account, AccountRules rules, List<Choice> offered) {
        Leaver leaver = successions.candidate("account-" + account.id()).orElse(null);
        return new Person(
                account.id(),
                account.version(),
                account.name(),
                account.email(),
                account.createdAt(),
                account.disabledAt(),
                held(account, rules),
                offered.isEmpty() ? whyNone(rules) : null,
                rules.refusalTo(AccountRules.Action.SET_PASSWORD).isEmpty(),
                rules.refusalTo(AccountRules.Action.DISABLE)
                        .map(Refusal::reason)
                        .orElse(null),
                leaver == null ? List.of() : postsOf(leaver),
                leaver == null ? null : leaver.key());
    }

    private List<Held> held(AccountView account, AccountRules rules) {
        RoleWords words = RoleWords.of(councils);
        return words.sorted(account.grants()).stream()
                .map(grant -> new Held(
                        grant.role().name(),
                        grant.committeeId(),
                        words.of(grant),
                        rules.refusalToRevoke(grant.role()).map(Refusal::reason).orElse(null)))
                .toList();
    }

    private List<Link> postsOf(Leaver leaver) {
        Map<Long, PostView> all = posts.all().stream().collect(Collectors.toMap(PostView::id, post -> post));
        return leaver.holdings().stream()
                .map(holding -> all.get(holding.postId()))
                .distinct()
                .map(post -> Trail.post(post.id(), post.title()))
                .toList();
    }

    private static boolean isOffered(Role role, AccountView account, AccountRules rules) {
        boolean held = !role.isOfCommittee() && account.grants().contains(new Actor.Grant(role, null));
        return !held && rules.refusalToGrant(role, rolesOf(account)).isEmpty();
    }

    private static List<Role> rolesOf(AccountView account) {
        return account.grants().stream().map(Actor.Grant::role).toList();
    }

    private static String whyNone(AccountRules rules) {
        for (Role role : Role.values()) {
            Optional<Refusal> refusal = rules.refusalToGrant(role, List.of());
            if (refusal.isPresent()) {
                return refusal.get().reason();
            }
        }
        return "This person has every role.";
    }
}
