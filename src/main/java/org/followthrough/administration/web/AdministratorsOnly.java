package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.web.CurrentActor;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Nobody else needs to know that the pages of administrators exist: 404. One gate for every address below, so that a
 * new page cannot forget it; the services refuse each deed once more.
 */
@Configuration(proxyBeanMethods = false)
class AdministratorsOnly implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/administration", "/administration/**", "/committees/*/succession/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CurrentActor.expose(request);
        if (!CurrentActor.get().has(Role.ADMINISTRATOR)) {
            throw RefusedAction.notFound();
        }
        return true;
    }
}
