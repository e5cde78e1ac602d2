package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.monitoring.SessionReader.ReportView;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A covering report as typed.
 *
 * @param version of the report that the form was made from, empty for a first one
 * @param facts the other lines at its head: each begins with "# " and its name, and its words follow
 * @param layout name of a {@link ReportLayout}, empty for the usual one
 */
record ReportForm(
        @Nullable String version,
        @Nullable String reportOf,
        @Nullable String reportTo,
        @Nullable String author,
        @Nullable DateParts dated,
        @Nullable String subject,
        List<Line> answers,
        @Nullable String mainIssues,
        @Nullable String asks,
        @Nullable String body,
        @Nullable String facts,
        @Nullable String layout) {

    private static final String YES = "yes";
    private static final String NO = "no";

    @SuppressWarnings("RedundantNullCheck") // a form that was sent without any line
    ReportForm {
        answers = answers == null ? List.of() : answers;
    }

    /**
     * A yes or no line.
     *
     * @param yes "yes" or "no"
     */
    record Line(
            @Nullable String question,
            @Nullable String detailLabel,
            @Nullable String yes,
            @Nullable String detail) {

        static Line of(ReportDetails.Answer answer) {
            return new Line(answer.question(), answer.detailLabel(), answer.yes() ? YES : NO, answer.detail());
        }

        ReportDetails.Answer toAnswer() {
            return new ReportDetails.Answer(
                    Typed.text(question), Typed.orNull(detailLabel), YES.equals(yes), Typed.orNull(detail));
        }
    }

    static ReportForm of(String version, ReportDetails details) {
        return new ReportForm(
                version,
                details.reportOf(),
                details.reportTo(),
                details.author(),
                DateParts.of(details.dated()),
                details.subject(),
                details.answers().stream().map(Line::of).toList(),
                details.mainIssues(),
                details.asks(),
                details.body(),
                ReportFacts.text(details.facts()),
                details.layout().name());
    }

    static List<Choice> layouts() {
        return Arrays.stream(ReportLayout.values())
                .map(each -> new Choice(each.name(), each.label()))
                .toList();
    }

    private ReportLayout layoutChosen() {
        return Arrays.stream(ReportLayout.values())
                .filter(each -> each.name().equals(layout))
                .findFirst()
                .orElse(ReportLayout.TABLE);
    }

    static List<Choice> yesOrNo() {
        return List.of(new Choice(YES, "Yes"), new Choice(NO, "No"));
    }

    void rejectUnanswered(BindingResult binding) {
        for (int at = 0; at < answers.size(); at++) {
            String yes = answers.get(at).yes();
            if (!YES.equals(yes) && !NO.equals(yes)) {
                binding.rejectValue("answers[%d].yes".formatted(at), "missing", "Select yes or no");
            }
        }
    }

    ReportDetails toDetails(LocalDate date) {
        return new ReportDetails(
                Typed.text(reportOf),
                Typed.text(reportTo),
                Typed.orNull(author),
                date,
                Typed.text(subject),
                Typed.orNull(mainIssues),
                Typed.orNull(asks),
                Typed.orNull(body),
                answers.stream().map(Line::toAnswer).toList(),
                ReportFacts.read(facts),
                layoutChosen());
    }

    /** What was typed beside what somebody else saved. An earlier report is not kept: nothing of theirs goes unseen. */
    Conflict conflict(ReportView now, String path) {
        ReportDetails theirs = now.details();
        List<Conflict.Field> fields = new ArrayList<>();
        fields.add(line("Report of", "reportOf", reportOf, theirs.reportOf()));
        fields.add(line("Report to", "reportTo", reportTo, theirs.reportTo()));
        fields.add(line("Author", "author", author, theirs.author()));
        DateParts date = dated == null ? DateParts.of(null) : dated;
        fields.add(Conflict.Field.date("Date", "dated", date, theirs.dated()));
        fields.add(line("Subject", "subject", subject, theirs.subject()));
        Map<String, String> hidden = new LinkedHashMap<>();
        for (int at = 0; at < answers.size(); at++) {
            Line mine = answers.get(at);
            String place = "answers[%d].".formatted(at);
            hidden.put(place + "question", Typed.text(mine.question()));
            hidden.put(place + "detailLabel", Typed.text(mine.detailLabel()));
            addLine(fields, place, mine, lineOf(theirs, mine.question()));
        }
        fields.add(field("Other lines at its head", "facts", facts, ReportFacts.text(theirs.facts())));
        fields.add(Conflict.Field.choice(
                "Layout", "layout", layoutChosen().name(), theirs.layout().name(), layouts()));
        fields.add(field("Summary of main issues", "mainIssues", mainIssues, theirs.mainIssues()));
        fields.add(field("What Members are asked", "asks", asks, theirs.asks()));
        fields.add(field("The report", "body", body, theirs.body()));
        return new Conflict("The covering report", null, path, path, now.version(), fields, hidden, true);
    }

    private static void addLine(List<Conflict.Field> fields, String place, Line mine, @Nullable Line theirs) {
        String question = Typed.text(mine.question());
        fields.add(Conflict.Field.choice(
                question,
                place + "yes",
                Typed.text(mine.yes()),
                theirs == null ? "" : Typed.text(theirs.yes()),
                yesOrNo()));
        String label = Typed.orNull(mine.detailLabel()) == null ? "More on it" : Typed.text(mine.detailLabel());
        fields.add(
                line(question + " " + label, place + "detail", mine.detail(), theirs == null ? "" : theirs.detail()));
    }

    private static @Nullable Line lineOf(ReportDetails theirs, @Nullable String question) {
        return theirs.answers().stream()
                .filter(answer -> answer.question().equals(Typed.text(question)))
                .findFirst()
                .map(Line::of)
                .orElse(null);
    }

    private static Conflict.Field line(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return Conflict.Field.line(label, name, Typed.text(mine), Typed.text(theirs));
    }

    private static Conflict.Field field(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return new Conflict.Field(label, name, Typed.text(mine), Typed.text(theirs));
    }
}
