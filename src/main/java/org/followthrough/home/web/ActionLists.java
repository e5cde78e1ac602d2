package org.followthrough.home.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.home.web.WorkList.Line;
import org.followthrough.meeting.ActionFilter;
import org.followthrough.meeting.ActionLine;
import org.followthrough.meeting.ActionList;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Shortened;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.springframework.stereotype.Component;

/** What waits for somebody about the actions that meetings resolved, as lists of My work. */
@Component
class ActionLists {

    private static final String OWED = "Actions of meetings that you answer for";

    /** Longer words of an action end in dots; the page behind the line has them all. */
    private static final int LONGEST = 160;

    private final ActionList actions;

    ActionLists(ActionList actions) {
        this.actions = actions;
    }

    /** What this person is to do. */
    List<WorkList> owedBy(Actor actor) {
        LocalDate today = actions.today();
        return list(OWED, actions.openOf(actor), ActionFilter.OPEN, each -> owed(each, today)).stream()
                .toList();
    }

    /** What this person sees to for their committees. */
    List<WorkList> seenToBy(Actor actor) {
        LocalDate today = actions.today();
        return Stream.of(
                        list(
                                "Actions of meetings without an owner",
                                actions.unowned(actor),
                                ActionFilter.UNOWNED,
                                each -> unowned(each, today)),
                        list(
                                "Actions of meetings that are not moving",
                                actions.notMoving(actor),
                                ActionFilter.OPEN,
                                each -> quiet(each, today)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param all under which filter the pages of the committees show those that do not fit */
    private static Optional<WorkList> list(
            String heading, ActionList.Waiting waiting, ActionFilter all, Function<ActionLine, Line> line) {
        List<Link> pages = waiting.committees().stream()
                .map(each -> new Link(each.name(), "/committees/" + each.slug() + "/actions?show=" + all.key()))
                .toList();
        return WorkList.of(heading, waiting.lines().stream().map(line)).map(list -> list.of(waiting.total(), pages));
    }

    private static Line owed(ActionLine action, LocalDate today) {
        return line(action, action.path() + "/progress", "To do", facts(action, today));
    }

    private static Line unowned(ActionLine action, LocalDate today) {
        return line(action, action.path() + "/owners", "Needs an owner", facts(action, today));
    }

    private static Line quiet(ActionLine action, LocalDate today) {
        List<String> facts = new ArrayList<>();
        Stream.of(action.owners(), action.ownerWords())
                .filter(words -> words != null)
                .findFirst()
                .ifPresent(facts::add);
        facts.addAll(facts(action, today));
        return line(action, action.path(), "Open", facts);
    }

    private static Line line(ActionLine action, String href, String standing, List<String> facts) {
        String colour = action.ownerMissing() ? "orange" : "blue";
        return new Line(
                Shortened.to(action.text(), LONGEST),
                href,
                action.overdue() ? "Overdue" : standing,
                action.overdue() ? "red" : colour,
                facts);
    }

    private static List<String> facts(ActionLine action, LocalDate today) {
        List<String> facts = new ArrayList<>();
        facts.add(action.committeeName() + ", " + Words.date(action.heldOn()));
        String byWhen = action.byWhen();
        if (byWhen != null) {
            facts.add("By when: " + byWhen);
        }
        String age = Words.howLong(action.heardOn(), today);
        facts.add(
                action.dated() == null
                        ? "Open for " + age + " without a word"
                        : "Last word on " + Words.date(action.dated()) + ", " + age + " ago");
        return facts;
    }
}
