package org.followthrough.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param id order of recording
 * @param actorId the account that acted, null where the application itself did
 * @param action what was done
 * @param detail what else a reader needs in order to understand it
 * @param reason why, in the words of the person who acted
 */
public record HistoryEvent(
        long id,
        Instant occurredAt,
        @Nullable Long actorId,
        String action,
        Subject subject,
        @Nullable String detail,
        @Nullable String reason) {}
