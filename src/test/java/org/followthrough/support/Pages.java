package org.followthrough.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.identity.AccountView;
import org.followthrough.shared.Actor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Asks for pages and sends their forms as somebody, through MockMvc. */
@TestComponent
public class Pages {

    private final ObjectProvider<MockMvc> mvc;
    private final People people;

    Pages(ObjectProvider<MockMvc> mvc, People people) {
        this.mvc = mvc;
        this.people = people;
    }

    /**
     * What came back.
     *
     * @param location where a redirect leads, empty for none
     */
    public record Answer(int status, String location, Document page) {

        /** The words of the page's main part. */
        public String text() {
            return page.select("main").text();
        }

        /** The lines of the error summary, in one text. */
        public String errors() {
            return page.select(".govuk-error-summary__list").text();
        }
    }

    /** A page as somebody sees it. */
    public Answer get(AccountView who, String path) {
        return perform(who, MockMvcRequestBuilders.get(java.net.URI.create(path)));
    }

    /** A page as somebody with these rights sees it, whatever the database says of them. */
    public Answer get(Actor who, String path) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(java.net.URI.create(path));
        return answer(who.isSignedIn() ? request.with(MonitoringFixture.as(who)) : request);
    }

    /** A page as the public sees it. */
    public Answer get(String path) {
        return answer(MockMvcRequestBuilders.get(java.net.URI.create(path)));
    }

    /** Posts names and values in turn. */
    public Answer post(AccountView who, String path, String... fields) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            map.put(fields[at], fields[at + 1]);
        }
        return post(who, path, map);
    }

    /** Posts fields. */
    public Answer post(AccountView who, String path, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(java.net.URI.create(path))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return perform(who, request);
    }

    /** Sends the form of a page that goes to this address, as it stands with these changes. */
    public Answer submit(AccountView who, Answer answer, String action, String... typed) {
        Element form = answer.page().select("form[method=post]").stream()
                .filter(candidate -> candidate.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " in\n" + answer.page()));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> {
            boolean ticked = input.attr("type").matches("radio|checkbox");
            if (!ticked || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.attr("value"));
            }
        });
        form.select("textarea[name]").forEach(text -> fields.put(text.attr("name"), text.wholeText()));
        form.select("select[name]")
                .forEach(select -> fields.put(
                        select.attr("name"), select.select("option[selected]").attr("value")));
        for (int at = 0; at < typed.length; at += 2) {
            fields.put(typed[at], typed[at + 1]);
        }
        return post(who, action, fields);
    }

    private Answer perform(AccountView who, MockHttpServletRequestBuilder request) {
        return answer(request.with(people.as(who)));
    }

    private Answer answer(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    mvc.getObject().perform(request).andReturn().getResponse();
            String location = response.getHeader("Location");
            return new Answer(
                    response.getStatus(), location == null ? "" : location, Jsoup.parse(response.getContentAsString()));
        } catch (Exception failed) {
            throw new AssertionError("the request failed", failed);
        }
    }
}
