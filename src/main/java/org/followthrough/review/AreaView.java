package org.followthrough.review;

/**
 * An area for improvement as pages show it.
 *
 * @param position its part of the address
 * @param version for the form that changes it
 */
public record AreaView(int position, long version, AreaDetails details) {

    /** Whether the review has come to a conclusion on it. */
    public boolean isConcluded() {
        return details.outcome().conclusion() != null;
    }
}
