package org.followthrough.register.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.followthrough.response.PublishedAnswer;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.VersionView;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * What one recipient answers to a recommendation, or owes.
 *
 * @param answer what is public, null while nothing is
 * @param passed keys of its actions whose date has passed and that are not recorded as done; none where nothing is
 *     monitored any more
 * @param late that it came late and by how much, null if it did not
 * @param missing that it is owed, and by when; null where it is there or no clock runs
 * @param working how that day was found, null exactly when missing is
 * @param inHand the newest version where it is not public and this person may read it
 * @param startPath where this person can start it, null if they cannot
 * @param standsFor other recommendations that it answers as well
 */
record AnswerCard(
        ResponsePlace place,
        @Nullable PublishedAnswer answer,
        Set<UUID> passed,
        @Nullable String late,
        @Nullable String missing,
        @Nullable String working,
        @Nullable VersionView inHand,
        @Nullable String startPath,
        List<Link> standsFor) {

    /** Of its heading, unique on the page. */
    public String id() {
        return "answer-" + place.recipient().key();
    }

    public String recipient() {
        return place.recipient().title();
    }

    public String path() {
        return place.path();
    }

    public ResponseTag tag() {
        return ResponseTag.of(Objects.requireNonNull(inHand).state());
    }

    /** Whether there is anything to show. */
    boolean isSomething() {
        return answer != null || missing != null || inHand != null || startPath != null;
    }
}
