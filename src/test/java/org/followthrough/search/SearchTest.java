package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the papers of the demonstration say is found by its words. */
@ApplicationTest
@ActiveProfiles("demo")
class SearchTest {

    /** Keys of a paper whose values are its words, and no slug, key or label. */
    private static final Set<String> WORDS = Set.of(
            "text",
            "position",
            "what",
            "words",
            "heading",
            "remark",
            "decisionWords",
            "reason",
            "summary",
            "delegatedAuthority",
            "summaryIntroduction",
            "impactAdditional",
            "backgroundPapers",
            "newDueWords",
            "newDueReason",
            "subject");

    /** Remarks of a source or a council's meeting that the application does not hold. */
    private static final Set<String> NOT_TAKEN_IN = Set.of("source", "appendix1", "appendix2");

    @Autowired
    private Search search;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private List<SearchHit> found(String typed) {
        return search.find(queries.read(typed), null, null, 1).hits().items();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leeds-2012-11-08.json", "telford-2013-06-27.json"})
    void everyStatementOfThePapersIsFoundByItsWords(String file) throws IOException {
        JsonNode paper = JsonMapper.shared().readTree(new ClassPathResource("demonstration/" + file).getInputStream());
        List<String> statements = new ArrayList<>();
        collect(paper, statements);
        assertThat(statements).hasSizeGreaterThan(60);

        assertThat(statements)
                .filteredOn(statement -> found('"' + statement + '"').isEmpty())
                .isEmpty();
    }

    private static void collect(JsonNode node, List<String> statements) {
        node.properties().forEach(key -> {
            if (NOT_TAKEN_IN.contains(key.getKey())) {
                return;
            }
            if (WORDS.contains(key.getKey()) && key.getValue().isString()) {
                statements.add(beginning(key.getValue().stringValue()));
            }
            collect(key.getValue(), statements);
        });
        if (node.isArray()) {
            node.forEach(each -> collect(each, statements));
        }
    }

    /** The first words, without quotation marks that would end a phrase. */
    private static String beginning(String statement) {
        String line = PlainText.of(statement).split("[\"\\n]")[0];
        return java.util.Arrays.stream(line.split(" ")).limit(9).collect(Collectors.joining(" "));
    }

    @Test
    void wordsAreFoundInWhateverFormTheyStand() {
        assertThat(found("recruiting clusters"))
                .anySatisfy(hit -> assertThat(hit.path())
                        .isEqualTo("/reviews/external-placements/recommendations/1#entry-2012-11-08"));
        assertThat(found("recruited cluster")).isNotEmpty();
    }

    @Test
    void shortNamesLeadToTheirRecommendationFirst() {
        assertThat(found("ep-7").get(0).path()).isEqualTo("/reviews/external-placements/recommendations/7");
    }

    @Test
    void whatTheDictionaryLosesIsFoundByItsLetters() {
        assertThat(found("£10m")).isNotEmpty();
        assertThat(found("22C")).isNotEmpty();
        assertThat(found("biann")).isNotEmpty();
        assertThat(found("iannual")).isEmpty();
    }

    @Test
    void whomARecommendationIsAddressedToIsFound() {
        assertThat(found("\"Director of Children's Services\""))
                .extracting(SearchHit::kind)
                .contains(SearchKind.RECOMMENDATION);
        assertThat(found("“Director of Children’s Services”")).isNotEmpty();
    }

    @Test
    void wordsAreMarkedWhereTheyStand() {
        SearchHit hit = found("Headingly").get(0);
        assertThat(hit.excerpt())
                .filteredOn(SearchHit.Piece::isFound)
                .extracting(SearchHit.Piece::words)
                .containsExactly("Headingly");
        assertThat(found("Headingl").get(0).excerpt())
                .filteredOn(SearchHit.Piece::isFound)
                .extracting(SearchHit.Piece::words)
                .containsExactly("Headingl");
    }

    @Test
    void countsOfKindsAndCommitteesAreThoseOfTheirLists() {
        SearchQuery query = queries.read("care");
        SearchResults all = search.find(query, null, null, 1);
        assertThat(all.byKind()).hasSizeGreaterThan(3);
        for (Map.Entry<SearchKind, Long> kind : all.byKind().entrySet()) {
            assertThat(search.find(query, kind.getKey(), null, 1).hits().total())
                    .isEqualTo(kind.getValue());
            assertThat(rows(query, kind.getKey(), null)).isEqualTo(kind.getValue());
        }
        for (SearchResults.OfCommittee committee : all.byCommittee()) {
            assertThat(rows(query, null, committee.slug())).isEqualTo(committee.number());
        }
        assertThat(all.hits().total())
                .isEqualTo(all.byCommittee().stream()
                        .mapToLong(SearchResults.OfCommittee::number)
                        .sum());
    }

    /** All pages, each hit once. */
    private long rows(SearchQuery query, SearchKind kind, String committee) {
        Set<String> seen = new java.util.HashSet<>();
        long rows = 0;
        int pages = search.find(query, kind, committee, 1).hits().pages();
        for (int page = 1; page <= pages; page++) {
            for (SearchHit hit :
                    search.find(query, kind, committee, page).hits().items()) {
                rows++;
                seen.add(hit.kind() + hit.path() + hit.title() + hit.excerpt());
            }
        }
        assertThat(seen).hasSizeGreaterThan((int) (rows * 9 / 10));
        return rows;
    }

    /** No table that is searched has to be read from end to end. */
    @Test
    void indexesFindTheWords() {
        SearchQuery query = queries.read("foster carers");
        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.columns where column_name = 'search_vector'")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(15);
        for (String table : tables) {
            assertThat(plan("select 1 from " + table + " m where " + query.found("m"), query))
                    .contains(table + "_by_word", table + "_by_letters")
                    .doesNotContain("Seq Scan");
        }
        for (String table : List.of("agenda_item", "meeting_record")) {
            String minutes =
                    "(select minutes_search_text as search_text, minutes_search_vector as search_vector from %s)";
            assertThat(plan("select 1 from " + minutes.formatted(table) + " m where " + query.found("m"), query))
                    .contains(table + "_by_minutes_word", table + "_by_minutes_letters");
        }
        assertThat(plan(search.sql(query, null), query))
                .contains("recommendation_by_word", "recommendation_by_letters")
                .doesNotContain("Seq Scan");
    }

    /** Where there are few rows the planner reads all of them, whatever there is: it is told not to. */
    private String plan(String sql, SearchQuery query) {
        return transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    jdbc.sql("explain " + sql)
                            .params(query.parametersOfRank())
                            .query(String.class)
                            .list());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "%",
                "_",
                "a & b | !c",
                "((((",
                "foo:*",
                "<->",
                "\"\"",
                "-",
                "or",
                "or or",
                "* AND (",
                ":searchTerms",
                "{found r}",
                "[[:alnum:]",
                "a{1,99999}",
                "\\m\\y\\Z",
                "(?<x>",
                "𝔘",
                "日本語",
                "ﷺ",
                "--",
                "£",
                "2.i.",
                "é"
            })
    void noInputMakesTheSearchFail(String typed) {
        SearchQuery query = queries.read(typed);
        if (query.isAsked()) {
            assertThat(search.find(query, null, null, 1)).isNotNull();
        }
    }
}
