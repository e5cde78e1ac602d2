package org.followthrough.response;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who answers for an action, as a row. */
@Embeddable
class ActionOwner {

    private @Nullable Long postId;
    private @Nullable String words;

    protected ActionOwner() {}

    ActionOwner(Owner owner) {
        this.postId = owner.postId();
        this.words = owner.words();
    }

    Owner owner() {
        return new Owner(postId, words);
    }
}
