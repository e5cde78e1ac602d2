package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
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

/** Changes somebody's name and e-mail address. */
@Controller
@RequestMapping("/administration/people/{id}/edit")
class PersonEditController {

    private final Accounts accounts;
    private final SavedBy savedBy;

    PersonEditController(Accounts accounts, SavedBy savedBy) {
        this.accounts = accounts;
        this.savedBy = savedBy;
    }

    /** What was typed. */
    record Form(
            @Nullable String version,
            @Nullable String name,
            @Nullable String email) {}

    @GetMapping
    String ask(Actor actor, @PathVariable long id, Model model) {
        AccountView account = accounts.account(actor, id);
        model.addAttribute("form", new Form(String.valueOf(account.version()), account.name(), account.email()));
        return page(account, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(
                binding,
                () -> accounts.edit(
                        actor, id, Typed.version(form.version()), Typed.text(form.name()), Typed.text(form.email())));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The account has been saved.");
            return "redirect:/administration/people/" + id;
        }
        AccountView account = accounts.account(actor, id);
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(form, account));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(account, model);
    }

    private Conflict conflict(Form mine, AccountView theirs) {
        return new Conflict(
                "This account",
                savedBy.last("account", theirs.id()),
                "/administration/people/" + theirs.id() + "/edit",
                "/administration/people/" + theirs.id(),
                theirs.version(),
                List.of(
                        Conflict.Field.line("Name", "name", Typed.text(mine.name()), theirs.name()),
                        Conflict.Field.line("E-mail address", "email", Typed.text(mine.email()), theirs.email())),
                Map.of(),
                true);
    }

    private static String page(AccountView account, Model model) {
        model.addAttribute("trail", Trail.to(Trail.PEOPLE, Trail.person(account.id(), account.name())));
        model.addAttribute("id", account.id());
        return "administration/person-edit";
    }
}
