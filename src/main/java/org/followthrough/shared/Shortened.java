package org.followthrough.shared;

/** The beginning of words that are too long for their place. */
public final class Shortened {

    private Shortened() {}

    /**
     * The words, or as many whole ones as have room, with "…" behind them; of one that alone is too long its beginning.
     *
     * @param longest characters that there may be, "…" among them; at least 2
     */
    public static String to(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int space = words.lastIndexOf(' ', longest - 1);
        int end = space > 0 ? space : longest - 1;
        // half of a character that takes two places is none
        boolean split = Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, split ? end - 1 : end).stripTrailing() + "…";
    }
}
