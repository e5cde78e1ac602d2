package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a post. */
@Controller
@RequestMapping("/administration/posts/new")
class NewPostController {

    private final Posts posts;
    private final Councils councils;

    NewPostController(Posts posts, Councils councils) {
        this.posts = posts;
        this.councils = councils;
    }

    @GetMapping
    String ask(Model model) {
        List<CouncilView> all = councils.councils();
        String only = all.size() == 1 ? String.valueOf(all.get(0).id()) : "";
        return page(model.addAttribute("form", new PostForm("", only, "", "", "")));
    }

    @PostMapping
    String add(
            Actor actor,
            @ModelAttribute("form") PostForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        AtomicLong made = new AtomicLong();
        Attempt attempt = Attempt.of(
                binding, () -> made.set(posts.create(actor, form.details()).id()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The post has been added. Say below who holds it.");
            return "redirect:/administration/posts/" + made.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private String page(Model model) {
        List<Choice> offered = new ArrayList<>(List.of(new Choice("", "Select a council")));
        councils.councils().forEach(council -> offered.add(new Choice(String.valueOf(council.id()), council.name())));
        model.addAttribute("councils", offered);
        model.addAttribute("trail", Trail.to(Trail.POSTS));
        model.addAttribute("answers", PostForm.answers());
        model.addAttribute("title", "Add a post");
        model.addAttribute("action", "/administration/posts/new");
        return "administration/post-edit";
    }
}
