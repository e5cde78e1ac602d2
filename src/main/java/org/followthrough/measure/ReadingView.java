package org.followthrough.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The value of a measure at one time.
 *
 * @param number its part of the address within the measure
 * @param asAtWords when, as printed
 * @param on the same as a day, given or read from the words; null where nobody knows
 * @param value in the words printed; null where a correction takes a reading back
 * @param size the number that the words are, null for none
 * @param corrects number of the reading that it corrects, null for a new one
 * @param reason why it corrects it
 */
public record ReadingView(
        long measureId,
        int number,
        String asAtWords,
        @Nullable LocalDate asAt,
        @Nullable LocalDate on,
        @Nullable String value,
        @Nullable BigDecimal size,
        @Nullable Integer corrects,
        @Nullable String reason,
        Instant recordedAt) {}
