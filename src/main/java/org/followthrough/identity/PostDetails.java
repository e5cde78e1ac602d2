package org.followthrough.identity;

/**
 * What an administrator says of a post.
 *
 * @param councilId whose post it is; not changed by renaming
 * @param title such as "Director of Children's Services", at most 200 characters
 * @param body the directorate or outside body, at most 200 characters; empty where the title says it all
 */
public record PostDetails(long councilId, String title, String body) {}
