package org.followthrough.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.register.RecommendationFilter;
import org.followthrough.register.RecommendationList;
import org.followthrough.register.RecommendationRow;
import org.followthrough.register.RecommendationSort;
import org.followthrough.register.ReviewRegister;
import org.followthrough.search.SearchTime;
import org.followthrough.search.SearchTurns;
import org.followthrough.shared.Actor;
import org.followthrough.shared.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The recommendations of published reviews: the same for everybody. */
@Controller
class RecommendationListController {

    private final RecommendationList recommendations;
    private final ReviewRegister reviews;
    private final SearchTurns turns;
    private final Clock clock;

    RecommendationListController(
            RecommendationList recommendations, ReviewRegister reviews, SearchTurns turns, Clock clock) {
        this.recommendations = recommendations;
        this.reviews = reviews;
        this.turns = turns;
        this.clock = clock;
    }

    @GetMapping(RecommendationFilter.PATH)
    String list(
            @ModelAttribute("filter") RecommendationFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "1") int page,
            HttpServletResponse response,
            Model model) {
        RecommendationSort.Order order = RecommendationSort.Order.parse(sort);
        String problem = null;
        PageOf<RecommendationRow> rows = new PageOf<>(List.of(), 1, RecommendationList.PAGE_SIZE, 0);
        try {
            rows = filter.q() == null
                    ? recommendations.page(filter, order, page)
                    : turns.take(() -> recommendations.page(filter, order, page));
        } catch (SearchTime.TooLong stopped) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            problem = stopped.sentence();
        }
        model.addAttribute(
                "page",
                RecommendationsPage.of(
                        filter,
                        order,
                        problem,
                        rows,
                        // nobody counts what is not shown, least of all where the database is slow
                        problem == null ? recommendations.all() : 0,
                        // the public's: a draft must not be offered as a filter either
                        reviews.lines(Actor.PUBLIC),
                        recommendations.holders(),
                        LocalDate.now(clock)));
        return "register/recommendations";
    }
}
