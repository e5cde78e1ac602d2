package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.identity.Leaver;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.identity.Successions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands over every post of somebody who leaves, in one step. */
@Controller
@RequestMapping("/administration/posts/reassignment")
class ReassignmentController {

    private final Successions successions;
    private final Posts posts;
    private final AccountChoices accounts;

    ReassignmentController(Successions successions, Posts posts, AccountChoices accounts) {
        this.successions = successions;
        this.posts = posts;
        this.accounts = accounts;
    }

    /** Asks who leaves; with an answer in the address, asks who follows. */
    @GetMapping
    String ask(Actor actor, @RequestParam(required = false) @Nullable String who, Model model) {
        if (who == null) {
            return chooser(model);
        }
        Leaver leaver = leaver(who);
        model.addAttribute("form", ReassignmentForm.of(leaver));
        return page(actor, leaver, model);
    }

    @PostMapping
    String handOver(
            Actor actor,
            @RequestParam(defaultValue = "") String who,
            @ModelAttribute("form") ReassignmentForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Leaver leaver = successions.candidate(who).orElseThrow(() -> new StaleEdit("Holder"));
        Attempt attempt = form.isOf(leaver)
                ? Attempt.of(binding, () -> successions.handOver(actor, form.day(), form.successions()))
                : Attempt.STALE;
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", notice(leaver, form));
            return "redirect:/administration/posts";
        }
        if (attempt == Attempt.STALE) {
            Leaver now = successions.candidate(who).orElseThrow(() -> new StaleEdit("Holder"));
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("form", form.refreshed(now));
            model.addAttribute("overtaken", true);
            return page(actor, now, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, leaver, model);
    }

    private static String notice(Leaver leaver, ReassignmentForm form) {
        return leaver.name() + " leaves " + Words.count(form.successions().size(), "post") + " on "
                + Words.date(form.day()) + ".";
    }

    private String chooser(Model model) {
        model.addAttribute("trail", Trail.to(Trail.POSTS));
        model.addAttribute(
                "people",
                successions.candidates().stream()
                        .map(leaver -> new Choice(
                                leaver.key(),
                                leaver.name() + ", "
                                        + Words.count(leaver.holdings().size(), "post")))
                        .toList());
        return "administration/reassignment-who";
    }

    private String page(Actor actor, Leaver leaver, Model model) {
        Map<Long, PostView> all = posts.all().stream().collect(Collectors.toMap(PostView::id, post -> post));
        List<PostView> left =
                leaver.holdings().stream().map(held -> all.get(held.postId())).toList();
        model.addAttribute("trail", Trail.to(Trail.POSTS));
        model.addAttribute("leaver", leaver);
        model.addAttribute("posts", left);
        model.addAttribute("successors", ReassignmentForm.successors(leaver.name()));
        model.addAttribute("accounts", accounts.offered(actor, null));
        return "administration/reassignment";
    }

    private Leaver leaver(String key) {
        return successions.candidate(key).orElseThrow(RefusedAction::notFound);
    }
}
