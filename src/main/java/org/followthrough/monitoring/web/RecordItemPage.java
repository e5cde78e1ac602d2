package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;

/**
 * The questions for one recommendation, beside what there is to know of it.
 *
 * @param version for the form: the newest, so that what somebody else saved is replaced knowingly
 * @param overtaken whether somebody else saved while the form was open
 */
record RecordItemPage(
        SessionView session, ItemView item, List<RecordedQuestion> questions, long version, boolean overtaken) {

    static RecordItemPage of(ItemInSession found, boolean overtaken) {
        ItemView item = found.item();
        SessionView session = found.session();
        return new RecordItemPage(session, item, RecordedQuestion.all(session, item), item.version(), overtaken);
    }

    public String name() {
        return item.recommendation().name();
    }

    public String back() {
        return session.path() + "/record#" + name();
    }

    public String path() {
        return session.path() + "/items/" + name() + "/record";
    }
}
