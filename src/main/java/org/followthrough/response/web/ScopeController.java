package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.Responses;
import org.followthrough.response.web.WritingPages.Where;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says which recommendations a response stands for, as long as it has never been published. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}/recommendations")
class ScopeController {

    private static final String PAGE = "response/scope";
    private static final String FIELD = "recommendations";
    private static final String OVERTAKEN =
            "Somebody changed this response after you opened this page. Look at it again, then save";

    private final WritingPages pages;
    private final ResponseGate gate;
    private final Responses responses;

    ScopeController(WritingPages pages, ResponseGate gate, Responses responses) {
        this.pages = pages;
        this.gate = gate;
        this.responses = responses;
    }

    /**
     * What is ticked.
     *
     * @param recommendations parts of their addresses
     * @param basis id of the version that the page showed
     */
    record Form(
            List<String> recommendations,
            @Nullable String basis,
            @Nullable String version) {

        Form(@Nullable List<String> recommendations, @Nullable String basis, @Nullable String version) {
            this.recommendations = recommendations == null ? List.of() : recommendations;
            this.basis = basis;
            this.version = version;
        }

        static Form of(List<String> ticked, ResponseInHand newest) {
            return new Form(
                    ticked,
                    String.valueOf(newest.response().version().id()),
                    String.valueOf(newest.response().version().version()));
        }
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            Model model) {
        ResponsePlace place = toRegroup(actor, new Where(slug, ref, recipient));
        List<Long> ids = WritingPages.standsFor(place);
        show(model, actor, place);
        List<String> now = pages.recommendations(actor, place.review()).stream()
                .filter(each -> ids.contains(each.id()))
                .map(RecommendationView::ref)
                .toList();
        model.addAttribute("form", Form.of(now, ResponseGate.newest(place)));
        return PAGE;
    }

    @PostMapping
    ModelAndView regroup(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        Where where = new Where(slug, ref, recipient);
        ResponsePlace place = toRegroup(actor, where);
        List<RecommendationView> candidates = show(model, actor, place);
        Attempt attempt = Attempt.of(binding, () -> regroup(actor, place, form, chosen(form, candidates)));
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "What the response stands for is saved.");
            String first = chosen(form, candidates).get(0).ref();
            return new ModelAndView("redirect:" + ResponsePlace.path(slug, first, place.recipient()) + "/check");
        }
        if (attempt == Attempt.INVALID) {
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ResponsePlace now = toRegroup(actor, where);
        show(model, actor, now);
        Form again = Form.of(form.recommendations(), ResponseGate.newest(now));
        FormErrors.show(model, again, new InvalidInput(FIELD, OVERTAKEN));
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT);
    }

    private void regroup(Actor actor, ResponsePlace place, Form form, List<RecommendationView> chosen) {
        if (chosen.size() != Set.copyOf(form.recommendations()).size()) {
            throw new InvalidInput(FIELD, "Somebody has begun to answer one of these. Select from those that are left");
        }
        if (chosen.isEmpty()) {
            throw new InvalidInput(FIELD, "Select at least one recommendation");
        }
        long id = ResponseGate.newest(place).response().version().id();
        if (!String.valueOf(id).equals(form.basis())) {
            throw new StaleEdit("A response");
        }
        responses.regroup(
                actor,
                id,
                Typed.version(form.version()),
                chosen.stream().map(RecommendationView::id).toList());
    }

    private static List<RecommendationView> chosen(Form form, List<RecommendationView> candidates) {
        return candidates.stream()
                .filter(each -> form.recommendations().contains(each.ref()))
                .toList();
    }

    /** What it stands for and what the recipient has not begun to answer, in printed order. */
    private List<RecommendationView> show(Model model, Actor actor, ResponsePlace place) {
        List<RecommendationView> all = pages.recommendations(actor, place.review());
        List<Long> ids = WritingPages.standsFor(place);
        List<RecommendationView> candidates = new ArrayList<>(pages.unanswered(actor, place, all));
        all.stream().filter(each -> ids.contains(each.id())).forEach(candidates::add);
        candidates.sort(Comparator.comparingInt(RecommendationView::position));
        model.addAttribute("place", place);
        model.addAttribute("choices", WritingPages.choices(candidates));
        return candidates;
    }

    private ResponsePlace toRegroup(Actor actor, Where where) {
        ResponsePlace place = pages.place(actor, where);
        RefusedAction.throwIf(gate.rules(actor, place).refusalToRegroup(place.published() != null));
        return place;
    }
}
