package org.followthrough.setup.security;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.followthrough.shared.RefusedAction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files that machines ask every site for. */
@RestController
class WellKnownController {

    private static final int DAYS_GOOD = 180;

    private final String contact;
    private final Clock clock;

    WellKnownController(@Value("${followthrough.security-contact:}") String contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /sign-in
                Disallow: /account
                Disallow: /my-work
                """;
    }

    /** To whom to report a weakness (RFC 9116): {@code followthrough.security-contact}, an address with mailto: or https:. */
    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String security() {
        if (contact.isBlank()) {
            throw RefusedAction.notFound();
        }
        String expires = clock.instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(DAYS_GOOD, ChronoUnit.DAYS)
                .toString();
        return "Contact: %s%nExpires: %s%nPreferred-Languages: en%n".formatted(contact, expires);
    }
}
