package org.followthrough.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.status.Rag;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words in which a paper's committee speaks of the status categories. */
public record PaperVocabulary(
        @Line(100) String name, @Items(value = 6, min = 1) List<Word> words) {

    /** A word with the numbers of its categories. */
    public record Word(
            @Line(40) String word,
            Rag colour,
            @Nullable @Line(200) String meaning,
            @Items(value = 6, min = 1) List<Integer> categories) {}

    /** What is wrong with it, one sentence for each place. */
    List<String> problems(String at) {
        List<Integer> named =
                words.stream().flatMap(word -> word.categories().stream()).toList();
        Set<Integer> known = new TreeSet<>(Arrays.stream(StatusCategory.values())
                .map(StatusCategory::number)
                .toList());
        return named.size() == known.size() && known.equals(new TreeSet<>(named))
                ? List.of()
                : List.of(at + ".words: each category 1 to 6 must stand under exactly one word");
    }

    Vocabulary vocabulary() {
        return new Vocabulary(
                name,
                words.stream()
                        .map(word -> new Vocabulary.Word(
                                word.word(),
                                word.colour(),
                                word.meaning(),
                                Set.copyOf(word.categories().stream()
                                        .map(StatusCategory::of)
                                        .toList())))
                        .toList());
    }
}
