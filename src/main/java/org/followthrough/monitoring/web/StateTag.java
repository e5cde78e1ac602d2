package org.followthrough.monitoring.web;

import org.followthrough.monitoring.ItemView;

/** Where an item stands, as a tag. */
record StateTag(String text, String colour) {

    static StateTag of(ItemView item) {
        return new StateTag(
                item.state().label(),
                switch (item.state()) {
                    case LEFT_OUT, CHOSEN -> "grey";
                    case REQUESTED -> "yellow";
                    case RECEIVED -> "light-blue";
                    case NOT_RECEIVED -> "orange";
                    case DRAFTED -> "blue";
                    case AGREED -> "turquoise";
                    case CHANGED -> "purple";
                    case CONFIRMED, PUBLISHED -> "green";
                });
    }
}
