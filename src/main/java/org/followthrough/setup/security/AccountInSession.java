package org.followthrough.setup.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.followthrough.identity.Actors;
import org.followthrough.identity.Actors.Rights;
import org.followthrough.web.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps who is signed in. The session holds two numbers: the account and its session epoch. What the account may do is
 * read from the database once in each request that asks, so that a revoked role, a disabled account and a changed
 * password count at the next request, and a session outlives every new version of the application.
 */
@Component
class AccountInSession implements SecurityContextRepository {

    static final String ACCOUNT = "account";
    static final String EPOCH = "epoch";

    private final Actors actors;
    private final Clock clock;
    private final Duration longest;

    AccountInSession(Actors actors, Clock clock, @Value("${followthrough.session.longest:12h}") Duration longest) {
        this.actors = actors;
        this.clock = clock;
        this.longest = longest;
    }

    /** Opens a session for somebody who has just proved who they are; one that was there before is given up. */
    void open(HttpServletRequest request, Rights rights) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        Long account = rights.actor().requireAccountId();
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(EPOCH, rights.sessionEpoch());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedInPerson(rights.actor())));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new ReadWhenAsked(request);
    }

    /** Of the framework's older way of asking. */
    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // nobody but the framework calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Signing in goes through {@link #open}; what remains is signing out. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (context.getAuthentication() == null && session != null) {
            session.removeAttribute(ACCOUNT);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private Optional<Rights> read(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof Long account)) {
            return Optional.empty();
        }
        Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(longest);
        Optional<Rights> rights = clock.instant().isAfter(end)
                ? Optional.empty()
                : actors.find(account)
                        .filter(now -> Integer.valueOf(now.sessionEpoch()).equals(session.getAttribute(EPOCH)));
        if (rights.isEmpty()) {
            session.invalidate();
        }
        return rights;
    }

    /** Costs nothing for a request in which nobody asks who it is from. */
    private final class ReadWhenAsked implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        ReadWhenAsked(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                Optional<Authentication> person = read(request).map(rights -> new SignedInPerson(rights.actor()));
                generated = person.isEmpty();
                known = new SecurityContextImpl();
                known.setAuthentication(person.orElse(null));
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
