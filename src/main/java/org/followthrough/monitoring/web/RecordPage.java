package org.followthrough.monitoring.web;

import java.util.List;
import java.util.Optional;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the committee decides, put down in the meeting.
 *
 * @param mayPublish whether all is recorded
 */
record RecordPage(SessionView session, List<RecordRow> rows, boolean mayPublish) {

    /** Where the page goes when every row is recorded. */
    static final String END = "recorded";

    static RecordPage of(SessionView session, Actor actor, @Nullable String savedKey) {
        return new RecordPage(
                session,
                session.included().stream()
                        .map(item -> RecordRow.of(item, savedKey))
                        .toList(),
                session.rulesFor(actor).allows(SessionAction.PUBLISH));
    }

    /** The page with one row in the place of its own. */
    RecordPage with(RecordRow changed) {
        return new RecordPage(
                session,
                rows.stream()
                        .map(row -> row.key().equals(changed.key()) ? changed : row)
                        .toList(),
                mayPublish);
    }

    public long recorded() {
        return rows.stream().filter(RecordRow::isRecorded).count();
    }

    public long remaining() {
        return rows.size() - recorded();
    }

    /** Of those that remain, how many can be agreed without another word. */
    public long agreeable() {
        return rows.stream()
                .filter(row -> !row.isRecorded() && !row.waitsForWords())
                .count();
    }

    /** Names of those that need an action or a reason first. */
    public List<String> waiting() {
        return rows.stream()
                .filter(RecordRow::waitsForWords)
                .map(RecordRow::name)
                .toList();
    }

    /** The place on the page of the row to do after this one: the next that is not recorded, from the top again. */
    static String placeAfter(SessionView session, String key) {
        List<String> all = session.included().stream()
                .map(item -> item.recommendation().key())
                .toList();
        List<String> open = session.included().stream()
                .filter(item -> item.confirmed() == null)
                .map(item -> item.recommendation().key())
                .toList();
        int at = all.indexOf(key);
        Optional<String> next =
                open.stream().filter(each -> all.indexOf(each) > at).findFirst();
        return next.or(() -> open.stream().findFirst()).orElse(END);
    }

    public List<Link> trail() {
        return Trail.toPrepare(session);
    }
}
