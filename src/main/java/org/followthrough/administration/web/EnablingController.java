package org.followthrough.administration.web;

import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a disabled account be used again, after a question: its roles come back with it. */
@Controller
@RequestMapping("/administration/people/{id}/enabling")
class EnablingController {

    private final Accounts accounts;

    EnablingController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("account", accounts.account(actor, id));
        return "administration/person-enabling";
    }

    @PostMapping
    String enable(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes redirect) {
        accounts.enable(actor, id, Typed.version(version));
        redirect.addFlashAttribute("notice", "The account can be used again.");
        return "redirect:/administration/people/" + id;
    }
}
