package org.followthrough.shared;

import java.util.Optional;

/**
 * Why somebody may not do something: one sentence in plain English that a page can show as it is.
 *
 * @param kind which HTTP status the refusal is
 * @param reason the sentence
 */
public record Refusal(Kind kind, String reason) {

    /** How a refusal answers. */
    public enum Kind {
        /** The person lacks the right: 403. */
        NOT_ALLOWED,
        /** The thing is not in a state that allows it: 409. */
        NOT_NOW,
        /** Whether the thing exists is none of the person's business: 404. */
        NOT_FOUND
    }

    /** Refuses for now what is not fine: 409. */
    public static Optional<Refusal> unless(boolean fine, String reason) {
        return unless(fine, Kind.NOT_NOW, reason);
    }

    /** Refuses what is not fine. */
    public static Optional<Refusal> unless(boolean fine, Kind kind, String reason) {
        return fine ? Optional.empty() : Optional.of(new Refusal(kind, reason));
    }

    public static Refusal notAllowed(String reason) {
        return new Refusal(Kind.NOT_ALLOWED, reason);
    }

    public static Refusal notNow(String reason) {
        return new Refusal(Kind.NOT_NOW, reason);
    }

    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "There is no such page.");
    }
}
