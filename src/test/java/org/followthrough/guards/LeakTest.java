package org.followthrough.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.guards.AccessTable.Row;
import org.followthrough.guards.Cast.Part;
import org.followthrough.support.ApplicationTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** No word that is not public yet stands on a page of somebody who may not read it, by whichever way they come. */
@ApplicationTest
class LeakTest {

    /** More pages than the application has for one committee; a crawl that reaches it has lost its way. */
    private static final int PAGES = 600;

    /** Pages of which every other test's review, person or event adds one more; the world's own are followed. */
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "/administration/(.*/\\d+\\b.*|.*\\?.*)|/(reviews|committees|plans|referrals|r)/(?!new).*|/recommendations\\?(review|committee)=.*");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    private AccessWorld world;
    private Visits visits;

    @BeforeEach
    void makeTheWorldOnce() {
        world = AccessWorld.of(context);
        visits = new Visits(mvc, world);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void noPageShowsWhatItsReaderMayNotRead(Part reader) throws IOException {
        List<String> leaks = new ArrayList<>();
        for (Row row : AccessTable.read().rows()) {
            if (row.method().equals("GET")) {
                String address = AccessForms.fill(row.route(), world.object(row.object()));
                String text = text(visits.get(address, reader));
                world.secrets().leaks(text, reader).forEach(word -> leaks.add(address + " shows " + word));
            }
        }
        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOBODY", "COUNCILLOR"})
    void noPageBehindALinkDoesAndEveryLinkLeadsSomewhere(Part reader) throws UnsupportedEncodingException {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>(List.of(
                "/",
                AccessForms.fill("/committees/{slug}", world.object("the committee")),
                AccessForms.fill("/reviews/{slug}", world.object("a published review"))));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            MockHttpServletResponse response = visits.get(address, reader);
            String text = text(response);
            if (response.getStatus() >= 400) {
                problems.add(address + " answers " + response.getStatus());
            }
            world.secrets().leaks(text, reader).forEach(word -> problems.add(address + " shows " + word));
            links(text).stream()
                    .filter(link -> !isList(address) || !isList(link))
                    .filter(seen::add)
                    .forEach(waiting::add);
            assertThat(seen).hasSizeLessThan(PAGES);
        }
        assertThat(problems).isEmpty();
    }

    /** The control: whoever may read a word does find it, so the words are where they are looked for. */
    @Test
    void whoMayReadTheWordsFindsThem() throws IOException {
        StringBuilder everything = new StringBuilder();
        for (Row row : AccessTable.read().rows()) {
            if (row.method().equals("GET")) {
                for (Part part : List.of(Part.OFFICER, Part.CHAIR, Part.ADMINISTRATOR)) {
                    everything.append(
                            text(visits.get(AccessForms.fill(row.route(), world.object(row.object())), part)));
                }
            }
        }
        assertThat(world.secrets().readers().keySet())
                .filteredOn(word -> everything.indexOf(word) < 0)
                .isEmpty();
    }

    @Test
    void aLeakIsSeen() {
        String word = world.secrets().readers().keySet().stream()
                .filter(each -> each.startsWith("zqdraft"))
                .findFirst()
                .orElseThrow();
        assertThat(world.secrets().leaks("<p>" + word + "</p>", Part.PUBLIC)).containsExactly(word);
        assertThat(world.secrets().leaks("<p>" + word + "</p>", Part.OFFICER)).isEmpty();
    }

    /** A list leads to itself in every order with every filter: such links say nothing that it does not say itself. */
    private static boolean isList(String address) {
        return address.startsWith("/recommendations?") || address.equals("/recommendations");
    }

    private static String text(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return response.getContentAsString()
                + response.getHeaderNames().stream()
                        .map(name -> name + ": " + response.getHeaders(name))
                        .toList();
    }

    private List<String> links(String page) {
        return Jsoup.parse(page).select("a[href]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("/") && !link.startsWith("/sign-in"))
                // a list filtered twice shows no more than filtered once, but two versions are what a comparison needs
                .filter(link -> !link.contains("&") || link.contains("/compare?"))
                .filter(link -> world.isOwn(link) || !ONE_OF_MANY.matcher(link).matches())
                .toList();
    }
}
