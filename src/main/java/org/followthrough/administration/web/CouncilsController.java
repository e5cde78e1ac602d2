package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.council.Councils;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of councils, and adding one. */
@Controller
@RequestMapping("/administration/councils")
class CouncilsController {

    private final Councils councils;

    CouncilsController(Councils councils) {
        this.councils = councils;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("trail", Trail.to());
        model.addAttribute("councils", councils.councils());
        return "administration/councils";
    }

    @GetMapping("/new")
    String ask(Model model) {
        return page(model.addAttribute("form", CouncilForm.empty()));
    }

    @PostMapping("/new")
    String add(
            Actor actor,
            @ModelAttribute("form") CouncilForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Attempt.of(binding, () -> councils.createCouncil(actor, form.details())) == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The council has been added.");
            return "redirect:/administration/councils";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("trail", Trail.to(Trail.COUNCILS));
        model.addAttribute("title", "Add a council");
        model.addAttribute("action", "/administration/councils/new");
        return "administration/council";
    }
}
