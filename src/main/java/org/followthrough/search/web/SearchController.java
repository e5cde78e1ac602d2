package org.followthrough.search.web;

import jakarta.servlet.http.HttpServletRequest;
import org.followthrough.search.Search;
import org.followthrough.search.SearchKind;
import org.followthrough.search.SearchQueries;
import org.followthrough.search.SearchQuery;
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

    SearchController(SearchQueries queries, Search search) {
        this.queries = queries;
        this.search = search;
    }

    @GetMapping(SearchPage.PATH)
    String search(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String committee,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model) {
        // not bound: what no form would take gets a sentence here, and no error page
        SearchQuery query = queries.read(request.getParameter("q"));
        SearchKind wanted = SearchKind.named(kind).orElse(null);
        String whose = committee == null || committee.isBlank() ? null : committee.strip();
        model.addAttribute(
                "page",
                query.isAsked()
                        ? SearchPage.of(query, wanted, whose, search.find(query, wanted, whose, page))
                        : SearchPage.without(query));
        return "search/search";
    }
}
