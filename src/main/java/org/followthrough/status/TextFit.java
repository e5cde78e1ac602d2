package org.followthrough.status;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits text into boxes without a font at hand. Which sans-serif the reader's machine draws with is not known, so widths
 * are those of a wide one in bold, rounded up: other fonts leave a little more air.
 */
final class TextFit {

    private static final String NARROW = "iljI.,:;'|!()[] ";
    private static final String SLIM = "frt-/“”\"";
    private static final String WIDE = "mwMW";

    private TextFit() {}

    /** Width in the units of {@code fontSize}. */
    static int width(String text, int fontSize) {
        double em = text.chars().mapToDouble(TextFit::em).sum();
        return (int) Math.ceil(em * fontSize);
    }

    /** Breaks at spaces so that each line is at most so wide; a single word that is wider stays whole. */
    static List<String> wrap(String text, int width, int fontSize) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word, fontSize) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double em(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.40;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.50;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1.05;
        }
        return Character.isUpperCase(letter) ? 0.80 : 0.70;
    }
}
