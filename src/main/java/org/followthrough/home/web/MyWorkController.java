package org.followthrough.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.monitoring.WorkReader;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people land when they have signed in: what waits for them, by role. */
@Controller
class MyWorkController {

    private final WorkReader work;
    private final ResponseLists responses;
    private final ActionLists actions;
    private final Reviews reviews;
    private final Councils councils;
    private final Heirs heirs;
    private final Clock clock;

    MyWorkController(
            WorkReader work,
            ResponseLists responses,
            ActionLists actions,
            Reviews reviews,
            Councils councils,
            Heirs heirs,
            Clock clock) {
        this.work = work;
        this.responses = responses;
        this.actions = actions;
        this.reviews = reviews;
        this.councils = councils;
        this.heirs = heirs;
        this.clock = clock;
    }

    @GetMapping("/my-work")
    String show(Actor actor, Model model) {
        model.addAttribute(
                "page",
                MyWorkPage.of(
                        actor,
                        LocalDate.now(clock),
                        work.unpublished(actor),
                        work.askedOf(actor),
                        work.givenFor(actor),
                        Stream.concat(responses.of(actor).stream(), actions.owedBy(actor).stream())
                                .toList(),
                        actions.seenToBy(actor),
                        draftReviews(actor),
                        committees(actor)));
        return "home/my-work";
    }

    private List<ReviewView> draftReviews(Actor actor) {
        if (!actor.has(Role.SCRUTINY_OFFICER)) {
            return List.of();
        }
        return reviews.reviews(actor).stream()
                .filter(review -> ReviewRules.of(actor, review).allows(ReviewAction.EDIT))
                .toList();
    }

    /** Those that still meet. */
    private List<CommitteeView> committees(Actor actor) {
        Set<Long> own = actor.committeesAs(Role.SCRUTINY_OFFICER);
        Set<Long> ended = heirs.ended();
        return own.isEmpty()
                ? List.of()
                : councils.committees().stream()
                        .filter(committee -> own.contains(committee.id()) && !ended.contains(committee.id()))
                        .toList();
    }
}
