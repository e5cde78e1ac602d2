package org.followthrough.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every way in which one time is written, longest first, and what may narrow it: "early", "end of". */
final class Forms {

    private static final Pattern NARROWING = Pattern.compile("(?:the )?(?:(?<early>early|(?:start|beginning) of)"
            + "|(?<middle>mid|middle of)|(?<late>late)|(?<first>(?:first|1st) half(?: of)?)"
            + "|(?<second>(?:second|2nd) half(?: of)?)|(?<end>(?:the )?end(?: of)?))\\b[ -]?(?:the )?");

    private static final List<Form> FORMS = Stream.of(DayForms.all(), YearForms.all(), DayForms.monthsAndYears())
            .flatMap(List::stream)
            .toList();

    /** How far from the paper a year may lie where its two digits could be a day as well. */
    private static final int YEARS_BACK = 3;

    private static final int YEARS_AHEAD = 10;

    private Forms() {}

    /** One way of writing a time. */
    record Form(Pattern pattern, Reader reader) {

        static Form of(String regex, Reader reader) {
            return new Form(Pattern.compile(regex), reader);
        }
    }

    /** Turns what a form's pattern found into a time. */
    @FunctionalInterface
    interface Reader {
        /** The time, or null if the numbers are of another form. */
        @Nullable
        Part read(Matcher found, LocalDate publishedOn);
    }

    /** A time in the text and where it ends there. */
    record Found(Part part, int end) {}

    static @Nullable Found at(String text, int start, LocalDate publishedOn) {
        Matcher narrowing = NARROWING.matcher(text).region(start, text.length());
        boolean narrowed = narrowing.lookingAt();
        int at = narrowed ? narrowing.end() : start;
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            matcher.region(at, text.length()).useTransparentBounds(true);
            if (!matcher.lookingAt()) {
                continue;
            }
            Part part = form.reader().read(matcher, publishedOn);
            if (part != null) {
                return new Found(narrowed ? narrowed(part, narrowing) : part, matcher.end());
            }
        }
        return null;
    }

    private static Part narrowed(Part part, Matcher found) {
        if (found.group("end") != null) {
            return part.narrowed(Span::lastDay);
        }
        if (found.group("first") != null || found.group("second") != null) {
            int half = found.group("first") == null ? 1 : 0;
            return part.narrowed(span -> span.part(half, 2));
        }
        int third = found.group("early") != null ? 0 : found.group("middle") != null ? 1 : 2;
        UnaryOperator<Span> narrowing = span -> span.part(third, 3);
        return part.narrowed(narrowing).noting("Early, mid and late are read as thirds of the time they stand with.");
    }

    static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    /** A year written in full or as its last two digits, which are always of this century. */
    static @Nullable Integer year(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String digits = written.startsWith("'") ? written.substring(1) : written;
        int number = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + number : number;
    }

    /** Whether a due date in a paper of that day is likely to be in that year. */
    static boolean isLikely(int year, LocalDate publishedOn) {
        return year >= publishedOn.getYear() - YEARS_BACK && year <= publishedOn.getYear() + YEARS_AHEAD;
    }
}
