package org.followthrough.response.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.Responses;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.FormErrors;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands the actions of one post over to another in all drafts of a review. */
@Controller
@RequestMapping("/reviews/{slug}/response/owners")
class OwnersController {

    private static final String PAGE = "response/owners";
    private static final String CHECK = "response/owners-check";

    private final Reviews reviews;
    private final ResponsePlaces places;
    private final Responses responses;
    private final WritingPages pages;
    private final Posts posts;
    private final Clock clock;

    OwnersController(
            Reviews reviews, ResponsePlaces places, Responses responses, WritingPages pages, Posts posts, Clock clock) {
        this.reviews = reviews;
        this.places = places;
        this.responses = responses;
        this.pages = pages;
        this.posts = posts;
        this.clock = clock;
    }

    /** Ids of posts as chosen. */
    record Form(@Nullable String fromPost, @Nullable String toPost) {}

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        model.addAttribute("page", page(actor, slug));
        model.addAttribute("form", new Form("", ""));
        return PAGE;
    }

    /** @param step "confirm" from the page that says what will change, else that page */
    @PostMapping
    ModelAndView handOver(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String step,
            Model model,
            RedirectAttributes after) {
        OwnersPage page = page(actor, slug);
        model.addAttribute("page", page);
        if (binding.hasErrors()) {
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            OwnersCheck check = check(page, form);
            if (!"confirm".equals(step)) {
                model.addAttribute("check", check);
                return new ModelAndView(CHECK, model.asMap(), HttpStatus.OK);
            }
            int changed = responses.reassign(
                    actor, page.review().id(), check.from().id(), check.to().id());
            after.addFlashAttribute("notice", "Handed over in " + Words.count(changed, "response") + ".");
            return new ModelAndView("redirect:" + page.path());
        } catch (InvalidInput refused) {
            FormErrors.reject(binding, refused);
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static OwnersCheck check(OwnersPage page, Form form) {
        Optional<PostView> from = find(page, form.fromPost());
        Optional<PostView> to = find(page, form.toPost());
        Map<String, String> problems = new LinkedHashMap<>();
        if (from.isEmpty()) {
            problems.put("fromPost", "Select the post whose actions are to be handed over");
        }
        if (to.isEmpty()) {
            problems.put("toPost", "Select the post that takes them over");
        } else if (to.equals(from)) {
            problems.put("toPost", "Select another post than the one that hands over");
        }
        InvalidInput.throwIfAny(problems);
        return new OwnersCheck(page, from.orElseThrow(), to.orElseThrow());
    }

    private static Optional<PostView> find(OwnersPage page, @Nullable String id) {
        return page.posts().stream()
                .filter(post -> String.valueOf(post.id()).equals(id))
                .findFirst();
    }

    private OwnersPage page(Actor actor, String slug) {
        ReviewView review = reviews.review(actor, slug);
        responses.rulesOfReview(actor, review.id()).require(ResponseAction.EDIT);
        List<ResponsePlace> begun = places.ofReview(actor, review).stream()
                .filter(place -> place.newest() != null)
                .toList();
        List<PostView> council = pages.posts(review);
        return new OwnersPage(
                review,
                begun,
                council,
                posts.holdersOn(council.stream().map(PostView::id).toList(), LocalDate.now(clock)));
    }
}
