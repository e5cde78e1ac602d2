package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
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

/** Changes a council. */
@Controller
@RequestMapping("/administration/councils/{id}/edit")
class CouncilEditController {

    private final Councils councils;
    private final SavedBy savedBy;

    CouncilEditController(Councils councils, SavedBy savedBy) {
        this.councils = councils;
        this.savedBy = savedBy;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        return page(id, model.addAttribute("form", CouncilForm.of(councils.council(id))));
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") CouncilForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Attempt attempt = Attempt.of(
                binding, () -> councils.editCouncil(actor, id, Typed.version(form.version()), form.details()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The council has been saved.");
            return "redirect:/administration/councils";
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(id, form));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, model);
    }

    private Conflict conflict(long id, CouncilForm mine) {
        CouncilView theirs = councils.council(id);
        return new Conflict(
                "This council",
                savedBy.last("council", id),
                action(id),
                action(id),
                theirs.version(),
                List.of(
                        Conflict.Field.line("Name", "name", Typed.text(mine.name()), theirs.name()),
                        Conflict.Field.line("Address", "slug", Typed.text(mine.slug()), theirs.slug())),
                Map.of(),
                true);
    }

    private static String page(long id, Model model) {
        model.addAttribute("trail", Trail.to(Trail.COUNCILS));
        model.addAttribute("title", "Change a council");
        model.addAttribute("action", action(id));
        return "administration/council";
    }

    private static String action(long id) {
        return "/administration/councils/" + id + "/edit";
    }
}
