package org.followthrough.identity;

/**
 * A post as pages show it.
 *
 * @param version for the form that renames it
 * @param body the directorate or outside body, may be empty
 * @param outside whether it answers for itself, so that nobody in the executive approves its answers
 */
public record PostView(long id, long version, long councilId, String title, String body, boolean outside) {}
