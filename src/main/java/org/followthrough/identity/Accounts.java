package org.followthrough.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.identity.AccountRules.Action;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and their roles, kept by administrators; every change is in the history, without names and addresses,
 * so that a person can be forgotten. Changes take the version that the
 * form was made from and throw {@link org.followthrough.shared.StaleEdit} when it is not the newest.
 */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final History history;
    private final Clock clock;

    Accounts(AccountRepository accounts, Passwords passwords, History history, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.clock = clock;
    }

    /** Makes an account with its first roles. */
    public AccountView create(Actor actor, NewAccount wanted) {
        AccountRules rules = new AccountRules(actor, null, false);
        RefusedAction.throwIf(rules.refusalTo(Action.CREATE));
        List<Role> together = roles(wanted.grants());
        for (Role role : together) {
            RefusedAction.throwIf(rules.refusalToGrant(role, List.of()));
            rules.refusalToGrant(role, together).ifPresent(excluded -> {
                throw new InvalidInput("roles", excluded.reason());
            });
        }
        Account account = save(wanted);
        history.record(actor, Action.CREATE.event(), subject(account), null, null);
        recordGrants(actor, account, wanted.grants());
        return account.view();
    }

    /**
     * Makes the administrator of a new installation, who then makes everybody else.
     *
     * @return the account, or nothing if there is an administrator already
     */
    public Optional<AccountView> createFirstAdministrator(String email, String name, String password) {
        accounts.lockAdministrators();
        if (accounts.countActiveAdministratorsBut(0) > 0) {
            return Optional.empty();
        }
        Set<Actor.Grant> grants = Set.of(new Actor.Grant(Role.ADMINISTRATOR, null));
        Account account = save(new NewAccount(email, name, password, grants));
        Actor itself = new Actor(account.id(), account.name(), grants, Set.of());
        history.record(itself, Action.CREATE.event(), subject(account), null, "The first administrator");
        recordGrants(itself, account, grants);
        return Optional.of(account.view());
    }

    /** Whether anybody at all can administer. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator() {
        return accounts.countActiveAdministratorsBut(0) > 0;
    }

    /** Changes the name and the e-mail address; what stays as it was is not in the history. */
    public AccountView edit(Actor actor, long id, long version, String name, String email) {
        RefusedAction.throwIf(new AccountRules(actor, id, false).refusalTo(Action.RENAME));
        Map<String, String> problems = new LinkedHashMap<>();
        String newEmail = Wording.collect(problems, () -> Wording.email("email", email), email);
        String newName = Wording.collect(problems, () -> Wording.name("name", name), name);
        Account account = find(id, version);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (!account.email().equals(newEmail)) {
            RefusedAction.throwIf(rules(actor, account).refusalTo(Action.CHANGE_EMAIL));
            requireFreeEmail(newEmail, account);
            account.changeEmail(newEmail);
            history.record(actor, Action.CHANGE_EMAIL.event(), subject(account), null, null);
        }
        if (!account.name().equals(newName)) {
            account.rename(newName);
            history.record(actor, Action.RENAME.event(), subject(account), null, null);
        }
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException takenJustNow) {
            throw new InvalidInput("email", "There is already an account with this e-mail address");
        }
        return account.view();
    }

    /** Sets somebody's password; their sessions end. */
    public AccountView setPassword(Actor actor, long id, long version, String password) {
        return change(actor, id, version, Action.SET_PASSWORD, account -> {
            passwords.check("password", password, account.email(), account.name());
            account.changePassword(passwords.hash(password));
        });
    }

    /** Nobody can sign in with the account any longer, and who is signed in with it is signed out. */
    public AccountView disable(Actor actor, long id, long version) {
        return change(actor, id, version, Action.DISABLE, account -> account.disable(clock.instant()));
    }

    public AccountView enable(Actor actor, long id, long version) {
        return change(actor, id, version, Action.ENABLE, Account::enable);
    }

    /** Gives a role; from the account's next request on it counts. */
    public AccountView grant(Actor actor, long id, long version, Actor.Grant grant) {
        AccountRules rules = new AccountRules(actor, id, false);
        RefusedAction.throwIf(rules.refusalToGrant(grant.role(), List.of()));
        checked(grant);
        Account account = find(id, version);
        RefusedAction.throwIf(
                rules.refusalToGrant(grant.role(), roles(account.view().grants())));
        if (!account.holds(grant)) {
            account.grant(grant);
            saveGrants(account);
            recordGrants(actor, account, Set.of(grant));
        }
        return account.view();
    }

    /** Takes a role; from the account's next request on it is gone. */
    public AccountView revoke(Actor actor, long id, long version, Actor.Grant grant) {
        RefusedAction.throwIf(new AccountRules(actor, id, false).refusalToRevoke(grant.role()));
        accounts.lockAdministrators();
        Account account = find(id, version);
        RefusedAction.throwIf(rules(actor, account).refusalToRevoke(grant.role()));
        if (account.holds(grant)) {
            account.revoke(grant);
            accounts.saveAndFlush(account);
            history.record(actor, "role revoked", subject(account), words(grant), null);
        }
        return account.view();
    }

    /** Every account by name. */
    @Transactional(readOnly = true)
    public List<AccountView> all(Actor actor) {
        RefusedAction.throwIf(new AccountRules(actor, null, false).refusalTo(Action.READ));
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .map(Account::view)
                .toList();
    }

    /** How many accounts there are, disabled ones too. */
    @Transactional(readOnly = true)
    public long count(Actor actor) {
        RefusedAction.throwIf(new AccountRules(actor, null, false).refusalTo(Action.READ));
        return accounts.count();
    }

    /** The names that others see, by account; one statement for all of them. */
    @Transactional(readOnly = true)
    public Map<Long, String> names(Collection<Long> ids) {
        return accounts.findNames(ids).stream()
                .collect(Collectors.toUnmodifiableMap(AccountRepository.Named::id, AccountRepository.Named::name));
    }

    /** One account. */
    @Transactional(readOnly = true)
    public AccountView account(Actor actor, long id) {
        RefusedAction.throwIf(new AccountRules(actor, id, false).refusalTo(Action.READ));
        return find(id).view();
    }

    /** The rules for this person and this account, for the buttons of a page. */
    @Transactional(readOnly = true)
    public AccountRules rules(Actor actor, long id) {
        return rules(actor, find(id));
    }

    private AccountRules rules(Actor actor, Account account) {
        boolean last = account.isActiveAdministrator() && accounts.countActiveAdministratorsBut(account.id()) == 0;
        return new AccountRules(actor, account.id(), last);
    }

    private AccountView change(Actor actor, long id, long version, Action action, Consumer<Account> verb) {
        RefusedAction.throwIf(new AccountRules(actor, id, false).refusalTo(action));
        accounts.lockAdministrators();
        Account account = find(id, version);
        RefusedAction.throwIf(rules(actor, account).refusalTo(action));
        verb.accept(account);
        accounts.saveAndFlush(account);
        history.record(actor, action.event(), subject(account), null, null);
        return account.view();
    }

    private Account save(NewAccount wanted) {
        Map<String, String> problems = new LinkedHashMap<>();
        String email = Wording.collect(problems, () -> Wording.email("email", wanted.email()), wanted.email());
        String name = Wording.collect(problems, () -> Wording.name("name", wanted.name()), wanted.name());
        Wording.collect(problems, () -> passwords.check("password", wanted.password(), email, name), "");
        wanted.grants().forEach(grant -> Wording.collect(problems, () -> checked(grant), grant));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        requireFreeEmail(email, null);
        Account account = new Account(email, name, passwords.hash(wanted.password()), clock.instant());
        wanted.grants().forEach(account::grant);
        saveGrants(account);
        return account;
    }

    private void saveGrants(Account account) {
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException unknownCommitteeOrRace) {
            throw new InvalidInput("committeeId", "Select a committee that exists and try again");
        }
    }

    private void requireFreeEmail(String email, @Nullable Account but) {
        accounts.findByEmail(email).filter(other -> other != but).ifPresent(taken -> {
            throw new InvalidInput("email", "There is already an account with this e-mail address");
        });
    }

    private static Actor.Grant checked(Actor.Grant grant) {
        if (grant.role().isOfCommittee() != (grant.committeeId() != null)) {
            throw new InvalidInput(
                    "committeeId",
                    grant.role().isOfCommittee()
                            ? "Select the committee for the role "
                                    + grant.role().label()
                            : "The role " + grant.role().label() + " is not of one committee");
        }
        return grant;
    }

    private Account find(long id) {
        return accounts.findById(id).orElseThrow(RefusedAction::notFound);
    }

    private Account find(long id, long version) {
        Account account = find(id);
        account.requireVersion(version);
        return account;
    }

    private void recordGrants(Actor actor, Account account, Set<Actor.Grant> grants) {
        grants.forEach(grant -> history.record(actor, "role granted", subject(account), words(grant), null));
    }

    private static Subject subject(Account account) {
        return new Subject("account", account.id());
    }

    private static List<Role> roles(Collection<Actor.Grant> grants) {
        return grants.stream().map(Actor.Grant::role).toList();
    }

    private static String words(Actor.Grant grant) {
        return grant.committeeId() == null
                ? grant.role().name()
                : grant.role().name() + " of committee " + grant.committeeId();
    }
}
