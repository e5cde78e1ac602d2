package org.followthrough.administration.web;

import org.followthrough.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person. */
@Controller
class PersonController {

    private final PersonPage page;

    PersonController(PersonPage page) {
        this.page = page;
    }

    @GetMapping("/administration/people/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("form", GrantForm.empty());
        return page.show(actor, id, model);
    }

    /** Where the forms of the page come back with errors; loaded again it is the page. */
    @GetMapping({"/administration/people/{id}/grants", "/administration/people/{id}/grants/revocation"})
    String reload() {
        return "redirect:/administration/people/{id}";
    }
}
