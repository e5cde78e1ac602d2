package org.followthrough.monitoring.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.monitoring.CandidateView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a session has to choose from.
 *
 * @param open by the recommendation's id, for the lines of the form
 * @param ended those whose monitoring has ended
 */
record ChoosePage(SessionView session, Map<String, CandidateView> open, List<CandidateView> ended, List<Link> trail) {

    static ChoosePage of(SessionView session, List<CandidateView> all) {
        return new ChoosePage(
                session,
                all.stream().collect(Collectors.toMap(each -> each.strand().code(), Function.identity())),
                all.stream().filter(each -> !each.concernsSession()).toList(),
                Trail.toPrepare(session));
    }

    /** The recommendation of a line, null where a line was sent that the page never had. */
    @Nullable
    public CandidateView of(@Nullable String recommendationId) {
        return recommendationId == null ? null : open.get(recommendationId);
    }

    public List<Choice> options() {
        return List.of(new Choice("in", "In"), new Choice("out", "Out"));
    }
}
