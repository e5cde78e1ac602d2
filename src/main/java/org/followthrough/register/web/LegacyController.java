package org.followthrough.register.web;

import java.time.Clock;
import java.time.LocalDate;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.register.RecommendationList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The legacy report of a committee, for everybody and for the printer. */
@Controller
class LegacyController {

    private final Councils councils;
    private final RecommendationList recommendations;
    private final CustodyReader custody;
    private final Clock clock;

    LegacyController(Councils councils, RecommendationList recommendations, CustodyReader custody, Clock clock) {
        this.councils = councils;
        this.recommendations = recommendations;
        this.custody = custody;
        this.clock = clock;
    }

    @GetMapping("/committees/{slug}/legacy")
    String report(@PathVariable String slug, Model model) {
        CommitteeView committee = councils.committee(slug);
        model.addAttribute(
                "page",
                LegacyPage.of(
                        committee,
                        LocalDate.now(clock),
                        recommendations.madeBy(committee.id()),
                        recommendations.takenOverBy(committee.id()),
                        custody.ofCommittee(committee.id())));
        return "register/legacy";
    }
}
