package org.followthrough.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Gives every page its frame. One attribute, and not a simple value, so that a redirect never carries it into an
 * address; nothing here asks the database, so that error pages render without one.
 */
@ControllerAdvice
class LayoutAdvice {

    /** Councils live by British time whatever the server's. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String councilName;
    private final Clock clock;

    LayoutAdvice(@Value("${followthrough.council-name:}") String councilName, ObjectProvider<Clock> clock) {
        this.councilName = councilName;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @ModelAttribute("layout")
    Layout layout(HttpServletRequest request) {
        return new Layout(
                request.getAttribute(Actor.class.getName()) instanceof Actor actor ? actor : Actor.PUBLIC,
                councilName,
                path(request),
                address(request),
                Words.date(LocalDate.now(clock.withZone(LONDON))));
    }

    /** Forms are records bound through their constructors: what a record does not declare cannot be set. */
    @InitBinder
    void bindOnlyWhatIsDeclared(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    private static String path(HttpServletRequest request) {
        String uri = originalUri(request);
        String context = request.getContextPath();
        return uri.startsWith(context) ? uri.substring(context.length()) : uri;
    }

    private static String address(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(originalUri(request))
                .replaceQuery(request.getQueryString())
                .build()
                .toUriString();
    }

    private static String originalUri(HttpServletRequest request) {
        @Nullable Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri instanceof String failed ? failed : request.getRequestURI();
    }
}
