package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our fragments give the very elements that the design system's own examples show. */
class ComponentsTest {

    private static final String FIXTURES =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/%s/fixtures.json";

    private static final List<Choice> YES_NO = List.of(new Choice("yes", "Yes"), new Choice("no", "No"));

    private static final String NI_HINT =
            "It’s on your National Insurance card, benefit letter, payslip or P60." + " For example, ‘QQ 12 34 56 C’.";

    private static final String COUNT_HINT = "Don't include personal or financial information, eg your National"
            + " Insurance number or credit card details.";

    private static final String WASTE_HINT = "Nullam id dolor id nibh ultricies vehicula ut id elit.";

    /** One example of the design system and how an author of ours writes it. */
    record Example(
            String component, String name, String fragment, Map<String, Object> model, Map<String, String> errors) {

        Example(String component, String name, String fragment) {
            this(component, name, fragment, Map.of(), Map.of());
        }

        Example(String component, String name, String fragment, Map<String, Object> model) {
            this(component, name, fragment, model, Map.of());
        }

        @Override
        public String toString() {
            return component + ", " + name;
        }
    }

    static Stream<Example> examples() {
        return Stream.concat(fields(), others());
    }

    private static Stream<Example> fields() {
        return Stream.of(
                new Example(
                        "input",
                        "with error and hint",
                        "input(field='with-error-hint', label='National insurance number', hint=${hint})",
                        Map.of("hint", NI_HINT),
                        Map.of("with-error-hint", "Enter a National Insurance number in the correct format")),
                new Example("input", "default", "input(field='test-name', label='National Insurance number')"),
                new Example(
                        "textarea",
                        "with hint and error message",
                        "textarea(field='with-hint-error', label='With hint and error', hint='Hint')",
                        Map.of(),
                        Map.of("with-hint-error", "Error message")),
                new Example(
                        "character-count",
                        "with hint and error",
                        "textarea(field='with-error', label='Can you provide more detail?', hint=${hint}, maxlength=10)",
                        Map.of("hint", COUNT_HINT),
                        Map.of("with-error", "Please provide more detail")),
                new Example(
                        "radios",
                        "default",
                        "radios(field='example-default', legend='Have you changed your name?', options=${yesNo})",
                        Map.of("yesNo", YES_NO)),
                new Example(
                        "radios",
                        "with hint and error message",
                        "radios(field='example-error-message-hint', legend='Have you changed your name?',"
                                + " hint='This includes changing your last name or spelling your name differently.',"
                                + " options=${yesNo})",
                        Map.of("yesNo", YES_NO),
                        Map.of("example-error-message-hint", "Please select an option")),
                new Example(
                        "radios",
                        "inline",
                        "radios(field='example', legend='Have you changed your name?', classes='govuk-radios--inline',"
                                + " hint='This includes changing your last name or spelling your name differently.',"
                                + " options=${yesNo})",
                        Map.of("yesNo", YES_NO, "example", "no")),
                new Example(
                        "checkboxes",
                        "with error message",
                        "checkboxes(field='waste', legend='Which types of waste do you transport regularly?',"
                                + " options=${waste})",
                        Map.of(
                                "waste",
                                List.of(),
                                "options",
                                List.of(
                                        new Choice("animal", "Waste from animal carcasses", WASTE_HINT),
                                        new Choice("mines", "Waste from mines or quarries", WASTE_HINT),
                                        new Choice("farm", "Farm or agricultural waste", WASTE_HINT))),
                        Map.of("waste", "Please select an option")),
                new Example(
                        "select",
                        "with hint text and error message",
                        "select(field='select-2', label='Label text goes here', hint='Hint text goes here',"
                                + " options=${numbers})",
                        Map.of(
                                "numbers",
                                Stream.of("1", "2", "3")
                                        .map(n -> new Choice(n, "GOV.UK frontend option " + n))
                                        .toList()),
                        Map.of("select-2", "Error message goes here")),
                new Example(
                        "date-input",
                        "with errors and hint",
                        "date-input(field='dob-errors', legend='What is your date of birth?',"
                                + " hint='For example, 31 3 1980')",
                        Map.of("dob-errors", new DateParts(null, null, null)),
                        Map.of("dob-errors", "Error message goes here")));
    }

    private static Stream<Example> others() {
        return Stream.of(
                new Example("button", "prevent double click", "button('Submit')"),
                new Example("button", "link", "link('Link button', @{/})"),
                new Example("back-link", "with custom text and link", "back-link(href='/home', text='Back to home')"),
                new Example("tag", "grey", "tag(text='Grey', colour='grey')"),
                new Example(
                        "panel",
                        "default",
                        "panel(title='Application complete', text='Your reference number: HDJ2123F')"),
                new Example(
                        "warning-text",
                        "default",
                        "warning-text('You can be fined up to £5,000 if you don’t register.')"),
                new Example(
                        "notification-banner", "with type as success", "success('Email sent to example@email.com')"),
                new Example(
                        "notification-banner",
                        "default",
                        "important('This publication was withdrawn on 7 March 2014.')"),
                new Example(
                        "breadcrumbs",
                        "default",
                        "breadcrumbs(${trail})",
                        Map.of(
                                "trail",
                                List.of(
                                        new Link("Home", "/"),
                                        new Link("Section", "/section"),
                                        new Link("Sub-section", "/section/sub-section"),
                                        new Link("Sub Sub-section", "/section/sub-section/sub-sub-section")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void fragmentGivesTheDesignSystemsElements(Example example) throws IOException {
        Map<String, Object> typed = new HashMap<>(example.model());
        var binding = new MapBindingResult(typed, "form");
        example.errors().forEach((field, message) -> binding.rejectValue(field, "invalid", message));
        Map<String, Object> model = new HashMap<>(example.model());
        model.put("form", typed);
        model.put(BindingResult.MODEL_KEY_PREFIX + "form", binding);
        if (model.containsKey("options")) {
            model.put("waste", model.get("options"));
        }
        String file = example.component().equals("character-count") ? "textarea" : example.component();

        String ours = new Rendering()
                .snippet(
                        "<th:block th:object=\"${form}\"><th:block th:replace=\"~{govuk/%s :: %s}\"></th:block></th:block>"
                                .formatted(file, example.fragment()),
                        model);

        assertThat(canonical(ours)).isEqualTo(canonical(theirs(example)));
    }

    private static String theirs(Example example) throws IOException {
        try (InputStream file = ComponentsTest.class.getResourceAsStream(FIXTURES.formatted(example.component()))) {
            JsonNode fixtures = JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file, example.component()))
                    .get("fixtures");
            for (JsonNode fixture : fixtures) {
                if (fixture.get("name").asString().equals(example.name())) {
                    // the design system's example has the parts of a date outside of any form
                    return fixture.get("html")
                            .asString()
                            .replaceAll("name=\"(day|month|year)\"", "name=\"dob-errors.$1\"");
                }
            }
        }
        throw new IllegalStateException("no example " + example);
    }

    /** Elements, attributes in order of their names, classes in order, text without needless white space. */
    private static String canonical(String html) {
        return Jsoup.parseBodyFragment(html).body().childNodes().stream()
                .map(node -> canonical(node, ""))
                .collect(Collectors.joining());
    }

    private static String canonical(Node node, String indent) {
        if (node instanceof TextNode text) {
            return text.isBlank() ? "" : indent + text.text().strip() + "\n";
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            boolean bare = attribute.getValue().equals(attribute.getKey());
            attributes.put(attribute.getKey(), bare ? "" : attribute.getValue());
        }
        attributes.computeIfPresent("class", (name, value) -> String.join(" ", new TreeSet<>(element.classNames())));
        return indent + element.tagName() + attributes + "\n"
                + element.childNodes().stream()
                        .map(child -> canonical(child, indent + "  "))
                        .collect(Collectors.joining());
    }
}
