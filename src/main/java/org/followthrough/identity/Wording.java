package org.followthrough.identity;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** How names and e-mail addresses are taken in. */
final class Wording {

    static final int NAME_LENGTH = 100;
    static final int TITLE_LENGTH = 200;
    static final int EMAIL_LENGTH = 254;

    /** Format characters: a direction override in a name would turn the words around it as well. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");

    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{Cc}\\p{Cf}@]+@[^\\s\\p{Cc}\\p{Cf}@]+");

    private Wording() {}

    /**
     * The name without what cannot be seen.
     *
     * @throws InvalidInput if nothing is left, or more than 100 characters
     */
    static String name(String field, String typed) {
        return line(field, typed, "name", NAME_LENGTH);
    }

    static String line(String field, String typed, String what, int length) {
        String clean = optionalLine(field, typed, what, length);
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "Enter the " + what);
        }
        return clean;
    }

    static String optionalLine(String field, String typed, String what, int length) {
        String seen = INVISIBLE.matcher(typed).replaceAll("");
        String clean = SPACES.matcher(seen).replaceAll(" ").strip();
        if (clean.length() > length) {
            throw new InvalidInput(field, "The " + what + " must be " + length + " characters or fewer");
        }
        return clean;
    }

    /**
     * The e-mail address; a dot in the host is not asked for.
     *
     * @throws InvalidInput if it cannot be one
     */
    static String email(String field, String typed) {
        String clean = typed.strip();
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "Enter an e-mail address");
        }
        if (clean.length() > EMAIL_LENGTH) {
            throw new InvalidInput(field, "The e-mail address must be " + EMAIL_LENGTH + " characters or fewer");
        }
        if (!EMAIL.matcher(clean).matches()) {
            throw new InvalidInput(field, "Enter an e-mail address in the right form, like name@example.gov.uk");
        }
        return clean;
    }

    /** Runs one check and keeps its complaint, so that a form shows all of them at once. */
    static <T extends @Nullable Object> T collect(Map<String, String> problems, Supplier<T> check, T otherwise) {
        try {
            return check.get();
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(problems::putIfAbsent);
            return otherwise;
        }
    }
}
