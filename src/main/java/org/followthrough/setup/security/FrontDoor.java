package org.followthrough.setup.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.followthrough.web.ErrorPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ModelAndView;

/**
 * The first to see a request and the last to see its answer: sets the headers, turns away foreign host names, and gives
 * a page to what failed before any controller was reached, such as a session that could not be read because the
 * database is away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FrontDoor extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final int SERVER_ERRORS = 500;

    private final AllowedHosts hosts;
    private final ErrorPages pages;

    FrontDoor(AllowedHosts hosts, ErrorPages pages) {
        this.hosts = hosts;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        SafetyHeaders.set(request, response);
        HttpServletResponse guarded = CacheGuard.around(request, response);
        if (!hosts.test(request.getServerName()) || hasForeignForwardedHost(request)) {
            pages.writeBare(guarded, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (isHealth(request) && !isFromThisMachine(request)) {
            pages.write(request, guarded, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            chain.doFilter(request, guarded);
        } catch (Exception | StackOverflowError failed) {
            answer(request, guarded, failed);
        }
    }

    /** Of requests that the servlet container refused, such as TRACE, only their error page comes by here. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable failed) throws IOException {
        ModelAndView page = pages.page(request, failed);
        int status = page.getStatus() == null ? SERVER_ERRORS : page.getStatus().value();
        if (status >= SERVER_ERRORS) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failed);
        }
        if (!response.isCommitted()) {
            pages.write(request, response, page);
        }
    }

    private boolean hasForeignForwardedHost(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-Host");
        return forwarded != null && !hosts.test(forwarded.replaceFirst(":\\d+$", ""));
    }

    private static boolean isHealth(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/health") || path.startsWith("/health/");
    }

    /** A proxy on this machine hands on what came from elsewhere and says so. */
    private static boolean isFromThisMachine(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
