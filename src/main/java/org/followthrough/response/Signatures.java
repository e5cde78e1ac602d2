package org.followthrough.response;

import org.jspecify.annotations.Nullable;

/**
 * Whose hands a version went through.
 *
 * @param draftedBy the account that edited it last, null while there is nothing
 * @param submittedBy the account that submitted it, null if nobody has
 * @param approvedBy the account that approved it, null if nobody has
 */
public record Signatures(
        @Nullable Long draftedBy,
        @Nullable Long submittedBy,
        @Nullable Long approvedBy) {

    /** Of what has not been started. */
    public static final Signatures NONE = new Signatures(null, null, null);
}
