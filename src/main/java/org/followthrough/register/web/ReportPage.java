package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Link;
import org.followthrough.web.NumberedText;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The covering report of a session.
 *
 * @param mainIssues numbered from 1
 * @param preview whether an officer sees it before publication as everybody will see it
 * @param asksNumber the number of the paragraph that says what Members are asked to do
 */
record ReportPage(
        SessionView session,
        ReportDetails report,
        List<Numbered> mainIssues,
        int asksNumber,
        List<String> asks,
        List<NumberedText.Block> body,
        boolean preview) {

    /** A numbered paragraph. */
    record Numbered(int number, String text) {}

    static ReportPage of(SessionView session, ReportDetails report, boolean preview) {
        List<String> issues = parts(report.mainIssues(), "\\R\\s*\\R");
        List<Numbered> numbered = new java.util.ArrayList<>();
        for (String issue : issues) {
            numbered.add(new Numbered(numbered.size() + 1, issue));
        }
        return new ReportPage(
                session,
                report,
                numbered,
                numbered.size() + 1,
                parts(report.asks(), "\\R"),
                NumberedText.blocks(report.body()),
                preview);
    }

    /** Whether the paper prints each recommendation as a heading over its position, and has no appendices. */
    public boolean isNarrative() {
        return report.layout() == ReportLayout.NARRATIVE;
    }

    /** The day of the paper: the papers that print a table count their days, "8th November 2012", the others do not. */
    public String dated() {
        LocalDate dated = report.dated();
        return isNarrative() ? Words.date(dated) : Words.ordinalDate(dated) + " " + dated.getYear();
    }

    public boolean isPublished() {
        return session.state() == SessionState.PUBLISHED;
    }

    /** Where its tracking table is. */
    public String tablePath() {
        return preview ? session.path() + "?as=public" : session.path();
    }

    public List<StatusCategory> categories() {
        return List.of(StatusCategory.values());
    }

    public List<Link> trail() {
        return Trail.to(
                Trail.committee(session.committee()),
                new Link(Words.date(session.meeting().heldOn()), tablePath()));
    }

    private static List<String> parts(@Nullable String text, String between) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(between))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
