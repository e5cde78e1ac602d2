package org.followthrough.meeting.web;

import org.followthrough.shared.RefusedAction;

/** Numbers in addresses. */
final class Numbers {

    private Numbers() {}

    /** @throws RefusedAction (404) for what is no number of ours */
    static int ref(String typed) {
        if (!typed.matches("[1-9][0-9]{0,8}")) {
            throw RefusedAction.notFound();
        }
        return Integer.parseInt(typed);
    }
}
