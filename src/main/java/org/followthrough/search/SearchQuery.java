package org.followthrough.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A search as SQL: the same words for lists and for counts. A row is found if the full text search finds the stems of
 * all words, or if every word stands in it letter by letter from the beginning of a word; so figures, reference numbers
 * and beginnings of words are found that stems lose. The tables have columns search_vector and search_text.
 *
 * @param typed what was looked for
 * @param problem why nothing can be looked for, null if it can
 */
public record SearchQuery(
        String typed, @Nullable Problem problem, String terms, boolean hasStems, List<SearchWords.Part> parts) {

    /** The most characters that are taken. */
    public static final int MAX_LENGTH = 500;

    /** So many words of a long search are looked for letter by letter. */
    private static final int LETTERS = 12;

    /** 654 is not what 11,654 says. */
    private static final String NOT_OF_A_LONGER_FIGURE = "(?<![0-9],)";

    private static final String STEMS = "websearch_to_tsquery('english', :searchTerms)";

    public SearchQuery {
        parts = parts.stream().distinct().limit(LETTERS).toList();
    }

    /** Why a search finds nothing whatever is published. */
    public enum Problem {
        BLANK,
        TOO_LONG,
        NOT_TEXT,
        ONLY_LEAVING_OUT,
        TOO_COMMON,
        TOO_SHORT,
        NO_WORDS
    }

    static SearchQuery refused(String typed, Problem problem) {
        return new SearchQuery(typed, problem, "", false, List.of());
    }

    /** Whether there is something to look for. */
    public boolean isAsked() {
        return problem == null;
    }

    /** The same for any of the words instead of all of them; null where that is no other search. */
    public @Nullable String anyWord() {
        return parts.size() < 2
                ? null
                : parts.stream()
                        .map(part -> part.isPhrase() ? '"' + part.words() + '"' : part.words())
                        .collect(Collectors.joining(" or "));
    }

    /** The condition on a table by its alias, with {@link #parameters}. */
    public String found(String table) {
        String letters = IntStream.range(0, parts.size())
                .mapToObj(at -> "%s.search_text ~* :searchPart%d".formatted(table, at))
                .collect(Collectors.joining(" and "));
        String stems = table + ".search_vector @@ " + STEMS;
        if (!isAsked() || (!hasStems && !hasLetters())) {
            return "false";
        }
        if (!hasStems) {
            return "(" + letters + ")";
        }
        return hasLetters() ? "(" + stems + " or (" + letters + "))" : stems;
    }

    /** Short words alone have no index: each would be looked for in every text. */
    private boolean hasLetters() {
        return parts.stream().anyMatch(SearchWords.Part::hasTrigram);
    }

    /** The condition that a column of days holds one that was typed, with {@link #parameters}. */
    String onDay(String column) {
        return TypedDays.of(typed) == null ? "false" : column + " between :searchFrom and :searchUntil";
    }

    /** The condition that a span of days lies in what was typed, with {@link #parameters}. */
    String within(String from, String until) {
        return TypedDays.of(typed) == null ? "false" : from + " >= :searchFrom and " + until + " <= :searchUntil";
    }

    /** The condition that a column is the printed number that was typed, with {@link #parameters}. */
    String numbered(TypedNumber.Of what, String column) {
        TypedNumber number = TypedNumber.of(typed);
        return number == null || !number.mayNumber(what)
                ? "false"
                : "number_key(" + column + ") = any (cast(:searchNumbers as text[]))";
    }

    /** The condition that a review's code and a recommendation's ref are what was typed, with {@link #parameters}. */
    String shortNamed(String code, String ref) {
        TypedNumber number = TypedNumber.of(typed);
        return number == null || number.codes().isEmpty()
                ? "false"
                : "(%s, number_key(%s)) in (select * from unnest(cast(:searchCodes as text[]), cast(:searchRefs as text[])))"
                        .formatted(code, ref);
    }

    /** A select of the ids of the recommendations whose number or short name was typed, with {@link #parameters}. */
    public String numberedRecommendations() {
        return "select numbered.id from recommendation numbered where "
                + numbered(TypedNumber.Of.RECOMMENDATION, "numbered.ref")
                + " union all select named.id from recommendation named join review its on its.id = named.review_id where "
                + shortNamed("its.code", "named.ref");
    }

    /** How well a row that is found fits: stems before letters, the whole as typed before its words apart. */
    String rank(String table) {
        return "(case when %1$s.search_vector @@ %2$s then 1 + ts_rank(%1$s.search_vector, %2$s, 1) else 0 end"
                        .formatted(table, STEMS)
                + " + case when %s.search_text ~* :searchWhole then 0.5 else 0 end)".formatted(table);
    }

    /** Values for {@link #found}; a statement may leave some unused. */
    public Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("searchTerms", terms);
        IntStream.range(0, parts.size())
                .forEach(at -> values.put("searchPart" + at, parts.get(at).posix()));
        TypedNumber number = TypedNumber.of(typed);
        if (number != null) {
            values.put("searchNumbers", number.keys().toArray(String[]::new));
            values.put("searchCodes", number.codes().toArray(String[]::new));
            values.put("searchRefs", number.refs().toArray(String[]::new));
        }
        return values;
    }

    /** {@link #parameters} with those for {@link #rank}, for days and for what is called exactly so. */
    Map<String, Object> parametersOfRank() {
        Map<String, Object> values = parameters();
        String whole = parts.isEmpty() ? "" : typed.replace("\"", "").strip();
        values.put(
                "searchWhole",
                whole.isEmpty() ? "a^" : NOT_OF_A_LONGER_FIGURE + new SearchWords.Part(whole, false).posix());
        TypedDays days = TypedDays.of(typed);
        if (days != null) {
            values.put("searchFrom", days.from());
            values.put("searchUntil", days.until());
        }
        values.put("searchTitle", typed.replace("\"", "").strip().toLowerCase(Locale.ROOT));
        values.put("searchReview", typed.strip().toUpperCase(Locale.ROOT));
        return values;
    }
}
