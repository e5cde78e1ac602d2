package org.followthrough.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.history.WordChange;
import org.jspecify.annotations.Nullable;

/** What a plan, or something in it, says, each of its texts by the name that readers have for it. */
final class Said {

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Adds a text; two with one name are told apart by the order in which they stand. */
    Said add(String name, @Nullable String words) {
        String free = name;
        for (int at = 2; texts.containsKey(free); at++) {
            free = name + " (" + at + ")";
        }
        texts.put(free, words == null ? "" : words);
        return this;
    }

    /** All of it, a line for each text that there is. */
    String whole() {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .map(text -> text.getKey() + ": " + text.getValue())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The texts that differ.
     *
     * @param what whose texts they are, null if that needs no saying
     */
    static List<WordChange> between(@Nullable String what, Said before, Said after) {
        Set<String> names = new LinkedHashSet<>(before.texts.keySet());
        names.addAll(after.texts.keySet());
        List<WordChange> changes = new ArrayList<>();
        for (String name : names) {
            String called = what == null ? name : what + ": " + name;
            WordChange.between(called, before.texts.get(name), after.texts.get(name))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** How things in a row are told apart, called and worded. */
    record Row<T>(Function<T, String> key, Function<T, String> name, Function<T, Said> said) {

        /** What is changed, added and taken out, and the order if that is another. */
        List<WordChange> between(String all, List<T> before, List<T> after) {
            Map<String, T> old = byKey(before);
            Map<String, T> now = byKey(after);
            List<WordChange> changes = new ArrayList<>();
            old.forEach((each, was) -> {
                @Nullable T is = now.get(each);
                changes.addAll(
                        is == null
                                ? List.of(new WordChange(
                                        name.apply(was) + ": taken out",
                                        said.apply(was).whole(),
                                        null))
                                : Said.between(name.apply(was), said.apply(was), said.apply(is)));
            });
            now.forEach((each, is) -> {
                if (!old.containsKey(each)) {
                    changes.add(new WordChange(
                            name.apply(is) + ": added", null, said.apply(is).whole()));
                }
            });
            List<String> kept = old.keySet().stream().filter(now::containsKey).toList();
            if (!kept.equals(now.keySet().stream().filter(old::containsKey).toList())) {
                changes.add(new WordChange("Order of the " + all, names(before), names(after)));
            }
            return changes;
        }

        private Map<String, T> byKey(List<T> things) {
            Map<String, T> byKey = new LinkedHashMap<>();
            things.forEach(thing -> byKey.put(key.apply(thing), thing));
            return byKey;
        }

        private String names(List<T> things) {
            return things.stream().map(name).collect(Collectors.joining("\n"));
        }
    }
}
