package org.followthrough.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class FlowchartFragmentTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>t</title></head><body>
            <div th:replace="~{app/flowchart :: flowchart(${drawing}, 'one')}"></div>
            <div th:replace="~{app/flowchart :: flowchart(${drawing}, 'two')}"></div>
            </body></html>
            """;

    private final SpringTemplateEngine engine = engine();

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setResolvablePatterns(Set.of("app/*"));
        files.setOrder(1);
        StringTemplateResolver page = new StringTemplateResolver();
        page.setTemplateMode(TemplateMode.HTML);
        page.setOrder(2);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(page);
        return engine;
    }

    private Document render(FlowchartDrawing drawing) {
        return Jsoup.parse(engine.process(PAGE, new Context(Locale.UK, Map.of("drawing", drawing))));
    }

    private static FlowchartDrawing counted() {
        Map<Branch, Count> branches = new HashMap<>();
        Branch.tally(Map.of(Walk.parse("YY"), 4L, Walk.parse("YNTNY"), 2L))
                .forEach((branch, number) -> branches.put(
                        branch,
                        new Count(
                                number,
                                "/t?at=" + branch.question().slug() + "&answer="
                                        + branch.answer().code())));
        Map<StatusCategory, Count> outcomes = new EnumMap<>(StatusCategory.class);
        outcomes.put(StatusCategory.ACHIEVED, new Count(4, "/t?status=2"));
        outcomes.put(StatusCategory.ACCEPTABLE, new Count(2, "/t?status=4"));
        return FlowchartDrawing.withCounts(branches, outcomes);
    }

    @Test
    void picturesOnOnePageShareNoIdAndAreNamed() {
        Document page = render(FlowchartDrawing.plain());
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            assertThat(ids.add(element.id())).as(element.id()).isTrue();
        }
        assertThat(page.select("svg")).hasSize(2).allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(named(page, svg.attr("aria-labelledby"))).isEqualTo("Recommendation tracking flowchart");
            assertThat(named(page, svg.attr("aria-describedby"))).startsWith("Five questions");
        });
    }

    private static String named(Document page, String id) {
        Element element = page.getElementById(id);
        return element == null ? "" : element.text();
    }

    @Test
    void pictureHasEveryBoxWithItsWords() {
        Element svg = render(FlowchartDrawing.plain()).select("svg").get(0);
        assertThat(svg.attr("viewBox")).startsWith("0 0 720 ");
        assertThat(svg.select("rect")).hasSize(11);
        assertThat(svg.select("path[d]")).hasSize(20);
        assertThat(svg.select("text").eachText())
                .contains("Is there an obstacle?", "2: Achieved", "Yes, or no timescale was set");
    }

    @Test
    void nothingNeedsStylesOrScriptsThatThePolicyForbids() {
        for (FlowchartDrawing drawing :
                new FlowchartDrawing[] {counted(), FlowchartDrawing.withPath(Walk.parse("YNYNN"))}) {
            Document page = render(drawing);
            assertThat(page.select("[style], script, style")).isEmpty();
            assertThat(page.html()).doesNotContain("th:");
        }
    }

    @Test
    void pathIsThickBoldAndFilled() {
        Element svg = render(FlowchartDrawing.withPath(Walk.parse("YY")))
                .select("svg")
                .get(0);
        Elements taken = svg.select("g[font-weight=700]");
        assertThat(taken.select("rect[stroke-width=5][fill=#fff7bf]")).hasSize(3);
        assertThat(taken.select("text").eachText()).contains("2: Achieved", "Yes");
        assertThat(svg.select("rect[stroke-width=5]")).hasSize(3);
    }

    @Test
    void pathStandsInTextAsWell() {
        Element steps = render(FlowchartDrawing.withPath(Walk.parse("YNTNY")))
                .select("ol.app-flowchart__steps")
                .get(0);
        assertThat(steps.children().eachText())
                .startsWith("1. Is this recommendation still relevant? Yes")
                .endsWith("Outcome: 4 Not achieved (Progress made acceptable. Continue monitoring)");
        assertThat(steps.select("strong").eachText()).containsExactly("Yes", "No", "No timescale was set", "No", "Yes");
        assertThat(steps.select("ul")).isEmpty();
    }

    @Test
    void countsAreLinksInPictureAndTextAndNotHiddenByAnImageRole() {
        Element figure = render(counted()).select("figure").get(0);
        assertThat(figure.select("svg").attr("role")).isEqualTo("group");
        assertThat(figure.select("svg a[href]").eachAttr("href"))
                .hasSize(13)
                .containsExactlyInAnyOrderElementsOf(figure.select("ol a[href]").eachAttr("href"))
                .contains("/t?at=timescale&answer=T", "/t?status=4");
        assertThat(figure.select("svg a > title")).hasSize(13);
        assertThat(figure.select("ol > li").get(0).select("ul > li").eachText())
                .containsExactly(
                        "Yes: 6 recommendations at question 1, Is this recommendation still relevant?"
                                + " – go to question 2",
                        "No: 0 recommendations at question 1, Is this recommendation still relevant?"
                                + " – outcome 1 Stop monitoring");
    }
}
