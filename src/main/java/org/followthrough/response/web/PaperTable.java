package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ActionView;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The table of answers, laid out as Table 1 of the Telford & Wrekin paper of 27 June 2013: a line for each action, beside
 * the recommendation that it is about.
 */
record PaperTable(List<Group> groups) {

    PaperTable {
        groups = List.copyOf(groups);
    }

    /**
     * A recommendation or a theme with the lines beside it.
     *
     * @param label as printed before its heading or text, such as "1." and "a)"; empty where the heading says it
     * @param number the label with those above it
     * @param missing why there is no text, null where there is
     * @param lines none for a theme that is not answered apart from its parts
     */
    record Group(
            String id,
            String path,
            int depth,
            String label,
            String number,
            @Nullable String heading,
            @Nullable String text,
            @Nullable String missing,
            List<Line> lines) {

        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line: an answer with its first action, a further action of the answer above, or words in place of an answer.
     *
     * @param answer null for a further action
     * @param action null where none is promised
     */
    record Line(
            @Nullable Answer answer,
            @Nullable ActionView action,
            @Nullable String note,
            @Nullable String notePath) {

        /** Whether the cell of the response is empty. */
        public boolean saysNothing() {
            return answer == null && note == null && (action == null || action.what() == null);
        }

        /** Whether the cell of the date is empty. */
        public boolean hasNoDate() {
            return action == null
                    || (action.due().words().isEmpty() && action.doneOn() == null && action.givenUpReason() == null);
        }

        private static Line further(ActionView action) {
            return new Line(null, action, null, null);
        }
    }

    /**
     * An answer.
     *
     * @param recipient whose it is, null where it is the only one and the executive's as a whole
     * @param tag where it stands, null once it is published
     * @param path of its own page
     * @param alsoTo what else it stands for, null for nothing
     */
    record Answer(
            VersionView version,
            @Nullable String recipient,
            @Nullable ResponseTag tag,
            String path,
            @Nullable String alsoTo) {

        /** Whether it is not what was first published. */
        public boolean isLater() {
            return tag == null && version.publicNumber() > 1;
        }
    }

    static PaperTable of(PaperAnswers answers) {
        return new PaperTable(answers.recommendations().stream()
                .map(each -> group(answers, each))
                .toList());
    }

    private static Group group(PaperAnswers answers, RecommendationView recommendation) {
        List<ResponsePlace> places = answers.to(recommendation);
        List<Line> lines = new ArrayList<>();
        for (ResponsePlace place : places) {
            ResponseView shown = place.shown();
            boolean named = places.size() > 1 || place.recipient().postId() != null;
            String recipient = named ? place.recipient().title() : null;
            if (shown == null) {
                lines.add(note("No response published yet", recipient, null));
            } else if (shown.recommendationIds().get(0) != recommendation.id()) {
                RecommendationView first =
                        answers.recommendation(shown.recommendationIds().get(0));
                lines.add(note("See the response to " + first.number(), recipient, "#" + id(first)));
            } else {
                lines.addAll(lines(answers, place, shown, recipient));
            }
        }
        boolean theme = recommendation.details().kind() == RecommendationKind.THEME;
        if (lines.isEmpty() && !theme) {
            lines.add(new Line(null, null, null, null));
        }
        String heading = recommendation.details().heading();
        String text = recommendation.details().text();
        return new Group(
                id(recommendation),
                "/reviews/%s/recommendations/%s".formatted(answers.review().slug(), recommendation.ref()),
                recommendation.depth(),
                label(recommendation.details().label(), heading),
                recommendation.number(),
                heading,
                text,
                text == null && !theme ? recommendation.details().remark() : null,
                lines);
    }

    private static Line note(String words, @Nullable String recipient, @Nullable String path) {
        return new Line(null, null, recipient == null ? words : recipient + ": " + words, path);
    }

    /**
     * What a row of the short table of decisions says of a recommendation: its label and these words, or its heading, or
     * its text if it has none.
     */
    static String words(RecommendationView recommendation, @Nullable String words) {
        String heading = words == null ? recommendation.details().heading() : null;
        String text = words == null ? recommendation.details().text() : words;
        String shown = heading != null ? heading : text == null ? "" : text;
        return (label(recommendation.details().label(), heading) + " " + shown).strip();
    }

    private static List<Line> lines(
            PaperAnswers answers, ResponsePlace place, ResponseView shown, @Nullable String recipient) {
        VersionView version = shown.version();
        List<ActionView> actions = version.actions();
        Answer answer = new Answer(
                version,
                recipient,
                version.state() == ResponseState.PUBLISHED ? null : ResponseTag.of(version.state()),
                place.path(),
                alsoTo(answers, shown));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(answer, actions.isEmpty() ? null : actions.get(0), null, null));
        actions.stream().skip(1).map(Line::further).forEach(lines::add);
        return lines;
    }

    private static @Nullable String alsoTo(PaperAnswers answers, ResponseView shown) {
        List<String> others = shown.recommendationIds().stream()
                .skip(1)
                .map(id -> answers.recommendation(id).number())
                .toList();
        return others.isEmpty() ? null : Words.list(others);
    }

    private static String id(RecommendationView recommendation) {
        return "recommendation-" + recommendation.ref();
    }

    /** A plain number has a full stop, as in print; nothing stands before a heading like "Recommendation 7". */
    private static String label(String label, @Nullable String heading) {
        String said = "(?is)(recommendation|theme|suggestion)?\\s*" + Pattern.quote(label) + "(\\W.*)?";
        if (heading != null && heading.matches(said)) {
            return "";
        }
        return label.matches("\\d+(\\.\\d+)*") ? label + "." : label;
    }
}
