package org.followthrough.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The three boxes of a date, as typed; a component of a form record. A month may be a number or its English name. */
public record DateParts(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** The boxes filled in for a date that is known. */
    public static DateParts of(@Nullable LocalDate date) {
        return date == null
                ? new DateParts("", "", "")
                : new DateParts(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    @Nullable
    String part(String name) {
        return switch (name) {
            case "day" -> day;
            case "month" -> month;
            default -> year;
        };
    }

    /** What stands in the boxes, in a row; empty if nothing does. */
    String typed() {
        return Stream.of(day, month, year)
                .map(DateParts::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return Stream.of(day, month, year).filter(Objects::nonNull).allMatch(String::isBlank);
    }

    /** The date, if the boxes hold one that exists, with a year of four digits. */
    public Optional<LocalDate> toDate() {
        try {
            int yearNumber = Integer.parseInt(text(year));
            if (yearNumber < 1000 || yearNumber > 9999) {
                return Optional.empty();
            }
            return Optional.of(LocalDate.of(yearNumber, monthNumber(), Integer.parseInt(text(day))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private int monthNumber() {
        String typed = text(month).toLowerCase(Locale.ROOT);
        Integer named = typed.length() < 3 ? null : MONTHS.get(typed.substring(0, 3));
        return named != null ? named : Integer.parseInt(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
