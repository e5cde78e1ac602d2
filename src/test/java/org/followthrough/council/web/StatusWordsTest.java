package org.followthrough.council.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;
import static org.followthrough.support.MonitoringFixture.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.council.Vocabularies;
import org.followthrough.shared.Actor;
import org.followthrough.status.Vocabulary;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.Pages;
import org.followthrough.support.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A committee's pages speak its words, and everything beside them the numbers. */
@ApplicationTest
class StatusWordsTest {

    private static final String AMBER = "Amber – 4 Not achieved (Progress made acceptable. Continue monitoring)";

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private Pages pages;

    @Autowired
    private MockMvc mvc;

    private Board speaking() {
        Board board = fixture.board(1);
        vocabularies.change(board.administrator(), board.committee().id(), 0, Vocabulary.RED_AMBER_GREEN);
        return board;
    }

    @Test
    void everyPageOfTheCommitteeSpeaksItsWords() {
        Board board = speaking();
        fixture.published(board, JULY, walk("YNTNY"));
        fixture.drafted(board, NOVEMBER, walk("YY"));
        String committee = "/committees/" + board.committee().slug();
        String recommendation = "/reviews/" + board.review().slug() + "/recommendations/1";

        for (String address : new String[] {
            committee,
            "/reviews/" + board.review().slug(),
            recommendation,
            "/recommendations?committee=" + board.committee().slug()
        }) {
            assertThat(tags(pages.get(address).page())).as(address).contains("Amber");
            assertThat(pages.get(address).text()).as(address).contains(AMBER);
        }
        assertThat(pages.get(board.path(JULY)).text()).contains(AMBER, "first looked at, " + AMBER);
        assertThat(pages.get(committee + "/flowchart").text()).contains("Outcome: " + AMBER);
        assertThat(pages.get(recommendation)
                        .page()
                        .select(".app-flowchart title")
                        .text())
                .contains(AMBER);
        String item = board.path(NOVEMBER) + "/items/" + board.shortName(1);
        for (String address : new String[] {
            board.path(NOVEMBER) + "/prepare", item, board.path(NOVEMBER), board.path(NOVEMBER) + "/agreement"
        }) {
            assertThat(pages.get(address.endsWith("agreement") ? board.chair() : board.officer(), address)
                            .text())
                    .as(address)
                    .contains("Green – 2 Achieved");
        }
    }

    @Test
    void nothingIsToldByTheColourAlone() {
        Board board = speaking();
        fixture.published(board, JULY, walk("YNTNN"));

        Document page = pages.get("/committees/" + board.committee().slug()).page();

        assertThat(page.select(".app-status").eachText())
                .contains("Red – 5 Not achieved (Progress made not acceptable. Continue monitoring)");
        assertThat(page.select(".app-status-bar desc").text()).contains("Red – 5 Not acceptable: 1");
        assertThat(page.select("tr:contains(Red – 5) a[href*=status=5]")).hasSize(1);
    }

    @Test
    void listsOverSeveralCommitteesShowEachInItsOwnWords() {
        Board board = speaking();
        Board other = fixture.board(1);
        fixture.published(board, JULY, walk("YNTNY"));
        fixture.published(other, JULY, walk("YNTNY"));

        assertThat(tags(pages.get("/recommendations?committee="
                                + board.committee().slug())
                        .page()))
                .containsExactly("Amber");
        assertThat(tags(pages.get("/recommendations?committee="
                                + other.committee().slug())
                        .page()))
                .containsExactly("4 Acceptable");
        assertThat(tags(pages.get("/committees/" + other.committee().slug()).page()))
                .doesNotContain("Amber");
        assertThat(pages.get("/how-tracking-works").text())
                .contains(board.committee().name());
    }

    @Test
    void wordsCostOneStatementWhateverThePageHolds() {
        Board board = fixture.board(1);
        fixture.published(board, JULY, walk("YNTNY"));
        String address = "/reviews/" + board.review().slug();
        int before = StatementCount.of(() -> pages.get(address)).count();
        vocabularies.change(board.administrator(), board.committee().id(), 0, Vocabulary.RED_AMBER_GREEN);

        StatementCount after = StatementCount.of(() -> pages.get(address));

        assertThat(after.count()).isEqualTo(before);
        assertThat(after.statements())
                .filteredOn(sql -> sql.contains("committee_word"))
                .hasSize(1);
    }

    @Test
    void anOfficerChangesTheWordsAndGoesBackToTheNumbers() throws Exception {
        Board board = fixture.board(1);
        String address = "/committees/" + board.committee().slug() + "/words";
        Map<String, String> sent = fields("0", "Closed", "Green", "Red", "Orange", "Red", "Waiting");
        sent.put("rows[3].colour", "AMBER");
        sent.put("rows[3].meaning", "In development");

        assertThat(post(board.officer(), address, sent).getStatus()).isEqualTo(302);

        Vocabulary saved = vocabularies.of(board.committee().slug()).vocabulary();
        assertThat(saved.name()).isEqualTo("Closed, Green, Red, Orange, Waiting");
        assertThat(saved.words())
                .extracting(Vocabulary.Word::word)
                .containsExactly("Closed", "Green", "Red", "Orange", "Waiting");
        assertThat(saved.words().get(2).categories()).hasSize(2);
        assertThat(pages.get("/how-tracking-works").text()).contains("In development");

        assertThat(post(board.administrator(), address, Map.of("version", "1", "step", "numbers"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(vocabularies.of(board.committee().slug()).vocabulary().isOwn())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "A word that is much longer than forty characters"})
    void aCategoryWithoutAWordOrWithALongOneIsRefusedAndNothingIsLost(String word) throws Exception {
        Board board = fixture.board(1);
        String address = "/committees/" + board.committee().slug() + "/words";

        MockHttpServletResponse answer =
                post(board.officer(), address, fields("0", "Closed", "Green", "Red", word, "Red", "Waiting"));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#rows-3-word");
        assertThat(page.getElementById("rows-3-word")).isNotNull();
        assertThat(page.select("input[name='rows[1].word']").val()).isEqualTo("Green");
        assertThat(vocabularies.of(board.committee().slug()).vocabulary().isOwn())
                .isFalse();
    }

    @Test
    void oneWordHasOneColour() throws Exception {
        Board board = fixture.board(1);
        Map<String, String> sent = fields("0", "Closed", "Green", "Red", "red", "Red", "Waiting");
        sent.put("rows[3].colour", "BLUE");

        MockHttpServletResponse answer =
                post(board.officer(), "/committees/" + board.committee().slug() + "/words", sent);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Red is red above: one word has one colour");
    }

    @Test
    void whoeverWasOvertakenSeesBoth() throws Exception {
        Board board = speaking();

        MockHttpServletResponse answer = post(
                board.officer(),
                "/committees/" + board.committee().slug() + "/words",
                fields("0", "Closed", "Green", "Red", "Orange", "Red", "Waiting"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Orange", "Amber");
        assertThat(vocabularies.of(board.committee().slug()).vocabulary()).isEqualTo(Vocabulary.RED_AMBER_GREEN);
    }

    @Test
    void theFormCanStartFromRedAmberGreen() {
        Board board = fixture.board(1);
        String address = "/committees/" + board.committee().slug() + "/words";
        Document page =
                pages.get(board.officer(), address + "?preset=red-amber-green").page();

        assertThat(page.select("input[name$=.word]").eachAttr("value"))
                .containsExactly("Grey", "Green", "Red", "Amber", "Red", "Grey");
        assertThat(pages.get(board.chair(), address).status()).isEqualTo(403);
    }

    private static Map<String, String> fields(String version, String... words) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("version", version, "name", ""));
        for (int at = 0; at < words.length; at++) {
            fields.put("rows[" + at + "].word", words[at]);
            fields.put("rows[" + at + "].colour", "RED");
            fields.put("rows[" + at + "].meaning", "");
        }
        return fields;
    }

    private MockHttpServletResponse post(Actor actor, String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(address)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(MonitoringFixture.as(actor));
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static java.util.List<String> tags(Document page) {
        return page.select("main td .app-status__tag, main .app-status .app-status__tag")
                .eachText();
    }
}
