package org.followthrough.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Reads a page's frame from the request alone. Templates ask for it themselves, so that the pages of exception handlers
 * and filters have it too; nothing here asks the database, so that error pages render without one.
 */
@Component
public class Layouts {

    private final String councilName;
    private final Clock clock;

    public Layouts(@Value("${followthrough.council-name:}") String councilName, Clock clock) {
        this.councilName = councilName;
        this.clock = clock;
    }

    /** The frame for the page that answers this request. */
    Layout of(HttpServletRequest request) {
        return new Layout(
                request.getAttribute(Actor.class.getName()) instanceof Actor actor ? actor : Actor.PUBLIC,
                councilName,
                path(request),
                address(request),
                Words.date(Instant.now(clock)));
    }

    private static String path(HttpServletRequest request) {
        String uri = originalUri(request);
        String context = request.getContextPath();
        return uri.startsWith(context) ? uri.substring(context.length()) : uri;
    }

    private static String address(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .scheme(request.getScheme())
                .host(request.getServerName())
                .port(isUsual(request) ? -1 : request.getServerPort())
                .path(originalUri(request))
                .query(request.getQueryString())
                .build()
                .toUriString();
    }

    private static boolean isUsual(HttpServletRequest request) {
        return request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
    }

    private static String originalUri(HttpServletRequest request) {
        @Nullable Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri instanceof String failed ? failed : request.getRequestURI();
    }
}
