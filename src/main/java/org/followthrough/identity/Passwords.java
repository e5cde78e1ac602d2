package org.followthrough.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.followthrough.shared.InvalidInput;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What is taken as a password and how it is kept. Length is asked for, not kinds of characters, and common passwords
 * are refused, after a list in the application: nothing is asked of anybody outside (NIST SP 800-63B, OWASP ASVS 6.2).
 */
public class Passwords {

    /** Fewest characters. */
    public static final int MIN_LENGTH = 12;

    /** Most characters: longer ones would only keep the processor busy. */
    public static final int MAX_LENGTH = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;

    private final PasswordEncoder encoder;

    /** Each hash takes 19 MiB for a moment: a crowd at the door must wait, not fill the memory. */
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private final Set<String> common = commonPasswords();
    private final String hashOfNobody;

    /** As costly as OWASP advises. */
    static Passwords asAdvised() {
        return new Passwords(MEMORY_KIB, ITERATIONS);
    }

    Passwords(int memoryKib, int iterations) {
        this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, memoryKib, iterations);
        this.hashOfNobody = encoder.encode("nobody has this password");
    }

    String hash(String password) {
        return withRoom(() -> encoder.encode(normal(password)));
    }

    boolean matches(String typed, String hash) {
        return typed.length() <= MAX_LENGTH && withRoom(() -> encoder.matches(normal(typed), hash));
    }

    /** Takes as long as comparing with somebody's password, so that the time tells nobody whether an account exists. */
    boolean matchesNobody(String typed) {
        matches(typed, hashOfNobody);
        return false;
    }

    /**
     * Refuses what others would guess.
     *
     * @param own words that a guesser tries first: the person's e-mail address and name
     * @return the password
     * @throws InvalidInput with a message for the field
     */
    String check(String field, String password, String... own) {
        int length = password.codePointCount(0, password.length());
        if (password.isEmpty()) {
            throw new InvalidInput(field, "Enter a password");
        }
        if (length < MIN_LENGTH) {
            throw new InvalidInput(field, "The password must be " + MIN_LENGTH + " characters or more");
        }
        if (password.length() > MAX_LENGTH) {
            throw new InvalidInput(field, "The password must be " + MAX_LENGTH + " characters or fewer");
        }
        String plain = normal(password).toLowerCase(Locale.ROOT);
        boolean fewDifferent = plain.codePoints().distinct().count() < FEWEST_DIFFERENT;
        if (fewDifferent || isCommon(plain) || isOneOf(plain, own)) {
            throw new InvalidInput(
                    field, "This password is easy to guess. Three random words make one that is hard to guess");
        }
        return password;
    }

    private boolean isCommon(String plain) {
        return common.contains(plain) || common.contains(lettersOf(plain));
    }

    private static boolean isOneOf(String plain, String... own) {
        for (String word : own) {
            if (plain.equals(normal(word).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Without the digits and signs at its ends, which people add to a common password to get it past a check. */
    private static String lettersOf(String plain) {
        return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private <T> T withRoom(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private static Set<String> commonPasswords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("common-passwords.txt", Passwords.class).getInputStream(),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
