package org.followthrough.response;

/**
 * Where a response stands, as a tag.
 *
 * @param text at most 20 characters
 * @param colour of the design system's tags
 */
public record ResponseTag(String text, String colour) {

    /** The tag of a state, the same on every page. */
    public static ResponseTag of(ResponseState state) {
        return new ResponseTag(
                state.label(),
                switch (state) {
                    case NOT_STARTED -> "grey";
                    case DRAFT -> "blue";
                    case SUBMITTED -> "purple";
                    case RETURNED -> "orange";
                    case APPROVED -> "turquoise";
                    case PUBLISHED -> "green";
                });
    }
}
