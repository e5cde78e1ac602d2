package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
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

/** Changes a committee. */
@Controller
@RequestMapping("/administration/committees/{id}/edit")
class CommitteeEditController {

    private final Councils councils;
    private final SavedBy savedBy;

    CommitteeEditController(Councils councils, SavedBy savedBy) {
        this.councils = councils;
        this.savedBy = savedBy;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        CommitteeView committee = councils.committee(id);
        return page(committee, model.addAttribute("form", CommitteeForm.of(committee)));
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") CommitteeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CommitteeView committee = councils.committee(id);
        Attempt attempt = Attempt.of(
                binding,
                () -> councils.editCommittee(
                        actor,
                        id,
                        Typed.version(form.version()),
                        form.ofCouncil(committee.councilId()).details()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The committee has been saved.");
            return "redirect:/administration/committees";
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(form, councils.committee(id)));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(committee, model);
    }

    private Conflict conflict(CommitteeForm mine, CommitteeView theirs) {
        CommitteeForm saved = CommitteeForm.of(theirs);
        return new Conflict(
                "This committee",
                savedBy.last("committee", theirs.id()),
                action(theirs.id()),
                action(theirs.id()),
                theirs.version(),
                List.of(
                        Conflict.Field.line("Name", "name", Typed.text(mine.name()), theirs.name()),
                        Conflict.Field.line("Address", "slug", Typed.text(mine.slug()), theirs.slug()),
                        Conflict.Field.choice(
                                "Kind",
                                "kind",
                                Typed.text(mine.kind()),
                                Typed.text(saved.kind()),
                                CommitteeForm.kinds()),
                        Conflict.Field.choice(
                                "Reports to",
                                "parentId",
                                Typed.text(mine.parentId()),
                                Typed.text(saved.parentId()),
                                parents(theirs))),
                Map.of(),
                true);
    }

    private String page(CommitteeView committee, Model model) {
        model.addAttribute("parents", parents(committee));
        model.addAttribute("kinds", CommitteeForm.kinds());
        model.addAttribute("council", committee.councilName());
        model.addAttribute("trail", Trail.to(Trail.COMMITTEES));
        model.addAttribute("title", "Change a committee");
        model.addAttribute("action", action(committee.id()));
        return "administration/committee";
    }

    private List<Choice> parents(CommitteeView committee) {
        List<Choice> parents = new ArrayList<>(List.of(new Choice("", "None")));
        councils.committees().stream()
                .filter(other -> other.councilId() == committee.councilId() && other.id() != committee.id())
                .forEach(other -> parents.add(new Choice(String.valueOf(other.id()), other.name())));
        return parents;
    }

    private static String action(long id) {
        return "/administration/committees/" + id + "/edit";
    }
}
