package org.followthrough.monitoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.monitoring.CandidateView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.FormErrors;
import org.springframework.ui.Model;

/** A choice that somebody else's overtook. It comes back with theirs said beside it; sent again, it takes its place. */
final class OvertakenChoice {

    private OvertakenChoice() {}

    static void show(Model model, ChooseForm mine, SessionView now, List<CandidateView> candidates) {
        Map<String, ChooseForm.Line> typed = mine.choices().stream()
                .filter(line -> line.recommendationId() != null)
                .collect(Collectors.toMap(
                        line -> Typed.text(line.recommendationId()), Function.identity(), (first, twice) -> first));
        Map<String, CandidateView> saved = candidates.stream()
                .collect(Collectors.toMap(each -> each.strand().code(), Function.identity()));
        List<ChooseForm.Line> lines = ChooseForm.of(now.version(), candidates).choices().stream()
                .map(line -> typed.getOrDefault(Typed.text(line.recommendationId()), line))
                .toList();
        Map<String, String> problems = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            ChooseForm.Line line = lines.get(at);
            CandidateView theirs = saved.get(Typed.text(line.recommendationId()));
            if (theirs != null && !theirs.isNew() && differs(line, theirs)) {
                problems.put(
                        "choices[%d].include".formatted(at),
                        "Saved now for %s: %s. Yours is below".formatted(theirs.name(), words(theirs)));
            }
        }
        problems.put(
                "",
                "Somebody else changed this session while the form was open. Check your choice, then save it again to"
                        + " put it in the place of theirs");
        FormErrors.show(model, new ChooseForm(String.valueOf(now.version()), lines), new InvalidInput(problems));
    }

    private static boolean differs(ChooseForm.Line mine, CandidateView theirs) {
        return mine.toChoice().include() != theirs.included()
                || !Typed.text(mine.reason()).equals(Objects.requireNonNullElse(theirs.reason(), ""));
    }

    private static String words(CandidateView theirs) {
        String where = theirs.included() ? "in" : "out";
        return theirs.reason() == null ? where : where + ", “" + theirs.reason() + "”";
    }
}
