package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.followthrough.council.Councils;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
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

/** Renames a post. */
@Controller
@RequestMapping("/administration/posts/{id}/edit")
class PostEditController {

    private final Posts posts;
    private final Councils councils;
    private final SavedBy savedBy;

    PostEditController(Posts posts, Councils councils, SavedBy savedBy) {
        this.posts = posts;
        this.councils = councils;
        this.savedBy = savedBy;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        PostView post = posts.post(id);
        return page(post, model.addAttribute("form", PostForm.of(post)));
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PostForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PostView post = posts.post(id);
        Attempt attempt = Attempt.of(
                binding,
                () -> posts.rename(
                        actor,
                        id,
                        Typed.version(form.version()),
                        new PostDetails(
                                post.councilId(),
                                Typed.text(form.title()),
                                Typed.text(form.body()),
                                form.isOutside())));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The post has been saved.");
            return "redirect:/administration/posts/" + id;
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(form, posts.post(id)));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(post, model);
    }

    private Conflict conflict(PostForm mine, PostView theirs) {
        return new Conflict(
                "This post",
                savedBy.last("post", theirs.id()),
                "/administration/posts/" + theirs.id() + "/edit",
                "/administration/posts/" + theirs.id(),
                theirs.version(),
                List.of(
                        Conflict.Field.line("Title", "title", Typed.text(mine.title()), theirs.title()),
                        Conflict.Field.line(
                                "Directorate or outside body", "body", Typed.text(mine.body()), theirs.body()),
                        Conflict.Field.choice(
                                "Its answers",
                                "outside",
                                Typed.text(mine.outside()),
                                PostForm.yes(theirs),
                                List.of(
                                        new Choice("", "The executive approves them"),
                                        PostForm.answers().get(0)))),
                Map.of(),
                true);
    }

    private String page(PostView post, Model model) {
        model.addAttribute("council", councils.council(post.councilId()).name());
        model.addAttribute("trail", Trail.to(Trail.POSTS, Trail.post(post.id(), post.title())));
        model.addAttribute("answers", PostForm.answers());
        model.addAttribute("title", "Rename a post");
        model.addAttribute("action", "/administration/posts/" + post.id() + "/edit");
        return "administration/post-edit";
    }
}
