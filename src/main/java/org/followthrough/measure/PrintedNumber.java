package org.followthrough.measure;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number from a figure's words, where they are one: "2,198", "7.5", "£114", "(36)" for 36 below nothing. Words
 * that hold a number among others, such as "not known as at April 2013", are none.
 */
final class PrintedNumber {

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,6})?";
    private static final Pattern ANY = Pattern.compile(
            "(?<bracket>\\()?\\s?(?<sign>[-−–+])?\\s?£?\\s?(?<digits>" + DIGITS
                    + ")(?<unit>\\s?[a-z%]+(?: cent)?)?\\s?\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private PrintedNumber() {}

    /** The number that the words are, empty for none. */
    static Optional<BigDecimal> read(@Nullable String words, Unit unit) {
        if (words == null) {
            return Optional.empty();
        }
        String plain = words.replace('\u00a0', ' ').strip();
        Matcher number = ANY.matcher(plain);
        boolean bracketed = plain.startsWith("(");
        if (!number.matches() || bracketed != plain.endsWith(")") || !fits(number.group("unit"), unit)) {
            return Optional.empty();
        }
        BigDecimal size = new BigDecimal(number.group("digits").replace(",", ""));
        if (unit == Unit.POUNDS_THOUSAND
                && plain.contains("£")
                && number.group("unit") == null
                && size.compareTo(THOUSAND) >= 0) {
            // £300,000 or £300000 in a column of thousands may be pounds, and £2,198 either
            return Optional.empty();
        }
        String sign = number.group("sign");
        boolean negative = bracketed || sign != null && !sign.equals("+");
        return Optional.of(negative ? size.negate() : size);
    }

    private static boolean fits(@Nullable String named, Unit unit) {
        return named == null || Pattern.matches("(?i)" + unit.suffix(), named);
    }

    /** As people write it: "2,198", "7.5", "−36". */
    static String words(BigDecimal number) {
        DecimalFormatSymbols british = DecimalFormatSymbols.getInstance(Locale.UK);
        british.setMinusSign('−');
        return new DecimalFormat("#,##0.######", british).format(number);
    }
}
