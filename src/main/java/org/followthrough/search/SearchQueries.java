package org.followthrough.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.search.SearchQuery.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes searches of what people type; the database's dictionary says which words are too common to look for. */
@Component
@Transactional(readOnly = true)
public class SearchQueries {

    private final JdbcClient jdbc;

    SearchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What to look for; never fails, {@link SearchQuery#problem} says what cannot be looked for. */
    public SearchQuery read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return SearchQuery.refused("", Problem.BLANK);
        }
        if (typed.codePoints().anyMatch(SearchQueries::isUnusable)) {
            return SearchQuery.refused("", Problem.NOT_TEXT);
        }
        if (typed.strip().length() > SearchQuery.MAX_LENGTH) {
            return SearchQuery.refused(typed.strip().substring(0, SearchQuery.MAX_LENGTH), Problem.TOO_LONG);
        }
        SearchWords words = SearchWords.of(typed);
        if (words.isOnlyLeavingOut()) {
            return SearchQuery.refused(words.typed(), Problem.ONLY_LEAVING_OUT);
        }
        boolean hasStems = jdbc.sql("select numnode(websearch_to_tsquery('english', :terms)) > 0")
                .param("terms", words.terms())
                .query(Boolean.class)
                .single();
        List<SearchWords.Part> parts = withoutCommonWords(words.parts());
        if (!hasStems && parts.isEmpty()) {
            return SearchQuery.refused(words.typed(), words.parts().isEmpty() ? Problem.NO_WORDS : Problem.TOO_COMMON);
        }
        if (!hasStems && parts.stream().noneMatch(SearchWords.Part::hasTrigram)) {
            return SearchQuery.refused(words.typed(), Problem.TOO_SHORT);
        }
        return new SearchQuery(words.typed(), null, words.terms(), hasStems, parts);
    }

    private List<SearchWords.Part> withoutCommonWords(List<SearchWords.Part> parts) {
        String[] words = parts.stream().map(SearchWords.Part::words).toArray(String[]::new);
        Set<String> common = jdbc
                .sql("select word from unnest(cast(:words as text[])) word"
                        + " where ts_lexize('english_stem', lower(word)) = '{}'")
                .param("words", words)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        return parts.stream().filter(part -> !common.contains(part.words())).toList();
    }

    /** Control characters, which PostgreSQL partly refuses, and halves of characters. */
    private static boolean isUnusable(int character) {
        return (Character.isISOControl(character) && !Character.isWhitespace(character))
                || Character.getType(character) == Character.SURROGATE;
    }
}
