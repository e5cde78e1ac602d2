package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.dates.ImpossibleDay;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.VersionView;
import org.followthrough.response.web.ActionRow.OwnerRow;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A response as typed.
 *
 * @param recommendations parts of the addresses of what it stands for besides its own, ticked when it is started
 * @param decision name of a {@link Decision}, {@link #NONE} for none stated, empty while nothing is selected
 * @param take keys of actions that somebody else saved meanwhile and that go into this text too
 * @param basis id of the version that the form was made from, empty while nobody has begun
 * @param version of that version
 */
record ResponseForm(
        List<String> recommendations,
        String decision,
        String decisionWords,
        String text,
        Boolean reasonInText,
        String reason,
        String droppedReason,
        List<ActionRow> actions,
        List<String> take,
        String basis,
        String version) {

    /** No decision is stated. */
    static final String NONE = "NONE";

    /** Of one response: a page can hold no more, since the server takes 2,000 fields. */
    static final int MOST_ACTIONS = 40;

    ResponseForm(
            @Nullable List<@Nullable String> recommendations,
            @Nullable String decision,
            @Nullable String decisionWords,
            @Nullable String text,
            @Nullable Boolean reasonInText,
            @Nullable String reason,
            @Nullable String droppedReason,
            @Nullable List<@Nullable ActionRow> actions,
            @Nullable List<@Nullable String> take,
            @Nullable String basis,
            @Nullable String version) {
        this.recommendations = texts(recommendations);
        this.decision = Typed.text(decision);
        this.decisionWords = Typed.text(decisionWords);
        this.text = Typed.text(text);
        this.reasonInText = Boolean.TRUE.equals(reasonInText);
        this.reason = Typed.text(reason);
        this.droppedReason = Typed.text(droppedReason);
        this.actions = rows(actions);
        this.take = texts(take);
        this.basis = Typed.text(basis);
        this.version = Typed.text(version);
    }

    /** Nothing yet. */
    static ResponseForm empty() {
        return new ResponseForm(null, null, null, null, null, null, null, null, null, null, null).withRoom();
    }

    /** Starts from a version's words. */
    static ResponseForm of(VersionView from) {
        ResponseDraft draft = from.draft();
        Decision decided = draft.decision();
        // that nobody has selected anything yet is no decision to state none
        String none = from.submitted() == null ? "" : NONE;
        return new ResponseForm(
                        null,
                        decided == null ? none : decided.name(),
                        draft.decisionWords(),
                        draft.text(),
                        draft.reasonInText(),
                        draft.reason(),
                        draft.droppedReason(),
                        draft.actions().stream().map(ActionRow::of).toList(),
                        null,
                        String.valueOf(from.id()),
                        String.valueOf(from.version()))
                .withRoom();
    }

    static List<Choice> decisions() {
        List<Choice> choices = new ArrayList<>();
        for (Decision each : Decision.values()) {
            choices.add(new Choice(each.name(), each.label()));
        }
        choices.add(new Choice(NONE, "None stated", "For an answer that says neither yes nor no"));
        return choices;
    }

    /**
     * What is to be kept; to be asked of a form that is {@link #tidied}, so that the services' problems find its fields.
     *
     * @param posts ids of those that may be owners
     * @param keys of the response's actions
     * @param printed due words that stood there before, which may be a paper's and stay whatever day they name
     * @throws InvalidInput naming the fields
     */
    ResponseDraft draft(Set<String> posts, Set<String> keys, Set<String> printed) {
        Map<String, String> problems = new LinkedHashMap<>();
        List<ActionDraft> drafts = new ArrayList<>();
        for (int at = 0; at < actions.size(); at++) {
            ActionRow row = actions.get(at);
            drafts.add(row.draft("actions[%d].".formatted(at), posts, keys, problems));
            if (!printed.contains(row.dueWords().strip())) {
                ImpossibleDay.check("actions[%d].dueWords".formatted(at), row.dueWords(), problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        Decision decided = Arrays.stream(Decision.values())
                .filter(each -> each.name().equals(decision))
                .findFirst()
                .orElse(null);
        return new ResponseDraft(decided, decisionWords, text, reason, reasonInText, droppedReason, drafts);
    }

    /**
     * Without rows into which nothing was typed.
     *
     * @param stay keys of actions that stay even so, since they are public
     */
    ResponseForm tidied(Set<String> stay) {
        return with(actions.stream()
                .filter(row -> !row.isBlank() || stay.contains(row.key()))
                .map(ActionRow::tidied)
                .toList());
    }

    /** Whether both have the same words in them, whichever version they were made from. */
    boolean saysTheSame(ResponseForm other) {
        return words().equals(other.words());
    }

    private ResponseForm words() {
        return new ResponseForm(
                null,
                decision.equals(NONE) ? "" : decision,
                decisionWords.strip(),
                text.strip(),
                reasonInText,
                reason.strip(),
                droppedReason.strip(),
                tidied(Set.of()).actions.stream().map(ActionRow::words).toList(),
                null,
                null,
                null);
    }

    /** With a row to begin in, and in each row a place to name an owner. */
    ResponseForm withRoom() {
        List<ActionRow> rows = actions.isEmpty() ? List.of(ActionRow.BLANK) : actions;
        return with(rows.stream().map(ActionRow::withRoom).toList());
    }

    /** With those actions of another text that were chosen to go into this one as well. */
    ResponseForm taking(ResponseForm theirs) {
        List<ActionRow> both = new ArrayList<>(actions);
        theirs.actions.stream().filter(row -> take.contains(row.key())).forEach(both::add);
        return with(both);
    }

    ResponseForm withNewAction() {
        if (actions.size() >= MOST_ACTIONS) {
            throw new InvalidInput("actions", "One response can have %d actions at most".formatted(MOST_ACTIONS));
        }
        List<ActionRow> more = new ArrayList<>(actions);
        more.add(ActionRow.BLANK.withRoom());
        return with(more);
    }

    /** @param at from 0; nothing happens where there is no such action */
    ResponseForm withNewOwner(int at) {
        if (at >= actions.size()) {
            return this;
        }
        ActionRow row = actions.get(at);
        if (row.owners().size() >= ActionRow.MOST_OWNERS) {
            throw new InvalidInput(
                    "actions[%d].owners".formatted(at),
                    "One action can have %d owners at most".formatted(ActionRow.MOST_OWNERS));
        }
        List<OwnerRow> more = new ArrayList<>(row.owners());
        more.add(OwnerRow.BLANK);
        return withAction(at, row.with(more));
    }

    /** @param at from 0; nothing happens where there is no such action */
    ResponseForm withoutAction(int at) {
        List<ActionRow> fewer = new ArrayList<>(actions);
        if (at < fewer.size()) {
            fewer.remove(at);
        }
        return with(fewer);
    }

    /** @param at from 0; nothing happens where there is no such owner */
    ResponseForm withoutOwner(int at, int owner) {
        if (at >= actions.size() || owner >= actions.get(at).owners().size()) {
            return this;
        }
        List<OwnerRow> fewer = new ArrayList<>(actions.get(at).owners());
        fewer.remove(owner);
        return withAction(at, actions.get(at).with(fewer));
    }

    private ResponseForm withAction(int at, ActionRow row) {
        List<ActionRow> changed = new ArrayList<>(actions);
        changed.set(at, row);
        return with(changed);
    }

    /** Nothing that was to be taken over is taken over twice. */
    private ResponseForm with(List<ActionRow> others) {
        return new ResponseForm(
                List.copyOf(recommendations),
                decision,
                decisionWords,
                text,
                reasonInText,
                reason,
                droppedReason,
                List.copyOf(others),
                List.of(),
                basis,
                version);
    }

    private static List<String> texts(@Nullable List<? extends @Nullable String> sent) {
        List<String> texts = new ArrayList<>();
        if (sent != null) {
            sent.forEach(each -> texts.add(Typed.text(each)));
        }
        texts.removeIf(String::isBlank);
        return List.copyOf(texts);
    }

    private static List<ActionRow> rows(@Nullable List<? extends @Nullable ActionRow> sent) {
        List<ActionRow> rows = new ArrayList<>();
        if (sent != null) {
            sent.forEach(each -> rows.add(each == null ? ActionRow.BLANK : each));
        }
        return List.copyOf(rows);
    }
}
