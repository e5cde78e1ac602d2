package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.support.ApplicationTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The covering report of 8 November 2012 beside the paper's words. */
@ApplicationTest
@ActiveProfiles("demo")
class CoveringReportTest {

    private static final String REPORT = "/committees/scrutiny-board-children-and-families/sessions/2012-11-08/report";

    @Autowired
    private MockMvc mvc;

    private Element report;
    private JsonNode paper;

    @BeforeEach
    void readBoth() throws IOException {
        report = new PageReader(mvc).page(REPORT).selectFirst("article");
        try (var text = new ClassPathResource("demonstration/leeds-2012-11-08.json").getInputStream()) {
            paper = JsonMapper.shared().readTree(text).at("/sessions/1/coveringReport");
        }
    }

    @Test
    void headIsThePapers() {
        assertThat(report.select("dl > div").eachText())
                .containsExactly(
                        "Report author Sandra Newbould",
                        "Report of the Head of Scrutiny and Member Development",
                        "Report to Scrutiny Board (Children and Families)",
                        "Date 8th November 2012",
                        "Subject Recommendation Tracking – External Placements",
                        "Are specific electoral Wards affected? If relevant, name(s) of Ward(s): No",
                        "Are there implications for equality and diversity and cohesion and integration? No",
                        "Is the decision eligible for Call-In? No",
                        "Does the report contain confidential or exempt information? If relevant, Access to Information"
                                + " Procedure Rule number: Appendix number: No");
    }

    @Test
    void bodyIsThePapersWordForWord() {
        assertThat(report.select("h2, h3, p, li").eachText()).containsExactlyElementsOf(printed());
    }

    @Test
    void sixCategoriesAreThePapers() {
        List<String> categories = new ArrayList<>();
        paper.at("/appendix1/categories").forEach(each -> categories.add(each.asString()));

        assertThat(report.parent()
                        .select("section[aria-labelledby=appendices] ol li")
                        .eachText())
                .containsExactlyElementsOf(categories);
    }

    private List<String> printed() {
        List<String> lines = new ArrayList<>(List.of("Summary of main issues"));
        int number = 0;
        for (JsonNode issue : paper.get("summaryOfMainIssues")) {
            lines.add(++number + ". " + issue.asString());
        }
        lines.addAll(List.of("Recommendations", ++number + ". Members are asked to:"));
        paper.get("membersAreAskedTo").forEach(ask -> lines.add(ask.asString()));
        for (JsonNode section : paper.get("sections")) {
            lines.add(numbered(section, "heading") + (section.hasNonNull("footnote") ? "¹" : ""));
            section.get("paragraphs").forEach(paragraph -> lines.add(numbered(paragraph, "text")));
        }
        paper.get("backgroundDocuments").forEach(document -> lines.add(numbered(document, "text")));
        paper.get("footnotes").forEach(note -> lines.add("¹ " + note.asString()));
        return lines;
    }

    private static String numbered(JsonNode node, String words) {
        String number = node.path("number").asString("");
        return (number + " " + node.get(words).asString()).strip();
    }
}
