package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before they had to sign in. It travels in the address and in the form, not in a cookie, so
 * that two tabs do not overwrite one another's. Only an address on this site is taken.
 */
public final class OwnAddress {

    /** The parameter's name. */
    public static final String PARAMETER = "to";

    private static final int LONGEST = 2000;

    /** One slash, then no second one and no backslash, which browsers take for a slash; visible ASCII throughout. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private OwnAddress() {}

    /** The address if it is one of ours, else the home page. */
    public static String orHome(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OWN.matcher(wanted).matches()
                ? wanted
                : "/";
    }

    /** The sign-in page that leads back to the page that this request asked for. */
    public static String signInFor(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
        return wanted.equals("/") ? "/sign-in" : with("/sign-in", wanted);
    }

    /** The path with where to go afterwards. */
    public static String with(String path, String wanted) {
        return path + "?" + PARAMETER + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
