package org.followthrough.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.status.StatusCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session's life: opened, filled, circulated, published. */
@Service
@Transactional
public class Sessions {

    private final SessionDesk desk;
    private final OpenRecommendations open;
    private final EntryRepository entries;
    private final ReportRepository reports;
    private final Meetings meetings;
    private final Clock clock;

    Sessions(
            SessionDesk desk,
            OpenRecommendations open,
            EntryRepository entries,
            ReportRepository reports,
            Meetings meetings,
            Clock clock) {
        this.desk = desk;
        this.open = open;
        this.entries = entries;
        this.reports = reports;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * Opens a session on a meeting, which is planned now if it is not yet; every open recommendation of the
     * committee's published reviews is in, with the reason.
     *
     * @param updatesDueOn by when the services are asked to answer
     * @param remark what the record has to say of itself, at most 10,000 characters
     * @return the session's id
     */
    public long open(Actor actor, MeetingDetails meeting, @Nullable LocalDate updatesDueOn, @Nullable String remark) {
        RefusedAction.throwIf(meetings.refusalToPlan(actor, meeting.committeeId()));
        checkUpdatesDue(updatesDueOn, meeting.heldOn());
        MeetingView planned = meetings.plan(actor, meeting);
        if (desk.ofMeeting(planned.id()).isPresent()) {
            throw new InvalidInput("heldOn", SessionDesk.ALREADY_OPEN);
        }
        MonitoringSession session = new MonitoringSession(planned.id(), updatesDueOn, remark);
        SessionRules rules = new SessionRules(actor, meeting.committeeId(), session.state());
        for (OpenRecommendations.Candidate candidate : open.of(meeting.committeeId())) {
            if (candidate.isOpen()) {
                session.choose(rules, candidate.strand(), true, candidate.why());
            }
        }
        desk.add(session);
        desk.note(actor, "session opened", session, meeting.heldOn().toString());
        return session.id();
    }

    /**
     * Takes recommendations in or leaves them out; those not named stay as they are.
     *
     * @throws InvalidInput naming "choices[n].reason" or "choices[n].include" for the nth of them, from 0
     */
    public void choose(Actor actor, long sessionId, long version, List<Choice> choices) {
        MonitoringSession session = desk.session(actor, sessionId, version);
        SessionRules rules = desk.rules(actor, session);
        rules.require(SessionAction.PREPARE);
        checkChoices(choices, open.of(rules.committeeId()));
        List<Choice> changed = choices.stream().filter(session::isChangedBy).toList();
        changed.forEach(choice -> session.choose(rules, choice.strand(), choice.include(), choice.reason()));
        desk.save();
        for (Choice choice : changed) {
            SessionItem item = session.itemOf(choice.strand()).orElseThrow();
            desk.note(actor, choice.include() ? "taken in" : "left out", item, null, choice.reason());
        }
    }

    private static void checkChoices(List<Choice> choices, List<OpenRecommendations.Candidate> candidates) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (int at = 0; at < choices.size(); at++) {
            Choice choice = choices.get(at);
            OpenRecommendations.Candidate candidate = candidates.stream()
                    .filter(each -> each.strand().equals(choice.strand()))
                    .findFirst()
                    .orElseThrow(RefusedAction::notFound);
            String reason = choice.reason().strip();
            if (choice.include() && !candidate.isOpen()) {
                problems.put(
                        "choices[%d].include".formatted(at),
                        "Monitoring of %s has ended. Reopen it before you take it in.".formatted(candidate.name()));
            } else if (reason.isEmpty()
                    || (!choice.include() && candidate.isOpen() && reason.equals(candidate.why()))) {
                // what speaks for taking it is no reason for leaving it out
                problems.put(
                        "choices[%d].reason".formatted(at),
                        "Enter why %s is %s".formatted(candidate.name(), choice.include() ? "in" : "left out"));
            } else if (reason.length() > SessionItem.REASON) {
                problems.put(
                        "choices[%d].reason".formatted(at),
                        "The reason for %s must be %d characters or fewer"
                                .formatted(candidate.name(), SessionItem.REASON));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Sets by when the services are asked to answer. */
    public void setUpdatesDueOn(Actor actor, long sessionId, long version, @Nullable LocalDate day) {
        MonitoringSession session = desk.session(actor, sessionId, version);
        checkUpdatesDue(day, desk.heldOn(session));
        session.setUpdatesDueOn(desk.rules(actor, session), day);
        desk.save();
        desk.note(actor, "updates due on", session, String.valueOf(day));
    }

    private static void checkUpdatesDue(@Nullable LocalDate day, LocalDate heldOn) {
        if (day != null && day.isAfter(heldOn)) {
            throw new InvalidInput("updatesDueOn", "Updates must be due on or before the day of the meeting");
        }
    }

    /**
     * Writes the covering report.
     *
     * @param version of the report that the form was made from, null for a first one
     */
    public void writeReport(Actor actor, long sessionId, @Nullable Long version, ReportDetails details) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        SessionRules rules = desk.rules(actor, session);
        CoveringReport report = reports.findBySessionId(sessionId).orElse(null);
        if (report == null) {
            report = new CoveringReport(rules, sessionId, details);
        } else {
            report.requireVersion(version == null ? -1 : version);
            report.write(rules, details);
        }
        reports.saveAndFlush(report);
        desk.note(actor, "covering report written", session, null);
    }

    /** Sends the papers to the committee. */
    public void circulate(Actor actor, long sessionId, long version) {
        MonitoringSession session = desk.session(actor, sessionId, version);
        SessionRules rules = desk.rules(actor, session);
        rules.require(SessionAction.CIRCULATE);
        List<String> ended = endedSince(session, rules);
        if (!ended.isEmpty()) {
            throw new RefusedAction(
                    Refusal.notNow("Monitoring of %s has ended since it was taken in. Leave it out, or reopen it."
                            .formatted(String.join(", ", ended))));
        }
        session.circulate(rules, actor, clock.instant());
        desk.save();
        desk.note(actor, "papers circulated", session, null);
    }

    /**
     * Makes the session public, for good.
     *
     * @throws RefusedAction (409) before the day of the meeting, or if a status would bring back, without a reason,
     *     what another session has ended since
     */
    public void publish(Actor actor, long sessionId, long version) {
        MonitoringSession session = desk.session(actor, sessionId, version);
        SessionRules rules = desk.rules(actor, session);
        rules.require(SessionAction.PUBLISH);
        LocalDate heldOn = desk.heldOn(session);
        if (heldOn.isAfter(LocalDate.now(clock))) {
            throw new RefusedAction(
                    Refusal.notNow("The meeting has not been held yet. Publish on its day, or after it."));
        }
        List<String> ended = endedSince(session, rules);
        if (!ended.isEmpty()) {
            throw new RefusedAction(Refusal.notNow(
                    "Monitoring of %s has ended since the papers went out. Reopen it, with the reason, or record status 1 or 2."
                            .formatted(String.join(", ", ended))));
        }
        List<ProgressEntry> published = session.publish(rules, actor, clock.instant());
        desk.save();
        entries.saveAllAndFlush(published);
        desk.note(actor, "session published", session, null);
    }

    /**
     * Short names of what the session looks at though another one has ended it; what this session ends as well does
     * not count.
     */
    private List<String> endedSince(MonitoringSession session, SessionRules rules) {
        Map<Strand, OpenRecommendations.Candidate> ended = open.of(rules.committeeId()).stream()
                .filter(candidate -> !candidate.isOpen())
                .collect(Collectors.toMap(OpenRecommendations.Candidate::strand, Function.identity()));
        return session.included()
                .filter(item -> ended.containsKey(item.strand()))
                .filter(item -> {
                    StatusCategory status = item.confirmedStatus();
                    return status == null || !status.endsMonitoring();
                })
                .map(item -> Objects.requireNonNull(ended.get(item.strand())).name())
                .toList();
    }
}
