package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
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

/** Says on which day somebody leaves one post. */
@Controller
@RequestMapping("/administration/posts/{id}/holders/{holderId}/leaving")
class LeavingController {

    private final Posts posts;
    private final SavedBy savedBy;

    LeavingController(Posts posts, SavedBy savedBy) {
        this.posts = posts;
        this.savedBy = savedBy;
    }

    /**
     * What was typed.
     *
     * @param until the last day, that day included
     */
    record Form(@Nullable String version, @Nullable DateParts until) {

        LocalDate lastDay() {
            Map<String, String> problems = new LinkedHashMap<>();
            LocalDate day = TypedDate.required(problems, "until", until, "the last day");
            if (day == null) {
                throw new InvalidInput(problems);
            }
            return day;
        }
    }

    @GetMapping
    String ask(@PathVariable long id, @PathVariable long holderId, Model model) {
        HolderView holder = holder(id, holderId);
        model.addAttribute("form", new Form(String.valueOf(holder.version()), DateParts.of(holder.until())));
        return page(holder, model);
    }

    @PostMapping
    String leave(
            Actor actor,
            @PathVariable long id,
            @PathVariable long holderId,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        holder(id, holderId);
        Attempt attempt =
                Attempt.of(binding, () -> posts.leave(actor, holderId, Typed.version(form.version()), form.lastDay()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The last day has been saved.");
            return "redirect:/administration/posts/" + id;
        }
        HolderView holder = posts.holder(holderId);
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(form, holder));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(holder, model);
    }

    private Conflict conflict(Form mine, HolderView theirs) {
        DateParts typed = Objects.requireNonNullElseGet(mine.until(), () -> DateParts.of(null));
        return new Conflict(
                "This holder of the post",
                savedBy.last("post", theirs.postId()),
                "/administration/posts/" + theirs.postId() + "/holders/" + theirs.id() + "/leaving",
                "/administration/posts/" + theirs.postId(),
                theirs.version(),
                List.of(Conflict.Field.date("Last day", "until", typed, theirs.until())),
                Map.of(),
                true);
    }

    private String page(HolderView holder, Model model) {
        PostView post = posts.post(holder.postId());
        model.addAttribute("post", post);
        model.addAttribute("holder", holder);
        return "administration/holder-leaving";
    }

    private HolderView holder(long postId, long holderId) {
        HolderView holder = posts.holder(holderId);
        if (holder.postId() != postId) {
            throw RefusedAction.notFound();
        }
        return holder;
    }
}
