package org.followthrough.response.web;

import org.followthrough.response.ResponseWork;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that waits for a cabinet member's approval. */
@Controller
class ApprovalsController {

    private final ResponseWork work;

    ApprovalsController(ResponseWork work) {
        this.work = work;
    }

    @GetMapping("/approvals")
    String show(Actor actor, Model model) {
        RefusedAction.throwIf(Refusal.unless(
                actor.has(Role.CABINET_MEMBER), Refusal.Kind.NOT_ALLOWED, "Only cabinet members approve responses."));
        model.addAttribute("page", ApprovalsPage.of(work.open(actor), work.today()));
        return "response/decide/approvals";
    }
}
