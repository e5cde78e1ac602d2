package org.followthrough.response.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.Councils;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Recommendations;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseRules;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes the document that the executive's responses to a review are printed in. */
@Controller
@KeepsDraft
@RequestMapping("/reviews/{slug}/response/edit")
class DocumentController {

    private static final String PAGE = "response/document/edit";

    private final Reviews reviews;
    private final Recommendations recommendations;
    private final ExecutiveResponses documents;
    private final ResponseReader reader;
    private final Councils councils;
    private final WritingPages pages;

    DocumentController(
            Reviews reviews,
            Recommendations recommendations,
            ExecutiveResponses documents,
            ResponseReader reader,
            Councils councils,
            WritingPages pages) {
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.documents = documents;
        this.reader = reader;
        this.councils = councils;
        this.pages = pages;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        DocumentPage page = page(actor, slug);
        model.addAttribute("page", page);
        DocumentView saved = page.saved();
        model.addAttribute("form", saved == null ? DocumentForm.empty() : DocumentForm.of(saved, page.names()));
        return PAGE;
    }

    /** @param step what the button beside some lines does, "fill" for a line of each recommendation; else it is saved */
    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") DocumentForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String step,
            RedirectAttributes after,
            Model model) {
        DocumentPage page = page(actor, slug);
        model.addAttribute("page", page);
        model.addAttribute("unsaved", true);
        if (binding.hasErrors()) {
            return again(model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String wanted = Typed.text(step);
        try {
            if (wanted.equals("fill") || DocumentRows.isChange(wanted)) {
                return changed(actor, page, form, wanted, model);
            }
            DocumentForm tidy = page.written(form.tidied());
            documents.write(actor, page.review().id(), tidy.versionNumber(), tidy.details(page.names()));
        } catch (InvalidInput refused) {
            FormErrors.show(model, form.tidied(), refused);
            return again(model, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            return conflict(page(actor, slug), form.tidied());
        }
        after.addFlashAttribute("notice", "The response document is saved.");
        return new ModelAndView("redirect:" + page.paper());
    }

    private ModelAndView changed(Actor actor, DocumentPage page, DocumentForm form, String step, Model model) {
        DocumentForm changed =
                step.equals("fill") ? DocumentRows.filled(form, lines(actor, page)) : DocumentRows.changed(form, step);
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", changed);
        return again(model, HttpStatus.OK);
    }

    private static ModelAndView conflict(DocumentPage now, DocumentForm typed) {
        DocumentView saved = Objects.requireNonNull(now.saved());
        DocumentForm theirs = DocumentForm.of(saved, now.names());
        Conflict conflict = DocumentConflict.of(now, now.written(typed), theirs, saved.version());
        return new ModelAndView(Conflict.VIEW, Map.of("conflict", conflict), HttpStatus.CONFLICT);
    }

    private static ModelAndView again(Model model, HttpStatus status) {
        return new ModelAndView(PAGE, model.asMap(), status);
    }

    /** A line for each recommendation, with the decision of the newest version that answers it. */
    private List<SummaryRow> lines(Actor actor, DocumentPage page) {
        Map<Long, String> decisions = new HashMap<>();
        for (ResponseInHand each : reader.newestOfReview(actor, page.review().id())) {
            String label = each.response().version().decisionLabel();
            if (label != null) {
                each.response().recommendationIds().forEach(id -> decisions.putIfAbsent(id, label));
            }
        }
        return page.names().recommendations().stream()
                .map(each -> new SummaryRow(each.ref(), "", decisions.get(each.id())))
                .toList();
    }

    private DocumentPage page(Actor actor, String slug) {
        ReviewView review = reviews.review(actor, slug);
        ResponseRules rules = documents.rules(actor, review.id());
        rules.require(ResponseAction.KEEP_DOCUMENT);
        long council = councils.committee(review.committeeId()).councilId();
        List<RecommendationView> asked = recommendations.of(actor, review.id());
        return new DocumentPage(
                review,
                rules,
                new DocumentNames(
                        councils.committees().stream()
                                .filter(each -> each.councilId() == council && each.kind() == CommitteeKind.EXECUTIVE)
                                .toList(),
                        pages.posts(review),
                        asked),
                documents.document(actor, review.id()).orElse(null));
    }
}
