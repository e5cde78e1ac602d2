package org.followthrough.administration.web;

import org.followthrough.identity.AccountRules;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Disables an account, after a question. */
@Controller
@RequestMapping("/administration/people/{id}/disabling")
class DisablingController {

    private final Accounts accounts;

    DisablingController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        RefusedAction.throwIf(accounts.rules(actor, id).refusalTo(AccountRules.Action.DISABLE));
        AccountView account = accounts.account(actor, id);
        model.addAttribute("account", account);
        model.addAttribute("own", Long.valueOf(id).equals(actor.accountId()));
        return "administration/person-disabling";
    }

    @PostMapping
    String disable(
            Actor actor,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes redirect) {
        accounts.disable(actor, id, Typed.version(version));
        redirect.addFlashAttribute("notice", "The account has been disabled.");
        return "redirect:/administration/people/" + id;
    }
}
