package org.followthrough.administration.web;

import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A post as typed.
 *
 * @param version of the post, empty for a new one
 * @param councilId asked for a new one only: a post stays with its council
 */
record PostForm(
        @Nullable String version,
        @Nullable String councilId,
        @Nullable String title,
        @Nullable String body) {

    static PostForm of(PostView post) {
        return new PostForm(
                String.valueOf(post.version()), String.valueOf(post.councilId()), post.title(), post.body());
    }

    PostDetails details() {
        Long council = ChosenNumber.of("councilId", councilId, "Select a council");
        if (council == null) {
            throw new InvalidInput("councilId", "Select a council");
        }
        return new PostDetails(council, Typed.text(title), Typed.text(body));
    }
}
