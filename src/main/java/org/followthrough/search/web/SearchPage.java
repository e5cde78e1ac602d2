package org.followthrough.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.search.SearchHit;
import org.followthrough.search.SearchKind;
import org.followthrough.search.SearchQuery;
import org.followthrough.search.SearchResults;
import org.followthrough.shared.PageOf;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Pagination;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was looked for and what was found.
 *
 * @param problem why nothing was looked for, null if it was, or if nobody asked yet
 * @param hits null where nothing was looked for
 * @param kinds with how many there are of each
 * @param committees with how many each has
 * @param chosen each filter that is on, with the address without it
 * @param meant the search that was meant if a word is misspelt, null where none is near
 * @param statuses those that are called so, with the recommendations that stand there
 * @param leftOut a word that turns the meaning round and is not looked for, null for none
 * @param anyWord the search for any of the words instead of all, null where that is no other
 */
record SearchPage(
        String typed,
        @Nullable String problem,
        @Nullable PageOf<SearchHit> hits,
        String kind,
        String committee,
        List<Choice> kinds,
        List<Choice> committees,
        List<Link> chosen,
        List<Link> statuses,
        @Nullable String leftOut,
        @Nullable Link meant,
        @Nullable Link anyWord,
        @Nullable Pagination pagination) {

    static final String PATH = "/search";

    private static final Pattern TURNS_ROUND = Pattern.compile("\\b(not|no|nor)\\b", Pattern.CASE_INSENSITIVE);

    static SearchPage without(SearchQuery query) {
        return stopped(query, sentence(query));
    }

    /** @param sentence why there are no results, null if nobody asked yet */
    static SearchPage stopped(SearchQuery query, @Nullable String sentence) {
        return new SearchPage(
                query.typed(),
                sentence,
                null,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    static SearchPage of(
            SearchQuery query,
            @Nullable SearchKind kind,
            @Nullable String committee,
            SearchResults results,
            @Nullable String meant) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("q", query.typed());
        if (kind != null) {
            address.put("kind", kind.parameter());
        }
        if (committee != null) {
            address.put("committee", committee);
        }
        return new SearchPage(
                query.typed(),
                null,
                results.hits(),
                kind == null ? "" : kind.parameter(),
                committee == null ? "" : committee,
                kinds(results, kind),
                committees(results, committee),
                chosen(address, kind, results),
                StatusesNamed.in(query.typed()),
                leftOut(query.typed()),
                meant == null ? null : new Link(meant, href(Map.of("q", meant))),
                anyWord(query),
                Pagination.of(results.hits(), href(address)));
    }

    /** "1,204 results", "No results". */
    public String count() {
        long total = Objects.requireNonNull(hits).total();
        return total == 0 ? "No results" : Words.count(total, "result");
    }

    private static @Nullable String sentence(SearchQuery query) {
        return switch (Objects.requireNonNull(query.problem())) {
            case BLANK -> null;
            case TOO_LONG ->
                "A search can have %d characters. Search for the few words that matter most."
                        .formatted(SearchQuery.MAX_LENGTH);
            case NOT_TEXT -> "This has a character in it that cannot be searched for. Type the words again.";
            case ONLY_LEAVING_OUT -> "Say what to look for as well as what to leave out.";
            case TOO_COMMON -> "These words stand in nearly every text. Add a word that says what it is about.";
            case TOO_SHORT -> "This is too short to be looked for. Type at least three letters or figures in a row.";
            case NO_WORDS -> "There is no word or number in this. Type at least one.";
        };
    }

    private static List<Choice> kinds(SearchResults results, @Nullable SearchKind kind) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Everything")));
        for (SearchKind each : SearchKind.values()) {
            long number = results.byKind().getOrDefault(each, 0L);
            if (number > 0 || each == kind) {
                choices.add(new Choice(each.parameter(), "%s (%,d)".formatted(each.plural(), number)));
            }
        }
        return choices;
    }

    private static List<Choice> committees(SearchResults results, @Nullable String committee) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "All committees")));
        results.byCommittee()
                .forEach(each ->
                        choices.add(new Choice(each.slug(), "%s (%,d)".formatted(each.name(), each.number()))));
        if (committee != null
                && choices.stream().noneMatch(choice -> choice.value().equals(committee))) {
            choices.add(new Choice(committee, "The committee chosen (0)"));
        }
        return choices;
    }

    private static List<Link> chosen(Map<String, String> address, @Nullable SearchKind kind, SearchResults results) {
        List<Link> links = new ArrayList<>();
        if (kind != null) {
            links.add(new Link("Kind: " + kind.plural(), without(address, "kind")));
        }
        String committee = address.get("committee");
        if (committee != null) {
            String name = results.byCommittee().stream()
                    .filter(each -> each.slug().equals(committee))
                    .findFirst()
                    .map(SearchResults.OfCommittee::name)
                    .orElse("nothing found");
            links.add(new Link("Committee: " + name, without(address, "committee")));
        }
        return links;
    }

    private static String without(Map<String, String> address, String name) {
        Map<String, String> rest = new LinkedHashMap<>(address);
        rest.remove(name);
        return href(rest);
    }

    private static @Nullable String leftOut(String typed) {
        Matcher word = TURNS_ROUND.matcher(typed);
        return word.find() ? word.group() : null;
    }

    private static @Nullable Link anyWord(SearchQuery query) {
        String any = query.anyWord();
        return any == null ? null : new Link(any, href(Map.of("q", any)));
    }

    private static String href(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
