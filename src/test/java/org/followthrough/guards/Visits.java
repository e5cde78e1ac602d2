package org.followthrough.guards;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import org.followthrough.guards.Cast.Part;
import org.followthrough.shared.Actor;
import org.followthrough.web.SignedInPerson;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Requests to the application from any of the cast. */
record Visits(MockMvc mvc, AccessWorld world) {

    /** A form without fields. */
    static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    MockHttpServletResponse get(String address, Part part) {
        return send(HttpMethod.GET, address, part, NOTHING, request -> request);
    }

    MockHttpServletResponse send(
            HttpMethod method,
            String address,
            Part part,
            MultiValueMap<String, String> form,
            RequestPostProcessor token) {
        Actor actor = world.cast().of(part);
        MockHttpServletRequestBuilder request = request(method, URI.create(address));
        request.params(form);
        RequestPostProcessor person = actor.isSignedIn() ? authentication(new SignedInPerson(actor)) : anonymous();
        try {
            return mvc.perform(request.with(person).with(token)).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(method + " " + address + " as " + part, failed);
        }
    }
}
