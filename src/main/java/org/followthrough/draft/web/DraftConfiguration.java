package org.followthrough.draft.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DraftConfiguration implements WebMvcConfigurer {

    private final DraftKeeping keeping;

    DraftConfiguration(DraftKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(keeping).excludePathPatterns("/assets/**");
    }
}
