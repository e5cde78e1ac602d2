package org.followthrough.search.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Link;

/** Statuses by what they are called: nobody writes their names into a text, so no text is found by them. */
final class StatusesNamed {

    /** Shorter beginnings begin too much. */
    private static final int LEAST = 5;

    private StatusesNamed() {}

    /** Lists of the recommendations that stand at what was typed: a name whole, or its first words. */
    static List<Link> in(String typed) {
        String words = words(typed);
        return Arrays.stream(StatusCategory.values())
                .filter(each -> isCalled(each, words))
                .map(each -> new Link(each.number() + " " + each.wording(), "/recommendations?status=" + each.number()))
                .toList();
    }

    private static boolean isCalled(StatusCategory category, String words) {
        String wording = words(category.wording());
        return words.length() >= LEAST
                && (words.equals(words(category.label()))
                        || Stream.of(wording, wording.replaceFirst("^not achieved ", ""))
                                .anyMatch(name -> (name + " ").startsWith(words + " ")));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]+", " ").strip();
    }
}
