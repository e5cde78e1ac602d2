package org.followthrough.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.council.MeetingDetails;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.Choice;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.Outcome;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Strand;
import org.followthrough.monitoring.Updates;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.shared.Actor;
import org.followthrough.status.Answer;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a session in by the steps that people take: opened, chosen, updated, drafted, agreed, circulated, confirmed,
 * published.
 */
@Component
class SessionImport {

    private final Sessions sessions;
    private final SessionReader reader;
    private final Updates updates;
    private final Statuses statuses;

    SessionImport(Sessions sessions, SessionReader reader, Updates updates, Statuses statuses) {
        this.sessions = sessions;
        this.reader = reader;
        this.updates = updates;
        this.statuses = statuses;
    }

    /**
     * Takes one session in.
     *
     * @param at its place in the paper
     * @param known the recommendations of the paper's reviews
     */
    void take(String at, Paper.Session paper, Hands hands, KnownRecommendations known) {
        long id = sessions.open(
                hands.officer(),
                new MeetingDetails(hands.places().committee(paper.committee()), paper.meetingDate(), null, null, null),
                null,
                paper.remark());
        Map<Strand, Paper.Entry> entries = entries(at, paper, hands, known);
        SessionView opened = read(paper, hands);
        List<Choice> left = new ArrayList<>();
        for (ItemView item : opened.items()) {
            if (!entries.containsKey(item.recommendation().strand())) {
                left.add(new Choice(item.recommendation().strand(), false, "Not in the paper of this meeting"));
            }
        }
        if (!left.isEmpty()) {
            sessions.choose(hands.officer(), id, opened.version(), left);
        }
        Map<ItemView, Paper.Entry> decided = new LinkedHashMap<>();
        for (ItemView item : opened.included()) {
            Paper.Entry entry = entries.remove(item.recommendation().strand());
            if (entry != null) {
                takeEntry(paper, item, entry, hands);
                decided.put(item, entry);
            }
        }
        if (!entries.isEmpty()) {
            throw new WrongPaper(
                    at,
                    "monitoring of %s had ended before %s"
                            .formatted(
                                    entries.values().stream()
                                            .map(Paper.Entry::label)
                                            .toList(),
                                    paper.meetingDate()));
        }
        if (paper.coveringReport() != null) {
            sessions.writeReport(hands.officer(), id, null, PaperText.report(paper.coveringReport()));
        }
        sessions.circulate(hands.officer(), id, read(paper, hands).version());
        decide(paper, decided, hands);
        statuses.agreeRemaining(hands.officer(), id, read(paper, hands).version(), null);
        sessions.publish(hands.officer(), id, read(paper, hands).version());
    }

    /** Puts down the actions that the committee decided, without which 3 and 5 cannot be. */
    private void decide(Paper.Session paper, Map<ItemView, Paper.Entry> decided, Hands hands) {
        decided.forEach((item, entry) -> {
            if (entry.decidedAction() != null) {
                statuses.confirmAsDrafted(
                        hands.officer(),
                        item.id(),
                        version(paper, item, hands),
                        new Outcome(null, entry.decidedAction(), null));
            }
        });
    }

    private static Map<Strand, Paper.Entry> entries(
            String at, Paper.Session paper, Hands hands, KnownRecommendations known) {
        Map<Strand, Paper.Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < paper.entries().size(); i++) {
            String place = "%s.entries[%d]".formatted(at, i);
            Paper.Entry entry = paper.entries().get(i);
            if (entries.put(strand(place, entry, hands, known), entry) != null) {
                throw new WrongPaper(place, "the recommendation, or the recipient of it, stands twice in this session");
            }
        }
        return entries;
    }

    private static Strand strand(String place, Paper.Entry entry, Hands hands, KnownRecommendations known) {
        RecommendationView recommendation = known.recommendation(place, entry.review(), entry.label());
        String recipient = entry.recipient();
        if (recommendation.eachRecipient() != (recipient != null)) {
            throw new WrongPaper(
                    place + ".recipient",
                    "must stand exactly where each recipient of the recommendation is followed on its own");
        }
        if (recipient == null) {
            return Strand.whole(recommendation.id());
        }
        long post = hands.places().post(recipient);
        if (!recommendation.details().recipients().contains(post)) {
            throw new WrongPaper(place + ".recipient", "%s is none of its recipients".formatted(recipient));
        }
        return new Strand(recommendation.id(), post);
    }

    private void takeEntry(Paper.Session paper, ItemView item, Paper.Entry entry, Hands hands) {
        updates.give(
                hands.officer(),
                item.id(),
                item.version(),
                new GivenUpdate(
                        entry.position(),
                        null,
                        entry.remark(),
                        null,
                        entry.newDueWords(),
                        entry.newDueUntil(),
                        entry.newDueReason(),
                        new GivenUpdate.Headings(entry.headingCurrent(), entry.headingLater())));
        statuses.draft(hands.officer(), item.id(), version(paper, item, hands), assessment(entry));
        Actor chair = hands.chair();
        if (chair != null) {
            statuses.agree(chair, item.id(), version(paper, item, hands));
        }
    }

    private static Assessment assessment(Paper.Entry entry) {
        Walk walk = Walk.of(entry.answers().toArray(new Answer[0]));
        @Nullable Integer reached = walk.status().map(status -> status.number()).orElse(null);
        if (reached == null || (entry.status() != null && !reached.equals(entry.status()))) {
            throw new WrongPaper(
                    "answers",
                    "the answers of %s lead to %s, not to %s".formatted(entry.label(), reached, entry.status()));
        }
        return new Assessment(walk, entry.reason(), entry.timescaleReason(), null, entry.decidedAction());
    }

    private long version(Paper.Session paper, ItemView item, Hands hands) {
        return read(paper, hands).items().stream()
                .filter(each -> each.id() == item.id())
                .findFirst()
                .orElseThrow()
                .version();
    }

    private SessionView read(Paper.Session paper, Hands hands) {
        return reader.session(hands.officer(), paper.committee(), paper.meetingDate());
    }
}
