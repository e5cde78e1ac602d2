package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/**
 * Keeps the parts of an address out of what templates see. Otherwise the optional {@code name} of a button would be
 * the name in {@code /items/{name}}, and the form would send it along.
 */
class PlainModel implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView modelAndView) {
        request.removeAttribute(View.PATH_VARIABLES);
    }
}
