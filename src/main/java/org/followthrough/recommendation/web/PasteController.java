package org.followthrough.recommendation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.review.ReviewAction;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
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

/** Takes a pasted list of recommendations, shows what was found in it, and adds it once it is right. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/recommendations/new")
class PasteController {

    static final String PASTE = "recommendation/paste";
    static final String CHECK = "recommendation/check";

    private final DraftReviews drafts;
    private final Recommendations recommendations;

    PasteController(DraftReviews drafts, Recommendations recommendations) {
        this.drafts = drafts;
        this.recommendations = recommendations;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        show(model, drafts.review(actor, slug, ReviewAction.EDIT), PasteForm.empty());
        return PASTE;
    }

    /**
     * One step further or back.
     *
     * @param step read (the pasted text), check (again), add, or back (to the pasted text)
     */
    @PostMapping
    ModelAndView take(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "read") String step,
            @ModelAttribute("form") PasteForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ReviewView review = drafts.review(actor, slug, ReviewAction.EDIT);
        show(model, review, null);
        if (binding.hasErrors()) {
            return page(step.equals("read") ? PASTE : CHECK, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (step) {
            case "back" -> {
                show(model, review, form);
                yield page(PASTE, model, HttpStatus.OK);
            }
            case "check" -> {
                PasteForm corrected = form.corrected();
                PasteForm guessed = corrected.guessed();
                List<Integer> ticked = guessed.tickedOtherwise(corrected);
                if (!ticked.isEmpty()) {
                    String lines = Words.plural(ticked.size(), "line ", "lines ") + Words.list(ticked);
                    model.addAttribute("ticked", lines);
                }
                yield check(actor, review, guessed, model);
            }
            case "add" -> add(actor, review, form.corrected(), model, after);
            default -> read(review, form, model);
        };
    }

    private static ModelAndView read(ReviewView review, PasteForm typed, Model model) {
        if (typed.pasted().isBlank()) {
            return refused(PASTE, review, typed, Map.of("pasted", "Paste the list of recommendations"), model);
        }
        PasteForm found = PasteForm.of(typed.pasted());
        if (found.rows().size() > PasteForm.MOST_ROWS) {
            String message = "This list has %d lines. Paste it in parts of at most %d"
                    .formatted(found.rows().size(), PasteForm.MOST_ROWS);
            return refused(PASTE, review, typed, Map.of("pasted", message), model);
        }
        show(model, review, found);
        return page(CHECK, model, HttpStatus.OK);
    }

    private ModelAndView check(Actor actor, ReviewView review, PasteForm form, Model model) {
        try {
            requireSome(form);
            recommendations.check(actor, review.id(), form.items());
        } catch (InvalidInput problems) {
            return refused(CHECK, review, form, rows(problems), model);
        }
        model.addAttribute("checked", true);
        show(model, review, form);
        return page(CHECK, model, HttpStatus.OK);
    }

    private ModelAndView add(Actor actor, ReviewView review, PasteForm form, Model model, RedirectAttributes after) {
        try {
            requireSome(form);
            recommendations.addAll(actor, review.id(), form.items());
        } catch (InvalidInput problems) {
            return refused(CHECK, review, form, rows(problems), model);
        }
        after.addFlashAttribute("notice", Words.count(form.rows().size(), "line") + " added.");
        return new ModelAndView("redirect:/reviews/" + review.slug() + "/recommendations");
    }

    private static void requireSome(PasteForm form) {
        if (form.rows().isEmpty()) {
            throw new InvalidInput("", "There is no line left to add. Go back to the pasted text");
        }
    }

    /** The service speaks of items, the page of rows. */
    private static Map<String, String> rows(InvalidInput problems) {
        Map<String, String> rows = new LinkedHashMap<>();
        problems.problems()
                .forEach((field, message) ->
                        rows.put(field.replaceFirst("^items", "rows").replaceFirst("heading$", "text"), message));
        return rows;
    }

    private static ModelAndView refused(
            String view, ReviewView review, PasteForm form, Map<String, String> problems, Model model) {
        show(model, review, form);
        FormErrors.show(model, form, new InvalidInput(problems));
        return page(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(String view, Model model, HttpStatus status) {
        return new ModelAndView(view, model.asMap(), status);
    }

    private static void show(Model model, ReviewView review, @Nullable PasteForm form) {
        model.addAttribute("review", review);
        model.addAttribute("levels", PasteForm.levels());
        model.addAttribute("kinds", PasteForm.kinds());
        if (form != null) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("form", form);
        }
    }
}
