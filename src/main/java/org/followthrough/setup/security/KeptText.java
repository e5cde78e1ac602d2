package org.followthrough.setup.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.web.CurrentActor;
import org.followthrough.web.ErrorPages;
import org.followthrough.web.OwnAddress;
import org.followthrough.web.SentText;
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

    private final ErrorPages pages;

    KeptText(ErrorPages pages) {
        this.pages = pages;
    }

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
        ModelAndView page = pages.page(request, HttpServletResponse.SC_FORBIDDEN, null);
        if (SentText.isAboutPasswords(request)) {
            // no page repeats a password, so that it cannot be sent again
            page.setViewName("error/form-again");
            page.addObject("form", formAddress(request));
            return page;
        }
        page.setViewName("error/kept-text");
        page.addObject("fields", SentText.of(request));
        page.addObject("signedIn", CurrentActor.get().isSignedIn());
        page.addObject("again", OwnAddress.orHome(address(request)));
        return page;
    }

    /** The sign-in form stands at its address too, but knows only by what was sent where to go afterwards. */
    private static String formAddress(HttpServletRequest request) {
        String to = request.getParameter(OwnAddress.PARAMETER);
        return request.getQueryString() == null && to != null && !to.isEmpty()
                ? OwnAddress.with(request.getRequestURI(), OwnAddress.orHome(to))
                : OwnAddress.orHome(address(request));
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isSafe(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
