package org.followthrough.council;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.StaleEdit;
import org.followthrough.status.Rag;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words in which committees speak of statuses. Administrators keep them with the rest of a committee, and so do its
 * scrutiny officers, who write its papers in them. A change is one of words alone: records keep the categories.
 */
@Service
@Transactional
public class Vocabularies {

    private static final String ROWS = """
            select c.id as committee_id, c.slug, v.id, v.name, w.category, w.position, w.word, w.colour, w.meaning
            from committee_vocabulary v
            join committee c on c.id = v.committee_id
            join committee_word w on w.vocabulary_id = v.id
            """;

    private final JdbcClient jdbc;
    private final Councils councils;
    private final History history;

    Vocabularies(JdbcClient jdbc, Councils councils, History history) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.history = history;
    }

    private record Row(
            long committeeId,
            String slug,
            long id,
            String name,
            int category,
            int position,
            String word,
            Rag colour,
            @Nullable String meaning) {}

    /** Whether this person may change a committee's words; asked by the button and by the deed. */
    public Optional<Refusal> refusalToChange(Actor actor, long committeeId) {
        return actor.has(Role.ADMINISTRATOR) || actor.isOfficerOf(committeeId)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed(
                        "Only the committee's scrutiny officers and administrators can change its words."));
    }

    /** The words of every committee that has some, by its part of the address, in one query. */
    @Transactional(readOnly = true)
    public Map<String, Vocabulary> all() {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        jdbc.sql(ROWS + "order by c.name, c.id, w.position, w.category")
                .query(Row.class)
                .list()
                .forEach(row -> rows.computeIfAbsent(row.slug(), slug -> new ArrayList<>())
                        .add(row));
        Map<String, Vocabulary> all = new LinkedHashMap<>();
        rows.forEach((slug, own) -> all.put(slug, vocabulary(own)));
        return all;
    }

    /**
     * A committee's words.
     *
     * @throws RefusedAction (404) if there is no such committee
     */
    @Transactional(readOnly = true)
    public VocabularyView of(String committeeSlug) {
        CommitteeView committee = councils.committee(committeeSlug);
        List<Row> rows = jdbc.sql(ROWS + "where c.id = :committee order by w.position, w.category")
                .param("committee", committee.id())
                .query(Row.class)
                .list();
        return new VocabularyView(
                committee, version(committee.id()), rows.isEmpty() ? Vocabulary.NUMBERS : vocabulary(rows));
    }

    /**
     * Gives a committee these words from now on.
     *
     * @param version that the form was made from, 0 where the committee spoke the numbers
     * @param vocabulary {@link Vocabulary#NUMBERS} takes its own words away
     * @throws StaleEdit if somebody else was faster
     */
    public void change(Actor actor, long committeeId, long version, Vocabulary vocabulary) {
        RefusedAction.throwIf(refusalToChange(actor, committeeId));
        CommitteeView committee = councils.committee(committeeId);
        // whoever else changes them waits here, so that the version is still true when the words are written
        jdbc.sql("select id from committee where id = :committee for no key update")
                .param("committee", committeeId)
                .query(Long.class)
                .single();
        VocabularyView before = of(committee.slug());
        if (before.version() != version) {
            throw new StaleEdit("the words of this committee");
        }
        if (before.vocabulary().equals(vocabulary)) {
            return;
        }
        write(committeeId, vocabulary);
        history.record(actor, "words changed", new Subject("committee", committeeId), vocabulary.name(), null);
    }

    /** Counted on, also where the committee went back to the numbers. */
    private long version(long committeeId) {
        return jdbc.sql("select version from committee_vocabulary where committee_id = :committee")
                .param("committee", committeeId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void write(long committeeId, Vocabulary vocabulary) {
        long id = jdbc.sql("""
                        insert into committee_vocabulary (committee_id, version, name) values (:committee, 1, :name)
                        on conflict (committee_id)
                        do update set version = committee_vocabulary.version + 1, name = excluded.name
                        returning id""")
                .param("committee", committeeId)
                .param("name", vocabulary.name())
                .query(Long.class)
                .single();
        jdbc.sql("delete from committee_word where vocabulary_id = :id")
                .param("id", id)
                .update();
        int position = 0;
        for (Vocabulary.Word word : vocabulary.words()) {
            position++;
            for (StatusCategory category : word.categories()) {
                jdbc.sql("insert into committee_word (vocabulary_id, category, position, word, colour, meaning)"
                                + " values (:id, :category, :position, :word, :colour, :meaning)")
                        .param("id", id)
                        .param("category", category.number())
                        .param("position", position)
                        .param("word", word.word())
                        .param("colour", word.colour().name())
                        .param("meaning", word.meaning())
                        .update();
            }
        }
    }

    private static Vocabulary vocabulary(List<Row> rows) {
        Map<Integer, Set<StatusCategory>> categories = new LinkedHashMap<>();
        Map<Integer, Row> words = new LinkedHashMap<>();
        for (Row row : rows) {
            categories
                    .computeIfAbsent(row.position(), position -> EnumSet.noneOf(StatusCategory.class))
                    .add(StatusCategory.of(row.category()));
            words.putIfAbsent(row.position(), row);
        }
        return new Vocabulary(
                rows.get(0).name(),
                words.values().stream()
                        .map(row -> new Vocabulary.Word(
                                row.word(),
                                row.colour(),
                                row.meaning(),
                                categories.getOrDefault(row.position(), Set.of())))
                        .toList());
    }
}
