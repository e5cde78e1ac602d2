package org.followthrough.measure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.measure.ActionState;
import org.followthrough.measure.ListDetails;
import org.followthrough.measure.PlanView;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The lists of actions of a plan as typed; one without a heading is none.
 *
 * @param reason why words change that everybody can read
 */
record ListsForm(List<ListRow> lists, String reason, String version) {

    ListsForm(@Nullable List<@Nullable ListRow> lists, @Nullable String reason, @Nullable String version) {
        List<ListRow> rows = new ArrayList<>();
        if (lists != null) {
            lists.forEach(row -> rows.add(row == null ? ListRow.BLANK : row));
        }
        this.lists = List.copyOf(rows);
        this.reason = Typed.text(reason);
        this.version = Typed.text(version);
    }

    /**
     * One list.
     *
     * @param key of a list that is there already, empty for a new one
     */
    record ListRow(String key, String heading, String state) {

        static final ListRow BLANK = new ListRow(null, null, null);

        ListRow(@Nullable String key, @Nullable String heading, @Nullable String state) {
            this.key = Typed.text(key);
            this.heading = Typed.text(heading);
            this.state = Typed.text(state);
        }

        ListDetails details(String named) {
            return new ListDetails(
                    named,
                    heading.strip(),
                    Arrays.stream(ActionState.values())
                            .filter(each -> each.name().equals(state))
                            .findFirst()
                            .orElse(ActionState.NOT_STARTED));
        }
    }

    /** Those that are there and one more; the usual three where there are none. */
    static ListsForm of(PlanView plan) {
        List<ListRow> rows = new ArrayList<>();
        plan.lists()
                .forEach(list -> rows.add(
                        new ListRow(list.key(), list.heading(), list.state().name())));
        if (rows.isEmpty()) {
            rows.add(new ListRow("", "Actions completed", ActionState.COMPLETED.name()));
            rows.add(new ListRow("", "Actions in progress", ActionState.IN_PROGRESS.name()));
            rows.add(new ListRow("", "Actions not yet started", ActionState.NOT_STARTED.name()));
        }
        return new ListsForm(List.copyOf(rows), null, String.valueOf(plan.version())).withRoom();
    }

    ListsForm tidied() {
        return new ListsForm(
                lists.stream().filter(row -> !row.heading().isBlank()).toList(), reason, version);
    }

    /** With a place for one more. */
    ListsForm withRoom() {
        List<ListRow> rows = new ArrayList<>(lists);
        if (rows.size() < ListDetails.MOST) {
            rows.add(ListRow.BLANK);
        }
        return new ListsForm(List.copyOf(rows), reason, version);
    }

    /** What is to be kept; a list that the plan does not have yet gets a name that no other one has. */
    List<ListDetails> details(PlanView plan) {
        Set<String> known = plan.lists().stream().map(ListDetails::key).collect(Collectors.toSet());
        List<ListDetails> details = new ArrayList<>();
        int next = 1;
        for (ListRow row : lists) {
            while (!known.contains(row.key()) && known.contains("list-" + next)) {
                next++;
            }
            details.add(row.details(known.contains(row.key()) ? row.key() : "list-" + next++));
        }
        return details;
    }

    static List<Choice> states() {
        return Arrays.stream(ActionState.values())
                .map(state -> new Choice(state.name(), state.label()))
                .toList();
    }

    /** What was typed beside what somebody else saved. */
    Conflict conflictWith(PlanView saved) {
        ListsForm theirs = of(saved);
        List<Conflict.Field> fields = new ArrayList<>();
        Map<String, String> hidden = new LinkedHashMap<>(Map.of("reason", reason));
        for (int at = 0; at < Math.max(lists.size(), theirs.lists.size()); at++) {
            ListRow mine = at < lists.size() ? lists.get(at) : ListRow.BLANK;
            ListRow other = at < theirs.lists.size() ? theirs.lists.get(at) : ListRow.BLANK;
            String row = "lists[%d].".formatted(at);
            String list = "List " + (at + 1) + ": ";
            hidden.put(row + "key", mine.key);
            fields.add(Conflict.Field.line(list + "heading", row + "heading", mine.heading, other.heading));
            fields.add(Conflict.Field.choice(list + "state", row + "state", mine.state, other.state, states()));
        }
        String address = saved.path() + "/lists";
        return new Conflict("The lists", null, address, address, saved.version(), fields, hidden, !saved.isPublished());
    }
}
