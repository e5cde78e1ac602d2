package org.followthrough.setup.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address as hosting services hand it out, {@code postgres://user:password@host:port/database?sslmode=require},
 * in the words of JDBC.
 *
 * @param jdbcUrl the address without user and password
 * @param user percent-decoded, null where the address names none
 * @param password percent-decoded, null where the address names none
 */
record DatabaseUrl(
        String jdbcUrl, @Nullable String user, @Nullable String password) {

    private static final String JDBC = "jdbc:postgresql:";

    /** Not java.net.URI: it refuses lists of hosts, which libpq and JDBC both take. */
    private static final Pattern ADDRESS =
            Pattern.compile("postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
                    + "(?<hosts>[^@/?#]+)/(?<database>[^/?#]+)(?<parameters>\\?[^#]*)?");

    /**
     * Reads an address.
     *
     * @throws DatabaseProblem if it is not one; the message does not repeat it, since it may hold a password
     */
    static DatabaseUrl parse(String text) {
        String trimmed = text.strip();
        if (trimmed.startsWith(JDBC)) {
            return new DatabaseUrl(trimmed, null, null);
        }
        Matcher matcher = ADDRESS.matcher(trimmed);
        if (!matcher.matches()) {
            throw unreadable(null);
        }
        String parameters = matcher.group("parameters");
        try {
            return new DatabaseUrl(
                    JDBC + "//" + matcher.group("hosts") + "/" + matcher.group("database")
                            + (parameters == null ? "" : parameters),
                    decoded(matcher.group("user")),
                    decoded(matcher.group("password")));
        } catch (IllegalArgumentException badPercent) {
            throw unreadable(badPercent);
        }
    }

    /** What Spring Boot calls these things. */
    Map<String, Object> asProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", jdbcUrl);
        if (user != null) {
            properties.put("spring.datasource.username", user);
        }
        if (password != null) {
            properties.put("spring.datasource.password", password);
        }
        return properties;
    }

    /** Says nothing of the password, so that a log cannot. */
    @Override
    public String toString() {
        return jdbcUrl;
    }

    private static @Nullable String decoded(@Nullable String text) {
        // a plus sign is itself in this part of an address, and only a form reads it as a space
        return text == null || text.isEmpty()
                ? null
                : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static DatabaseProblem unreadable(@Nullable Throwable cause) {
        return new DatabaseProblem(
                "DATABASE_URL is not the address of a PostgreSQL database.",
                "Write it as postgres://user:password@host:port/database, with %-codes for characters such as @, : and /"
                        + " in the password; or remove it, and Followthrough starts a PostgreSQL of its own.",
                cause);
    }
}
