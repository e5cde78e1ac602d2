package org.followthrough.administration.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOvers;
import org.followthrough.council.OpenMatters;
import org.followthrough.council.Returns;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;
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

/** Takes back a hand-over that is done and was wrong. */
@Controller
@RequestMapping("/committees/{slug}/succession/return")
class ReturnController {

    private static final String PAGE = "administration/succession-return";

    private final Councils councils;
    private final HandOvers handOvers;
    private final Returns returns;
    private final CustodyReader custody;

    ReturnController(Councils councils, HandOvers handOvers, Returns returns, CustodyReader custody) {
        this.councils = councils;
        this.handOvers = handOvers;
        this.returns = returns;
        this.custody = custody;
    }

    /**
     * A hand-over with what would return.
     *
     * @param gone recommendations that are still where they went
     * @param obstacles what has to come to its end first
     */
    record Page(
            CommitteeView committee,
            Returns.Last last,
            List<CustodyReader.Gone> gone,
            List<OpenMatters.Obstacle> obstacles,
            List<Link> trail) {

        public String path() {
            return "/committees/" + committee.slug() + "/succession/return";
        }
    }

    /**
     * Why it is taken back.
     *
     * @param handOver the one that was shown
     */
    record ReturnForm(@Nullable String handOver, @Nullable String reason) {}

    @GetMapping
    String ask(Actor actor, @PathVariable String slug, Model model) {
        Page page = show(actor, slug, model);
        model.addAttribute("form", new ReturnForm(String.valueOf(page.last().id()), ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView takeBack(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") ReturnForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        Page page = show(actor, slug, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> returns.takeBack(actor, page.committee(), Typed.version(form.handOver()), form.reason()));
        after.addFlashAttribute("notice", "The hand-over is taken back. What went over has returned.");
        return attempt.answer(PAGE, model, () -> "/committees/" + slug, () -> {
            throw new StaleEdit("This committee");
        });
    }

    private Page show(Actor actor, String slug, Model model) {
        CommitteeView committee = councils.committee(slug);
        RefusedAction.throwIf(handOvers.refusalToHandOver(actor, committee));
        Returns.Last last = returns.last(committee.id())
                .orElseThrow(() -> new RefusedAction(
                        Refusal.notNow("This committee has not handed over, so nothing can return.")));
        Page page = new Page(
                committee,
                last,
                custody.stillThere(last.id()),
                returns.obstacles(actor, last),
                Trail.to(Trail.COMMITTEES, new Link(committee.name(), "/committees/" + committee.slug())));
        model.addAttribute("page", page);
        return page;
    }
}
