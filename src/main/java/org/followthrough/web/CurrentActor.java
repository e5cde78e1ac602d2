package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who is asking: a controller declares a parameter of type {@link Actor}, a template reads {@code actor}. Never null:
 * the public is {@link Actor#PUBLIC}.
 */
@Component
public class CurrentActor implements HandlerMethodArgumentResolver, HandlerInterceptor {

    /** The request attribute, and so the name in templates. */
    public static final String ATTRIBUTE = "actor";

    /** Who makes the request that this thread answers, read from the database at its first use in the request. */
    public static Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof SignedInPerson person ? person.getPrincipal() : Actor.PUBLIC;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        expose(request);
        return true;
    }

    /** Makes the actor known to the page, for what answers without a controller. */
    public static void expose(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            // first the public, so that the error page has somebody if the database does not tell
            set(request, Actor.PUBLIC);
            set(request, get());
        }
    }

    /** Under its name for templates and under its type for other code. */
    static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
        request.setAttribute(Actor.class.getName(), actor);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return get();
    }
}
