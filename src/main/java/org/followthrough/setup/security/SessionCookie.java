package org.followthrough.setup.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.CookieSerializer;

/**
 * The session's cookie. Over https its name begins with {@code __Host-}, so that a browser takes it from this host only
 * and never from a neighbour in the same domain or over plain http.
 */
class SessionCookie implements CookieSerializer {

    private static final String NAME = "session";

    @Override
    public void writeCookieValue(CookieValue cookie) {
        HttpServletRequest request = cookie.getRequest();
        ResponseCookie.ResponseCookieBuilder built = ResponseCookie.from(name(request), cookie.getCookieValue())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
        if (cookie.getCookieValue().isEmpty()) {
            built.maxAge(0);
        }
        cookie.getResponse().addHeader(HttpHeaders.SET_COOKIE, built.build().toString());
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches(SessionIds.FORM))
                        .toList();
    }

    private static String name(HttpServletRequest request) {
        return CookieNames.of(NAME, request);
    }
}
