package org.followthrough.register;

import java.time.LocalDate;

/**
 * A published session of a list.
 *
 * @param recommendations how many it looked at
 */
public record SessionLine(String committee, String committeeSlug, LocalDate heldOn, long recommendations) {

    /** Its address. */
    public String path() {
        return "/committees/" + committeeSlug + "/sessions/" + heldOn;
    }
}
