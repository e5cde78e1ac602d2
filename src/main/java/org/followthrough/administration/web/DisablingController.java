package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.followthrough.identity.AccountRules;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
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

/** Disables an account, after a question. */
@Controller
@RequestMapping("/administration/people/{id}/disabling")
class DisablingController {

    private final Accounts accounts;

    DisablingController(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The answer to the question.
     *
     * @param version of the account that was asked about
     */
    record Form(@Nullable String version) {}

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        RefusedAction.throwIf(accounts.rules(actor, id).refusalTo(AccountRules.Action.DISABLE));
        AccountView account = accounts.account(actor, id);
        model.addAttribute("account", account);
        return "administration/person-disabling";
    }

    @PostMapping
    String disable(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(binding, () -> accounts.disable(actor, id, Typed.version(form.version())));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The account has been disabled.");
            return "redirect:/administration/people/" + id;
        }
        binding.reject("stale", "Somebody else changed this account while the question was open. Look at it again");
        response.setStatus(HttpStatus.CONFLICT.value());
        return ask(actor, id, model);
    }
}
