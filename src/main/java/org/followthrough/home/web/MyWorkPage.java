package org.followthrough.home.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeView;
import org.followthrough.home.web.WorkList.Line;
import org.followthrough.monitoring.AskedUpdate;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionSummary;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's work as the page shows it: lists with something in them, in the order in which they are best done.
 *
 * @param lists none for whom nothing waits
 * @param starts what may be begun anew
 * @param approves whether somebody approves responses
 */
record MyWorkPage(List<WorkList> lists, List<Link> starts, boolean administrator, boolean approves) {

    public boolean isEmpty() {
        return lists.isEmpty() && starts.isEmpty() && !administrator;
    }

    static MyWorkPage of(
            Actor actor,
            LocalDate today,
            List<SessionSummary> sessions,
            List<AskedUpdate> asked,
            List<AskedUpdate> given,
            List<WorkList> owed,
            List<WorkList> seenTo,
            List<ReviewView> drafts,
            List<CommitteeView> committees) {
        List<WorkList> lists = new ArrayList<>();
        Sorter sorter = new Sorter(actor, today, sessions, lists);
        add(lists, "Updates asked of you", asked.stream().map(update -> line(update, today)));
        lists.addAll(owed);
        sorter.add("Drafts waiting for your agreement", MyWorkPage::isToAgree, MyWorkPage::agreeing);
        sorter.add("Sessions to prepare", allows(SessionAction.PREPARE), MyWorkPage::preparing);
        sorter.add("Sessions to record", MyWorkPage::isToRecord, MyWorkPage::recording);
        sorter.add("Sessions ready to publish", allows(SessionAction.PUBLISH), MyWorkPage::publishing);
        sorter.add("Papers sent to you", MyWorkPage::isToRead, MyWorkPage::reading);
        lists.addAll(seenTo);
        add(lists, "Updates you have given", given.stream().map(MyWorkPage::given));
        add(lists, "Draft reviews", drafts.stream().map(MyWorkPage::line));
        List<Link> starts = committees.stream()
                .map(committee -> new Link(
                        "Open a session of " + committee.name(), "/committees/" + committee.slug() + "/sessions/new"))
                .toList();
        return new MyWorkPage(lists, starts, actor.has(Role.ADMINISTRATOR), actor.has(Role.CABINET_MEMBER));
    }

    /** A session in the eyes of somebody. */
    private record Seen(Actor actor, LocalDate today, SessionSummary session) {

        boolean allows(SessionAction action) {
            return session.rulesFor(actor).allows(action);
        }

        Line line(String place, @Nullable String colour, List<String> facts) {
            List<String> all = new ArrayList<>(facts);
            long days = ChronoUnit.DAYS.between(today, session.heldOn());
            if (days > 0) {
                all.add(Words.count(days, "day") + " to the meeting");
            } else if (days == 0) {
                all.add("The meeting is today");
            }
            return new Line(
                    session.committeeName() + ", " + Words.date(session.heldOn()),
                    session.path() + place,
                    session.state().label(),
                    colour,
                    all);
        }
    }

    private record Sorter(Actor actor, LocalDate today, List<SessionSummary> sessions, List<WorkList> lists) {

        void add(String heading, Predicate<Seen> which, Function<Seen, Line> line) {
            MyWorkPage.add(
                    lists,
                    heading,
                    sessions.stream()
                            .map(session -> new Seen(actor, today, session))
                            .filter(which)
                            .map(line));
        }
    }

    private static void add(List<WorkList> lists, String heading, Stream<Line> lines) {
        WorkList.of(heading, lines).ifPresent(lists::add);
    }

    private static Predicate<Seen> allows(SessionAction action) {
        return seen -> seen.allows(action);
    }

    private static boolean isToRecord(Seen seen) {
        return seen.session().state() == SessionState.CIRCULATED && seen.allows(SessionAction.RECORD);
    }

    private static boolean isToAgree(Seen seen) {
        return seen.allows(SessionAction.AGREE) && seen.session().unagreed() > 0;
    }

    private static boolean isToRead(Seen seen) {
        return seen.session().state() != SessionState.PREPARING
                && seen.allows(SessionAction.COMMENT)
                && !seen.allows(SessionAction.RECORD);
    }

    private static Line preparing(Seen seen) {
        SessionSummary session = seen.session();
        List<String> facts = new ArrayList<>();
        facts.add("Next: " + next(session));
        if (session.unanswered() > 0) {
            facts.add(Words.count(session.unanswered(), "update") + " missing");
        }
        if (session.undrafted() > 0) {
            facts.add(Words.count(session.undrafted(), "draft") + " missing");
        }
        addComments(facts, session);
        return seen.line("/prepare", "blue", facts);
    }

    private static void addComments(List<String> facts, SessionSummary session) {
        if (session.comments() > 0) {
            facts.add(Words.count(session.comments(), "comment"));
        }
    }

    private static String next(SessionSummary session) {
        if (session.included() == 0) {
            return "choose recommendations";
        }
        if (session.unanswered() > 0) {
            return "get the updates";
        }
        return session.undrafted() > 0 ? "draft the statuses" : "circulate the papers";
    }

    private static Line agreeing(Seen seen) {
        return seen.line(
                "/agreement",
                "blue",
                List.of(Words.count(seen.session().unagreed(), "draft status", "draft statuses") + " to agree"));
    }

    private static Line recording(Seen seen) {
        SessionSummary session = seen.session();
        List<String> facts =
                new ArrayList<>(List.of("%d of %d to record".formatted(session.unconfirmed(), session.included())));
        addComments(facts, session);
        return seen.line("/record", "blue", facts);
    }

    private static Line publishing(Seen seen) {
        return seen.line("/publication", "green", List.of("Every status is recorded; nothing of it is public yet"));
    }

    private static Line reading(Seen seen) {
        return seen.line("", null, List.of("Read the drafts and comment on them"));
    }

    private static Line given(AskedUpdate update) {
        List<String> facts = facts(update);
        facts.add("Can be changed until the committee decides");
        return new Line(title(update), update.path(), "Given", "green", facts);
    }

    private static String title(AskedUpdate update) {
        return "%s, %s (%s)".formatted(update.reviewTitle(), update.title(), update.shortName());
    }

    private static List<String> facts(AskedUpdate update) {
        return new ArrayList<>(List.of(
                "For " + update.committeeName() + ", " + Words.date(update.heldOn()),
                "Asked of the " + update.postTitle()));
    }

    private static Line line(AskedUpdate update, LocalDate today) {
        List<String> facts = facts(update);
        if (update.dueOn() != null) {
            facts.add("Due " + Words.date(update.dueOn()));
        }
        if (update.chasedTimes() > 0) {
            facts.add("Reminded " + (update.chasedTimes() == 1 ? "once" : update.chasedTimes() + " times"));
        }
        boolean late = update.isOverdueOn(today);
        return new Line(title(update), update.path(), late ? "Overdue" : "To give", late ? "red" : "blue", facts);
    }

    private static Line line(ReviewView review) {
        return new Line(
                review.title(),
                "/reviews/" + review.slug(),
                "Draft",
                "grey",
                List.of("Not public until you publish it"));
    }
}
