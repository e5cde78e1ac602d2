package org.followthrough.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.SessionView;

/** What a covering report usually says; from the bundle {@code messages/report}, since councils word it otherwise. */
final class ReportWording {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.report", Locale.ROOT);

    private ReportWording() {}

    /** A first draft of the report to a session. */
    static ReportDetails usual(SessionView session) {
        String reviews = session.included().stream()
                .map(ItemView::recommendation)
                .map(ItemView.Line::reviewTitle)
                .distinct()
                .collect(Collectors.joining(", "));
        return new ReportDetails(
                "",
                session.committee().name(),
                null,
                session.meeting().heldOn(),
                BUNDLE.getString("report.subject") + (reviews.isEmpty() ? "" : " – " + reviews),
                null,
                String.join("\n", numbered("report.ask.")),
                null,
                answers());
    }

    private static List<ReportDetails.Answer> answers() {
        List<ReportDetails.Answer> answers = new ArrayList<>();
        for (int number = 1; BUNDLE.containsKey("report.question." + number); number++) {
            String key = "report.question." + number;
            String detail = key + ".detail";
            answers.add(new ReportDetails.Answer(
                    BUNDLE.getString(key), BUNDLE.containsKey(detail) ? BUNDLE.getString(detail) : null, false, null));
        }
        return answers;
    }

    private static List<String> numbered(String prefix) {
        List<String> texts = new ArrayList<>();
        for (int number = 1; BUNDLE.containsKey(prefix + number); number++) {
            texts.add(BUNDLE.getString(prefix + number));
        }
        return texts;
    }
}
