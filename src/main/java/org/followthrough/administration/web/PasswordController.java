package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.identity.AccountRules;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
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

/** Sets a new password for somebody who has forgotten theirs. */
@Controller
@RequestMapping("/administration/people/{id}/password")
class PasswordController {

    private final Accounts accounts;

    PasswordController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What was typed. */
    record Form(@Nullable String version, @Nullable String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Form";
        }
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        RefusedAction.throwIf(accounts.rules(actor, id).refusalTo(AccountRules.Action.SET_PASSWORD));
        AccountView account = accounts.account(actor, id);
        model.addAttribute("form", new Form(String.valueOf(account.version()), ""));
        return page(account, model);
    }

    @PostMapping
    String set(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(
                binding,
                () -> accounts.setPassword(actor, id, Typed.version(form.version()), Typed.text(form.password())));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The password has been set. Hand it over in person or by telephone.");
            return "redirect:/administration/people/" + id;
        }
        if (attempt == Attempt.STALE) {
            AccountView now = accounts.account(actor, id);
            FormErrors.show(
                    model,
                    new Form(String.valueOf(now.version()), ""),
                    new InvalidInput(
                            "password",
                            "Somebody else changed this account while the page was open. The password has not been set:"
                                    + " type it again"));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(now, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(accounts.account(actor, id), model);
    }

    private static String page(AccountView account, Model model) {
        model.addAttribute("trail", Trail.to(Trail.PEOPLE, Trail.person(account.id(), account.name())));
        model.addAttribute("id", account.id());
        model.addAttribute("name", account.name());
        return "administration/person-password";
    }
}
