package org.followthrough.guards;

import java.util.Set;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came back, in the words of the table. */
final class AccessAnswer {

    /** A page where one has to sign in first. */
    static final String SIGN_IN = "sign in";

    /** Something was done, or the address leads elsewhere: a redirect. */
    static final String DONE = "done";

    private static final Set<String> REFUSALS = Set.of(SIGN_IN, "403", "404", "405", "409", "422");

    private AccessAnswer() {}

    static String of(MockHttpServletResponse response) {
        int status = response.getStatus();
        String location = response.getHeader("Location");
        if (status / 100 == 3 && location != null) {
            return location.startsWith("/sign-in") ? SIGN_IN : DONE;
        }
        return String.valueOf(status);
    }

    /** Whether nothing may have been changed. */
    static boolean isRefusal(String answer) {
        return REFUSALS.contains(answer);
    }
}
