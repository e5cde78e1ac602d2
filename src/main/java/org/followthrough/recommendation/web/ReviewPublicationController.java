package org.followthrough.recommendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.NumberGaps;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewRecords;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.web.DateParts;
import org.followthrough.web.FormErrors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes a review and its recommendations public, after showing what that means. */
@Controller
@RequestMapping("/reviews/{slug}")
class ReviewPublicationController {

    private static final String PAGE = "recommendation/publication";

    private final DraftReviews drafts;
    private final Recommendations recommendations;
    private final ReviewRecords records;
    private final Clock clock;

    ReviewPublicationController(
            DraftReviews drafts, Recommendations recommendations, ReviewRecords records, Clock clock) {
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/publication")
    String ask(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.PUBLISH);
        show(actor, review, DateParts.of(null), "", model);
        return PAGE;
    }

    @PostMapping("/publication")
    ModelAndView publish(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") PublicationForm form,
            BindingResult binding,
            Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.PUBLISH);
        try {
            recommendations.publishAsSeen(
                    actor, review.id(), form.versionNumber(), form.seen(), form.day(LocalDate.now(clock)));
            return new ModelAndView("redirect:/reviews/" + slug + "/published");
        } catch (InvalidInput refused) {
            return again(actor, review, form, refused, HttpStatus.UNPROCESSABLE_CONTENT, model);
        } catch (StaleEdit | OptimisticLockingFailureException changed) {
            InvalidInput message = new InvalidInput(
                    "",
                    "Somebody changed the review, what is on record of it or its recommendations after you opened this page."
                            + " Look at them again before you publish");
            return again(actor, review, form, message, HttpStatus.CONFLICT, model);
        }
    }

    @GetMapping("/published")
    String published(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.READ);
        if (!review.isPublished() || !actor.isOfficerOf(review.committeeId())) {
            throw RefusedAction.notFound();
        }
        model.addAttribute("review", review);
        model.addAttribute(
                "root", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        model.addAttribute("recommendations", drafts.recommendations(actor, review));
        return "recommendation/published";
    }

    private ModelAndView again(
            Actor actor,
            ReviewView review,
            PublicationForm form,
            InvalidInput refused,
            HttpStatus status,
            Model model) {
        PublicationForm fresh = show(actor, review, form.publishedOn(), form.publishedWords(), model);
        FormErrors.show(model, fresh, refused);
        return new ModelAndView(PAGE, model.asMap(), status);
    }

    /** The form always is of what the page shows. */
    private PublicationForm show(Actor actor, ReviewView review, DateParts date, String words, Model model) {
        // taken before what is shown, so that what changes in between is not taken for seen
        String seen = recommendations.stamp(actor, review.id());
        List<RecommendationView> views = drafts.recommendations(actor, review);
        Map<Long, String> posts =
                drafts.posts(review).stream().collect(Collectors.toMap(PostView::id, DraftReviews::name));
        PublicationForm form = new PublicationForm(date, words, String.valueOf(review.version()), seen);
        model.addAttribute(
                "facts",
                RecordedFacts.of(
                        records.record(actor, review.id()),
                        records.report(actor, review.id()),
                        "/reviews/" + review.slug()));
        model.addAttribute("review", review);
        model.addAttribute("rows", OutlineRow.of(views, posts));
        model.addAttribute("gaps", NumberGaps.of(views));
        model.addAttribute("tracked", count(views, true));
        model.addAttribute("unaddressed", count(views, false));
        model.addAttribute("form", form);
        return form;
    }

    private static long count(List<RecommendationView> views, boolean addressedOrNot) {
        return views.stream()
                .filter(view -> view.details().tracked())
                .filter(view -> addressedOrNot || view.details().recipients().isEmpty())
                .count();
    }
}
