package org.followthrough.guards;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.guards.Cast.Part;

/**
 * A word that stands nowhere else in each text that is not public yet, with the parts who may read it. A page that
 * shows one to anybody else leaks.
 */
final class Secrets {

    /** Those who prepare a session. */
    static final Set<Part> PREPARING = EnumSet.of(Part.OFFICER, Part.CHAIR);

    /** Those who sit on the committee. */
    static final Set<Part> COMMITTEE = EnumSet.of(Part.OFFICER, Part.CHAIR, Part.MEMBER);

    private final Map<String, Set<Part>> readers = new LinkedHashMap<>();

    /** A new word for these readers. */
    String word(String where, Set<Part> mayRead) {
        String word = "zq" + where.replaceAll("[^a-z]", "") + "x" + readers.size();
        readers.put(word, EnumSet.copyOf(mayRead));
        return word;
    }

    /** The words on a page that its reader may not read. */
    List<String> leaks(String page, Part reader) {
        return readers.entrySet().stream()
                .filter(word -> !word.getValue().contains(reader) && page.contains(word.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each word with its readers. */
    Map<String, Set<Part>> readers() {
        return readers;
    }

    static Set<Part> and(Set<Part> some, Part... more) {
        Set<Part> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
