package org.followthrough.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.monitoring.ReportDetails.Fact;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/** The other lines at the head of a report as one text: "# Ward(s)" and its words below, then the next. */
final class ReportFacts {

    private static final String MARK = "# ";

    private ReportFacts() {}

    static String text(List<Fact> facts) {
        return facts.stream()
                .map(fact -> MARK + fact.label() + "\n" + fact.text())
                .collect(Collectors.joining("\n\n"));
    }

    /** The lines; words before the first name stand under the name "Report". */
    static List<Fact> read(@Nullable String typed) {
        List<Fact> facts = new ArrayList<>();
        String label = "";
        StringBuilder words = new StringBuilder();
        for (String line : Typed.text(typed).lines().toList()) {
            if (line.startsWith(MARK)) {
                add(facts, label, words);
                label = line.substring(MARK.length()).strip();
            } else {
                words.append(line).append('\n');
            }
        }
        add(facts, label, words);
        return facts;
    }

    private static void add(List<Fact> facts, String label, StringBuilder words) {
        String text = words.toString().strip();
        words.setLength(0);
        if (!label.isEmpty() || !text.isEmpty()) {
            facts.add(new Fact(label.isEmpty() ? "Report" : label, text));
        }
    }
}
