package org.followthrough.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.followthrough.dates.DueDate;
import org.jspecify.annotations.Nullable;

/** A search that is a date and nothing else: a day, or all days of a month. */
record TypedDays(LocalDate from, LocalDate until) {

    /** Without a year nobody knows which one is meant. */
    private static final Pattern WITH_YEAR = Pattern.compile(".*(?<!\\d)(19|20)\\d\\d(?!\\d).*");

    private static final Pattern DAY_OF_WEEK = Pattern.compile("(?i)^(mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+");

    /** "Meeting of 11 February 2013", "minutes 11 February 2013". */
    private static final Pattern WHAT_WAS_ON =
            Pattern.compile("(?i)^(meeting|session|agenda|minutes)(\\s+(of|on|for))?(\\s+the)?\\s+");

    /** A year has too many days to show what was on them. */
    private static final int LONGEST = 31;

    /** Null where it is no date, or a longer time than a month. */
    static @Nullable TypedDays of(String typed) {
        if (!WITH_YEAR.matcher(typed).matches()) {
            return null;
        }
        // every year is given, so the day of the paper does not matter
        String day = WHAT_WAS_ON.matcher(typed).replaceFirst("");
        DueDate read = DueDate.read(DAY_OF_WEEK.matcher(day).replaceFirst(""), LocalDate.EPOCH);
        if (read.kind() != DueDate.Kind.SPAN || read.ongoing()) {
            return null;
        }
        LocalDate from = Objects.requireNonNull(read.from());
        LocalDate until = Objects.requireNonNull(read.until());
        return from.plusDays(LONGEST).isAfter(until) ? new TypedDays(from, until) : null;
    }
}
