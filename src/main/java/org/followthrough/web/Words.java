package org.followthrough.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.followthrough.shared.LocalDay;
import org.jspecify.annotations.Nullable;

/** Puts values into British sentences; templates know it as {@code #words}. */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    Words() {}

    /** "8 November 2012". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** A day as its paper has it: in the paper's words where it prints no day, else the day. */
    public static String printed(LocalDate day, @Nullable String words) {
        return words == null ? date(day) : words;
    }

    /** The day it was in London: "8 November 2012". */
    public static String date(Instant instant) {
        return date(LocalDay.of(instant));
    }

    /** A timescale with the day that counts: "summer 2014 (until 31 August 2014)"; the words alone if they name it. */
    public static String due(String words, @Nullable LocalDate until) {
        return until == null || names(words, until) ? words : words + " (until " + date(until) + ")";
    }

    private static boolean names(String words, LocalDate day) {
        String plain = words.replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "").replaceAll("\\s+(of\\s+)?", " ");
        return Pattern.compile("\\b" + date(day) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(plain)
                .find();
    }

    /** "26th July", for headings of a year that is plain. */
    public static String ordinalDate(LocalDate date) {
        return ordinal(date.getDayOfMonth()) + " " + MONTH.format(date);
    }

    /** "1st", "2nd", "3rd", "4th", "11th", "22nd". */
    public static String ordinal(int number) {
        int lastTwo = Math.abs(number % 100);
        if (lastTwo >= 11 && lastTwo <= 13) {
            return number + "th";
        }
        return number
                + switch (lastTwo % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** "2:14pm", "2pm", "midday", "midnight". */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minute = time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
        return hour + minute + (time.getHour() < 12 ? "am" : "pm");
    }

    /** The time it was in London: "2:14pm". */
    public static String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, LocalDay.ZONE));
    }

    /** "8 November 2012 at 2:14pm". */
    public static String dateAndTime(Instant instant) {
        return date(instant) + " at " + time(instant);
    }

    /**
     * How long it is from a day to another: "1 day", "45 days", from two months on "14 months", from two years on
     * "13 years and 8 months"; "0 days" if the second is not later.
     */
    public static String howLong(LocalDate from, LocalDate until) {
        Period period = from.isBefore(until) ? Period.between(from, until) : Period.ZERO;
        long months = period.toTotalMonths();
        if (months < 2) {
            return count(Math.max(0, ChronoUnit.DAYS.between(from, until)), "day");
        }
        if (months < 24) {
            return count(months, "month");
        }
        String years = count(months / 12, "year");
        return months % 12 == 0 ? years : years + " and " + count(months % 12, "month");
    }

    /** "2", "2 and 3", "2, 3 and 5"; empty for nothing. */
    public static String list(@Nullable Collection<?> things) {
        if (things == null || things.isEmpty()) {
            return "";
        }
        List<String> words = things.stream().map(String::valueOf).toList();
        String last = words.get(words.size() - 1);
        return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " and " + last;
    }

    /** "1 recommendation", "0 recommendations". */
    public static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /** "1 reply", "1,204 replies". */
    public static String count(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, plural(number, one, many));
    }

    /** The noun alone: "is" or "are", "person" or "people". */
    public static String plural(long number, String one, String many) {
        return number == 1 ? one : many;
    }
}
