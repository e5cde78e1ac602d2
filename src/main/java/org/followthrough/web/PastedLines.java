package org.followthrough.web;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of what somebody pasted, from whatever system it came. */
public final class PastedLines {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}&&[^ ]]");

    private PastedLines() {}

    /** The lines in order, blank ones too, without space around them and without signs that nobody sees. */
    public static List<String> of(String pasted) {
        String plain = SPACE.matcher(INVISIBLE.matcher(pasted).replaceAll("")).replaceAll(" ");
        return LINE_END.splitAsStream(plain).map(String::strip).toList();
    }
}
