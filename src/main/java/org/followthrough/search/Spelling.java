package org.followthrough.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks in what is published for words that are spelt nearly like those that found nothing. */
@Component
@Transactional(readOnly = true)
public class Spelling {

    /** Shorter words and figures have too many neighbours. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,40}");

    /** Words of titles too, since people look for what they saw at the head of a paper. */
    private static final String NEAREST = """
            with published as (
                select r.search_text as words from recommendation r join review v on v.id = r.review_id
                where v.published_on is not null
                union all
                select v.search_text from review v where v.published_on is not null
                union all
                select c.search_text from committee c
                union all
                select o.search_text from council o
                union all
                select i.title from agenda_item i join meeting_record d on d.id = i.record_id
                where d.minutes_published_at is not null or d.agenda_published_at is not null and not i.of_minutes
                union all
                select p.title from meeting_paper p
                join agenda_item i on i.id = p.item_id
                join meeting_record d on d.id = p.record_id
                where d.minutes_published_at is not null or d.agenda_published_at is not null and not i.of_minutes
                union all
                select p.title from plan p where p.published_at is not null
                union all
                select e.position from progress_entry e join monitoring_session s on s.id = e.session_id
                where s.published_at is not null),
            word as (
                select distinct lower(letters[1]) as word from published p, regexp_matches(p.words, '[[:alpha:]]{4,}', 'g') letters)
            select t.typed, w.word as meant
            from unnest(cast(:words as text[])) t (typed)
            join word w on similarity(t.typed, w.word) >= 0.2 and abs(length(t.typed) - length(w.word)) <= 3
            where not exists (select 1 from word known where starts_with(known.word, t.typed))
            order by t.typed, similarity(t.typed, w.word) desc, w.word
            """;

    /** From so many letters on two may be wrong. */
    private static final int LONG = 6;

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
        Map<String, List<String>> near = time
                .bounded(() -> jdbc.sql(NEAREST)
                        .param("words", typed.toArray(String[]::new))
                        .query(Near.class)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Near::typed, Collectors.mapping(Near::meant, Collectors.toList())));
        Map<String, String> meant = new HashMap<>();
        near.forEach((word, words) -> words.stream()
                .min(Comparator.comparingInt(each -> slips(word, each)))
                .filter(best -> slips(word, best) <= (word.length() < LONG ? 1 : 2))
                .ifPresent(best -> meant.put(word, best)));
        List<String> words = new ArrayList<>();
        for (SearchWords.Part part : query.parts()) {
            String word = part.words();
            words.add(part.isPhrase() ? '"' + word + '"' : inCase(word, meant));
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    /** With a capital where one was typed. */
    private static String inCase(String typed, Map<String, String> meant) {
        String word = meant.get(typed.toLowerCase(Locale.UK));
        if (word == null) {
            return typed;
        }
        return Character.isUpperCase(typed.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1)
                : word;
    }

    /** How many letters are wrong, missing or too many, two that changed places counting once. */
    static int slips(String typed, String meant) {
        int[][] slips = new int[typed.length() + 1][meant.length() + 1];
        for (int at = 0; at <= typed.length(); at++) {
            for (int of = 0; of <= meant.length(); of++) {
                if (at == 0 || of == 0) {
                    slips[at][of] = at + of;
                    continue;
                }
                int wrong = typed.charAt(at - 1) == meant.charAt(of - 1) ? 0 : 1;
                int fewest =
                        Math.min(slips[at - 1][of - 1] + wrong, 1 + Math.min(slips[at - 1][of], slips[at][of - 1]));
                boolean swapped = at > 1
                        && of > 1
                        && typed.charAt(at - 1) == meant.charAt(of - 2)
                        && typed.charAt(at - 2) == meant.charAt(of - 1);
                slips[at][of] = swapped ? Math.min(fewest, slips[at - 2][of - 2] + 1) : fewest;
            }
        }
        return slips[typed.length()][meant.length()];
    }
}
