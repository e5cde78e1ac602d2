package org.followthrough.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days from one to another, both counted. */
record Span(LocalDate from, LocalDate until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    static Span months(int year, int firstMonth, int count) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** 1 April to 31 March. */
    static Span financialYear(int firstYear) {
        return months(firstYear, 4, 12);
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    boolean isOneDay() {
        return from.equals(until);
    }

    Span lastDay() {
        return day(until);
    }

    /**
     * One of several equal parts: by months where they divide, else by days.
     *
     * @param part counted from 0
     */
    Span part(int part, int of) {
        long months = ChronoUnit.MONTHS.between(from, until.plusDays(1));
        if (months >= of && months % of == 0) {
            LocalDate start = from.plusMonths(months / of * part);
            return new Span(start, start.plusMonths(months / of).minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days < of) {
            throw new Unreadable("A single day has no beginning, middle or end.");
        }
        return new Span(from.plusDays(days * part / of), from.plusDays(days * (part + 1) / of - 1));
    }

    /** Days between the span and a day, 0 if the day is in it. */
    long distanceTo(LocalDate day) {
        if (day.isBefore(from)) {
            return ChronoUnit.DAYS.between(day, from);
        }
        return Math.max(0, ChronoUnit.DAYS.between(until, day));
    }
}
