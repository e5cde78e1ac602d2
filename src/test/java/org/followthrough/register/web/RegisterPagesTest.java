package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What holds for all public pages: their links lead somewhere, their numbers are true, their cost is fixed. */
@ApplicationTest
@ActiveProfiles("demo")
class RegisterPagesTest {

    private static final String BOARD = "/committees/scrutiny-board-children-and-families";

    /** Names other committees and reviews than the demonstration's: how many there are depends on the tests before. */
    private static final Pattern OF_OTHER_TESTS =
            Pattern.compile("[/?&](committees/|committee=)(?!scrutiny-board-children-and-families)"
                    + "|[/?&](reviews/|review=)(?!external-placements)|^/r/(?!EP-)");

    private static final Pattern COUNTED = Pattern.compile("(\\d+) recommendations?");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MonitoringFixture fixture;

    private PageReader reader;

    @BeforeEach
    void readAsThePublic() {
        reader = new PageReader(mvc);
    }

    @Test
    void everyLinkOfEveryPublicPageLeadsSomewhere() {
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        Deque<String> toRead = new ArrayDeque<>(seen);
        while (!toRead.isEmpty()) {
            String path = toRead.pop();
            var answer = reader.answer(path);
            assertThat(answer.getStatus()).as(path).isIn(200, 302);
            if (answer.getStatus() == 200) {
                for (String link : links(reader.page(path))) {
                    if (OF_OTHER_TESTS.matcher(link).find()) {
                        continue;
                    }
                    // a list leads to itself in every order with every filter: one step of that is enough
                    boolean listToList = isList(path) && isList(link);
                    if (seen.add(link)) {
                        if (listToList) {
                            assertThat(reader.answer(link).getStatus()).as(link).isEqualTo(200);
                        } else {
                            toRead.add(link);
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .contains(
                        BOARD,
                        BOARD + "/flowchart?session=2012-11-08",
                        BOARD + "/sessions/2012-11-08/report",
                        "/reviews/external-placements/recommendations/12",
                        "/r/EP-7",
                        "/accessibility",
                        "/privacy",
                        "/cookies",
                        "/how-tracking-works");
    }

    @Test
    void everyNumberOnTheFlowchartIsTheNumberOfRowsBehindIt() {
        for (String address : List.of("", "?session=2012-07-26", "?session=2012-11-08")) {
            Document page = reader.page(BOARD + "/flowchart" + address);
            List<Element> links = page.select(".app-flowchart__steps a");
            assertThat(links).hasSize(17);
            for (Element link : links) {
                assertThat(rows(link.attr("href"))).as(link.outerHtml()).isEqualTo(counted(link.text()));
            }
            for (Element link : page.select(".app-flowchart svg a")) {
                String number = link.select("text").text().replaceAll("\\D", "");
                assertThat(rows(link.attr("href"))).as(link.outerHtml()).isEqualTo(Integer.parseInt(number));
            }
        }
    }

    @Test
    void numbersOfTheNovemberSessionAreThePapers() {
        List<String> links = reader.page(BOARD + "/flowchart?session=2012-11-08")
                .select(".app-flowchart__steps a")
                .eachText();

        assertThat(links)
                .filteredOn(text -> !text.startsWith("0 ") && !text.contains(": 0 "))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("Yes: 6 recommendations"),
                        text -> assertThat(text).startsWith("Yes: 4 recommendations"),
                        text -> assertThat(text).startsWith("No: 2 recommendations"),
                        text -> assertThat(text).startsWith("Yes, it has passed: 1 recommendation"),
                        text -> assertThat(text).startsWith("No timescale was set: 1 recommendation"),
                        text -> assertThat(text).startsWith("No: 2 recommendations"),
                        text -> assertThat(text).startsWith("Yes: 2 recommendations"),
                        text -> assertThat(text).startsWith("4 recommendations with status 2"),
                        text -> assertThat(text).startsWith("2 recommendations with status 4"));
    }

    @Test
    void everyNumberOnTheHomePageIsTheNumberOfRowsBehindIt() {
        for (Element link : reader.page("/").select(".app-status-bar__table a")) {
            assertThat(rows(link.attr("href")))
                    .as(link.outerHtml())
                    .isEqualTo(Integer.parseInt(link.text().split(" ")[0]));
        }
    }

    @Test
    void filterCanBeTakenOffAgain() {
        Document page = reader.page("/recommendations?review=external-placements&status=4&sort=-due");

        assertThat(page.select(".app-filter__count").text()).matches("2 of \\d+ recommendations");
        assertThat(page.select(".app-filter__remove").eachText())
                .containsExactly("Remove filter Review: External Placements", "Remove filter Status: 4 Acceptable");
        assertThat(page.select(".app-filter__remove").eachAttr("href"))
                .containsExactly(
                        "/recommendations?status=4&sort=-due", "/recommendations?review=external-placements&sort=-due");
        assertThat(page.select("select#status option[selected]").text()).isEqualTo("4 Acceptable");
        assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Due");
        assertThat(page.select("tbody th a").eachText()).containsExactly("Recommendation 7", "Recommendation 9");
    }

    @Test
    void sortingIsAskedInTheFormAsWellForTheHeadsAreNotOnAPhone() {
        Document page = reader.page("/recommendations?review=external-placements&sort=-due");

        assertThat(page.select("form select[name=sort] option[selected]").val()).isEqualTo("-due");
        assertThat(page.select("form [name=sort]")).hasSize(1);
        assertThat(reader.page("/recommendations?sort=").select("th[aria-sort]").text())
                .isEqualTo("Recommendation");
        for (String value : page.select("select[name=sort] option:gt(0)").eachAttr("value")) {
            assertThat(reader.page("/recommendations?sort=" + value)
                            .select("select[name=sort] option[selected]")
                            .val())
                    .isEqualTo(value);
        }
    }

    @Test
    void longListIsPartedIntoPages() {
        Board board = fixture.board(30);
        String list = "/recommendations?committee=" + board.committee().slug();

        Document first = reader.page(list);
        Document second = reader.page(list + "&page=2");

        assertThat(first.select("tbody tr")).hasSize(25);
        assertThat(second.select("tbody tr")).hasSize(5);
        assertThat(first.select(".govuk-pagination__next a").attr("href")).isEqualTo(list + "&page=2");
        assertThat(reader.page(list + "&page=99").select("tbody tr")).hasSize(5);
        assertThat(reader.page("/recommendations?review=external-placements").select(".govuk-pagination"))
                .isEmpty();
    }

    @Test
    void pagesTakeAFixedNumberOfStatements() {
        Board small = fixture.board(1);
        Board large = fixture.board(30);
        for (Board board : List.of(small, large)) {
            fixture.published(board, JULY, walk("YNTNY"));
            fixture.open(board, NOVEMBER);
        }

        List<Function<Board, String>> pages = List.of(
                board -> "/reviews/" + board.review().slug(),
                board -> "/reviews/" + board.review().slug() + "/recommendations/1",
                board -> "/recommendations?review=" + board.review().slug(),
                board -> "/committees/" + board.committee().slug(),
                board -> "/committees/" + board.committee().slug() + "/flowchart?session=" + JULY,
                board -> board.path(JULY),
                board -> board.path(NOVEMBER),
                board -> "/r/" + board.shortName(1));

        for (Function<Board, String> page : pages) {
            StatementCount few = statements(small, page);
            StatementCount many = statements(large, page);
            assertThat(many.statements()).as(page.apply(large)).hasSameSizeAs(few.statements());
            assertThat(few.count()).as(page.apply(small)).isBetween(1, 32);
        }
    }

    private StatementCount statements(Board board, Function<Board, String> page) {
        PageReader officer = new PageReader(mvc, MonitoringFixture.as(board.officer()));
        return StatementCount.of(
                () -> assertThat(officer.answer(page.apply(board)).getStatus()).isIn(200, 302));
    }

    private int rows(String href) {
        String words = reader.page(href).select(".app-filter__count").text();
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private static int counted(String words) {
        Matcher number = COUNTED.matcher(words);
        assertThat(number.find()).as(words).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private static boolean isList(String path) {
        return path.equals("/recommendations") || path.startsWith("/recommendations?");
    }

    private static Set<String> links(Document page) {
        Set<String> links = new LinkedHashSet<>();
        for (Element link : page.select("a[href]")) {
            String href = link.attr("href");
            if (!href.startsWith("#") && !href.startsWith("mailto:") && !href.startsWith("https:")) {
                links.add(URI.create(page.location())
                        .resolve(href)
                        .getRawSchemeSpecificPart()
                        .replaceFirst("^//localhost", ""));
            }
        }
        return links;
    }
}
