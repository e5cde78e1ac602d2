package org.followthrough.setup.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/**
 * Says who may keep a copy of a page. Nobody may, as soon as a cookie came with the request or leaves with the answer,
 * whatever a controller says; what the public gets must be asked for again each time, unless a controller says more.
 */
final class CacheGuard extends HttpServletResponseWrapper {

    private static final String NOBODY = "private, no-store";

    private boolean closed;

    private CacheGuard(HttpServletResponse response) {
        super(response);
    }

    static HttpServletResponse around(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith("/assets/")) {
            return response;
        }
        CacheGuard guard = new CacheGuard(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (request.getHeader(HttpHeaders.COOKIE) != null) {
            guard.close();
        }
        return guard;
    }

    private void close() {
        closed = true;
        super.setHeader(HttpHeaders.CACHE_CONTROL, NOBODY);
    }

    @Override
    public void setHeader(String name, String value) {
        if (isAllowed(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (isAllowed(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void addCookie(Cookie cookie) {
        close();
        super.addCookie(cookie);
    }

    private boolean isAllowed(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
            close();
        }
        return !(closed && name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL));
    }
}
