package org.followthrough.setup.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;

/**
 * Session ids of 216 random bits in 36 characters: what the column holds, and more than the 128 bits of OWASP ASVS
 * 7.2.3, which a UUID misses.
 */
class SessionIds implements SessionIdGenerator {

    static final String FORM = "[A-Za-z0-9_-]{36}";

    private static final int BYTES = 27;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
