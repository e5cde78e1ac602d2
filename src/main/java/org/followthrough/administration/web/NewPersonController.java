package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.followthrough.council.Councils;
import org.followthrough.identity.Accounts;
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

/** Makes an account for somebody. */
@Controller
@RequestMapping("/administration/people/new")
class NewPersonController {

    private final Accounts accounts;
    private final Councils councils;

    NewPersonController(Accounts accounts, Councils councils) {
        this.accounts = accounts;
        this.councils = councils;
    }

    @GetMapping
    String ask(Model model) {
        return page(model.addAttribute("form", PersonForm.empty()));
    }

    @PostMapping
    String add(
            Actor actor,
            @ModelAttribute("form") PersonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        AtomicLong made = new AtomicLong();
        Attempt attempt = Attempt.of(
                binding, () -> made.set(accounts.create(actor, form.wanted()).id()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute(
                    "notice", "The account has been made. Hand over the password in person or by telephone.");
            return "redirect:/administration/people/" + made.get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("trail", Trail.to(Trail.PEOPLE));
        model.addAttribute("roles", RoleChoices.roles(role -> true));
        model.addAttribute("committees", RoleChoices.committees(councils));
        return "administration/new-person";
    }
}
