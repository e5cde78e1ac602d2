package org.followthrough.monitoring.web;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.web.Link;
import org.followthrough.web.Words;

/**
 * What stands between a session and its committee.
 *
 * @param reported whether there is a covering report
 * @param missing what to do first
 * @param warnings what may well wait
 */
record CirculationPage(SessionView session, boolean reported, List<Gap> missing, List<Gap> warnings, List<Link> trail) {

    /** Something that is missing, where to see to it. */
    record Gap(String text, String href) {}

    static CirculationPage of(SessionView session, boolean reported) {
        Stream<Gap> choice = session.included().isEmpty()
                ? Stream.of(new Gap("Choose recommendations", session.path() + "/choose"))
                : Stream.empty();
        Stream<Gap> updates = session.unanswered().stream()
                .map(item -> gap(session, item, "has neither an update nor a note that none came", "/update"));
        Stream<Gap> drafts =
                session.undrafted().stream().map(item -> gap(session, item, "has no draft status", "/status"));
        Stream<Gap> agreements =
                session.unagreed().stream().map(item -> gap(session, item, "is not agreed by the chair", ""));
        Stream<Gap> overtaken = session.included().stream()
                .filter(ItemView::isDraftOvertaken)
                .map(item -> gap(session, item, "has a newer update than its draft status", "/status"));
        Stream<Gap> comments = session.included().stream()
                .filter(item -> !item.comments().isEmpty())
                .map(item ->
                        gap(session, item, "has " + Words.count(item.comments().size(), "comment"), "#comments"));
        Stream<Gap> report = reported
                ? Stream.empty()
                : Stream.of(new Gap("There is no covering report", session.path() + "/report/edit"));
        return new CirculationPage(
                session,
                reported,
                Stream.of(choice, updates, drafts).flatMap(gaps -> gaps).toList(),
                Stream.of(agreements, overtaken, comments, report)
                        .flatMap(gaps -> gaps)
                        .toList(),
                Trail.toPrepare(session));
    }

    private static Gap gap(SessionView session, ItemView item, String what, String place) {
        return new Gap(item.recommendation().name() + " " + what, Trail.itemPath(session, item) + place);
    }
}
