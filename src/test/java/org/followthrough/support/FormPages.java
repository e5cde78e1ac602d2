package org.followthrough.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One person's pages through MockMvc: reads them, and sends their forms as they stand with what is typed over it. */
public final class FormPages {

    private final MockMvc mvc;
    private final RequestPostProcessor person;

    public FormPages(MockMvc mvc, RequestPostProcessor person) {
        this.mvc = mvc;
        this.person = person;
    }

    /** What came back. */
    public record Answer(MvcResult result) {

        public int status() {
            return response().getStatus();
        }

        public Document page() {
            try {
                return Jsoup.parse(response().getContentAsString());
            } catch (java.io.UnsupportedEncodingException impossible) {
                throw new AssertionError(impossible);
            }
        }

        /** Where a redirect leads, empty for none. */
        public String location() {
            String location = response().getHeader("Location");
            return location == null ? "" : location;
        }

        /** What the page after the redirect is told. */
        public @Nullable Object flash(String name) {
            return result.getFlashMap().get(name);
        }

        private MockHttpServletResponse response() {
            return result.getResponse();
        }
    }

    public Answer get(String path) {
        return perform(MockMvcRequestBuilders.get(path));
    }

    /** Posts as given, with a token. */
    public Answer post(String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(path).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return perform(request);
    }

    /** Opens a page and sends its form that goes to the action. */
    public Answer submit(String path, String action, Map<String, String> typed) {
        return submit(get(path), action, typed);
    }

    /** Sends the form of an open page that goes to the action, with what it holds and what is typed over that. */
    public Answer submit(Answer open, String action, Map<String, String> typed) {
        Element form = open.page().select("form[method=post]").stream()
                .filter(candidate -> candidate.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " in\n" + open.page()));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]:not([type=radio]):not([type=checkbox]), input[checked][name]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("textarea[name]").forEach(text -> fields.put(text.attr("name"), text.wholeText()));
        form.select("select[name] option[selected]")
                .forEach(option -> fields.put(option.parent().attr("name"), option.val()));
        fields.remove("_csrf");
        fields.putAll(typed);
        return post(action, fields);
    }

    private Answer perform(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) {
        try {
            return new Answer(mvc.perform(request.with(person)).andReturn());
        } catch (Exception failed) {
            throw new AssertionError("the page failed", failed);
        }
    }
}
