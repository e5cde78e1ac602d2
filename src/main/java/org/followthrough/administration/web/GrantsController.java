package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives somebody a role and takes one away; either counts at the person's next request. */
@Controller
@RequestMapping("/administration/people/{id}/grants")
class GrantsController {

    private final Accounts accounts;
    private final PersonPage page;

    GrantsController(Accounts accounts, PersonPage page) {
        this.accounts = accounts;
        this.page = page;
    }

    @PostMapping
    String grant(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") GrantForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt =
                Attempt.of(binding, () -> accounts.grant(actor, id, Typed.version(form.version()), form.grant()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The role has been added.");
            return back(id);
        }
        if (attempt == Attempt.STALE) {
            return overtaken(actor, id, form, model, response);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page.show(actor, id, model);
    }

    @PostMapping("/revocation")
    String revoke(
            Actor actor,
            @PathVariable long id,
            GrantForm form,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        // whoever does not exist is not found, whatever the form says
        accounts.account(actor, id);
        try {
            accounts.revoke(actor, id, Typed.version(form.version()), form.grant());
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            return overtaken(actor, id, GrantForm.empty(), model, response);
        }
        redirect.addFlashAttribute("notice", "The role has been taken away.");
        return back(id);
    }

    private String overtaken(Actor actor, long id, GrantForm form, Model model, HttpServletResponse response) {
        FormErrors.show(
                model,
                form,
                new InvalidInput(
                        "",
                        "Somebody else changed this account while the page was open. Look at its roles, then try again"));
        response.setStatus(HttpStatus.CONFLICT.value());
        return page.show(actor, id, model);
    }

    private static String back(long id) {
        return "redirect:/administration/people/" + id;
    }
}
