package org.followthrough.register.web;

import java.util.List;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.ReportLayout;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionRules;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.status.Vocabulary;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A session with its tracking tables.
 *
 * @param tables one to each review
 * @param changes what is new since the sessions before, one sentence each
 * @param unchanged how many have the status that they had before
 * @param preview whether an officer sees it before publication as everybody will see it
 * @param layout of the covering report, null where there is none
 * @param leftOut what the session does not take, with the reasons, for the committee alone
 */
record SessionPage(
        SessionView session,
        List<ReviewTable> tables,
        List<String> changes,
        long unchanged,
        List<ItemView> leftOut,
        boolean preview,
        @Nullable ReportLayout layout,
        boolean mayPrepare,
        boolean mayAgree,
        boolean mayRecord,
        boolean mayPublish,
        boolean mayCorrect,
        boolean mayComment) {

    /** What everybody will see once it is published, as far as it is recorded. */
    static SessionPage preview(
            SessionView session, List<ReviewTable> tables, @Nullable ReportLayout layout, Vocabulary vocabulary) {
        return of(Actor.PUBLIC, asPublished(session), tables, layout, vocabulary, true);
    }

    /** The session as it will be. */
    static SessionView asPublished(SessionView session) {
        return new SessionView(
                session.id(),
                session.version(),
                session.committee(),
                session.meeting(),
                SessionState.PUBLISHED,
                session.updatesDueOn(),
                session.remark(),
                session.circulatedAt(),
                session.publishedAt(),
                session.items());
    }

    static SessionPage of(
            Actor actor,
            SessionView session,
            List<ReviewTable> tables,
            @Nullable ReportLayout layout,
            Vocabulary vocabulary) {
        return of(actor, session, tables, layout, vocabulary, false);
    }

    private static SessionPage of(
            Actor actor,
            SessionView session,
            List<ReviewTable> tables,
            @Nullable ReportLayout layout,
            Vocabulary vocabulary,
            boolean preview) {
        SessionRules rules = session.rulesFor(actor);
        // why something was left out is part of the working papers: for those who could read them before publication
        boolean sawPapers =
                new SessionRules(actor, session.committee().id(), SessionState.CIRCULATED).allows(SessionAction.READ);
        List<ReviewTable.Row> rows =
                tables.stream().flatMap(table -> table.rows().stream()).toList();
        return new SessionPage(
                session,
                tables,
                rows.stream().flatMap(row -> row.changes(vocabulary).stream()).toList(),
                rows.stream().filter(ReviewTable.Row::keepsStatus).count(),
                sawPapers ? session.leftOut() : List.of(),
                preview,
                layout,
                rules.allows(SessionAction.PREPARE),
                rules.allows(SessionAction.AGREE),
                rules.allows(SessionAction.RECORD),
                rules.allows(SessionAction.PUBLISH),
                rules.allows(SessionAction.CORRECT),
                rules.allows(SessionAction.COMMENT));
    }

    public boolean hasReport() {
        return layout != null;
    }

    /** Whether each recommendation stands as a heading over its position, as the covering report prints it. */
    public boolean isNarrative() {
        return layout == ReportLayout.NARRATIVE;
    }

    public boolean isPublished() {
        return session.state() == SessionState.PUBLISHED;
    }

    /** How many have no status of the committee yet: the preview cannot show it. */
    public long unrecorded() {
        return session.included().stream()
                .filter(item -> item.confirmed() == null)
                .count();
    }

    public boolean isInPreparation() {
        return session.state() == SessionState.PREPARING;
    }

    public List<Link> trail() {
        return Trail.to(Trail.committee(session.committee()));
    }
}
