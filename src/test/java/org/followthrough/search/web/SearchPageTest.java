package org.followthrough.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class SearchPageTest {

    @Autowired
    private Pages pages;

    private Document search(String typed) {
        Pages.Answer answer = pages.get(
                "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.page();
    }

    @Test
    void everyHitLeadsToThePlaceThatIsNamed() {
        int followed = 0;
        for (String typed :
                new String[] {"fostering", "Accepted", "Cabinet", "quality", "\"Lead Member\"", "payment"}) {
            for (Element link : search(typed).select(".app-hits__title a")) {
                String[] place = link.attr("href").split("#");
                Pages.Answer answer = pages.get(place[0]);
                assertThat(answer.status()).as(place[0]).isEqualTo(200);
                if (place.length > 1) {
                    assertThat(answer.page().getElementById(place[1]))
                            .as(link.attr("href"))
                            .isNotNull();
                    followed++;
                }
            }
        }
        assertThat(followed).isGreaterThan(20);
    }

    @Test
    void resultsAreCountedAndCanBeNarrowed() {
        Document page = search("foster");
        long total = Long.parseLong(page.select(".app-filter__count").text().replaceAll("\\D.*", ""));
        assertThat(page.select("#kind option").eachText())
                .anyMatch(text -> text.startsWith("Positions and statuses ("));

        Document narrowed = pages.get("/search?q=foster&kind=position").page();
        String option = narrowed.select("#kind option[selected]").text();
        long positions = Long.parseLong(option.replaceAll("\\D", ""));
        assertThat(narrowed.select(".app-filter__count").text()).startsWith(positions + " result");
        assertThat(positions).isLessThan(total);
        assertThat(narrowed.select(".app-hits__item .govuk-tag").eachText()).containsOnly("Position");
        assertThat(narrowed.select(".app-filter__chosen a").attr("href")).isEqualTo("/search?q=foster");
    }

    @Test
    void aCommitteeIsNamedOnceWithItsCouncil() {
        Element hit = search("Walsall").select(".app-hits__item").first();
        String name = hit.select(".app-hits__title").text();
        assertThat(hit.text()).isEqualTo(name + " Committee Walsall Council");
    }

    @Test
    void pagesFollowOneAnother() {
        Document page = search("children");
        assertThat(page.select(".app-hits__item")).hasSize(20);
        String next = page.select("a[rel=next]").attr("href");
        assertThat(next).isEqualTo("/search?q=children&page=2");
        assertThat(pages.get(next).page().select(".app-hits__title a").first().text())
                .isNotEmpty();
        assertThat(pages.get("/search?q=children&page=99999").page().select("a[rel=next]"))
                .isEmpty();
    }

    @Test
    void whatIsTypedIsTextAndNoMarkup() {
        Document page = search("<script>alert(1)</script> foster");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("#q").val()).isEqualTo("<script>alert(1)</script> foster");
        assertThat(search("foster").select("mark").eachText())
                .isNotEmpty()
                .allMatch(word -> word.matches("(?i)foster\\w*"));
    }

    @ParameterizedTest
    @CsvSource({
        "the of, These words stand in nearly every text",
        "-foster, Say what to look for",
        "?!, There is no word or number"
    })
    void whatCannotBeLookedForIsSaidInWords(String typed, String sentence) {
        assertThat(search(typed).select(".govuk-error-message").text()).contains(sentence);
    }

    @Test
    void nothingOrNulOrTooMuchGetsAFriendlyPage() {
        assertThat(search(" ").select(".govuk-error-message")).isEmpty();
        assertThat(pages.get("/search").status()).isEqualTo(200);
        assertThat(pages.get("/search?q=a%00b")
                        .page()
                        .select(".govuk-error-message")
                        .text())
                .contains("cannot be searched for");
        assertThat(pages.get("/search?q=%FF%FE").status()).isEqualTo(200);
        assertThat(search("foster ".repeat(80)).select(".govuk-error-message").text())
                .contains("500 characters");
    }

    @Test
    void noResultsComeWithWhatToDoNext() {
        Document page = search("fostering zebra");
        assertThat(page.select(".app-filter__count").text()).isEqualTo("No results for fostering zebra");
        Element any = page.select("main li a").first();
        assertThat(any.text()).isEqualTo("fostering or zebra");
        assertThat(pages.get(any.attr("href")).page().select(".app-hits__item")).isNotEmpty();
    }

    @Test
    void aMisspeltWordIsMendedInASuggestion() {
        Element meant = search("fostring carrers").select("main p a").first();
        assertThat(meant.text()).isEqualTo("fostering carers");
        assertThat(pages.get(meant.attr("href")).page().select(".app-hits__item"))
                .isNotEmpty();
        assertThat(search("xyzzyplugh").text()).doesNotContain("Did you mean");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£2,198k|2,198",
                "2198|2,198",
                "2,198|2,198",
                "BFSC-33|BFSC-33",
                "8 November 2012|8 November 2012",
                "Director of Children's Services|Children’s Services",
                "Director of Children’s Services|Children’s Services",
                "\"due regard to the aims\"|due regard to the aims"
            })
    void figuresNumbersDatesAndQuotationMarksAreFoundAsPeopleTypeThem(String typed, String stands) {
        Element first = search(typed).select(".app-hits__item").first();
        assertThat(first.text().replace('\'', '’')).contains(stands);
    }

    @Test
    void theListOfRecommendationsTakesWordsAndCountsThem() {
        Document page = pages.get("/recommendations?q=payment%20structure").page();
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select(".app-filter__count").text()).startsWith("1 of ");
        assertThat(page.select(".app-filter__chosen").text()).contains("Words: payment structure");
        assertThat(page.select("#q").val()).isEqualTo("payment structure");
        assertThat(pages.get("/recommendations?q=the")
                        .page()
                        .select(".app-filter__count")
                        .text())
                .startsWith("0 of ");
    }

    @Test
    void aSearchAsksTheDatabaseAFixedNumberOfTimes() {
        assertThat(StatementCount.of(() -> search("children")).count()).isLessThanOrEqualTo(5);
    }
}
