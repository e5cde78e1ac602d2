package org.followthrough.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two bare numbers, as "13/14", "07/13" and "5/9": a financial year, a month with its year, or a day with its month.
 * Read only where a single one of these makes sense near the day of the paper.
 */
final class TwoNumbers {

    private static final Pattern PATTERN = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})");

    private TwoNumbers() {}

    /**
     * @return null if the text is not two numbers
     * @throws Unreadable if they make no sense or more than one
     */
    static @Nullable Part read(String text, LocalDate publishedOn) {
        Matcher numbers = PATTERN.matcher(text);
        if (!numbers.matches()) {
            return null;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        List<Part> meanings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (numbers.group(1).length() == 2 && second == first + 1 && Forms.isLikely(2000 + first, publishedOn)) {
            meanings.add(YearForms.shortFinancialYear(first));
            words.add("a financial year");
        }
        if (first >= 1 && first <= 12 && numbers.group(2).length() == 2 && Forms.isLikely(2000 + second, publishedOn)) {
            meanings.add(Part.of(2000 + second, year -> Span.months(year, first, 1)));
            words.add("a month and a year");
        }
        if (isDay(first, second)) {
            meanings.add(Part.of(null, year -> Span.day(LocalDate.of(year, second, first)))
                    .noting("Days are read before months."));
            words.add("a day and a month");
        }
        if (meanings.size() == 1) {
            return meanings.get(0);
        }
        throw new Unreadable(
                meanings.isEmpty()
                        ? "The two numbers are neither a day and a month nor a year."
                        : "The two numbers could be " + String.join(" or ", words) + ".");
    }

    private static boolean isDay(int day, int month) {
        try {
            MonthDay.of(month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
