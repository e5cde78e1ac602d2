package org.followthrough.review;

import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a review.
 *
 * @param name as published, at most 100 characters
 * @param role such as "Chair" or "Carer, Warwickshire Fostering Service", at most 200 characters
 */
public record Participant(Part part, String name, @Nullable String role) {

    /** As what somebody took part. */
    public enum Part {
        MEMBER("Members"),
        CONTRIBUTOR("Contributors"),
        OFFICER("Officers");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** The words over all of them. */
        public String label() {
            return label;
        }
    }

    public Participant {
        role = Typed.orNull(role);
    }
}
