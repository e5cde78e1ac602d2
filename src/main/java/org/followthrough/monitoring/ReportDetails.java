package org.followthrough.monitoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The covering report that brings a tracking table to the committee.
 *
 * @param reportOf the post whose report it is, null where the paper does not print it
 * @param reportTo the committee as the paper names it, null where it does not
 * @param author name as published, null if none is printed
 * @param mainIssues summary of main issues, paragraphs parted by an empty line
 * @param asks what Members are asked to do, one to a line
 * @param body plain text: "# " heading, "## " sub-heading, "- " bullet, other lines paragraphs with their number first
 * @param answers the yes or no lines at its head
 * @param facts the other lines at its head, such as "Ward(s)", in printed order; at most 40
 * @param layout how the recommendations stand with their positions
 */
public record ReportDetails(
        @Nullable String reportOf,
        @Nullable String reportTo,
        @Nullable String author,
        LocalDate dated,
        String subject,
        @Nullable String mainIssues,
        @Nullable String asks,
        @Nullable String body,
        List<Answer> answers,
        List<Fact> facts,
        ReportLayout layout) {

    private static final int BODY = 100_000;

    public ReportDetails {
        reportOf = Typed.orNull(reportOf);
        reportTo = Typed.orNull(reportTo);
        answers = List.copyOf(answers);
        facts = List.copyOf(facts);
    }

    /** A report with a table and no other lines at its head. */
    public ReportDetails(
            @Nullable String reportOf,
            @Nullable String reportTo,
            @Nullable String author,
            LocalDate dated,
            String subject,
            @Nullable String mainIssues,
            @Nullable String asks,
            @Nullable String body,
            List<Answer> answers) {
        this(
                reportOf,
                reportTo,
                author,
                dated,
                subject,
                mainIssues,
                asks,
                body,
                answers,
                List.of(),
                ReportLayout.TABLE);
    }

    /**
     * A line at the head of a report.
     *
     * @param label as printed, such as "Reason for Scrutiny"; at most 200 characters
     * @param text at most 10,000 characters
     */
    public record Fact(String label, String text) {}

    /**
     * One yes or no line.
     *
     * @param question at most 300 characters
     * @param detailLabel what is asked besides, at most 300 characters
     * @param detail the answer to that, at most 500 characters
     */
    public record Answer(
            String question,
            @Nullable String detailLabel,
            boolean yes,
            @Nullable String detail) {

        private void check(String place, Map<String, String> problems) {
            required(place + "question", "the question", question, problems);
            TextLimit.check(place + "question", "The question", question, 300, problems);
            TextLimit.check(place + "detailLabel", "What is asked besides", detailLabel, 300, problems);
            TextLimit.check(place + "detail", "The answer", detail, 500, problems);
        }
    }

    void check() {
        Map<String, String> problems = wrong();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What a report that somebody writes lacks or cannot be, by field; only old papers leave out whose it is. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        required("reportOf", "whose report it is", Typed.text(reportOf), problems);
        required("reportTo", "which committee the report is to", Typed.text(reportTo), problems);
        wrong().forEach(problems::putIfAbsent);
        return problems;
    }

    private Map<String, String> wrong() {
        Map<String, String> problems = new LinkedHashMap<>();
        required("subject", "the subject", subject, problems);
        TextLimit.check("reportOf", "The report's post", reportOf, TextLimit.SHORT, problems);
        TextLimit.check("reportTo", "The committee", reportTo, TextLimit.SHORT, problems);
        TextLimit.check("author", "The author", author, TextLimit.SHORT, problems);
        TextLimit.check("subject", "The subject", subject, 300, problems);
        TextLimit.check("mainIssues", "The summary of main issues", mainIssues, TextLimit.LONG, problems);
        TextLimit.check("asks", "What Members are asked", asks, TextLimit.LONG, problems);
        TextLimit.check("body", "The report", body, BODY, problems);
        for (int at = 0; at < answers.size(); at++) {
            answers.get(at).check("answers[%d].".formatted(at), problems);
        }
        for (Fact fact : facts) {
            TextLimit.check("facts", "A line's name", fact.label(), TextLimit.SHORT, problems);
            TextLimit.check("facts", "A line", fact.text(), TextLimit.LONG, problems);
        }
        return problems;
    }

    private static void required(String field, String what, String value, Map<String, String> problems) {
        if (value.isBlank()) {
            problems.put(field, "Enter " + what);
        }
    }
}
