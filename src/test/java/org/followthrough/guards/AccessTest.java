package org.followthrough.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.followthrough.guards.AccessTable.Row;
import org.followthrough.guards.Cast.Part;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the running application, tried by everybody in every state, against the table for people. */
@ApplicationTest
class AccessTest {

    /** Where the application keeps who answers what; another one would hide addresses from this test. */
    private static final Set<String> KNOWN_MAPPINGS = Set.of(
            "requestMappingHandlerMapping",
            "resourceHandlerMapping",
            "faviconHandlerMapping",
            "beanNameHandlerMapping",
            "routerFunctionMapping",
            "viewControllerHandlerMapping",
            "welcomePageHandlerMapping",
            "welcomePageNotAcceptableHandlerMapping",
            "defaultServletHandlerMapping",
            "webEndpointServletHandlerMapping",
            "controllerEndpointHandlerMapping",
            "healthEndpointWebMvcHandlerMapping");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private AccessWorld world;
    private Visits visits;
    private AccessForms forms;

    static List<Row> rows() throws IOException {
        return AccessTable.read().rows();
    }

    static List<Row> forms() throws IOException {
        return rows().stream().filter(row -> row.method().equals("POST")).toList();
    }

    static List<Row> pages() throws IOException {
        return rows().stream().filter(row -> row.method().equals("GET")).toList();
    }

    @BeforeEach
    void makeTheWorldOnce() {
        world = AccessWorld.of(context);
        visits = new Visits(mvc, world);
        forms = new AccessForms(visits);
    }

    @Test
    void everyAddressIsInTheTableAndEveryLineHasItsAddress() throws IOException {
        Set<String> listed = new TreeSet<>();
        rows().stream().filter(Row::mapped).forEach(row -> listed.add(row.name()));
        assertThat(listed).isEqualTo(mapped());
    }

    @Test
    void addressesComeFromNowhereElse() {
        assertThat(context.getBeansOfType(HandlerMapping.class).keySet()).isSubsetOf(KNOWN_MAPPINGS);
    }

    @Test
    void everyFormIsKnown() throws IOException {
        assertThat(forms())
                .allSatisfy(row -> assertThat(AccessForms.has(row.route()))
                        .as(row.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAnsweredAsTheTableSays(Row row) {
        Map<Part, String> found = new TreeMap<>();
        Map<Part, String> expected = new TreeMap<>();
        for (Part part : Part.values()) {
            expected.put(part, row.expected(part));
            found.put(part, attempt(row, part));
        }
        assertThat(found).as(row.toString()).isEqualTo(expected);
    }

    /** Whoever is refused is refused before a form is looked at: an empty one tells them no more. */
    @ParameterizedTest
    @MethodSource("forms")
    void anEmptyFormIsRefusedLikeAFullOne(Row row) {
        for (Part part : Part.values()) {
            if (Set.of(AccessAnswer.SIGN_IN, "403", "404").contains(row.expected(part))) {
                assertThat(AccessAnswer.of(send(row, part, Visits.NOTHING, csrf())))
                        .as(row + " as " + part)
                        .isEqualTo(row.expected(part));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormWithoutItsTokenChangesNothing(Row row) {
        Fingerprint before = Fingerprint.of(jdbc);
        for (Part part : List.of(Part.PUBLIC, Part.CHAIR, Part.OFFICER, Part.SERVICE, Part.ADMINISTRATOR)) {
            MockHttpServletResponse response = send(row, part, forms.of(row, part), request -> request);
            assertThat(response.getStatus()).as(row + " as " + part).isEqualTo(403);
        }
        assertThat(Fingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyTheHeadOfAPageIsAnsweredAlike(Row row) {
        for (Part part : List.of(Part.PUBLIC, Part.OTHER_OFFICER)) {
            MockHttpServletResponse head =
                    visits.send(HttpMethod.HEAD, address(row), part, Visits.NOTHING, request -> request);
            assertThat(AccessAnswer.of(head)).as(row + " as " + part).isEqualTo(row.expected(part));
        }
    }

    @Test
    void theFingerprintSeesAChangeThatLeavesNoTrace() {
        Fingerprint before = Fingerprint.of(jdbc);
        jdbc.sql("update council set name = name").update();
        assertThat(Fingerprint.of(jdbc)).isNotEqualTo(before);
    }

    /** What may succeed is undone, so that everybody meets the same world; what is refused must itself leave no trace. */
    private String attempt(Row row, Part part) {
        MultiValueMap<String, String> form = row.method().equals("GET") ? Visits.NOTHING : forms.of(row, part);
        boolean mayChange = row.method().equals("POST") && !AccessAnswer.isRefusal(row.expected(part));
        if (mayChange) {
            return transaction.execute(undone -> {
                undone.setRollbackOnly();
                return AccessAnswer.of(send(row, part, form, csrf()));
            });
        }
        Fingerprint before = Fingerprint.of(jdbc);
        String answer = AccessAnswer.of(send(row, part, form, csrf()));
        assertThat(Fingerprint.of(jdbc))
                .as("%s as %s (%s) changed the database", row, part, answer)
                .isEqualTo(before);
        return answer;
    }

    private MockHttpServletResponse send(
            Row row, Part part, MultiValueMap<String, String> form, RequestPostProcessor token) {
        return visits.send(HttpMethod.valueOf(row.method()), address(row), part, form, token);
    }

    private String address(Row row) {
        return AccessForms.fill(row.route(), world.object(row.object()));
    }

    private Set<String> mapped() {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo info :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (String pattern : info.getPatternValues()) {
                methods(info).forEach(method -> mapped.add(method + " " + pattern));
            }
        }
        return mapped;
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        List<String> methods = new ArrayList<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream();
    }
}
