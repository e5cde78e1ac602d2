package org.followthrough.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.followthrough.dates.Forms.Form;
import org.jspecify.annotations.Nullable;

/** Days and months, with or without their year. */
final class DayForms {

    static final String MONTH = "(?:jan(?:uary)?|feb(?:r(?:uary)?)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String ORDINAL = "\\s?(?:st|nd|rd|th)\\b";

    /** A year's last two digits; not the day of what follows, as in "4 June - 13 July". */
    private static final String SHORT_YEAR =
            "(?:'\\d\\d(?!\\d)|\\d\\d(?!\\d|" + ORDINAL + "|\\s?[./]\\s?\\d|\\s(?:of\\s)?" + MONTH + "\\b))";

    private static final String ANY_YEAR = "(?:(?:,?\\s|[-./,]\\s?)?(?<year>" + YEAR + "|" + SHORT_YEAR + "))?";
    private static final String NAMED_MONTH = "(?<month>" + MONTH + ")\\b";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String WEEK = "(?:(?:w/c|wc|week (?:commencing|beginning))[ :]\\s?(?<week>))?";
    private static final String WEEKDAY =
            WEEK + "(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?\\b[.,]?\\s)?(?:the\\s)?";

    private DayForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)", (m, on) -> numbered(m, "")),
                Form.of(
                        WEEKDAY + DAY + "(?<mark>[./-])(?<number>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?!\\d)",
                        (m, on) -> numbered(m, "Days are read before months.")),
                Form.of("(?<number>\\d{1,2})[./-](?<year>" + YEAR + ")", (m, on) -> numberedMonth(m)));
    }

    static List<Form> monthsAndYears() {
        return List.of(
                Form.of(
                        DAY + "(?:" + ORDINAL + ")?\\s?(?:-|/|&|to|and)\\s?(?<last>\\d{1,2})(?:" + ORDINAL
                                + ")?\\s?(?:of\\s)?" + NAMED_MONTH + ANY_YEAR,
                        (m, on) -> days(m)),
                Form.of(
                        WEEKDAY + DAY + "(?:" + ORDINAL + ")?[\\s./-]{0,2}(?:of\\s)?" + NAMED_MONTH + ANY_YEAR,
                        (m, on) -> day(m)),
                Form.of(NAMED_MONTH + "\\s?" + DAY + ORDINAL + "(?:,?\\s(?<year>" + YEAR + "))?", (m, on) -> day(m)),
                Form.of(NAMED_MONTH + "\\s" + DAY + ",?\\s(?<year>" + YEAR + ")", (m, on) -> day(m)),
                Form.of(NAMED_MONTH + "\\s(?<day>\\d)(?!\\d|\\s?[./-]\\s?\\d)(?<year>\\d{4})?", (m, on) -> day(m)),
                Form.of(NAMED_MONTH + ANY_YEAR, DayForms::month),
                Form.of("(?:(?:in )?calendar year )?(?<year>" + YEAR + ")", (m, on) -> calendarYear(m)));
    }

    static int monthNumber(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static @Nullable Part numbered(Matcher found, String note) {
        Integer year = Forms.year(found.group("year"));
        int day = Forms.number(found, "day");
        int month = Forms.number(found, "number");
        boolean week = !note.isEmpty() && found.group("week") != null;
        String weekday = note.isEmpty() ? null : found.group("weekday");
        Part part = Part.of(year, someYear -> checked(LocalDate.of(someYear, month, day), weekday, week));
        return note.isEmpty() || day > 12 || day == month ? part : part.noting(note);
    }

    private static Part numberedMonth(Matcher found) {
        int month = Forms.number(found, "number");
        return Part.of(Forms.year(found.group("year")), year -> Span.months(year, month, 1));
    }

    private static Part days(Matcher found) {
        int month = monthNumber(found.group("month"));
        int first = Forms.number(found, "day");
        int last = Forms.number(found, "last");
        if (first > last) {
            throw new Unreadable("Its dates do not follow each other.");
        }
        return Part.of(
                Forms.year(found.group("year")),
                year -> new Span(LocalDate.of(year, month, first), LocalDate.of(year, month, last)));
    }

    private static Part day(Matcher found) {
        int month = monthNumber(found.group("month"));
        int day = Forms.number(found, "day");
        boolean dayFirst = found.start("day") < found.start("month");
        String weekday = dayFirst ? found.group("weekday") : null;
        boolean week = dayFirst && found.group("week") != null;
        return Part.of(Forms.year(found.group("year")), year -> checked(LocalDate.of(year, month, day), weekday, week));
    }

    private static Span checked(LocalDate day, @Nullable String weekday, boolean week) {
        DayOfWeek actual = day.getDayOfWeek();
        if (weekday != null && WEEKDAYS.indexOf(weekday) + 1 != actual.getValue()) {
            throw new Unreadable("%s is a %s, so one of the two is a slip of the pen."
                    .formatted(Span.words(day), actual.getDisplayName(TextStyle.FULL, Locale.UK)));
        }
        return week ? new Span(day, day.plusDays(6)) : Span.day(day);
    }

    /**
     * "April 13" is April 2013 in this trade: the papers set targets for "April 13", "Sept 13" and "Mar 14" side by
     * side, and write a day before its month. Where the year would be far off, "March 31" may be a day after all.
     */
    private static Part month(Matcher found, LocalDate publishedOn) {
        int month = monthNumber(found.group("month"));
        String written = found.group("year");
        Integer year = Forms.year(written);
        Part part = Part.of(year, someYear -> Span.months(someYear, month, 1));
        if (year == null || written.length() != 2) {
            return part;
        }
        if (!Forms.isLikely(year, publishedOn)) {
            throw new Unreadable("“" + written + "” could be a day or the year " + year + ".");
        }
        return part.noting("“" + written + "” is read as the year " + year
                + " and not as a day: council papers put the day before the month.");
    }

    private static Part calendarYear(Matcher found) {
        return Part.of(Forms.year(found.group("year")), year -> Span.months(year, 1, 12));
    }
}
