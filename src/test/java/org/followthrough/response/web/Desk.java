package org.followthrough.response.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.web.SignedInPerson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of one response as each of a case's people meets them. */
@TestComponent
public class Desk {

    private final ObjectProvider<MockMvc> mvc;
    private final ResponsePlaces places;

    Desk(ObjectProvider<MockMvc> mvc, ResponsePlaces places) {
        this.mvc = mvc;
        this.places = places;
    }

    /** Where the executive answers a recommendation. */
    static String path(Case about, int number) {
        return "/reviews/%s/recommendations/%d/responses/executive"
                .formatted(about.review().slug(), number);
    }

    static String edit(Case about, int number) {
        return path(about, number) + "/edit";
    }

    /** Somebody's browser. */
    FormPages as(Actor person) {
        return new FormPages(
                mvc.getObject(), SecurityMockMvcRequestPostProcessors.authentication(new SignedInPerson(person)));
    }

    /** Opens the form and sends it with this typed into it. */
    Answer write(Actor person, Case about, int number, String... typed) {
        return as(person).submit(edit(about, number), edit(about, number), fields(typed));
    }

    /** What the officer reads there now. */
    VersionView now(Case about, int number) {
        return response(about, number).version();
    }

    ResponseView response(Case about, int number) {
        return find(about, number).response();
    }

    /** What everybody reads there now. */
    VersionView published(Case about, int number) {
        return places.of(Actor.PUBLIC, about.review().slug(), String.valueOf(number), "executive")
                .published()
                .version();
    }

    /** The same, null where nobody has begun. */
    ResponseInHand find(Case about, int number) {
        return places.of(about.officer(), about.review().slug(), String.valueOf(number), "executive")
                .newest();
    }

    static Map<String, String> fields(String... typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < typed.length; at += 2) {
            fields.put(typed[at], typed[at + 1]);
        }
        return fields;
    }

    static String text(Answer answer) {
        return answer.page().select("main").text();
    }

    static String errors(Answer answer) {
        return answer.page().select(".govuk-error-summary__list").text();
    }

    /** Where the summary of errors leads. */
    static List<String> errorLinks(Answer answer) {
        return answer.page().select(".govuk-error-summary__list a").eachAttr("href");
    }
}
