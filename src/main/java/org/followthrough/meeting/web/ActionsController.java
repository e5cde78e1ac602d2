package org.followthrough.meeting.web;

import java.time.LocalDate;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.meeting.ActionFilter;
import org.followthrough.meeting.ActionList;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a committee resolved that somebody should do, and what became of it. */
@Controller("resolvedActionsController")
@RequestMapping("/committees/{slug}")
class ActionsController {

    private final Councils councils;
    private final ActionList actions;
    private final MeetingReader reader;
    private final Heirs heirs;

    ActionsController(Councils councils, ActionList actions, MeetingReader reader, Heirs heirs) {
        this.councils = councils;
        this.actions = actions;
        this.reader = reader;
        this.heirs = heirs;
    }

    @GetMapping("/actions")
    String list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        CommitteeView committee = councils.committee(slug);
        ActionFilter filter = ActionFilter.of(show).orElse(ActionFilter.OPEN);
        ActionList.OfCommittee found = actions.of(actor, committee, filter, Math.max(1, page));
        model.addAttribute("page", new ActionsPage(committee, filter, found.lines(), found.counts()));
        return "meeting/actions";
    }

    @GetMapping("/meetings/{date}/actions/{n}")
    String action(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            Model model) {
        ActionPage page = page(reader, actions, actor, slug, date, n);
        model.addAttribute("page", page);
        model.addAttribute("keepers", heirs.chainFrom(page.meeting().committee().id()));
        return "meeting/action";
    }

    /** The action at an address, for whoever may read it. */
    static ActionPage page(
            MeetingReader reader, ActionList actions, Actor actor, String slug, LocalDate date, String number) {
        MeetingPapersView view = reader.meeting(actor, slug, date);
        int ref = Numbers.ref(number);
        ResolutionView action =
                view.resolution(ref).filter(ResolutionView::isAction).orElseThrow(RefusedAction::notFound);
        return new ActionPage(view, view.itemOfResolution(ref).orElseThrow(), action, actions.today());
    }
}
