package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@ApplicationTest
class AssetAddressTest {

    @Autowired
    private ThymeleafViewResolver views;

    @Autowired
    private ResourceUrlProvider addresses;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WebApplicationContext context;

    @Test
    void addressesOfStylesAndScriptsChangeWithTheirContent() throws Exception {
        var request = new MockHttpServletRequest("GET", "/nowhere");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        var response = new MockHttpServletResponse();

        new ResourceUrlEncodingFilter().doFilter(request, response, (filtered, answer) -> {
            filtered.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, addresses);
            render((HttpServletRequest) filtered, (HttpServletResponse) answer);
        });

        assertThat(response.getContentAsString())
                .containsPattern("/assets/application-[0-9a-f]{32}\\.css")
                .containsPattern("/assets/application-[0-9a-f]{32}\\.js")
                .containsPattern("/assets/govuk-frontend\\.min-[0-9a-f]{32}\\.js")
                .containsPattern("/assets/favicon-[0-9a-f]{32}\\.svg");
    }

    @Test
    void whatHasAHashInItsAddressIsKeptForAYear() throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get(addresses.getForLookupPath("/assets/application.css")))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public");
    }

    private void render(HttpServletRequest request, HttpServletResponse response) {
        try {
            Objects.requireNonNull(views.resolveViewName("error/404", Locale.UK))
                    .render(new HashMap<>(), request, response);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
