package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
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

/** Says who holds a post. */
@Controller
@RequestMapping("/administration/posts/{id}/appointment")
class AppointmentController {

    private final Posts posts;
    private final AccountChoices accounts;

    AppointmentController(Posts posts, AccountChoices accounts) {
        this.posts = posts;
        this.accounts = accounts;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        return page(actor, posts.post(id), model.addAttribute("form", HolderForm.empty()));
    }

    @PostMapping
    String appoint(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") HolderForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PostView post = posts.post(id);
        if (Attempt.of(binding, () -> posts.appoint(actor, id, form.details())) == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The holder has been added.");
            return "redirect:/administration/posts/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, post, model);
    }

    private String page(Actor actor, PostView post, Model model) {
        model.addAttribute("accounts", accounts.offered(actor, null));
        model.addAttribute("trail", Trail.to(Trail.POSTS, Trail.post(post.id(), post.title())));
        model.addAttribute("post", post);
        model.addAttribute("title", "Appoint a holder");
        model.addAttribute("action", "/administration/posts/" + post.id() + "/appointment");
        return "administration/holder";
    }
}
