package org.followthrough.measure;

import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * A measure as pages show it.
 *
 * @param version for the form that changes it
 * @param position place in the printed order, from 1
 * @param ref its part of the address
 */
public record MeasureView(long id, long version, long planId, int position, String ref, MeasureDetails details) {

    private static final int LONGEST_NAME = 80;

    /** Whether the name is less than what is measured. */
    public boolean isNameCut() {
        return !name().endsWith(details.description());
    }

    /** What people call it: number and the beginning of what is measured. */
    public String name() {
        String description = details.description().lines().findFirst().orElse("");
        String begun = Shortened.to(description, LONGEST_NAME);
        @Nullable String number = details.number();
        return number == null ? begun : number + " " + begun;
    }
}
