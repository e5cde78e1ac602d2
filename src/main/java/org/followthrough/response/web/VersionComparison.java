package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.response.ActionView;
import org.followthrough.response.VersionView;
import org.followthrough.web.WordDifference;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can change from one version of a response to another, by words.
 *
 * @param fields of the response itself, those that differ
 * @param actions that differ, as the newer version orders them, then those that it does not have
 */
record VersionComparison(List<Field> fields, List<Action> actions) {

    /** One field that differs. */
    record Field(String label, List<WordDifference.Part> parts) {}

    /**
     * One action that differs.
     *
     * @param title what it says, or its place where it says nothing itself
     * @param note that only one of the versions has it, null where both have
     */
    record Action(String title, @Nullable String note, List<Field> fields) {}

    static VersionComparison between(VersionView from, VersionView to) {
        Differences fields = new Differences();
        fields.add("Decision", decision(from), decision(to));
        fields.add("Response", from.text(), to.text());
        fields.add("Reason", reason(from), reason(to));
        fields.add("Why it is no longer deliverable", from.droppedReason(), to.droppedReason());
        return new VersionComparison(fields.found, actions(from.actions(), to.actions()));
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return fields.isEmpty() && actions.isEmpty();
    }

    private static @Nullable String decision(VersionView version) {
        String usual = version.usualLabel();
        return usual == null ? version.decisionLabel() : version.decisionLabel() + " (" + usual + ")";
    }

    private static @Nullable String reason(VersionView version) {
        return version.reason() == null && version.reasonInText()
                ? "Given in the text of the response"
                : version.reason();
    }

    private static List<Action> actions(List<ActionView> from, List<ActionView> to) {
        Map<UUID, ActionView> before = new LinkedHashMap<>();
        from.forEach(action -> before.put(action.key(), action));
        List<Action> found = new ArrayList<>();
        for (int at = 0; at < to.size(); at++) {
            ActionView now = to.get(at);
            ActionView was = before.remove(now.key());
            Action compared = action(title(now, at), was, now);
            if (was == null || !compared.fields().isEmpty()) {
                found.add(compared);
            }
        }
        for (ActionView gone : before.values()) {
            found.add(action(title(gone, from.indexOf(gone)), gone, null));
        }
        return found;
    }

    private static Action action(String title, @Nullable ActionView was, @Nullable ActionView now) {
        Differences fields = new Differences();
        fields.add("What", was == null ? null : was.what(), now == null ? null : now.what());
        fields.add("By when", due(was), due(now));
        fields.add("Read as", reading(was), reading(now));
        fields.add("Done on", day(was == null ? null : was.doneOn()), day(now == null ? null : now.doneOn()));
        fields.add(
                "Why the date is later", was == null ? null : was.dateReason(), now == null ? null : now.dateReason());
        fields.add(
                "Why it is given up",
                was == null ? null : was.givenUpReason(),
                now == null ? null : now.givenUpReason());
        fields.add("Owners", owners(was), owners(now));
        String note = was == null ? "New" : now == null ? "No longer there" : null;
        return new Action(title, note, fields.found);
    }

    private static String title(ActionView action, int at) {
        String what = action.what();
        return what == null ? "Action " + (at + 1) : what;
    }

    private static @Nullable String due(@Nullable ActionView action) {
        return action == null ? null : action.due().words();
    }

    private static @Nullable String reading(@Nullable ActionView action) {
        return action == null ? null : action.reading();
    }

    private static @Nullable String owners(@Nullable ActionView action) {
        return action == null
                ? null
                : action.owners().stream().map(ActionView.OwnerView::role).collect(Collectors.joining("; "));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Words.date(day);
    }

    /** Collects what differs. */
    private static final class Differences {

        private final List<Field> found = new ArrayList<>();

        void add(String label, @Nullable String from, @Nullable String to) {
            List<WordDifference.Part> parts = WordDifference.between(from == null ? "" : from, to == null ? "" : to);
            if (parts.stream().anyMatch(part -> !part.isSame())) {
                found.add(new Field(label, parts));
            }
        }
    }
}
