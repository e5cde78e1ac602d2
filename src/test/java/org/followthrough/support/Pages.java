package org.followthrough.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.FlashMap;

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
     * @param notice what the page to which it leads says of what was done, empty for nothing
     */
    public record Answer(int status, String location, String notice, Document page) {

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

    /**
     * Sends the form of a page that goes to this address, as a browser would: every field that stands in it, also two of
     * one name, with these changes. What is typed takes the place of all that the form has under that name.
     */
    public Answer submit(AccountView who, Answer answer, String action, String... typed) {
        Element form = answer.page().select("form[method=post]").stream()
                .filter(candidate -> candidate.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + action + " in\n" + answer.page()));
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.select("input[name]:not([disabled]), textarea[name], select[name]")
                .forEach(field -> value(field).ifPresent(value -> fields.add(field.attr("name"), value)));
        for (int at = 0; at < typed.length; at += 2) {
            fields.set(typed[at], typed[at + 1]);
        }
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(java.net.URI.create(action))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        return perform(who, request.params(fields));
    }

    /** What a browser sends of a field that nobody touches, empty for nothing. */
    private static Optional<String> value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> Optional.of(field.wholeText());
            case "select" -> Optional.of(field.select("option[selected]").attr("value"));
            default ->
                field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked")
                        ? Optional.empty()
                        : Optional.of(field.attr("value"));
        };
    }

    private Answer perform(AccountView who, MockHttpServletRequestBuilder request) {
        return answer(request.with(people.as(who)));
    }

    private Answer answer(MockHttpServletRequestBuilder request) {
        try {
            MvcResult result = mvc.getObject().perform(request).andReturn();
            MockHttpServletResponse response = result.getResponse();
            // whoever is sent away before a page is looked for is told nothing
            FlashMap told = result.getFlashMap();
            Object notice = told == null ? null : told.get("notice");
            String location = response.getHeader("Location");
            return new Answer(
                    response.getStatus(),
                    location == null ? "" : location,
                    notice == null ? "" : notice.toString(),
                    Jsoup.parse(response.getContentAsString()));
        } catch (Exception failed) {
            throw new AssertionError("the request failed", failed);
        }
    }
}
