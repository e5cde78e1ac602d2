package org.followthrough.web;

import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;

/**
 * What the frame of every page needs; templates know it as {@code #layout}.
 *
 * @param actor who is looking
 * @param councilName the council's name, empty when none is configured
 * @param path the address within the application, without the query
 * @param address the whole address, printed on paper
 * @param printedOn today in London, as words
 */
public record Layout(Actor actor, String councilName, String path, String address, String printedOn) {

    /** Whether the page belongs to the section of this address: the navigation marks it. */
    public boolean isIn(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    public boolean isSignedIn() {
        return actor.isSignedIn();
    }

    public boolean isAdministrator() {
        return actor.has(Role.ADMINISTRATOR);
    }
}
