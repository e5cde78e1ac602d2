package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.RequestRejectedException;

/**
 * What came with a form that is refused as a whole. Pages are kept nowhere, so that going back shows an empty form: the
 * page that refuses shows the words again, or they are lost.
 */
public final class SentText {

    /** Shorter values without a blank are a form's technical fields and choices. */
    private static final int TEXT_LENGTH = 20;

    /** What forms carry along and nobody typed. */
    private static final Set<String> CARRIED = Set.of(
            "version", "basis", "seen", "id", "entry", "walk", "to", "from", "question", "detailLabel", "key", "take");

    /** What people write in words, and be it one. */
    private static final Set<String> WRITTEN = Set.of(
            "text", "what", "reason", "dateReason", "givenUpReason", "droppedReason", "returnReason", "approvedUnder");

    private static final Pattern PLACE = Pattern.compile("\\[([0-9]{1,4})]");

    private SentText() {}

    /**
     * A field that was sent.
     *
     * @param label its name in words
     * @param text whether it was typed, and so is shown
     */
    public record Field(String name, String label, String value, boolean text) {}

    /** Everything that was sent in the body of the request, secrets apart. */
    public static List<Field> of(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            String name = parameter.getKey();
            if (name.equals("_csrf") || isSecret(name) || isInAddress(request, name)) {
                continue;
            }
            for (String value : parameter.getValue()) {
                fields.add(new Field(name, words(name), value, isTyped(name, value)));
            }
        }
        return fields;
    }

    /** The words of a form that was sent, none if the request cannot be read or is no form. */
    static List<Field> typed(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of();
        }
        try {
            return of(request).stream().filter(Field::text).toList();
        } catch (IllegalStateException | RequestRejectedException unreadable) {
            // what is refused is the request's own form: too much of it, or not to be decoded
            return List.of();
        }
    }

    /** Whether a password was sent with it. */
    public static boolean isAboutPasswords(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(SentText::isSecret);
    }

    private static boolean isTyped(String name, String value) {
        String last = PLACE.matcher(name.substring(name.lastIndexOf('.') + 1)).replaceAll("");
        boolean words = last.equals("words") || last.endsWith("Words") || WRITTEN.contains(last);
        return !CARRIED.contains(last)
                && (value.length() > TEXT_LENGTH
                        || value.strip().contains(" ")
                        || value.contains("\n")
                        || words && !value.isBlank());
    }

    private static boolean isInAddress(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + name + "=");
    }

    /** Whether it is a password, which no page repeats and nothing keeps. */
    static boolean isSecret(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("password") || small.equals("current") || small.equals("again");
    }

    /** {@code rows[0].positionText} becomes "Rows 1 position text": people count from one. */
    private static String words(String name) {
        String counted = PLACE.matcher(name).replaceAll(at -> " " + (Integer.parseInt(at.group(1)) + 1) + " ");
        String spaced = counted.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? "Text" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
