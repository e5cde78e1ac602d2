package org.followthrough.setup.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

class CookiesOverHttpsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    CookiesOverHttpsTest() {
        request.setSecure(true);
    }

    @Test
    void sessionIsBoundToTheHost() {
        SessionCookie cookie = new SessionCookie();
        String id = new SessionIds().generate();
        cookie.writeCookieValue(new CookieValue(request, response, id));
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-session=" + id + ";")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        request.setCookies(new Cookie("session", id));
        assertThat(cookie.readCookieValues(request))
                .as("one that came over http could have been planted")
                .isEmpty();
        request.setCookies(new Cookie("__Host-session", id));
        assertThat(cookie.readCookieValues(request)).containsExactly(id);
    }

    @Test
    void formsTokenIsBoundToTheHost() {
        CsrfTokens tokens = new CsrfTokens();
        tokens.saveToken(tokens.generateToken(request), request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-csrf=")
                .contains("Secure", "HttpOnly", "Path=/");
    }

    @Test
    void browsersComeBackByHttpsOnly() {
        SafetyHeaders.set(request, response);
        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }
}
