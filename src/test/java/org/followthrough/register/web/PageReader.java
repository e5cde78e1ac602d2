package org.followthrough.register.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Reads pages as the public does, or as somebody else. */
final class PageReader {

    private final MockMvc mvc;
    private final RequestPostProcessor[] who;

    PageReader(MockMvc mvc, RequestPostProcessor... who) {
        this.mvc = mvc;
        this.who = who;
    }

    /** The page at an address, which must be there. */
    Document page(String path) {
        MockHttpServletResponse answer = answer(path);
        if (answer.getStatus() != 200) {
            throw new AssertionError(path + " answers " + answer.getStatus());
        }
        return Jsoup.parse(body(answer), "http://localhost" + path);
    }

    /** Whatever the address answers. */
    MockHttpServletResponse answer(String path) {
        try {
            MockHttpServletRequestBuilder request = get(URI.create(path));
            for (RequestPostProcessor each : who) {
                request.with(each);
            }
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }

    static String body(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
