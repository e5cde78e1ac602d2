package org.followthrough.recommendation;

/** Small Roman numbers from i to ccc, as lists have them. */
final class RomanNumber {

    private static final String[] HUNDREDS = {"", "c", "cc", "ccc"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private RomanNumber() {}

    /** The number, or 0 for what is none in the usual spelling. */
    static int value(String small) {
        for (int hundreds = 0; hundreds < HUNDREDS.length; hundreds++) {
            for (int tens = 0; tens < TENS.length; tens++) {
                String begin = HUNDREDS[hundreds] + TENS[tens];
                if (!small.startsWith(begin)) {
                    continue;
                }
                for (int ones = 0; ones < ONES.length; ones++) {
                    if (small.length() > 0 && small.equals(begin + ONES[ones])) {
                        return 100 * hundreds + 10 * tens + ones;
                    }
                }
            }
        }
        return 0;
    }

    /**
     * The number in small Roman letters.
     *
     * @param value 1 to 399
     */
    static String of(int value) {
        return HUNDREDS[value / 100] + TENS[value / 10 % 10] + ONES[value % 10];
    }
}
