package org.followthrough.monitoring.web;

import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.status.FlowchartDrawing;
import org.followthrough.status.Question;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of the answers, before it is saved.
 *
 * @param query of addresses that take the answers along
 * @param back the last question
 * @param departs whether question 3 is answered otherwise than the dates say
 * @param timescale what they say
 * @param pauses whether the item comes back later, so that it is asked when
 */
record CheckPage(
        SessionView session,
        ItemView item,
        String path,
        @Nullable EntryView last,
        Walk walk,
        StatusCategory status,
        FlowchartDrawing drawing,
        String query,
        String back,
        boolean departs,
        String timescale,
        boolean pauses) {

    static CheckPage of(ItemInSession found, Walk walk, @Nullable String why) {
        SessionView session = found.session();
        ItemView item = found.item();
        StatusCategory status = walk.status().orElseThrow();
        String query = StatusAnswers.query(walk, why);
        Question last = walk.answered().get(walk.answered().size() - 1).question();
        return new CheckPage(
                session,
                item,
                Trail.itemPath(session, item),
                item.last().orElse(null),
                walk,
                status,
                FlowchartDrawing.withPath(walk),
                query,
                Trail.itemPath(session, item) + "/status/" + last.slug() + "?" + query,
                Assessment.of(walk).departsFrom(found.timescale()),
                TimescaleWords.of(session, item).sentence(),
                status == StatusCategory.NOT_THIS_SESSION);
    }
}
