package org.followthrough.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.followthrough.dates.Forms.Form;
import org.jspecify.annotations.Nullable;

/** Financial years and their quarters, school years and terms, seasons, and what is named by today's year. */
final class YearForms {

    private static final String FINANCIAL = "(?:the\\s)?(?:fy|f/y|financial year)\\s?";
    private static final String FULL_PAIR =
            "(?<first>(?:19|20)\\d\\d)\\s?[-/.]\\s?(?<second>(?:19|20)\\d\\d|\\d\\d)(?!\\d)";
    private static final String SHORT_PAIR = "(?<first>\\d\\d)\\s?[-/]\\s?(?<second>\\d\\d)(?!\\d|[./-]\\d)";
    private static final String YEARS_AFTER = "(?:,?\\s?(?:of\\s)?(?:" + FINANCIAL
            + ")?(?<first>(?:19|20)\\d\\d|\\d\\d)\\s?[-/]\\s?(?<second>(?:19|20)\\d\\d|\\d\\d)(?!\\d))?"
            + "(?:,?\\s?(?:of\\s)?(?<lone>" + DayForms.YEAR + "))?";

    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th", 4);

    private YearForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("(?:academic|school) year\\s" + FULL_PAIR, (m, on) -> schoolYear(m)),
                Form.of(FULL_PAIR + "\\s(?:academic|school) year\\b", (m, on) -> schoolYear(m)),
                Form.of("(?:" + FINANCIAL + ")?" + FULL_PAIR + "(?:\\sfinancial year\\b)?", (m, on) -> financial(m)),
                Form.of(FINANCIAL + SHORT_PAIR, (m, on) -> financial(m)),
                Form.of(SHORT_PAIR + "\\sfinancial year\\b", (m, on) -> financial(m)),
                Form.of(
                        "(?:the\\s)?(?<which>this|current|next|following)\\s(?:financial year|fy)\\b",
                        YearForms::financialByToday),
                Form.of("(?<which>this|next) month\\b", YearForms::monthByToday),
                Form.of("(?:q|qtr\\s?|quarter\\s)(?<quarter>[1-4])(?!\\d)" + YEARS_AFTER, (m, on) -> quarter(m)),
                Form.of(
                        "(?:the\\s)?(?<quarter>first|1st|second|2nd|third|3rd|fourth|4th) quarter\\b" + YEARS_AFTER,
                        (m, on) -> quarter(m)),
                Form.of(
                        "(?<term>autumn|spring|summer) term\\b,?(?:\\s(?<year>" + DayForms.YEAR + "))?(?!\\s?[/-]\\d)",
                        (m, on) -> term(m)),
                Form.of(
                        "(?<season>spring|summer|autumn|winter)\\b(?!\\sterm)(?:,?\\s?(?:of\\s)?(?<year>"
                                + DayForms.YEAR + ")(?:\\s?[-/]\\s?(?<second>\\d{4}|\\d\\d)(?!\\d))?)?",
                        (m, on) -> season(m)),
                Form.of("christmas\\b(?:\\s(?<year>" + DayForms.YEAR + "))?", (m, on) -> christmas(m)));
    }

    private static @Nullable Integer firstOfPair(Matcher found) {
        Integer first = Forms.year(found.group("first"));
        Integer second = Forms.year(found.group("second"));
        return first != null && second != null && second == first + 1 ? first : null;
    }

    private static @Nullable Part financial(Matcher found) {
        Integer first = firstOfPair(found);
        return first == null ? null : financialYear(first);
    }

    private static Part financialYear(int first) {
        return Part.of(first, Span::financialYear).noting("A financial year runs from 1 April to 31 March.");
    }

    static Part shortFinancialYear(int firstTwoDigits) {
        return financialYear(2000 + firstTwoDigits);
    }

    private static Part financialByToday(Matcher found, LocalDate publishedOn) {
        int current = publishedOn.minusMonths(3).getYear();
        boolean now = List.of("this", "current").contains(found.group("which"));
        return financialYear(now ? current : current + 1);
    }

    private static Part monthByToday(Matcher found, LocalDate publishedOn) {
        LocalDate day = publishedOn.plusMonths("this".equals(found.group("which")) ? 0 : 1);
        return Part.fixed(Span.months(day.getYear(), day.getMonthValue(), 1));
    }

    private static @Nullable Part schoolYear(Matcher found) {
        Integer first = firstOfPair(found);
        if (first == null) {
            return null;
        }
        return Part.of(first, year -> Span.months(year, 9, 12))
                .noting("A school year is read as 1 September to 31 August.");
    }

    private static @Nullable Part quarter(Matcher found) {
        String written = found.group("quarter");
        Integer named = ORDINALS.get(written);
        int quarter = named == null ? Integer.parseInt(written) : named;
        if (found.group("lone") != null) {
            throw new Unreadable("A quarter of “" + found.group("lone")
                    + "” could be of the calendar year or of the financial year.");
        }
        Integer year = found.group("first") == null ? null : firstOfPair(found);
        if (year == null && found.group("first") != null) {
            return null;
        }
        return Part.of(year, first -> Span.financialYear(first).part(quarter - 1, 4))
                .noting("Quarters are counted from April, as a council's financial year is.");
    }

    private static Part term(Matcher found) {
        Integer year = Forms.year(found.group("year"));
        return switch (found.group("term")) {
            case "autumn" ->
                Part.of(year, someYear -> Span.months(someYear, 9, 4))
                        .noting("The autumn term is read as September to December.");
            case "spring" ->
                Part.of(year, someYear -> Span.months(someYear, 1, 4))
                        .noting("The spring term is read as January to April.");
            default ->
                Part.of(year, someYear -> Span.months(someYear, 4, 4))
                        .noting("The summer term is read as April to July.");
        };
    }

    private static @Nullable Part season(Matcher found) {
        Integer year = Forms.year(found.group("year"));
        String season = found.group("season");
        if (found.group("second") != null) {
            Integer second = Forms.year(found.group("second"));
            if (!"winter".equals(season) || year == null || second == null || second != year + 1) {
                return null;
            }
        }
        return switch (season) {
            case "spring" ->
                Part.of(year, someYear -> Span.months(someYear, 3, 3)).noting("Spring is read as March to May.");
            case "summer" ->
                Part.of(year, someYear -> Span.months(someYear, 6, 3)).noting("Summer is read as June to August.");
            case "autumn" ->
                Part.of(year, someYear -> Span.months(someYear, 9, 3))
                        .noting("Autumn is read as September to November.");
            default ->
                Part.of(year, someYear -> Span.months(someYear, 12, 3))
                        .noting("Winter is read as December to the February after.");
        };
    }

    private static Part christmas(Matcher found) {
        return Part.of(Forms.year(found.group("year")), year -> Span.day(LocalDate.of(year, 12, 25)));
    }
}
