package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Error pages with their true status. Templates {@code error/404} and so on, else {@code error/4xx} or {@code
 * error/5xx}, get {@code status}, {@code title}, {@code advice}, {@code sent} with the words of a form that is refused and, where
 * a rule gave one, {@code reason}. They are rendered without asking the database.
 */
@Component
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int SERVER_ERRORS = 500;

    private final ObjectProvider<ViewResolver> resolvers;

    ErrorPages(ObjectProvider<ViewResolver> resolvers) {
        this.resolvers = resolvers;
    }

    /** The page, for a controller or an exception handler to return. */
    public ModelAndView page(HttpServletRequest request, int status, @Nullable String reason) {
        Map<String, Object> model = model(status, reason);
        model.put("sent", SentText.typed(request));
        return new ModelAndView(viewName(status), model, HttpStatusCode.valueOf(status));
    }

    /** The page for an exception. */
    public ModelAndView page(HttpServletRequest request, Throwable problem) {
        return page(request, ErrorStatus.of(problem), ErrorStatus.reason(problem));
    }

    /** Answers with the page at once: from a filter, where no controller is at work. */
    public void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, page(request, status, null));
    }

    /** Answers without the frame of our pages, which would repeat the address that was asked for. */
    public void writeBare(HttpServletResponse response, int status) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(ErrorWording.barePage(status));
        response.flushBuffer();
    }

    /** Answers with any page at once. */
    public void write(HttpServletRequest request, HttpServletResponse response, ModelAndView page) throws IOException {
        HttpStatusCode given = page.getStatus();
        int status = given == null ? HttpServletResponse.SC_OK : given.value();
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        if (request.getAttribute(CurrentActor.ATTRIBUTE) == null) {
            CurrentActor.set(request, Actor.PUBLIC);
        }
        // in a filter nothing has told the view resolvers yet which request is at hand
        RequestAttributes before = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            render(request, response, page);
        } catch (Exception failed) {
            LOG.error("The error page for {} could not be rendered", status, failed);
            if (!response.isCommitted()) {
                writeBare(response, status);
            }
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
        response.flushBuffer();
    }

    private void render(HttpServletRequest request, HttpServletResponse response, ModelAndView page) throws Exception {
        String name = String.valueOf(page.getViewName());
        for (ViewResolver resolver : resolvers.orderedStream().toList()) {
            View view = resolver.resolveViewName(name, Locale.UK);
            if (view != null) {
                view.render(page.getModel(), request, response);
                return;
            }
        }
        throw new IllegalStateException("no view " + name);
    }

    private static Map<String, Object> model(int status, @Nullable String reason) {
        Map<String, Object> model = new HashMap<>();
        model.put("status", status);
        model.put("title", ErrorWording.title(status));
        model.put("advice", ErrorWording.advice(status));
        if (reason != null) {
            model.put("reason", reason);
            if (status == ErrorStatus.CONFLICT) {
                // a rule refuses: nobody else need have changed anything
                model.put("title", "This cannot be done now");
            }
        }
        return model;
    }

    private static String viewName(int status) {
        String exact = "error/" + status;
        if (new ClassPathResource("templates/" + exact + ".html").exists()) {
            return exact;
        }
        return status < SERVER_ERRORS ? "error/4xx" : "error/5xx";
    }
}
