package org.followthrough.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers what a controller threw with its status and a page in plain words. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final ErrorPages pages;
    private final AuthenticationEntryPoint signIn;

    ErrorAdvice(ErrorPages pages, AuthenticationEntryPoint signIn) {
        this.pages = pages;
        this.signIn = signIn;
    }

    @ExceptionHandler(Throwable.class)
    @Nullable
    ModelAndView answer(Throwable problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) {
            throw (RuntimeException) problem;
        }
        int status = ErrorStatus.of(problem);
        if (status == ErrorStatus.FORBIDDEN && !CurrentActor.get().isSignedIn()) {
            // who is not signed in may be somebody who is allowed to
            signIn.commence(request, response, new InsufficientAuthenticationException("not signed in", problem));
            return null;
        }
        if (status == ErrorStatus.INTERNAL) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), problem);
        } else if (status == ErrorStatus.UNAVAILABLE) {
            LOG.warn("{} {}: the database does not answer", request.getMethod(), request.getRequestURI());
        }
        if (response.isCommitted()) {
            return null;
        }
        if (problem instanceof ErrorResponse answer) {
            copy(answer.getHeaders(), response);
        }
        return pages.page(request, problem);
    }

    /** Such as Allow beside 405. */
    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
