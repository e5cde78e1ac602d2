package org.followthrough.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.ReportLayout;
import org.jspecify.annotations.Nullable;

/** Turns paragraphs of a paper into the plain text that a session's report and a response's document are kept in. */
final class PaperText {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PaperText() {}

    static ReportDetails report(Paper.CoveringReport report) {
        return new ReportDetails(
                report.reportOf(),
                report.reportTo(),
                report.author(),
                report.date(),
                report.subject(),
                orNull(String.join("\n\n", report.summaryOfMainIssues())),
                orNull(String.join("\n", report.membersAreAskedTo())),
                body(report),
                report.yesNo().stream()
                        .map(line -> new ReportDetails.Answer(line.question(), line.detailLabel(), line.answer(), null))
                        .toList(),
                Paper.Review.orNone(report.facts()).stream()
                        .map(fact -> new ReportDetails.Fact(fact.label(), fact.text()))
                        .toList(),
                report.layout() == null ? ReportLayout.TABLE : report.layout());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String body(Paper.CoveringReport report) {
        List<String> lines = new ArrayList<>();
        for (Paper.Section section : report.sections()) {
            String mark = section.footnote() == null ? "" : raised(section.footnote());
            lines.add("#".repeat(section.level()) + " " + numbered(section.number(), section.heading()) + mark);
            section.paragraphs().forEach(paragraph -> lines.add(line(paragraph)));
        }
        List<Paper.Paragraph> documents = report.backgroundDocuments();
        if (documents != null) {
            documents.forEach(document -> lines.add(line(document)));
        }
        List<String> footnotes = report.footnotes();
        if (footnotes != null) {
            for (int i = 0; i < footnotes.size(); i++) {
                lines.add(raised(i + 1) + " " + footnotes.get(i));
            }
        }
        return String.join("\n\n", lines);
    }

    /** Numbered, lettered and bulleted paragraphs as plain text; null for none. */
    static @Nullable String paragraphs(List<Paper.Paragraph> paragraphs) {
        return paragraphs.isEmpty()
                ? null
                : paragraphs.stream().map(PaperText::line).collect(Collectors.joining("\n\n"));
    }

    private static String raised(int footnote) {
        return String.valueOf(footnote)
                .chars()
                .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    private static String line(Paper.Paragraph paragraph) {
        if (Boolean.TRUE.equals(paragraph.bullet())) {
            return "- " + paragraph.text();
        }
        String number = paragraph.number();
        return numbered(number == null ? "" : number, paragraph.text());
    }

    private static String numbered(String number, String text) {
        return number.isEmpty() ? text : number + " " + text;
    }
}
