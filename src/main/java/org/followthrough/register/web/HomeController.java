package org.followthrough.register.web;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.register.RecommendationFilter;
import org.followthrough.register.RecommendationList;
import org.followthrough.register.ReviewRegister;
import org.followthrough.register.SessionRegister;
import org.followthrough.response.Deadline;
import org.followthrough.response.Deadlines;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private static final int LATELY = 5;

    private final RecommendationList recommendations;
    private final SessionRegister sessions;
    private final ReviewRegister reviews;
    private final Deadlines deadlines;
    private final Clock clock;

    HomeController(
            RecommendationList recommendations,
            SessionRegister sessions,
            ReviewRegister reviews,
            Deadlines deadlines,
            Clock clock) {
        this.recommendations = recommendations;
        this.sessions = sessions;
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute(
                "page",
                new HomePage(
                        StatusBar.of(recommendations.counts(RecommendationFilter.ALL), RecommendationFilter.ALL),
                        sessions.lately(LATELY),
                        // the same for everybody: drafts are found in the list of reviews
                        reviews.lines(Actor.PUBLIC).stream().limit(LATELY).toList(),
                        Deadline.unansweredLate(deadlines.all(), LocalDate.now(clock))));
        return "register/home";
    }
}
