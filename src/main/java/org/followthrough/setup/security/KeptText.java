package org.followthrough.setup.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.web.CurrentActor;
import org.followthrough.web.ErrorPages;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers who must sign in first, or whose form is out of date. A page that was asked for is asked for again after
 * sign-in; what was typed into a form comes back on a page that can send it again, so that nothing typed is lost.
 */
@Component
class KeptText implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Shorter values without a blank are a form's technical fields and choices. */
    private static final int TEXT_LENGTH = 20;

    private final ErrorPages pages;

    KeptText(ErrorPages pages) {
        this.pages = pages;
    }

    /**
     * A field that was sent.
     *
     * @param label its name in words
     * @param text whether it was typed, and so is shown
     */
    record Field(String name, String label, String value, boolean text) {}

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        CurrentActor.expose(request);
        if (isSafe(request)) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", OwnAddress.signInFor(request));
        } else {
            pages.write(request, response, page(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        CurrentActor.expose(request);
        if (problem instanceof CsrfException) {
            pages.write(request, response, page(request));
        } else {
            pages.write(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private ModelAndView page(HttpServletRequest request) {
        ModelAndView page = pages.page(HttpServletResponse.SC_FORBIDDEN, null);
        page.setViewName("error/kept-text");
        List<Field> fields = fields(request);
        page.addObject("fields", fields);
        page.addObject("signedIn", CurrentActor.get().isSignedIn());
        // a form with a password in it is not kept, so that it cannot be sent again
        page.addObject("again", isAboutPasswords(request) ? null : OwnAddress.orHome(address(request)));
        return page;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static List<Field> fields(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            String name = parameter.getKey();
            if (name.equals("_csrf") || isSecret(name) || isInAddress(request, name)) {
                continue;
            }
            for (String value : parameter.getValue()) {
                fields.add(new Field(name, words(name), value, isTyped(value)));
            }
        }
        return fields;
    }

    private static boolean isTyped(String value) {
        return value.length() > TEXT_LENGTH || value.strip().contains(" ") || value.contains("\n");
    }

    private static boolean isInAddress(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + name + "=");
    }

    private static boolean isAboutPasswords(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(KeptText::isSecret);
    }

    private static boolean isSecret(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("password") || small.equals("current") || small.equals("again");
    }

    /** {@code rows[0].positionText} becomes "Rows 0 position text". */
    private static String words(String name) {
        String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? "Text" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    private static boolean isSafe(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
