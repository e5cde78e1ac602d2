package org.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/** A form that comes back keeps what was typed and says what is wrong, where, and in the form's order. */
class FormTest {

    private static final String PAGE = """
            <html th:replace="~{layout/page :: page(title='New review', main=~{::main})}">
              <body><main class="govuk-main-wrapper" id="main-content">
                <div th:replace="~{govuk/error-summary :: error-summary}"></div>
                <h1 class="govuk-heading-l">New review</h1>
                <form method="post" novalidate th:action="@{/reviews/new}" th:object="${form}">
                  <th:block th:replace="~{govuk/input :: input(field='title', label='Title', hint='As printed')}"></th:block>
                  <th:block th:replace="~{govuk/date-input :: date-input(field='published', legend='Published')}"></th:block>
                  <th:block th:replace="~{govuk/radios :: radios(field='kind', legend='Kind', options=${kinds}, hint='One of these', classes='govuk-radios--small', conditional=~{::.reason}, conditionalFor='other')}"></th:block>
                  <th:block th:replace="~{govuk/checkboxes :: checkboxes(field='boards', legend='Boards', options=${kinds})}"></th:block>
                </form>
                <th:block th:if="${false}"><div class="reason" th:fragment="reason"><th:block th:replace="~{govuk/textarea :: textarea(field='reason', label='Which')}"></th:block></div></th:block>
              </main></body>
            </html>
            """;

    private static final List<Choice> KINDS = List.of(new Choice("inquiry", "Inquiry"), new Choice("other", "Other"));

    record Form(
            @Nullable String title,
            @Nullable DateParts published,
            @Nullable String kind,
            @Nullable List<String> boards,
            @Nullable String reason) {}

    private final Rendering rendering = new Rendering();

    @Test
    void errorsComeInTheOrderOfTheFormAndLeadToTheInputs() {
        BindingResult binding = typed(Map.of("title", "", "published.day", "31", "published.month", "2"));
        FormErrors.reject(binding, new InvalidInput("reason", "Say which"));
        FormErrors.reject(binding, new InvalidInput("published", "The date must be a real date"));
        FormErrors.reject(binding, new InvalidInput("somethingElse", "The review is closed"));
        FormErrors.reject(binding, new InvalidInput("title", "Enter a title"));

        Document page = page(binding);

        Element summary = page.expectFirst("main > :first-child");
        assertThat(summary.select("li").eachText())
                .containsExactly("Enter a title", "The date must be a real date", "Say which", "The review is closed");
        assertThat(summary.select("a").eachAttr("href")).containsExactly("#title", "#published-day", "#reason");
        summary.select("a")
                .forEach(link -> assertThat(page.select("input, textarea").select(link.attr("href")))
                        .as(link.text())
                        .hasSize(1));
        assertThat(page.title()).startsWith("Error: New review – ");
    }

    @Test
    void fieldPointsAtItsHintAndItsError() {
        BindingResult binding = typed(Map.of("title", ""));
        FormErrors.reject(binding, new InvalidInput("title", "Enter a title"));

        Element input = page(binding).expectFirst("#title");

        assertThat(input.attr("aria-describedby")).isEqualTo("title-hint title-error");
        assertThat(input.parents()
                        .select(".govuk-form-group--error #title-error")
                        .text())
                .isEqualTo("Error: Enter a title");
    }

    @Test
    void whatWasTypedIsKept() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "\"External\" <Placements>");
        values.put("published.day", "31");
        values.put("published.month", "February");
        values.put("kind", "other");
        values.put("boards", List.of("inquiry", "other"));
        values.put("reason", "One\n  & two");
        BindingResult binding = typed(values);
        FormErrors.reject(binding, new InvalidInput("published", "The date must be a real date"));

        Document page = page(binding);

        assertThat(page.select("#title").val()).isEqualTo("\"External\" <Placements>");
        assertThat(page.select("#published-day").val()).isEqualTo("31");
        assertThat(page.select("#published-month").val()).isEqualTo("February");
        assertThat(page.select("#published-year").val()).isEmpty();
        assertThat(page.select("[name=kind][checked]").eachAttr("value")).containsExactly("other");
        assertThat(page.select("[name=boards][checked]").eachAttr("value")).containsExactly("inquiry", "other");
        assertThat(page.select("#reason").val()).isEqualTo("One\n  & two");
    }

    @Test
    void revealedFieldTakesNothingFromTheChoiceAroundIt() {
        Document page = page(typed(Map.of("kind", "other")));

        Element reveal = page.expectFirst("#conditional-kind-2");
        assertThat(reveal.hasClass("govuk-radios__conditional--hidden")).isFalse();
        assertThat(reveal.select("textarea").hasClass("govuk-radios--small")).isFalse();
        assertThat(reveal.select(".govuk-hint")).isEmpty();
        assertThat(page.select("#kind-2").attr("data-aria-controls")).isEqualTo("conditional-kind-2");
    }

    @Test
    void formThatIsInOrderShowsNoSummary() {
        Document page = page(typed(Map.of("title", "External Placements")));

        assertThat(page.select(".govuk-error-summary, .govuk-error-message")).isEmpty();
        assertThat(page.title()).startsWith("New review");
    }

    private static BindingResult typed(Map<String, ?> values) {
        var request = new MockHttpServletRequest();
        new MutablePropertyValues(values)
                .getPropertyValueList()
                .forEach(value -> request.setParameter(
                        value.getName(),
                        value.getValue() instanceof List<?> many
                                ? many.toArray(String[]::new)
                                : new String[] {String.valueOf(value.getValue())}));
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Form.class));
        binder.setDeclarativeBinding(true);
        binder.construct(request);
        binder.bind(request);
        return binder.getBindingResult();
    }

    private Document page(BindingResult binding) {
        Map<String, Object> model = new HashMap<>(binding.getModel());
        model.put("kinds", KINDS);
        return Jsoup.parse(rendering.snippet(PAGE, model));
    }
}
