package org.followthrough.council.web;

import java.util.Map;
import java.util.function.Supplier;
import org.followthrough.status.FlowchartDrawing;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The words of committees for statuses; templates know it as {@code #statusWords}. Where a page does not say whose words
 * it means, they are those of the committee in its address, if there is one. Asks the database once for a page at most.
 */
public final class StatusWords {

    private final @Nullable String committee;
    private final Supplier<Map<String, Vocabulary>> all;
    private @Nullable Map<String, Vocabulary> read;

    StatusWords(@Nullable String committee, Supplier<Map<String, Vocabulary>> all) {
        this.committee = committee;
        this.all = all;
    }

    /**
     * A committee's words.
     *
     * @param slug null for the committee in the address
     */
    public Vocabulary of(@Nullable String slug) {
        String whose = slug == null ? committee : slug;
        if (whose == null) {
            return Vocabulary.NUMBERS;
        }
        Map<String, Vocabulary> known = read;
        if (known == null) {
            known = all.get();
            read = known;
        }
        return known.getOrDefault(whose, Vocabulary.NUMBERS);
    }

    /** A committee's word for a status, null where it speaks the numbers, or where there is no status. */
    public Vocabulary.@Nullable Word word(@Nullable StatusCategory status, @Nullable String slug) {
        return status == null ? null : of(slug).wordFor(status).orElse(null);
    }

    /** The flowchart in a committee's words. */
    public FlowchartDrawing drawing(FlowchartDrawing drawing, @Nullable String slug) {
        return drawing.spokenIn(of(slug));
    }
}
