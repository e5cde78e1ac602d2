package org.followthrough.response.web;

import org.followthrough.response.ResponseState;

/** Where a response stands, as a tag. */
record ResponseTag(String text, String colour) {

    static ResponseTag of(ResponseState state) {
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
