package org.followthrough.response.web;

import java.util.List;
import org.followthrough.response.Recipient;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseState;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One response as a person may read it.
 *
 * @param shown the newest version that they may read, null while there is none
 * @param tag where it stands, null for readers of what is public
 * @param standing the same in a sentence, null where there is nothing to say
 * @param missing that an answer is owed, and by when; null where it is there or no clock runs
 * @param working how that day was found, null exactly when missing is
 * @param steps what the person may do next
 * @param standsFor other recommendations that it answers as well
 * @param versions how many of its versions they may read
 * @param insider whether they may know who did what before it was published
 */
record ResponsePage(
        ResponsePlace place,
        @Nullable ResponseView shown,
        @Nullable ResponseTag tag,
        @Nullable String standing,
        @Nullable String missing,
        @Nullable String working,
        List<NextStep> steps,
        List<Link> standsFor,
        List<Story.Event> story,
        int versions,
        boolean insider) {

    public String title() {
        return "Response to " + place.recommendation().title();
    }

    /** Whether the version shown is not public, while an earlier one is. */
    public boolean isAheadOfPublic() {
        ResponseView published = place.published();
        return shown != null
                && published != null
                && shown.version().number() != published.version().number();
    }

    /** Whether nobody outside can read any of it. */
    public boolean isHidden() {
        return shown != null && place.published() == null;
    }

    public List<Link> trail() {
        return ResponseTrail.toResponse(place);
    }

    /** "the executive’s"; "the Partner’s". */
    public String whose() {
        return whose(place.recipient());
    }

    static String whose(Recipient recipient) {
        return recipient.postId() == null ? "the executive’s" : recipient.title() + "’s";
    }

    /** Where a version stands, in a sentence for those who work on it. */
    static String standing(VersionView version, boolean forItself) {
        if (forItself && version.state() == ResponseState.DRAFT) {
            return "It is recorded and not public yet. Nobody in the executive approves it.";
        }
        return switch (version.state()) {
            case NOT_STARTED, DRAFT -> "It is being written and has not been submitted.";
            case SUBMITTED -> "It waits for the cabinet member, who approves or returns it.";
            case RETURNED -> "The cabinet member has returned it. Editing it starts the next version.";
            case APPROVED -> "The cabinet member has approved it. Cabinet’s decision is still to be recorded.";
            case PUBLISHED -> "It is public.";
        };
    }
}
