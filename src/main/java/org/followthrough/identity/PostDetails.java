package org.followthrough.identity;

/**
 * What an administrator says of a post.
 *
 * @param councilId whose post it is; not changed by renaming
 * @param title such as "Director of Children's Services", at most 200 characters
 * @param body the directorate or outside body, at most 200 characters; empty where the title says it all
 * @param outside whether it answers for itself, as a partner, another council or a committee does
 */
public record PostDetails(long councilId, String title, String body, boolean outside) {

    /** A post whose answers are the executive's to approve. */
    public PostDetails(long councilId, String title, String body) {
        this(councilId, title, body, false);
    }
}
