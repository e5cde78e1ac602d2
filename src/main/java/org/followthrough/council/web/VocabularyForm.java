package org.followthrough.council.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.council.VocabularyView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.status.Rag;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A committee's words as typed: one row to each category, so that none is left out. The same word in two rows is one
 * word for two categories.
 *
 * @param name of the words as a whole; made of the words where it is left empty
 */
record VocabularyForm(
        @Nullable String version,
        @Nullable String name,
        @Nullable List<Row> rows) {

    private static final int MAX_WORD = 40;
    private static final int MAX_MEANING = 200;
    private static final int MAX_NAME = 100;

    /** What stands in one row. */
    record Row(
            @Nullable String word,
            @Nullable String colour,
            @Nullable String meaning) {}

    /** The words of a committee, or others in their place. */
    static VocabularyForm of(VocabularyView saved, Vocabulary shown) {
        return new VocabularyForm(
                String.valueOf(saved.version()),
                shown.isOwn() ? shown.name() : "",
                Arrays.stream(StatusCategory.values())
                        .map(category -> row(shown, category))
                        .toList());
    }

    private static Row row(Vocabulary shown, StatusCategory category) {
        return shown.wordFor(category)
                .map(word -> new Row(word.word(), word.colour().name(), Typed.text(word.meaning())))
                .orElseGet(() -> new Row("", category.rag().name(), ""));
    }

    static List<Choice> colours() {
        return Arrays.stream(Rag.values())
                .map(colour -> new Choice(colour.name(), colour.label()))
                .toList();
    }

    /** A row for each category, whatever was sent. */
    VocabularyForm whole() {
        List<Row> six = new ArrayList<>();
        for (int at = 0; at < StatusCategory.values().length; at++) {
            Row row = rows == null || at >= rows.size() ? null : rows.get(at);
            six.add(row == null ? new Row("", "", "") : row);
        }
        return new VocabularyForm(version, name, six);
    }

    /**
     * What was typed.
     *
     * @throws InvalidInput naming the rows, such as one without a word
     */
    Vocabulary vocabulary() {
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, Vocabulary.Word> words = new LinkedHashMap<>();
        List<Row> six = whole().rows();
        for (StatusCategory category : StatusCategory.values()) {
            int at = category.number() - 1;
            add(words, category, "rows[%d]".formatted(at), six == null ? null : six.get(at), problems);
        }
        String wanted = Typed.text(name).strip();
        if (wanted.length() > MAX_NAME) {
            problems.put("name", "The name must be %d characters or fewer".formatted(MAX_NAME));
        }
        InvalidInput.throwIfAny(problems);
        String made = words.values().stream().map(Vocabulary.Word::word).collect(Collectors.joining(", "));
        return new Vocabulary(
                wanted.isEmpty() ? made.substring(0, Math.min(made.length(), MAX_NAME)) : wanted,
                List.copyOf(words.values()));
    }

    private static void add(
            Map<String, Vocabulary.Word> words,
            StatusCategory category,
            String place,
            @Nullable Row row,
            Map<String, String> problems) {
        String word = row == null ? "" : Typed.text(row.word()).strip();
        String meaning = row == null ? "" : Typed.text(row.meaning()).strip();
        String chosen = row == null ? "" : Typed.text(row.colour());
        Rag colour = Arrays.stream(Rag.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(null);
        String said = category.number() + " " + category.wording();
        if (word.isEmpty()) {
            problems.put(place + ".word", "Enter the committee’s word for " + said);
        } else if (word.length() > MAX_WORD) {
            problems.put(place + ".word", "The word for %s must be %d characters or fewer".formatted(said, MAX_WORD));
        }
        if (colour == null) {
            problems.put(place + ".colour", "Select a colour for " + said);
        }
        if (meaning.length() > MAX_MEANING) {
            problems.put(
                    place + ".meaning",
                    "What is meant by the word for %s must be %d characters or fewer".formatted(said, MAX_MEANING));
        }
        if (!word.isEmpty() && colour != null) {
            join(
                    words,
                    category,
                    place,
                    new Vocabulary.Word(word, colour, Typed.orNull(meaning), Set.of(category)),
                    problems);
        }
    }

    private static void join(
            Map<String, Vocabulary.Word> words,
            StatusCategory category,
            String place,
            Vocabulary.Word own,
            Map<String, String> problems) {
        words.merge(own.word().toLowerCase(Locale.UK), own, (first, again) -> {
            if (first.colour() != again.colour()) {
                problems.put(
                        place + ".colour",
                        "%s is %s above: one word has one colour"
                                .formatted(first.word(), first.colour().label().toLowerCase(Locale.UK)));
            }
            Set<StatusCategory> categories = EnumSet.of(category);
            categories.addAll(first.categories());
            return new Vocabulary.Word(
                    first.word(),
                    first.colour(),
                    first.meaning() == null ? again.meaning() : first.meaning(),
                    categories);
        });
    }
}
