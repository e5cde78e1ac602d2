package org.followthrough.setup.security;

import java.util.List;

/** Accounts for trying the application out, printed on the sign-in page; only a demonstration has a bean of this. */
public interface DemonstrationAccounts {

    /**
     * An account to try.
     *
     * @param role what it is for, in words
     */
    record Line(String email, String role) {}

    List<Line> accounts();

    /** The password of all of them. */
    String password();
}
