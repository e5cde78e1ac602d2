package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.followthrough.status.StatusCategory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private final Rendering rendering = new Rendering();

    @ParameterizedTest
    @ValueSource(strings = {"error/4xx", "error/5xx", "error/404"})
    void errorPageRendersWithNothingInTheModel(String template) {
        Document page = rendering.document(template, Map.of());

        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("main p").text()).isNotBlank();
        assertThat(page.title()).startsWith(page.select("h1").text());
    }

    @Test
    void errorPageSaysWhy() {
        Document page = rendering.document(
                "error/4xx",
                Map.of("title", "You cannot do this", "reason", "The session is published.", "advice", "Go back."));

        assertThat(page.select("main").text()).isEqualTo("You cannot do this The session is published. Go back.");
        assertThat(page.title()).startsWith("You cannot do this – ");
    }

    @ParameterizedTest
    @EnumSource(StatusCategory.class)
    void statusAlwaysShowsNumberAndWords(StatusCategory status) {
        Document page = Jsoup.parse(rendering.snippet(
                "<span th:replace=\"~{app/status-tag :: status-tag(${status})}\"></span>", Map.of("status", status)));

        assertThat(page.select(".app-status__tag." + status.cssName()).text())
                .isEqualTo(status.number() + " " + status.label())
                .hasSizeLessThanOrEqualTo(20);
        assertThat(page.text()).contains(status.wording());
    }

    @Test
    void missingStatusSaysSo() {
        assertThat(Jsoup.parse(rendering.snippet(
                                "<span th:replace=\"~{app/status-tag :: status-tag(${status})}\"></span>", Map.of()))
                        .text())
                .isEqualTo("Not assessed yet");
    }

    @Test
    void conflictPageKeepsBothTexts() {
        var conflict = new Conflict(
                "The evidence for recommendation 7",
                "Amina Shah",
                "/sessions/evidence",
                "/sessions",
                8,
                List.of(
                        new Conflict.Field("Evidence", "evidence", "My words\n\nand more", "Their words"),
                        new Conflict.Field("Status", "status", "4", "4")),
                Map.of("operation", "abc"));

        Document page = rendering.document(Conflict.VIEW, Map.of("conflict", conflict));

        assertThat(page.select("form[action=/sessions/evidence] textarea[name=evidence]")
                        .val())
                .isEqualTo("My words\n\nand more");
        assertThat(page.select(".app-pair__theirs").text()).isEqualTo("Theirs Their words");
        assertThat(page.select("input[name=version]").val()).isEqualTo("8");
        assertThat(page.select("input[name=status]").val()).isEqualTo("4");
        assertThat(page.select("input[name=operation]").val()).isEqualTo("abc");
        assertThat(page.select("ins").text()).contains("My");
        assertThat(page.select("del").text()).contains("Their");
        assertThat(page.select("button[form=keep-theirs]").text()).startsWith("Keep theirs");
        assertThat(page.select("#keep-theirs input[name=to]").val()).isEqualTo("/sessions");
        assertThat(page.select("#keep-theirs input[name=address]").val()).isEqualTo("/sessions/evidence");
    }

    @Test
    void filterLinksTakeOneFilterAway() {
        Document page = Jsoup.parse(rendering.snippet(
                """
                <div><th:block th:replace="~{app/filter :: chosen(filters=${chosen})}"></th:block></div>
                """, Map.of("chosen", List.of(new Link("Status: 4 Acceptable", "/recommendations?year=2012")))));

        assertThat(page.select("li a").attr("href")).isEqualTo("/recommendations?year=2012");
        assertThat(page.select("li a").text()).isEqualTo("Remove filter Status: 4 Acceptable");
    }
}
