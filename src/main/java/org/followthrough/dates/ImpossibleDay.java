package org.followthrough.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a day that no calendar has, as in "by 31st February 2014", wherever it stands in the words. Only what people type
 * is asked for it: a paper that was taken in keeps its words.
 */
public final class ImpossibleDay {

    private static final String ORDINAL = "\\s?(?:st|nd|rd|th)";
    private static final String NAMED = "(?<month>" + DayForms.MONTH + ")\\b";
    private static final String YEAR = "(?:,?\\s(?<year>" + DayForms.YEAR + "))?";

    private static final List<Pattern> FORMS = List.of(
            form("(?<![\\d.:])(?<day>\\d{1,2})(?:" + ORDINAL + ")?[\\s./-]{0,2}(?:of\\s)?" + NAMED + YEAR),
            form("\\b" + NAMED + "\\s?(?<day>\\d{1,2})" + ORDINAL + "\\b" + YEAR),
            form("(?<![\\d./-])(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>" + DayForms.YEAR
                    + ")"),
            form(
                    "(?<![\\d./-])(?<day>[0-3]\\d)(?<mark>[./-])(?<month>0\\d|1[0-2])\\k<mark>(?<year>\\d\\d)(?![\\d./-])"),
            form("(?<!\\d)(?<year>" + DayForms.YEAR + ")-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)"));

    private ImpossibleDay() {}

    private static Pattern form(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The first such day as written; empty where there is none. A 29 February without a year is a day. */
    public static Optional<String> in(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        String text = words.replaceAll("[\\s\\p{Z}]+", " ");
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            while (found.find()) {
                if (!exists(found)) {
                    return Optional.of(found.group().strip());
                }
            }
        }
        return Optional.empty();
    }

    /** Adds a problem if there is one in the words. */
    public static void check(String field, @Nullable String words, Map<String, String> problems) {
        in(words).ifPresent(day -> problems.putIfAbsent(field, "“%s” is not a day of the calendar".formatted(day)));
    }

    private static boolean exists(Matcher found) {
        String month = found.group("month").toLowerCase(Locale.UK);
        int day = Forms.number(found, "day");
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : DayForms.monthNumber(month);
        Integer year = Forms.year(found.group("year"));
        try {
            if (year == null) {
                MonthDay.of(number, day);
            } else {
                LocalDate.of(year, number, day);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
