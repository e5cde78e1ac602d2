package org.followthrough.recommendation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.followthrough.web.FormErrors;
import org.followthrough.web.Words;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of many recommendations of a draft at once to whom they are addressed. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/recipients")
class RecipientsController {

    private static final String PAGE = "recommendation/recipients";
    private static final int EXCERPT = 120;

    private final DraftReviews drafts;
    private final Recommendations recommendations;

    RecipientsController(DraftReviews drafts, Recommendations recommendations) {
        this.drafts = drafts;
        this.recommendations = recommendations;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        List<RecommendationView> views = drafts.recommendations(actor, review);
        List<String> unaddressed = views.stream()
                .filter(view ->
                        view.details().tracked() && view.details().recipients().isEmpty())
                .map(RecipientsForm::choiceOf)
                .toList();
        show(model, review, views, drafts.posts(review), new RecipientsForm(List.of(), false, false, unaddressed));
        return PAGE;
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") RecipientsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        List<RecommendationView> views = drafts.recommendations(actor, review);
        List<PostView> posts = drafts.posts(review);
        Attempt attempt = Attempt.of(
                binding,
                () -> recommendations.address(
                        actor,
                        review.id(),
                        form.checked(views, posts),
                        RecommendationForm.chosenPosts(form.recipients(), posts),
                        form.each()));
        if (attempt == Attempt.DONE) {
            int many = form.versions(views).size();
            String what = Words.count(many, "recommendation");
            after.addFlashAttribute(
                    "notice",
                    form.clear()
                            ? what + Words.plural(many, " is", " are") + " addressed to nobody now."
                            : "Recipients of " + what + " saved.");
            return new ModelAndView("redirect:/reviews/" + slug + "/recommendations");
        }
        if (attempt == Attempt.STALE) {
            List<RecommendationView> now = drafts.recommendations(actor, review);
            RecipientsForm again = form.on(now);
            show(model, review, now, posts, again);
            FormErrors.show(
                    model,
                    again,
                    new InvalidInput(
                            "chosen",
                            "Somebody else changed one of these while the form was open. Look at what each is addressed"
                                    + " to now, then save again to replace it"));
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
        }
        show(model, review, views, posts, form);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void show(
            Model model, ReviewView review, List<RecommendationView> views, List<PostView> posts, RecipientsForm form) {
        Map<Long, String> names = posts.stream().collect(Collectors.toMap(PostView::id, DraftReviews::name));
        model.addAttribute("review", review);
        model.addAttribute("form", form);
        model.addAttribute(
                "choices",
                views.stream()
                        .filter(view -> view.details().kind() != RecommendationKind.THEME)
                        .map(view -> choice(view, names))
                        .toList());
        model.addAttribute("posts", DraftReviews.choices(posts));
    }

    private static Choice choice(RecommendationView view, Map<Long, String> names) {
        String text = view.details().text();
        String words = text == null ? view.title() : text;
        String start =
                words.length() <= EXCERPT ? words : words.substring(0, EXCERPT).stripTrailing() + "…";
        String now = view.details().recipients().stream()
                .map(id -> names.getOrDefault(id, "a post of another council"))
                .collect(Collectors.joining("; "));
        return new Choice(
                RecipientsForm.choiceOf(view),
                view.number() + " " + start,
                now.isEmpty()
                        ? "Addressed to nobody yet"
                        : "Addressed to " + now + (view.eachRecipient() ? "; each followed on its own" : ""));
    }
}
