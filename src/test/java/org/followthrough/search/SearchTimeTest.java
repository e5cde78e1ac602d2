package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No search holds the database, whatever is typed. */
@ApplicationTest
class SearchTimeTest {

    private static final String SHORT = IntStream.range(0, 60)
            .mapToObj(at -> "" + (char) ('b' + at % 25) + (char) ('0' + at % 10))
            .collect(Collectors.joining(" "));

    @Autowired
    private Pages pages;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private Search search;

    /** Somebody else's transaction keeps a table that both searches look through, until one search was given up. */
    private void whileATableIsHeld(Runnable deed) throws Exception {
        try (Connection other = dataSource.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table post in access exclusive mode");
            CompletableFuture<Void> released = CompletableFuture.runAsync(() -> {
                String waiting = "from pg_locks where not granted and relation = cast('post' as regclass)";
                String search = first(statement, "select min(virtualtransaction) " + waiting);
                while (search == null) {
                    search = first(statement, "select min(virtualtransaction), pg_sleep(0.01) " + waiting);
                }
                String same = waiting + " and virtualtransaction = '" + search + "'";
                while (!"0".equals(first(statement, "select count(*), pg_sleep(0.01) " + same))) {
                    Thread.onSpinWait();
                }
                first(statement, "rollback");
            });
            deed.run();
            released.get();
            other.setAutoCommit(true);
        }
    }

    private static String first(Statement statement, String sql) {
        try {
            return statement.execute(sql) && statement.getResultSet().next()
                    ? statement.getResultSet().getString(1)
                    : null;
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void aSearchThatTakesTooLongIsStoppedAndSaysSoInAPlainSentence() throws Exception {
        whileATableIsHeld(() -> {
            Pages.Answer answer = pages.get("/search?q=fostering%20carers");
            assertThat(answer.status()).isEqualTo(503);
            Document page = answer.page();
            assertThat(page.select("#q-error").text()).contains("takes too long", "fewer words");
            assertThat(page.select("#q").val()).isEqualTo("fostering carers");
            assertThat(page.select(".app-hits")).isEmpty();
        });
        assertThat(pages.get("/search?q=fostering%20carers").status()).isEqualTo(200);
    }

    @Test
    void soIsASearchInTheListOfRecommendations() throws Exception {
        whileATableIsHeld(() -> {
            Pages.Answer answer = pages.get("/recommendations?q=fostering");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.page().select(".govuk-error-message").text()).contains("takes too long");
            assertThat(answer.page().select("#q").val()).isEqualTo("fostering");
            assertThat(answer.page().text()).doesNotContain("No recommendation fits");
        });
        assertThat(pages.get("/recommendations?q=fostering").status()).isEqualTo(200);
    }

    /** A limit that stayed would stop everything else that the connection does. */
    @Test
    void theLimitEndsWithTheSearch() {
        search.find(queries.read("fostering"), null, null, 1);
        for (int each = 0; each < 10; each++) {
            assertThat(jdbc.sql("show statement_timeout").query(String.class).single())
                    .isEqualTo("0");
        }
    }

    @Test
    void manyShortWordsAreLookedForAsStemsAlone() {
        SearchQuery query = queries.read(SHORT);
        assertThat(query.isAsked()).isTrue();
        assertThat(query.found("m")).contains("search_vector").doesNotContain("search_text");
        assertThat(pages.get("/search?q=" + SHORT.replace(" ", "%20")).status()).isEqualTo(200);
    }

    @Test
    void aWordThatAnIndexKnowsLetsShortOnesBeLookedForBesideItAndNoMoreThanTwelve() {
        assertThat(queries.read("foster b2").found("m")).contains("searchPart0", "searchPart1");
        assertThat(queries.read("foster " + SHORT).found("m"))
                .contains("searchPart11")
                .doesNotContain("searchPart12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "$ %", "% % %"})
    void signsAloneAreTooShort(String typed) {
        assertThat(queries.read(typed).problem()).isEqualTo(SearchQuery.Problem.TOO_SHORT);
    }
}
