package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final String PAGE = """
            <html th:replace="~{layout/page :: page(title='Reviews', main=~{::main})}">
              <body><main class="govuk-main-wrapper" id="main-content"><h1>Reviews</h1></main></body>
            </html>
            """;

    private static final String QUESTION = """
            <html th:replace="~{layout/question :: question(title='What is it called?', back=@{/reviews}, question=~{::form})}">
              <body>
                <form th:action="@{/reviews/new}" th:object="${form}" method="post" novalidate>
                  <div th:replace="~{govuk/input :: input(field='title', label='What is it called?', heading=true)}"></div>
                </form>
              </body>
            </html>
            """;

    record Form(String title) {}

    private final Rendering rendering = new Rendering();

    @Test
    void pageStandsInTheFrame() {
        Document page = Jsoup.parse(rendering.at("/reviews/x").snippet(PAGE, Map.of()));

        assertThat(page.title()).isEqualTo("Reviews – Followthrough – Leeds City Council");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#main-content")).hasSize(1);
        assertThat(page.select("a.govuk-skip-link").attr("href")).isEqualTo("#main-content");
        assertThat(page.select("header, main, footer")).hasSize(3);
        assertThat(page.select("[aria-current]").text()).isEqualTo("Reviews");
        assertThat(page.select("header").text()).contains("Sign in").doesNotContain("My work", "Administration");
        assertThat(page.select(".app-print-line").text())
                .isEqualTo("Printed from http://localhost/reviews/x on 8 November 2012");
    }

    @Test
    void titleDoesWithoutACouncil() {
        Document page = Jsoup.parse(rendering.ofNoCouncil().snippet(PAGE, Map.of()));

        assertThat(page.title()).isEqualTo("Reviews – Followthrough");
        assertThat(page.select("main h1").text()).isEqualTo("Reviews");
    }

    @Test
    void signedInPeopleSeeTheirNameAndTheirWork() {
        var grants = Set.of(new Actor.Grant(Role.ADMINISTRATOR, null));
        var actor = new Actor(1L, "Amina Shah", grants, Set.of());

        Document page = Jsoup.parse(rendering.as(actor).snippet(PAGE, Map.of()));

        assertThat(page.select("header").text()).contains("Signed in as Amina Shah", "My work", "Administration");
        assertThat(page.select("header form[method=post][action=/sign-out] button")
                        .text())
                .isEqualTo("Sign out");
    }

    @Test
    void questionHasOneHeadingAndItsBackLinkOutsideMain() {
        Document page = Jsoup.parse(rendering.snippet(QUESTION, Map.of("form", new Form("External Placements"))));

        assertThat(page.select("h1 label[for=title]").text()).isEqualTo("What is it called?");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main .govuk-back-link")).isEmpty();
        assertThat(page.select(".govuk-back-link").attr("href")).isEqualTo("/reviews");
        assertThat(page.select("main form[novalidate] input#title").val()).isEqualTo("External Placements");
        assertThat(page.select("main")).hasSize(1);
    }

    @Test
    void oneInlineScriptWhoseHashTheSecurityPolicyNames() throws Exception {
        Document page = Jsoup.parse(rendering.snippet(PAGE, Map.of()));
        String script = page.select("script:not([src])").html();

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertThat(Base64.getEncoder().encodeToString(hash)).isEqualTo("GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=");
    }
}
