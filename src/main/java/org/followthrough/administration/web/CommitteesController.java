package org.followthrough.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOvers;
import org.followthrough.shared.Actor;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of committees by council, and adding one. */
@Controller
@RequestMapping("/administration/committees")
class CommitteesController {

    private final Councils councils;
    private final HandOvers handOvers;

    CommitteesController(Councils councils, HandOvers handOvers) {
        this.councils = councils;
        this.handOvers = handOvers;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        List<CommitteeView> committees = councils.committees();
        Map<String, List<CommitteeView>> byCouncil = committees.stream()
                .collect(Collectors.groupingBy(CommitteeView::councilName, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("trail", Trail.to());
        model.addAttribute("byCouncil", byCouncil);
        model.addAttribute(
                "names", committees.stream().collect(Collectors.toMap(CommitteeView::id, CommitteeView::name)));
        model.addAttribute(
                "mayHandOver",
                committees.stream()
                        .filter(each -> handOvers.refusalToHandOver(actor, each).isEmpty())
                        .map(CommitteeView::id)
                        .collect(Collectors.toSet()));
        model.addAttribute("anyCouncil", !councils.councils().isEmpty());
        return "administration/committees";
    }

    @GetMapping("/new")
    String ask(Model model) {
        List<CouncilView> all = councils.councils();
        String only = all.size() == 1 ? String.valueOf(all.get(0).id()) : "";
        return page(model.addAttribute("form", new CommitteeForm("", only, "", "", "", "")));
    }

    @PostMapping("/new")
    String add(
            Actor actor,
            @ModelAttribute("form") CommitteeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Attempt.of(binding, () -> councils.createCommittee(actor, form.details())) == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The committee has been added.");
            return "redirect:/administration/committees";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model);
    }

    private String page(Model model) {
        List<Choice> offered = new ArrayList<>(List.of(new Choice("", "Select a council")));
        councils.councils().forEach(council -> offered.add(new Choice(String.valueOf(council.id()), council.name())));
        List<Choice> parents = new ArrayList<>(List.of(new Choice("", "None")));
        councils.committees()
                .forEach(committee -> parents.add(
                        new Choice(String.valueOf(committee.id()), committee.name() + ", " + committee.councilName())));
        model.addAttribute("councils", offered);
        model.addAttribute("parents", parents);
        model.addAttribute("kinds", CommitteeForm.kinds());
        model.addAttribute("trail", Trail.to(Trail.COMMITTEES));
        model.addAttribute("title", "Add a committee");
        model.addAttribute("action", "/administration/committees/new");
        return "administration/committee";
    }
}
