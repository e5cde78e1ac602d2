package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever types the first words of a sentence of the five papers finds the page where it stands, and the place in it.
 * The sentences are those to which {@code StatementsOfPapersTest} walks.
 */
@ApplicationTest
@ActiveProfiles("demo")
class StatementsFoundTest {

    /** As many words as somebody types or pastes. */
    private static final int TYPED = 12;

    private static final String HEAD = "head or question of a printed form, the same on every such page";
    private static final String TORN = "the scan tears an ordinal from its number: \"2 nd\" for \"2nd\"";

    private static final Map<String, String> NOT_FOUND = Map.ofEntries(
            Map.entry("If relevant, name(s) of Ward(s):", HEAD),
            Map.entry("If relevant, Access to Information Procedure Rule number:", HEAD),
            Map.entry("Summary of main issues", HEAD),
            Map.entry("Recommendation tracking flowchart and classifications:", HEAD),
            Map.entry("Evidence of progress and contextual information", HEAD),
            Map.entry("Status (categories 1 – 6) (to be completed by Scrutiny)", HEAD),
            Map.entry("Date of Cabinet meeting:", HEAD),
            Map.entry("Date by which action will be taken", HEAD),
            Map.entry("Person responsible for action (name and title)", HEAD),
            Map.entry(
                    "Review of External Placements Inquiry (February 2012)",
                    "caption of a table, with the review's date"),
            Map.entry("Not for review this session", "one of the words for a status, which is in the key"),
            Map.entry("th July Current position:", TORN),
            Map.entry("Saturday the 3 rd of November at St Chads at Headingly.", TORN),
            Map.entry("will be in place from the 1 st of April 2013.", TORN),
            Map.entry("nd July 2013 6.30pm MR3, Darby House", TORN),
            Map.entry("rd September (TBC) 6.30pm MR3, Darby House", TORN),
            Map.entry(
                    "Quality Assurance of Systems and Processes a) That the system for recording and monitoring visits and"
                            + " outcomes is reviewed, and a new framework developed which is more robust but simpler to use"
                            + " and more effective for monitoring the progress of the children and young people.",
                    "a theme and its first recommendation in one cell: both are found, each by itself"));

    /** Stands on the page that is found, and not in the place: the words are split between places or are a head. */
    private static final List<String> PAGE_ONLY = List.of(
            "Not achieved (Progress made not acceptable.",
            "Response and summary of action being taken to implement, or reason for rejection",
            "RESOLVED – that the minutes of the meetings");

    /** What tells one typesetter's hand from another's. */
    private static final Pattern TYPESETTING = Pattern.compile("[^\\p{L}\\p{N}£%]");

    private static final Map<String, Document> READ = new LinkedHashMap<>();

    @Autowired
    private Search search;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @CsvSource({"leeds, 130", "telford-response, 150", "telford-budget, 330", "warwickshire, 430", "walsall, 60"})
    void everyStatementIsFoundByItsWords(String paper, int atLeast) throws IOException {
        List<String> statements = statements(paper);
        assertThat(statements).hasSizeGreaterThan(atLeast);
        Map<String, List<String>> found = found(statements);

        assertThat(statements)
                .filteredOn(each -> !leadsToPage(each, found.get(each)))
                .isEmpty();
        assertThat(statements)
                .filteredOn(each -> PAGE_ONLY.stream().noneMatch(each::startsWith))
                .filteredOn(each -> !leadsToPlace(each, found.get(each)))
                .isEmpty();
    }

    /** Nothing stands in the list of what is not found that is found after all, or that no paper says. */
    @Test
    void whatIsSaidNotToBeFoundIsNot() throws IOException {
        for (String paper : List.of("leeds", "telford-response", "telford-budget", "warwickshire", "walsall")) {
            assertThat(said(paper))
                    .filteredOn(each -> NOT_FOUND.containsKey(each) && leadsToPage(each, paths(each)))
                    .isEmpty();
        }
    }

    /** Most of the time goes into planning, which is the same for every search of as many words. */
    private Map<String, List<String>> found(List<String> statements) {
        return transaction.execute(status -> {
            jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
            return statements.stream().collect(Collectors.toMap(each -> each, this::paths, (one, same) -> one));
        });
    }

    private boolean leadsToPage(String statement, List<String> paths) {
        return paths.stream().anyMatch(path -> letters(page(path).text()).contains(letters(statement)));
    }

    /** In the element that the hit names, in the row or section around it, or anywhere where it names the page alone. */
    private boolean leadsToPlace(String statement, List<String> paths) {
        String wanted = letters(statement);
        return paths.stream().anyMatch(path -> {
            int hash = path.indexOf('#');
            Element place = hash < 0 ? page(path) : page(path).getElementById(path.substring(hash + 1));
            return place != null
                    && (letters(place.text()).contains(wanted)
                            || (hash >= 0 && letters(place.parent().text()).contains(wanted)));
        });
    }

    private Document page(String path) {
        return READ.computeIfAbsent(
                path.replaceFirst("#.*", ""), address -> pages.get(address).page());
    }

    /**
     * Where the first page of hits leads to, by the statement that the page runs, without its excerpts; among what the
     * papers' councils have, since other tests take a paper in under another name.
     */
    private List<String> paths(String statement) {
        SearchQuery query =
                queries.read(Arrays.stream(statement.split("\\s+")).limit(TYPED).collect(Collectors.joining(" ")));
        return query.isAsked()
                ? jdbc.sql("select hit.path from (" + search.sql(query, null)
                                + ") hit left join committee c on c.id = hit.committee_id left join council o on o.id = c.council_id"
                                + " where o.id is null or o.slug in ('leeds', 'telford-and-wrekin', 'walsall', 'warwickshire')"
                                + " order by hit.rank desc, hit.day desc nulls last, hit.path, hit.id limit "
                                + Search.PAGE_SIZE)
                        .params(query.parametersOfRank())
                        .query(String.class)
                        .list()
                : List.of();
    }

    /** Of more than three words: fewer are a heading or a figure. */
    private static List<String> statements(String paper) throws IOException {
        return said(paper).stream().filter(each -> !NOT_FOUND.containsKey(each)).toList();
    }

    private static List<String> said(String paper) throws IOException {
        return new ClassPathResource("papers/statements/" + paper + ".txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.startsWith("=== "))
                .filter(line -> line.strip().split("\\s+").length > 3)
                .toList();
    }

    private static String letters(String words) {
        return TYPESETTING.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
