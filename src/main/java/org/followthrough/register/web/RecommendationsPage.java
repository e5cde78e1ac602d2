package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.followthrough.register.RecommendationFilter;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.RecommendationSort;
import org.followthrough.register.ReviewLine;
import org.followthrough.register.Tracking;
import org.followthrough.shared.PageOf;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Pagination;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A filtered and sorted list of recommendations.
 *
 * @param problem why no row is shown, null if they are
 * @param all how many there are without the filter
 * @param chosen each filter that is on, with the address of the list without it
 * @param kept what the filter's form does not ask but passes on: value is the parameter's name, text its value
 * @param heads of the columns
 * @param sort by what it is sorted, empty for the usual order
 */
record RecommendationsPage(
        @Nullable String problem,
        PageOf<RecommendationRow> rows,
        long all,
        List<Link> chosen,
        List<Choice> kept,
        List<Head> heads,
        String sort,
        @Nullable String sortedBy,
        Pagination pagination,
        List<Choice> committees,
        List<Choice> reviews,
        LocalDate today) {

    private static final String SORT = "sort";

    private static final String NOT_FOUND = "not found";

    private static final List<Choice> STATUSES = statusChoices();

    private static final List<Choice> DECISIONS = decisionChoices();

    private static final List<Choice> MONITORING =
            List.of(new Choice("", "Any"), new Choice("open", "Still monitored"), new Choice("ended", "Ended"));

    private static final List<Choice> SORTS = List.of(
            new Choice("", "Review, latest first"),
            new Choice("-review", "Review, earliest first"),
            new Choice("status", "Status, 1 to 6"),
            new Choice("-status", "Status, 6 to 1"),
            new Choice("confirmed", "Confirmed, earliest first"),
            new Choice("-confirmed", "Confirmed, latest first"),
            new Choice("due", "Due, earliest first"),
            new Choice("-due", "Due, latest first"),
            new Choice("-age", "Open longest first"),
            new Choice("age", "Open shortest first"),
            new Choice("-sessions", "Most sessions first"),
            new Choice("sessions", "Fewest sessions first"));

    /**
     * The head of a column.
     *
     * @param href the list sorted by it, or the other way round if it is already
     * @param ariaSort "ascending" or "descending" if the list is sorted by it
     */
    record Head(String text, String href, @Nullable String ariaSort) {}

    static RecommendationsPage of(
            RecommendationFilter filter,
            RecommendationSort.Order order,
            @Nullable String problem,
            PageOf<RecommendationRow> rows,
            long all,
            List<ReviewLine> published,
            List<Tracking.Holder> committees,
            LocalDate today) {
        Map<String, String> address = sorted(filter.parameters(), order);
        return new RecommendationsPage(
                problem,
                rows,
                all,
                chosen(filter, address, published, committees),
                kept(filter),
                Arrays.stream(RecommendationSort.values())
                        .map(by -> head(by, filter, order))
                        .toList(),
                order.equals(RecommendationSort.Order.USUAL) ? "" : order.parameter(),
                order.equals(RecommendationSort.Order.USUAL)
                        ? null
                        : order.by().label().toLowerCase(Locale.ROOT)
                                + (order.descending() ? ", descending" : ", ascending"),
                Pagination.of(rows, RecommendationFilter.href(address)),
                choices(committees),
                reviewChoices(published),
                today);
    }

    public List<Choice> statuses() {
        return STATUSES;
    }

    public List<Choice> decisions() {
        return DECISIONS;
    }

    public List<Choice> monitoring() {
        return MONITORING;
    }

    public List<Choice> sorts() {
        return SORTS;
    }

    private static Map<String, String> sorted(Map<String, String> parameters, RecommendationSort.Order order) {
        Map<String, String> address = new LinkedHashMap<>(parameters);
        if (!order.equals(RecommendationSort.Order.USUAL)) {
            address.put(SORT, order.parameter());
        }
        return address;
    }

    private static Head head(RecommendationSort by, RecommendationFilter filter, RecommendationSort.Order order) {
        boolean isThis = order.by() == by;
        var other = new RecommendationSort.Order(by, isThis && !order.descending());
        return new Head(
                by.label(),
                RecommendationFilter.href(sorted(filter.parameters(), other)),
                isThis ? (order.descending() ? "descending" : "ascending") : null);
    }

    private static List<Choice> kept(RecommendationFilter filter) {
        List<Choice> kept = new ArrayList<>();
        filter.parameters().forEach((name, value) -> {
            if (List.of("session", "branch").contains(name)) {
                kept.add(new Choice(name, value));
            }
        });
        return kept;
    }

    private static List<Link> chosen(
            RecommendationFilter filter,
            Map<String, String> address,
            List<ReviewLine> published,
            List<Tracking.Holder> committees) {
        List<Link> links = new ArrayList<>();
        filter.parameters().forEach((name, value) -> {
            Map<String, String> without = new LinkedHashMap<>(address);
            without.remove(name);
            links.add(new Link(words(name, value, filter, published, committees), RecommendationFilter.href(without)));
        });
        return links;
    }

    /** What a filter asks, in words; a value that names nothing public is not repeated. */
    private static String words(
            String name,
            String value,
            RecommendationFilter filter,
            List<ReviewLine> published,
            List<Tracking.Holder> committees) {
        return switch (name) {
            case "q" -> "Words: " + value;
            case "committee" -> "Committee: " + nameOf(value, choices(committees));
            case "review" -> "Review: " + nameOf(value, reviewChoices(published));
            case "status" -> "Status: " + nameOf(value, STATUSES);
            case "decision" -> "Response: " + nameOf(value, DECISIONS);
            case "monitoring" -> "Monitoring: " + nameOf(value, MONITORING);
            case "session" ->
                "Session of "
                        + Optional.ofNullable(filter.session()).map(Words::date).orElse(value);
            default ->
                filter.arrow()
                        .map(arrow -> "Question %d: %s %s"
                                .formatted(
                                        arrow.question().number(),
                                        arrow.question().wording(),
                                        arrow.answer().label(arrow.question())))
                        .orElse("Way: " + NOT_FOUND);
        };
    }

    private static String nameOf(String value, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Choice::text)
                .orElse(NOT_FOUND);
    }

    private static List<Choice> choices(List<Tracking.Holder> committees) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any")));
        committees.forEach(each -> choices.add(new Choice(each.slug(), each.name())));
        return choices;
    }

    private static List<Choice> reviewChoices(List<ReviewLine> published) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any")));
        published.forEach(review -> choices.add(new Choice(review.slug(), review.title())));
        return choices;
    }

    private static List<Choice> decisionChoices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any")));
        RecommendationFilter.decisions().forEach((value, text) -> choices.add(new Choice(value, text)));
        return choices;
    }

    private static List<Choice> statusChoices() {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Any")));
        for (StatusCategory category : StatusCategory.values()) {
            choices.add(new Choice(String.valueOf(category.number()), category.number() + " " + category.label()));
        }
        choices.add(new Choice(RecommendationFilter.NO_STATUS, "Not assessed yet"));
        return choices;
    }
}
