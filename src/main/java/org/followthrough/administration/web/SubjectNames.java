package org.followthrough.administration.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.history.HistoryEvent;
import org.followthrough.history.Subject;
import org.followthrough.history.SubjectNaming;
import org.followthrough.identity.Accounts;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Typed;
import org.followthrough.web.Link;
import org.springframework.stereotype.Component;

/** Names what history knows by number, as far as an administrator may know its name. */
@Component
class SubjectNames {

    private final Accounts accounts;
    private final Councils councils;
    private final Posts posts;
    private final List<SubjectNaming> others;

    SubjectNames(Accounts accounts, Councils councils, Posts posts, List<SubjectNaming> others) {
        this.others = others;
        this.accounts = accounts;
        this.councils = councils;
        this.posts = posts;
    }

    /** The names for these events; a fixed number of statements, however many there are. */
    Known of(List<HistoryEvent> events) {
        Set<Long> people = new HashSet<>();
        for (HistoryEvent event : events) {
            Long actor = event.actorId();
            if (actor != null) {
                people.add(actor);
            }
            if (event.subject().type().equals("account")) {
                people.add(event.subject().id());
            }
        }
        return new Known(
                accounts.names(people),
                councils.councils().stream().collect(Collectors.toMap(CouncilView::id, CouncilView::name)),
                RoleWords.of(councils),
                posts.all().stream().collect(Collectors.toMap(PostView::id, PostView::title)),
                others(events));
    }

    private Map<Subject, String> others(List<HistoryEvent> events) {
        List<Subject> subjects = events.stream().map(HistoryEvent::subject).toList();
        Map<Subject, String> names = new HashMap<>();
        others.forEach(naming -> names.putAll(naming.names(subjects)));
        return names;
    }

    /** "Session item". */
    static String words(String type) {
        return type.substring(0, 1).toUpperCase(Locale.UK) + type.substring(1);
    }

    /** Names by number. */
    record Known(
            Map<Long, String> accounts,
            Map<Long, String> councils,
            RoleWords roles,
            Map<Long, String> posts,
            Map<Subject, String> others) {

        /** Who acted. */
        String actor(HistoryEvent event) {
            Long actor = event.actorId();
            return actor == null ? "The application" : accounts.getOrDefault(actor, "Account " + actor);
        }

        /** What it happened to, with its page; an empty address where an administrator has no page of it. */
        Link subject(Subject subject) {
            long id = subject.id();
            String unnamed = words(subject.type()) + " " + id;
            return switch (subject.type()) {
                case "account" -> Trail.person(id, accounts.getOrDefault(id, unnamed));
                case "post" -> Trail.post(id, posts.getOrDefault(id, unnamed));
                case "council" ->
                    new Link(councils.getOrDefault(id, unnamed), Trail.COUNCILS.href() + "/" + id + "/edit");
                case "committee" ->
                    new Link(
                            roles.committees().getOrDefault(id, unnamed), Trail.COMMITTEES.href() + "/" + id + "/edit");
                default -> new Link(others.getOrDefault(subject, unnamed), "");
            };
        }

        /** The detail in words. */
        String detail(HistoryEvent event) {
            String detail = Typed.text(event.detail());
            return event.subject().type().equals("account") ? roles.ofRecorded(detail) : detail;
        }
    }
}
