package org.followthrough.monitoring;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes to a session in preparation that monitoring of several recommendations ends, for one common reason. That is
 * all it does: drafts, which the committee confirms or changes like every other.
 */
@Service
@Transactional
public class Closings {

    private static final String CHOSEN = "Proposed for closing, with others: %d %s";

    private final SessionDesk desk;
    private final OpenRecommendations open;
    private final Clock clock;

    Closings(SessionDesk desk, OpenRecommendations open, Clock clock) {
        this.desk = desk;
        this.open = open;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param status stop monitoring, or achieved
     * @param reason why, for all of them, at most 10,000 characters
     */
    public record Closing(
            Set<Strand> strands,
            @Nullable StatusCategory status,
            @Nullable String reason) {

        public Closing {
            strands = new LinkedHashSet<>(strands);
            reason = Typed.orNull(reason);
        }

        /** What is missing whatever the session: by "strands", "status" and "reason", changeable. */
        public Map<String, String> problems() {
            Map<String, String> problems = new LinkedHashMap<>();
            if (strands.isEmpty()) {
                problems.put("strands", "Select what is to be closed");
            }
            if (status == null || !status.endsMonitoring()) {
                problems.put("status", "Select what is proposed");
            }
            if (reason == null) {
                problems.put("reason", "Enter the reason");
            }
            TextLimit.check("reason", "The reason", reason, TextLimit.LONG, problems);
            return problems;
        }

        private Assessment draft() {
            Walk walk = Walk.parse(status == StatusCategory.ACHIEVED ? "YY" : "N");
            return new Assessment(walk, reason, null, null, null);
        }
    }

    /**
     * One of those that are proposed.
     *
     * @param replaces the draft that the proposal takes the place of, null for none
     * @param leftOut why the session has left it out so far, null if it has not
     */
    public record Proposed(
            String shortName,
            String title,
            @Nullable StatusCategory replaces,
            @Nullable String leftOut) {}

    /**
     * What would be proposed.
     *
     * @param stamp tells this state of the session from every other
     */
    public record Preview(List<Proposed> all, String stamp) {}

    /**
     * Shows what would be proposed; changes nothing.
     *
     * @throws InvalidInput naming "strands", "status" or "reason"
     */
    public Preview preview(Actor actor, long sessionId, Closing closing) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        return preview(session, checked(actor, session, closing));
    }

    /**
     * Puts the proposal into the session as drafts; a draft that was there is replaced, and the chair's agreement to it
     * is void.
     *
     * @param seen what {@link Preview#stamp} said of what the officer saw
     * @throws StaleEdit if one of them has changed since
     */
    public void propose(Actor actor, long sessionId, String seen, Closing closing) {
        MonitoringSession session = desk.session(actor, sessionId, null);
        List<OpenRecommendations.Candidate> candidates = checked(actor, session, closing);
        if (!preview(session, candidates).stamp().equals(seen)) {
            throw new StaleEdit("MonitoringSession");
        }
        SessionRules rules = desk.rules(actor, session);
        Assessment draft = closing.draft();
        String chosen = CHOSEN.formatted(draft.status().number(), draft.status().wording());
        for (OpenRecommendations.Candidate each : candidates) {
            if (session.itemOf(each.strand()).filter(SessionItem::isIncluded).isEmpty()) {
                session.choose(rules, each.strand(), true, chosen);
            }
        }
        desk.save();
        for (OpenRecommendations.Candidate each : candidates) {
            SessionItem item = session.itemOf(each.strand()).orElseThrow();
            item.draft(rules, actor, draft, clock.instant());
            desk.note(actor, "closing proposed", item, draft.walk().code(), draft.reason());
        }
        desk.save();
    }

    private List<OpenRecommendations.Candidate> checked(Actor actor, MonitoringSession session, Closing closing) {
        SessionRules rules = desk.rules(actor, session);
        rules.require(SessionAction.PREPARE);
        Map<Strand, OpenRecommendations.Candidate> known = open.of(rules.committeeId()).stream()
                .collect(Collectors.toMap(OpenRecommendations.Candidate::strand, Function.identity()));
        Map<String, String> problems = closing.problems();
        List<OpenRecommendations.Candidate> candidates = new ArrayList<>();
        for (Strand strand : closing.strands()) {
            Optional<OpenRecommendations.Candidate> candidate = Optional.ofNullable(known.get(strand));
            candidate.filter(OpenRecommendations.Candidate::isOpen).ifPresent(candidates::add);
            if (candidate.filter(each -> !each.isOpen()).isPresent()) {
                problems.putIfAbsent(
                        "strands",
                        "Monitoring of %s has ended already"
                                .formatted(candidate.get().name()));
            }
        }
        if (candidates.isEmpty()) {
            problems.putIfAbsent("strands", "Select what is to be closed");
        }
        InvalidInput.throwIfAny(problems);
        return candidates;
    }

    private static Preview preview(MonitoringSession session, Collection<OpenRecommendations.Candidate> candidates) {
        List<Proposed> all = new ArrayList<>();
        StringBuilder versions = new StringBuilder();
        for (OpenRecommendations.Candidate each : candidates) {
            Optional<SessionItem> item = session.itemOf(each.strand());
            all.add(new Proposed(
                    each.title(),
                    each.heading(),
                    item.map(SessionItem::draftedStatus).orElse(null),
                    item.filter(found -> !found.isIncluded())
                            .map(SessionItem::choiceReason)
                            .orElse(null)));
            versions.append(each.strand().code())
                    .append(item.map(found -> "." + found.version()).orElse(""))
                    .append(' ');
        }
        return new Preview(
                all,
                UUID.nameUUIDFromBytes(versions.toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
