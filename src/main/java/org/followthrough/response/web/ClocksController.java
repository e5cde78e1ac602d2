package org.followthrough.response.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.ClockView;
import org.followthrough.response.Clocks;
import org.followthrough.response.Deadlines;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.Recipient;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.review.ReviewView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
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

/** By when answers to a review are owed: for everybody to read, for its officers to set. */
@Controller
@RequestMapping("/reviews/{slug}/response/clocks")
class ClocksController {

    private static final String PAGE = "response/decide/clock";

    private final Reviews reviews;
    private final ResponsePlaces places;
    private final ExecutiveResponses documents;
    private final Clocks clocks;
    private final Deadlines deadlines;
    private final Posts posts;
    private final Clock clock;

    ClocksController(
            Reviews reviews,
            ResponsePlaces places,
            ExecutiveResponses documents,
            Clocks clocks,
            Deadlines deadlines,
            Posts posts,
            Clock clock) {
        this.reviews = reviews;
        this.places = places;
        this.documents = documents;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String slug, Model model) {
        ReviewView review = reviews.review(actor, slug);
        RefusedAction.throwIf(
                Refusal.unless(review.isPublished(), "This review is not published yet, so nobody can answer it."));
        model.addAttribute(
                "page",
                ClocksPage.of(
                        review,
                        places.recipients(actor, review),
                        deadlines.of(review),
                        LocalDate.now(clock),
                        posts.all().stream()
                                .filter(PostView::outside)
                                .map(PostView::id)
                                .collect(Collectors.toSet()),
                        documents.rules(actor, review.id()).allows(ResponseAction.SET_CLOCK)));
        return "response/decide/clocks";
    }

    @GetMapping("/{recipient}")
    String ask(Actor actor, @PathVariable String slug, @PathVariable String recipient, Model model) {
        ClockPage page = page(actor, slug, recipient);
        model.addAttribute("page", page);
        model.addAttribute("form", ClockForm.of(page.set(), page.recipient().postId() == null));
        return PAGE;
    }

    /** @param step "check" to see how it works out, else it is saved */
    @PostMapping("/{recipient}")
    ModelAndView set(
            Actor actor,
            @PathVariable String slug,
            @PathVariable String recipient,
            @ModelAttribute("form") ClockForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String step,
            RedirectAttributes after,
            Model model) {
        ClockPage page = page(actor, slug, recipient);
        model.addAttribute("page", page);
        Optional<ClockSetting> setting = form.setting(binding);
        boolean check = "check".equals(step);
        Attempt attempt = Attempt.of(binding, () -> {
            setting.orElseThrow().check();
            if (!check) {
                clocks.set(
                        actor,
                        page.review().id(),
                        page.recipient().postId(),
                        form.versionNumber(),
                        setting.orElseThrow());
            }
        });
        return switch (attempt) {
            case DONE -> {
                if (check) {
                    String working = setting.orElseThrow().clock().working();
                    model.addAttribute("page", page.workedOut(working));
                    yield new ModelAndView(PAGE, model.asMap());
                }
                after.addFlashAttribute("notice", "The time to answer is set.");
                yield new ModelAndView("redirect:" + page.list());
            }
            case INVALID -> new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            case STALE -> {
                ClockPage now = page(actor, slug, recipient);
                Conflict conflict =
                        form.conflictWith(Objects.requireNonNull(now.set()), now.who(), now.path(), now.list());
                yield new ModelAndView(Conflict.VIEW, Map.of("conflict", conflict), HttpStatus.CONFLICT);
            }
        };
    }

    private @Nullable ClockView set(Actor actor, ReviewView review, Recipient recipient) {
        return clocks.of(actor, review.id()).stream()
                .filter(each -> Objects.equals(each.recipientPostId(), recipient.postId()))
                .findFirst()
                .orElse(null);
    }

    private ClockPage page(Actor actor, String slug, String recipient) {
        ReviewView review = reviews.review(actor, slug);
        documents.rules(actor, review.id()).require(ResponseAction.SET_CLOCK);
        return places.recipients(actor, review).stream()
                .filter(each -> each.key().equals(recipient))
                .findFirst()
                .map(each -> new ClockPage(review, each, set(actor, review, each), null))
                .orElseThrow(RefusedAction::notFound);
    }
}
