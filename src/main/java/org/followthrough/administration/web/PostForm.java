package org.followthrough.administration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A post as typed.
 *
 * @param version of the post, empty for a new one
 * @param councilId asked for a new one only: a post stays with its council
 * @param outside "yes" for a body that answers for itself
 */
record PostForm(
        @Nullable String version,
        @Nullable String councilId,
        @Nullable String title,
        @Nullable String body,
        @Nullable String outside) {

    private static final String YES = "yes";

    static PostForm of(PostView post) {
        return new PostForm(
                String.valueOf(post.version()), String.valueOf(post.councilId()), post.title(), post.body(), yes(post));
    }

    static String yes(PostView post) {
        return post.outside() ? YES : "";
    }

    boolean isOutside() {
        return YES.equals(outside);
    }

    static List<Choice> answers() {
        return List.of(
                new Choice(
                        YES,
                        "It answers for itself",
                        "A partner, another council or a committee. A scrutiny officer records its answers, and no cabinet member approves them."));
    }

    /**
     * What is to be kept.
     *
     * @throws InvalidInput for no council, with all else that is wrong
     */
    PostDetails details() {
        PostDetails details = new PostDetails(council().orElse(0L), Typed.text(title), Typed.text(body), isOutside());
        if (council().isEmpty()) {
            Map<String, String> problems = new LinkedHashMap<>(Posts.problems(details));
            problems.put("councilId", "Select a council");
            throw new InvalidInput(problems);
        }
        return details;
    }

    private Optional<Long> council() {
        try {
            return Optional.ofNullable(ChosenNumber.of("councilId", councilId, ""));
        } catch (InvalidInput noNumber) {
            return Optional.empty();
        }
    }
}
