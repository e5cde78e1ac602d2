package org.followthrough.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A session's task list.
 *
 * @param closed whether the papers are out, so that nothing can be prepared any more
 * @param tasks up to circulation
 * @param after what comes then
 */
record PreparePage(
        SessionView session, boolean closed, List<Task> tasks, List<Task> after, List<Line> items, List<Link> trail) {

    /**
     * A line of the task list.
     *
     * @param href null while it cannot be started
     * @param colour of the status as a tag, null for plain text
     */
    record Task(
            int number,
            String title,
            @Nullable String href,
            String status,
            @Nullable String colour,
            @Nullable String hint) {}

    /** A recommendation of the session. */
    record Line(ItemView item, StateTag state, String path) {}

    private static final String DONE = "Completed";

    static PreparePage of(SessionView session, Actor actor, long undecided, boolean reported) {
        boolean closed = !session.rulesFor(actor).allows(SessionAction.PREPARE);
        return new PreparePage(
                session,
                closed,
                closed ? List.of() : new Tasks(session, undecided, reported).list(),
                after(session),
                session.included().stream()
                        .map(item -> new Line(item, StateTag.of(item), Trail.itemPath(session, item)))
                        .toList(),
                Trail.toWork());
    }

    private static List<Task> after(SessionView session) {
        boolean out = session.state() != SessionState.PREPARING;
        boolean published = session.state() == SessionState.PUBLISHED;
        boolean recorded = published || session.state() == SessionState.CONFIRMED;
        return List.of(
                new Task(
                        8,
                        "Record what the committee decides",
                        out && !published ? session.path() + "/record" : null,
                        recorded ? DONE : out ? "To do" : "Cannot start yet",
                        out && !recorded ? "blue" : null,
                        out ? null : "When the papers have been circulated"),
                new Task(
                        9,
                        "Publish",
                        recorded && !published ? session.path() + "/publication" : null,
                        published ? DONE : recorded ? "To do" : "Cannot start yet",
                        recorded && !published ? "blue" : null,
                        recorded ? null : "When every status is recorded"));
    }

    private record Tasks(SessionView session, long undecided, boolean reported) {

        List<Task> list() {
            List<Task> tasks = new ArrayList<>();
            int all = session.included().size();
            tasks.add(choosing(all));
            tasks.add(counted(2, "Request updates", "/requests", asked(), all, "asked", null));
            tasks.add(counted(
                    3,
                    "Updates received, or noted as not received",
                    "/requests",
                    all - session.unanswered().size(),
                    all,
                    "in",
                    session.updatesDueOn() == null ? null : "Due " + Words.date(session.updatesDueOn())));
            tasks.add(counted(
                    4, "Draft statuses", nextDraft(), all - session.undrafted().size(), all, "drafted", null));
            tasks.add(counted(5, "Agree with the chair (optional)", "/agreement", agreed(), all, "agreed", null));
            tasks.add(new Task(
                    6,
                    "Covering report (optional)",
                    session.path() + "/report/edit",
                    reported ? "Written" : "Not started",
                    reported ? null : "grey",
                    null));
            boolean ready = all > 0
                    && session.unanswered().isEmpty()
                    && session.undrafted().isEmpty();
            tasks.add(new Task(
                    7,
                    "Circulate the papers",
                    session.path() + "/circulation",
                    ready ? "Ready" : "Not ready yet",
                    ready ? "green" : "grey",
                    "Check what is missing, then send them to the committee"));
            return tasks;
        }

        private Task choosing(int all) {
            String hint = Words.count(all, "recommendation") + " in, "
                    + session.leftOut().size() + " left out";
            return undecided > 0
                    ? new Task(1, "Choose recommendations", choosePath(), undecided + " new", "blue", hint)
                    : all == 0
                            ? new Task(1, "Choose recommendations", choosePath(), "To do", "blue", hint)
                            : new Task(1, "Choose recommendations", choosePath(), DONE, null, hint);
        }

        private String choosePath() {
            return session.path() + "/choose";
        }

        private long asked() {
            return session.included().stream()
                    .filter(item -> item.request().at() != null || item.hasAnswer())
                    .count();
        }

        private long agreed() {
            return session.included().stream().filter(ItemView::agreed).count();
        }

        /** The first question of the first item without a draft; the list below when there is none. */
        private String nextDraft() {
            return session.undrafted().stream()
                    .findFirst()
                    .map(item -> "/items/" + item.recommendation().key() + "/status")
                    .orElse("/prepare#recommendations");
        }

        private Task counted(
                int number, String title, String place, long done, int all, String what, @Nullable String hint) {
            if (all == 0) {
                return new Task(number, title, null, "Cannot start yet", null, "When recommendations are chosen");
            }
            boolean complete = done == all;
            return new Task(
                    number,
                    title,
                    session.path() + place,
                    complete ? DONE : "%d of %d %s".formatted(done, all, what),
                    complete ? null : "blue",
                    hint);
        }
    }
}
