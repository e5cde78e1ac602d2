package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects who held a post and when. */
@Controller
@RequestMapping("/administration/posts/{id}/holders/{holderId}/edit")
class HolderController {

    private final Posts posts;
    private final AccountChoices accounts;
    private final SavedBy savedBy;

    HolderController(Posts posts, AccountChoices accounts, SavedBy savedBy) {
        this.posts = posts;
        this.accounts = accounts;
        this.savedBy = savedBy;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long id, @PathVariable long holderId, Model model) {
        HolderView holder = holder(id, holderId);
        return page(actor, holder, model.addAttribute("form", HolderForm.of(holder)));
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable long id,
            @PathVariable long holderId,
            @ModelAttribute("form") HolderForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        holder(id, holderId);
        Attempt attempt = Attempt.of(
                binding, () -> posts.correctHolder(actor, holderId, Typed.version(form.version()), form.details()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The holder has been corrected.");
            return "redirect:/administration/posts/" + id;
        }
        HolderView holder = posts.holder(holderId);
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(actor, form, holder));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, holder, model);
    }

    private Conflict conflict(Actor actor, HolderForm mine, HolderView theirs) {
        return new Conflict(
                "This holder of the post",
                savedBy.last("post", theirs.postId()),
                action(theirs),
                "/administration/posts/" + theirs.postId(),
                theirs.version(),
                List.of(
                        Conflict.Field.line("Name", "name", Typed.text(mine.name()), theirs.name()),
                        Conflict.Field.choice(
                                "Account",
                                "accountId",
                                Typed.text(mine.accountId()),
                                Typed.text(HolderForm.of(theirs).accountId()),
                                accounts.offered(actor, theirs.accountId())),
                        Conflict.Field.date("First day", "from", parts(mine.from()), theirs.from()),
                        Conflict.Field.date("Last day", "until", parts(mine.until()), theirs.until()),
                        line(
                                "Since when in words",
                                "sinceWords",
                                mine.sinceWords(),
                                theirs.words().since()),
                        line(
                                "Until when in words",
                                "untilWords",
                                mine.untilWords(),
                                theirs.words().until()),
                        line("Remark", "remark", mine.remark(), theirs.words().remark())),
                Map.of(),
                true);
    }

    private static Conflict.Field line(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return Conflict.Field.line(label, name, Typed.text(mine), Typed.text(theirs));
    }

    private static DateParts parts(@Nullable DateParts typed) {
        return Objects.requireNonNullElseGet(typed, () -> DateParts.of(null));
    }

    private String page(Actor actor, HolderView holder, Model model) {
        PostView post = posts.post(holder.postId());
        model.addAttribute("accounts", accounts.offered(actor, holder.accountId()));
        model.addAttribute("trail", Trail.to(Trail.POSTS, Trail.post(post.id(), post.title())));
        model.addAttribute("post", post);
        model.addAttribute("title", "Correct a holder");
        model.addAttribute("action", action(holder));
        return "administration/holder";
    }

    private HolderView holder(long postId, long holderId) {
        HolderView holder = posts.holder(holderId);
        if (holder.postId() != postId) {
            throw RefusedAction.notFound();
        }
        return holder;
    }

    private static String action(HolderView holder) {
        return "/administration/posts/" + holder.postId() + "/holders/" + holder.id() + "/edit";
    }
}
