package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.response.ActionView;
import org.followthrough.response.ResponseState;
import org.followthrough.response.VersionView;
import org.followthrough.response.web.ActionRow.OwnerRow;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;

/**
 * What somebody typed beside what somebody else saved meanwhile. Actions are held against each other by their keys; one
 * that only the other text has can be taken over as it is.
 */
final class ResponseConflict {

    private final EditPage page;
    private final ResponseForm mine;
    private final ResponseForm theirs;
    private final VersionView newest;
    private final List<Conflict.Field> fields = new ArrayList<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();

    private ResponseConflict(EditPage page, ResponseForm mine, VersionView newest) {
        this.page = page;
        this.mine = mine;
        this.newest = newest;
        this.theirs = ResponseForm.of(newest);
    }

    /** The page that lets the person choose. */
    static Conflict of(EditPage page, ResponseForm typed) {
        return new ResponseConflict(page, typed, Objects.requireNonNull(page.newest())).build();
    }

    private Conflict build() {
        hidden.put("basis", theirs.basis());
        words();
        for (int at = 0; at < mine.actions().size(); at++) {
            ActionRow row = mine.actions().get(at);
            action(at, row, theirRow(row.key()));
        }
        theirsAlone();
        return new Conflict(
                "The response to " + page.name(),
                newest.drafted().name(),
                page.path() + "/edit",
                page.path() + "/edit",
                newest.version(),
                fields,
                hidden,
                newest.state() == ResponseState.DRAFT);
    }

    private void words() {
        List<Choice> decisions = new ArrayList<>(List.of(new Choice("", "Nothing selected")));
        decisions.addAll(ResponseForm.decisions());
        boolean neither = mine.decision().isEmpty() && theirs.decision().equals(ResponseForm.NONE);
        String own = neither ? ResponseForm.NONE : mine.decision();
        fields.add(Conflict.Field.choice("Decision", "decision", own, theirs.decision(), decisions));
        fields.add(Conflict.Field.line(
                "Decision in the paper’s words", "decisionWords", mine.decisionWords(), theirs.decisionWords()));
        fields.add(new Conflict.Field("Response", "text", mine.text(), theirs.text()));
        fields.add(Conflict.Field.choice(
                "Where the reason stands",
                "reasonInText",
                mine.reasonInText().toString(),
                theirs.reasonInText().toString(),
                List.of(new Choice("true", "In the response itself"), new Choice("false", "Not in the response"))));
        fields.add(new Conflict.Field("Reason", "reason", mine.reason(), theirs.reason()));
        fields.add(new Conflict.Field(
                "Why it is no longer deliverable", "droppedReason", mine.droppedReason(), theirs.droppedReason()));
    }

    private void action(int at, ActionRow row, ActionRow their) {
        String name = "actions[%d].".formatted(at);
        String label = "Action " + (at + 1) + ": ";
        hidden.put(name + "key", row.key());
        fields.add(new Conflict.Field(label + "what will be done", name + "what", row.what(), their.what()));
        fields.add(Conflict.Field.line(label + "by when", name + "dueWords", row.dueWords(), their.dueWords()));
        fields.add(date(label + "exact first day", name + "dueFrom", row.dueFrom(), their.dueFrom()));
        fields.add(date(label + "exact last day", name + "dueUntil", row.dueUntil(), their.dueUntil()));
        fields.add(date(label + "done on", name + "doneOn", row.doneOn(), their.doneOn()));
        owners(label, name, row.tidied().owners(), their.tidied().owners());
        fields.add(new Conflict.Field(
                label + "why the date is later", name + "dateReason", row.dateReason(), their.dateReason()));
        fields.add(new Conflict.Field(
                label + "why it will not be done", name + "givenUpReason", row.givenUpReason(), their.givenUpReason()));
    }

    private static Conflict.Field date(String label, String name, DateParts typed, DateParts saved) {
        return Conflict.Field.date(label, name, typed, saved.toDate().orElse(null));
    }

    private void owners(String label, String name, List<OwnerRow> own, List<OwnerRow> their) {
        for (int at = 0; at < Math.max(own.size(), their.size()); at++) {
            OwnerRow one = at < own.size() ? own.get(at) : OwnerRow.BLANK;
            OwnerRow other = at < their.size() ? their.get(at) : OwnerRow.BLANK;
            String owner = "%sowners[%d].".formatted(name, at);
            String called = "%sowner %d".formatted(label, at + 1);
            fields.add(Conflict.Field.choice(called, owner + "post", one.post(), other.post(), page.posts()));
            fields.add(Conflict.Field.line(called + " as printed", owner + "words", one.words(), other.words()));
        }
    }

    /** What is public cannot be left out, so it comes along without being asked about. */
    private void theirsAlone() {
        int at = 0;
        for (ActionView action : newest.actions()) {
            String key = action.key().toString();
            if (mine.actions().stream().noneMatch(row -> row.key().equals(key))) {
                fields.add(Conflict.Field.choice(
                        "An action that only theirs has",
                        "take[%d]".formatted(at),
                        page.isPublic(key) ? key : "",
                        key,
                        List.of(new Choice("", "Leave it out"), new Choice(key, inWords(action)))));
                at++;
            }
        }
    }

    private static String inWords(ActionView action) {
        String owners =
                action.owners().stream().map(ActionView.OwnerView::label).collect(Collectors.joining("; "));
        return Stream.of(
                        Objects.requireNonNullElse(action.what(), "As the response says"),
                        action.due().words(),
                        owners)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private ActionRow theirRow(String key) {
        return theirs.actions().stream()
                .filter(row -> !key.isEmpty() && row.key().equals(key))
                .findFirst()
                .orElse(ActionRow.BLANK);
    }
}
