package org.followthrough.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proof of who somebody is: by e-mail address and password. */
@Service
public class Credentials {

    private final AccountRepository accounts;
    private final Actors actors;
    private final Passwords passwords;
    private final History history;

    Credentials(AccountRepository accounts, Actors actors, Passwords passwords, History history) {
        this.accounts = accounts;
        this.actors = actors;
        this.passwords = passwords;
        this.history = history;
    }

    /**
     * The person whose password this is. Nothing for a wrong password, for an unknown and for a disabled account, after
     * about the same time. Holds no connection while it computes.
     */
    public Optional<Actors.Rights> verify(String email, String password) {
        Optional<Account> account = accounts.findByEmail(email.strip());
        boolean right = account.map(known -> passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return right ? account.flatMap(known -> actors.find(known.id())) : Optional.empty();
    }

    /**
     * Changes one's own password; every session of the account ends but the one that carries the new number.
     *
     * @param again the new password once more
     * @return the rights with the number that the session at hand is to carry
     * @throws InvalidInput for the fields current, password and again
     */
    @Transactional
    public Actors.Rights changeOwnPassword(Actor actor, String current, String password, String again) {
        Account account = accounts.findById(actor.requireAccountId()).orElseThrow(RefusedAction::notFound);
        Map<String, String> problems = new LinkedHashMap<>();
        if (!passwords.matches(current, account.passwordHash())) {
            problems.put("current", "Your current password is not right");
        }
        Wording.collect(problems, () -> passwords.check("password", password, account.email(), account.name()), "");
        if (!password.equals(again)) {
            problems.put("again", "The new password must be the same both times");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        account.changePassword(passwords.hash(password));
        accounts.saveAndFlush(account);
        history.record(actor, "own password changed", new Subject("account", account.id()), null, null);
        return new Actors.Rights(actor, account.sessionEpoch());
    }
}
