package org.followthrough.search.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.search.Search;
import org.followthrough.search.SearchKind;
import org.followthrough.search.SearchQueries;
import org.followthrough.search.SearchQuery;
import org.followthrough.search.SearchResults;
import org.followthrough.search.SearchTime;
import org.followthrough.search.SearchTurns;
import org.followthrough.search.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches what is published. */
@Controller
class SearchController {

    private final SearchQueries queries;
    private final Search search;
    private final Spelling spelling;
    private final SearchTurns turns;

    SearchController(SearchQueries queries, Search search, Spelling spelling, SearchTurns turns) {
        this.queries = queries;
        this.search = search;
        this.spelling = spelling;
        this.turns = turns;
    }

    @GetMapping(SearchPage.PATH)
    String search(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String committee,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        // not bound: what no form would take gets a sentence here, and no error page
        SearchQuery query = queries.read(request.getParameter("q"));
        SearchKind wanted = SearchKind.named(kind).orElse(null);
        String whose = committee == null || committee.isBlank() ? null : committee.strip();
        try {
            model.addAttribute(
                    "page",
                    query.isAsked() ? turns.take(() -> found(query, wanted, whose, page)) : SearchPage.without(query));
        } catch (SearchTime.TooLong stopped) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            model.addAttribute("page", SearchPage.stopped(query, stopped.sentence()));
        }
        return "search/search";
    }

    private SearchPage found(SearchQuery query, @Nullable SearchKind kind, @Nullable String committee, int page) {
        SearchResults results = search.find(query, kind, committee, page);
        String meant = results.byKind().isEmpty() ? meant(query) : null;
        return SearchPage.of(query, kind, committee, results, meant);
    }

    /** A suggestion that takes too long is none. */
    private @Nullable String meant(SearchQuery query) {
        try {
            return spelling.nearest(query).orElse(null);
        } catch (SearchTime.TooLong stopped) {
            return null;
        }
    }
}
