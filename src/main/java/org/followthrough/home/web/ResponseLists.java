package org.followthrough.home.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.dates.ResponseClock;
import org.followthrough.home.web.WorkList.Line;
import org.followthrough.response.Deadline;
import org.followthrough.response.DueAction;
import org.followthrough.response.OpenResponse;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseWork;
import org.followthrough.response.UnwrittenAnswer;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for somebody about responses, as lists of My work. */
@Component
class ResponseLists {

    /** Actions are named so many days before they are due. */
    private static final int AHEAD = 28;

    private final ResponseWork work;

    ResponseLists(ResponseWork work) {
        this.work = work;
    }

    List<WorkList> of(Actor actor) {
        LocalDate today = work.today();
        List<OpenResponse> open = work.open(actor);
        List<Deadline> deadlines = work.deadlines(actor);
        List<WorkList> lists = new ArrayList<>();
        WorkList.of(
                        "Responses returned to you",
                        written(open, ResponseState.RETURNED).map(ResponseLists::returned))
                .ifPresent(lists::add);
        WorkList.of(
                        "Responses to write",
                        Stream.concat(
                                written(open, ResponseState.DRAFT).map(each -> draft(each, today)),
                                work.unwritten(actor, deadlines, open).stream().map(each -> unwritten(each, today))))
                .ifPresent(lists::add);
        WorkList.of("Responses waiting for your approval", toApprove(open, today))
                .ifPresent(lists::add);
        WorkList.of("Approved responses waiting for Cabinet’s decision", toPublish(open))
                .ifPresent(lists::add);
        WorkList.of(
                        "Late responses",
                        deadlines.stream()
                                .filter(each -> actor.isOfficerOf(each.custodianId()) && each.daysLateOn(today) > 0)
                                .map(each -> late(each, today)))
                .ifPresent(lists::add);
        WorkList.of(
                        "Actions that are due",
                        work.actionsDueBy(actor, today.plusDays(AHEAD)).stream().map(each -> action(each, today)))
                .ifPresent(lists::add);
        return lists;
    }

    private static Stream<OpenResponse> written(List<OpenResponse> open, ResponseState state) {
        return open.stream().filter(each -> each.isToWrite() && each.version().state() == state);
    }

    private static Line returned(OpenResponse response) {
        VersionView.Returned returned = response.version().returned();
        List<String> facts = new ArrayList<>(List.of(response.recipient().title()));
        if (returned != null) {
            facts.add("Returned by " + returned.by().name() + " on "
                    + Words.date(returned.by().at()));
        }
        return new Line(title(response), response.path(), "Returned", "orange", facts);
    }

    private static Line draft(OpenResponse response, LocalDate today) {
        return owed(
                title(response),
                response.path() + "/edit",
                "Draft",
                response.recipient().title(),
                response.clock(),
                today);
    }

    private static Line unwritten(UnwrittenAnswer answer, LocalDate today) {
        return owed(
                answer.review().title() + ", " + answer.recommendation().title(),
                answer.path() + "/edit",
                "Not started",
                answer.recipient().title(),
                answer.clock(),
                today);
    }

    private static Line owed(
            String title, String href, String state, String recipient, @Nullable ResponseClock clock, LocalDate today) {
        List<String> facts = new ArrayList<>(List.of(recipient));
        if (clock == null) {
            return new Line(title, href, state, "blue", facts);
        }
        boolean late = clock.daysLateOn(today) > 0;
        facts.add(owedBy(clock, today));
        return new Line(title, href, late ? "Overdue" : state, late ? "red" : "blue", facts);
    }

    private static String owedBy(ResponseClock clock, LocalDate today) {
        return "Owed by " + Words.date(clock.lastDay()) + ", " + clock.standingOn(today);
    }

    /** A review a line: the page behind it has them one by one. */
    private static Stream<Line> toApprove(List<OpenResponse> open, LocalDate today) {
        return byReview(open.stream()
                        .filter(each -> each.isToApprove() && !each.rules().needsDelegation())
                        .toList())
                .map(group -> {
                    OpenResponse first = group.get(0);
                    boolean one = group.size() == 1;
                    return owed(
                            one ? title(first) : first.review().title(),
                            one ? first.path() + "/approval" : "/approvals",
                            "Submitted",
                            Words.count(group.size(), "response"),
                            first.clock(),
                            today);
                });
    }

    private static Stream<Line> toPublish(List<OpenResponse> open) {
        return byReview(open.stream().filter(OpenResponse::isToPublish).toList())
                .map(group -> {
                    OpenResponse first = group.get(0);
                    boolean one = group.size() == 1;
                    return new Line(
                            one ? title(first) : first.review().title(),
                            one
                                    ? first.path() + "/decision"
                                    : "/reviews/" + first.review().slug() + "/response/decision",
                            "Approved",
                            "turquoise",
                            List.of(
                                    Words.count(group.size(), "response"),
                                    "Public once Cabinet’s decision is recorded"));
                });
    }

    private static Stream<List<OpenResponse>> byReview(List<OpenResponse> responses) {
        Map<Long, List<OpenResponse>> byReview = new LinkedHashMap<>();
        responses.forEach(each -> byReview.computeIfAbsent(each.review().id(), none -> new ArrayList<>())
                .add(each));
        return byReview.values().stream();
    }

    private static Line late(Deadline deadline, LocalDate today) {
        return new Line(
                deadline.review().title() + ", " + deadline.recipient(),
                "/late-responses",
                Words.count(deadline.daysLateOn(today), "day") + " late",
                "red",
                List.of(
                        Words.count(deadline.unanswered().size(), "recommendation") + " without an answer",
                        "Owed by " + Words.date(deadline.lastDay())));
    }

    private static Line action(DueAction action, LocalDate today) {
        boolean late = today.isAfter(action.until());
        return new Line(
                action.what() == null ? "What the response to " + action.number() + " says" : action.what(),
                action.path(),
                late ? "Overdue" : "Due",
                late ? "red" : "blue",
                List.of(
                        action.reviewTitle() + ", " + action.number(),
                        "By when: " + Words.due(action.dueWords(), action.until())));
    }

    private static String title(OpenResponse response) {
        return response.review().title() + ", " + response.name();
    }
}
