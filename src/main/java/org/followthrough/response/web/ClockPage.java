package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.response.ClockView;
import org.followthrough.response.Recipient;
import org.followthrough.review.ReviewView;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form that says by when a recipient owes its answers.
 *
 * @param set the clock as it is set, null while there is none
 * @param working how what is typed works out, null before that is asked
 */
record ClockPage(
        ReviewView review,
        Recipient recipient,
        @Nullable ClockView set,
        @Nullable String working) {

    ClockPage workedOut(String sentence) {
        return new ClockPage(review, recipient, set, sentence);
    }

    /** "By when does the executive owe its answers?". */
    public String heading() {
        return "By when does %s owe its answers?".formatted(who());
    }

    String who() {
        return recipient.postId() == null ? "the executive" : recipient.title();
    }

    public List<Choice> rules() {
        return ClockForm.rules();
    }

    public String path() {
        return list() + "/" + recipient.key();
    }

    public String list() {
        return ClocksPage.path(review);
    }

    public List<Link> trail() {
        List<Link> trail = new ArrayList<>(ResponseTrail.to(review));
        trail.add(new Link("Time to answer", list()));
        return trail;
    }
}
