package org.followthrough.status;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A committee's own words for the status categories, such as green, amber and red. Each category stands under exactly
 * one word. What is recorded is always the category.
 *
 * @param name what the words are called as a whole
 * @param words in the committee's order, none for the numbers 1 to 6
 */
public record Vocabulary(String name, List<Word> words) {

    /** The categories' own numbers and wording. */
    public static final Vocabulary NUMBERS = new Vocabulary("1 to 6", List.of());

    /** Green, amber, red, and grey for what is not being judged. */
    public static final Vocabulary RED_AMBER_GREEN = new Vocabulary(
            "Red, amber, green",
            List.of(
                    word("Red", Rag.RED, "Not achieved, and the committee decides what to do about it"),
                    word("Amber", Rag.AMBER, "Not achieved yet, and progress is acceptable"),
                    word("Green", Rag.GREEN, "Achieved"),
                    word("Grey", Rag.GREY, "Not rated: no longer relevant, or not due yet")));

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if there are words and a category stands under none or several of them
     */
    public Vocabulary {
        words = List.copyOf(words);
        for (StatusCategory category : StatusCategory.values()) {
            long times = words.stream()
                    .filter(word -> word.categories().contains(category))
                    .count();
            if (!words.isEmpty() && times != 1) {
                throw new IllegalArgumentException("category %d has %d words".formatted(category.number(), times));
            }
        }
    }

    /**
     * A word.
     *
     * @param word at most 40 characters
     * @param meaning what the committee says it means, at most 200 characters
     */
    public record Word(String word, Rag colour, @Nullable String meaning, Set<StatusCategory> categories) {

        public Word {
            categories = Set.copyOf(categories);
        }

        /** Its categories in order. */
        public List<StatusCategory> inOrder() {
            return categories.stream().sorted().toList();
        }
    }

    /** Whether these are words of a committee's own. */
    public boolean isOwn() {
        return !words.isEmpty();
    }

    /** The word for a category; none where the numbers are spoken. */
    public Optional<Word> wordFor(StatusCategory category) {
        return words.stream()
                .filter(word -> word.categories().contains(category))
                .findFirst();
    }

    /** "Amber – 4 Not achieved (Progress made acceptable. Continue monitoring)"; without the word for the numbers. */
    public String say(StatusCategory category) {
        return wordFor(category).map(word -> word.word() + " – ").orElse("") + category.number() + " "
                + category.wording();
    }

    private static Word word(String word, Rag colour, String meaning) {
        return new Word(
                word,
                colour,
                meaning,
                Arrays.stream(StatusCategory.values())
                        .filter(category -> category.rag() == colour)
                        .collect(Collectors.toSet()));
    }
}
