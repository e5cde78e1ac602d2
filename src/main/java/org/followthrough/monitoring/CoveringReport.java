package org.followthrough.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** The report that brings a session's tracking table to the committee; one for each session. */
@Entity
@SuppressWarnings("UnusedVariable") // sessionId is only read by SQL
class CoveringReport extends BaseEntity {

    private long sessionId;
    private @Nullable String reportOf;
    private @Nullable String reportTo;
    private @Nullable String author;
    private LocalDate dated;
    private String subject;
    private @Nullable String mainIssues;
    private @Nullable String asks;
    private @Nullable String body;

    @ElementCollection
    @CollectionTable(name = "covering_report_answer", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Line> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "covering_report_fact", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<FactLine> facts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ReportLayout layout;

    protected CoveringReport() {}

    CoveringReport(SessionRules rules, long sessionId, ReportDetails details) {
        this.sessionId = sessionId;
        write(rules, details);
    }

    final void write(SessionRules rules, ReportDetails details) {
        rules.require(SessionAction.PREPARE);
        details.check();
        this.reportOf = details.reportOf();
        this.reportTo = details.reportTo();
        this.author = details.author();
        this.dated = details.dated();
        this.subject = details.subject();
        this.mainIssues = details.mainIssues();
        this.asks = details.asks();
        this.body = details.body();
        answers.clear();
        details.answers().forEach(answer -> answers.add(new Line(answer)));
        facts.clear();
        details.facts().forEach(fact -> facts.add(new FactLine(fact)));
        this.layout = details.layout();
    }

    ReportDetails details() {
        return new ReportDetails(
                reportOf,
                reportTo,
                author,
                dated,
                subject,
                mainIssues,
                asks,
                body,
                answers.stream().map(Line::answer).toList(),
                facts.stream().map(FactLine::fact).toList(),
                layout);
    }

    /** One of the other lines at the head as stored. */
    @Embeddable
    static class FactLine {

        private String label;
        private String text;

        protected FactLine() {}

        FactLine(ReportDetails.Fact fact) {
            this.label = fact.label();
            this.text = fact.text();
        }

        ReportDetails.Fact fact() {
            return new ReportDetails.Fact(label, text);
        }
    }

    /** One yes or no line as stored. */
    @Embeddable
    static class Line {

        private String question;
        private @Nullable String detailLabel;

        @Column(name = "answer")
        private boolean yes;

        private @Nullable String detail;

        protected Line() {}

        Line(ReportDetails.Answer answer) {
            this.question = answer.question();
            this.detailLabel = answer.detailLabel();
            this.yes = answer.yes();
            this.detail = answer.detail();
        }

        ReportDetails.Answer answer() {
            return new ReportDetails.Answer(question, detailLabel, yes, detail);
        }
    }
}
