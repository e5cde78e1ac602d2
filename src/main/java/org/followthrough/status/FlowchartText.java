package org.followthrough.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.followthrough.status.FlowchartDrawing.TextBranch;
import org.followthrough.status.FlowchartDrawing.TextLink;
import org.followthrough.status.FlowchartDrawing.TextStep;
import org.jspecify.annotations.Nullable;

/** What the picture shows, in words: for those who do not see it and for screens too narrow for it. */
final class FlowchartText {

    private final @Nullable Walk path;
    private final Map<Branch, Count> counts;
    private final Map<StatusCategory, Count> outcomes;
    private final Vocabulary vocabulary;

    FlowchartText(
            @Nullable Walk path,
            Map<Branch, Count> counts,
            Map<StatusCategory, Count> outcomes,
            Vocabulary vocabulary) {
        this.path = path;
        this.counts = counts;
        this.outcomes = outcomes;
        this.vocabulary = vocabulary;
    }

    String title() {
        if (path != null) {
            return path.status()
                    .map(status -> FlowchartWording.text("title.path", vocabulary.say(status)))
                    .orElseGet(() -> FlowchartWording.text("title.open"));
        }
        return FlowchartWording.text("title." + mode());
    }

    String description() {
        return FlowchartWording.text("description." + mode());
    }

    private String mode() {
        if (path != null) {
            return "path";
        }
        return counts.isEmpty() && outcomes.isEmpty() ? "plain" : "counts";
    }

    List<TextStep> steps() {
        return path == null ? wholeChart() : along(path);
    }

    private List<TextStep> along(Walk walk) {
        List<TextStep> steps = new ArrayList<>();
        walk.answered()
                .forEach(each ->
                        steps.add(new TextStep(numbered("question", each.question()), each.label(), List.of())));
        walk.next().ifPresent(open -> steps.add(new TextStep(numbered("next", open), null, List.of())));
        walk.status().ifPresent(status -> steps.add(new TextStep(outcome("outcome", status), null, List.of())));
        return steps;
    }

    private static String numbered(String kind, Step step) {
        return FlowchartWording.text("text." + kind, step.number(), step.wording());
    }

    private String outcome(String kind, StatusCategory category) {
        return spoken(kind, category) + (category.needsAction() ? FlowchartWording.text("text.then-action") : "");
    }

    private String spoken(String kind, StatusCategory category) {
        return FlowchartWording.text("text." + kind, vocabulary.say(category));
    }

    private List<TextStep> wholeChart() {
        List<TextStep> steps = new ArrayList<>();
        for (Ladder.Rung rung : Ladder.rungs()) {
            Question question = rung.question();
            List<TextBranch> branches = question.answers().stream()
                    .map(answer -> textBranch(new Branch(question, answer)))
                    .toList();
            steps.add(new TextStep(numbered("question", question), null, branches));
        }
        Arrays.stream(StatusCategory.values())
                .filter(outcomes::containsKey)
                .forEach(category -> steps.add(outcome(category)));
        return steps;
    }

    private TextBranch textBranch(Branch branch) {
        String answer = branch.answer().label(branch.question());
        String then = branch.next() instanceof StatusCategory category
                ? outcome("to-outcome", category)
                : FlowchartWording.text("text.to-question", branch.next().number());
        Count count = counts.get(branch);
        if (count == null) {
            return new TextBranch(answer + then, null);
        }
        String counted = FlowchartWording.text("count.answer", answer, inWords(count));
        String more = FlowchartWording.text(
                "count.branch.more",
                branch.question().number(),
                branch.question().wording());
        return count.href() == null
                ? new TextBranch(counted + then, null)
                : new TextBranch(then, new TextLink(counted, more, count.href()));
    }

    private TextStep outcome(StatusCategory category) {
        Count count = outcomes.get(category);
        if (count == null) {
            throw new IllegalStateException("no count for " + category);
        }
        String more = FlowchartWording.text("count.outcome.more", vocabulary.say(category));
        TextBranch number = count.href() == null
                ? new TextBranch(inWords(count), null)
                : new TextBranch("", new TextLink(inWords(count), more, count.href()));
        return new TextStep(spoken("outcome", category), null, List.of(number));
    }

    private static String inWords(Count count) {
        return FlowchartWording.text("count", count.number());
    }
}
