package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.followthrough.web.NumberedText.Block;
import org.followthrough.web.NumberedText.Item;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedTextTest {

    private static final String TABLE = """
            # Spending

            | Service | £'000 | |
            | Safeguarding | 1,307 | • up • again |
            | A \\| B | -1 |
            Below it
            """;

    @Test
    void bulletsInABulletStandBelowIt() {
        assertThat(NumberedText.blocks("- one\n-- one a\n-- one b\n- two"))
                .singleElement()
                .satisfies(block -> assertThat(block.items())
                        .containsExactly(new Item("one", List.of("one a", "one b")), new Item("two", List.of())));
    }

    @Test
    void bulletInNothingIsABullet() {
        assertThat(NumberedText.blocks("-- alone").get(0).items()).containsExactly(new Item("alone", List.of()));
    }

    @Test
    void rowsMakeATableWithAHead() {
        Block block = NumberedText.blocks(TABLE).get(1);
        assertThat(block.grid()).isNotNull();
        assertThat(block.grid().name()).isEqualTo("Table 1: Spending");
        assertThat(block.grid().head()).extracting(NumberedTable.Cell::text).containsExactly("Service", "£'000", "");
        assertThat(block.grid().rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).hasSize(3));
        assertThat(block.grid().rows().get(0).get(2).items()).containsExactly("up", "again");
        assertThat(block.grid().rows().get(1).get(0).text()).isEqualTo("A | B");
    }

    @Test
    void blankLinePartsTables() {
        assertThat(NumberedText.blocks("| a |\n| 1 |\n\n| b |\n| 2 |"))
                .extracting(Block::kind)
                .containsExactly(NumberedText.Kind.TABLE, NumberedText.Kind.TABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.1 This report|1.1",
                "2. To note|2.",
                "3 Proposal|3",
                "a) To agree|a)",
                "(1) Apologies|(1)",
                "(iv) Others|(iv)",
                "11 September 2012|-",
                "15 children are looked after|-",
                "2013/14 budget|-",
                "Above all|-"
            })
    void paragraphKnowsItsNumberFromANumberInItsWords(String line, String number) {
        assertThat(NumberedText.blocks(line).get(0).number()).isEqualTo(number);
    }

    @Test
    void tableScrollsInANamedRegionAndEmptyHeadsAreNoHeads() {
        Element page = rendered(TABLE);
        assertThat(page.select("[role=region]").attr("aria-label")).isEqualTo("Table 1: Spending");
        assertThat(page.select("th").eachText()).containsExactly("Service", "£'000");
        assertThat(page.select("td li").eachText()).containsExactly("up", "again");
        assertThat(page.select("p").text()).isEqualTo("Below it");
        assertThat(rendered("- one\n-- <b>one a</b>").select("li li").text()).isEqualTo("<b>one a</b>");
    }

    @Test
    void whatThePaperMarksInATableIsMarked() {
        Element table = rendered("| Service | £'000 |\n| Care | ==1,307== |\n| = | == |");

        assertThat(table.select("mark").eachText()).containsExactly("1,307");
        assertThat(table.select("td").eachText()).containsExactly("Care", "1,307", "=", "==");
    }

    private static Element rendered(String text) {
        return Jsoup.parseBodyFragment(new Rendering()
                        .snippet(
                                "<div th:replace=\"~{app/numbered :: numbered(${blocks})}\"></div>",
                                Map.of("blocks", NumberedText.blocks(text))))
                .body();
    }
}
