package org.followthrough.search;

/** Text as people type it: the database's function plain_text does the same to what is searched. */
final class PlainText {

    private static final String PRINTED = "‘’“”–—‑\u00a0";
    private static final String TYPED = "''\"\"--- ";

    private PlainText() {}

    /** One character for one, so that places stay where they are. */
    static String of(String written) {
        StringBuilder plain = new StringBuilder(written);
        for (int at = 0; at < plain.length(); at++) {
            int known = PRINTED.indexOf(plain.charAt(at));
            if (known >= 0) {
                plain.setCharAt(at, TYPED.charAt(known));
            }
        }
        return plain.toString();
    }
}
