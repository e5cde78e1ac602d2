package org.followthrough.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks in published recommendations and reviews for words that are spelt nearly like those that found nothing. */
@Component
@Transactional(readOnly = true)
public class Spelling {

    /** Shorter words and figures have too many neighbours. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,40}");

    private static final String NEAREST = """
            with published as (
                select r.search_text as words from recommendation r join review v on v.id = r.review_id
                where v.published_on is not null
                union all
                select v.search_text from review v where v.published_on is not null
                union all
                select c.search_text from committee c),
            word as (
                select distinct lower(letters[1]) as word from published p, regexp_matches(p.words, '[[:alpha:]]{4,}', 'g') letters)
            select distinct on (t.typed) t.typed, w.word as meant
            from unnest(cast(:words as text[])) t (typed)
            join word w on similarity(t.typed, w.word) >= 0.4
            where not exists (select 1 from word known where starts_with(known.word, t.typed))
            order by t.typed, similarity(t.typed, w.word) desc, w.word
            """;

    private final JdbcClient jdbc;
    private final SearchTime time;

    Spelling(JdbcClient jdbc, SearchTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    private record Near(String typed, String meant) {}

    /** The same search with the nearest words in the place of those that nothing published begins with; {@link SearchTime.TooLong} may be thrown. */
    public Optional<String> nearest(SearchQuery query) {
        List<String> typed = query.parts().stream()
                .map(part -> part.words().toLowerCase(Locale.UK))
                .filter(words -> WORD.matcher(words).matches())
                .toList();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> meant = new HashMap<>();
        time.bounded(() -> jdbc.sql(NEAREST)
                        .param("words", typed.toArray(String[]::new))
                        .query(Near.class)
                        .list())
                .forEach(near -> meant.put(near.typed(), near.meant()));
        List<String> words = new ArrayList<>();
        for (SearchWords.Part part : query.parts()) {
            String word = part.words();
            words.add(part.isPhrase() ? '"' + word + '"' : meant.getOrDefault(word.toLowerCase(Locale.UK), word));
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
