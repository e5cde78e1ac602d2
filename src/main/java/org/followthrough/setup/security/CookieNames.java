package org.followthrough.setup.security;

import jakarta.servlet.http.HttpServletRequest;

/** How our cookies are called: with the prefix that browsers watch over wherever they may be called so. */
final class CookieNames {

    private CookieNames() {}

    static String of(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
