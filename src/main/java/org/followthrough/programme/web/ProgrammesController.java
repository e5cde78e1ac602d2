package org.followthrough.programme.web;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.monitoring.MeetingPages;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ProgrammeLine;
import org.followthrough.programme.ProgrammeReader;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.followthrough.web.PublishedChange;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The work programmes of a committee. */
@Controller
@RequestMapping("/committees/{slug}/work-programmes")
class ProgrammesController {

    private final Councils councils;
    private final ProgrammeReader reader;
    private final WorkProgrammes programmes;
    private final List<MeetingPages> meetings;

    ProgrammesController(
            Councils councils, ProgrammeReader reader, WorkProgrammes programmes, List<MeetingPages> meetings) {
        this.councils = councils;
        this.reader = reader;
        this.programmes = programmes;
        this.meetings = List.copyOf(meetings);
    }

    /** The list. */
    record ListPage(CommitteeView committee, List<ProgrammeLine> programmes, boolean mayCreate) {

        public List<Link> trail() {
            return Trail.to(Trail.committee(committee));
        }
    }

    @GetMapping
    String list(@PathVariable String slug, Actor actor, Model model) {
        CommitteeView committee = councils.committee(slug);
        model.addAttribute(
                "page",
                new ListPage(
                        committee,
                        reader.of(actor, committee),
                        programmes.refusalToCreate(actor, committee).isEmpty()));
        return "programme/programmes";
    }

    @GetMapping("/{period}")
    String programme(@PathVariable String slug, @PathVariable String period, Actor actor, Model model) {
        ProgrammeView programme = reader.programme(actor, slug, period);
        List<PublishedChange> changes = reader.changes(programme);
        boolean mayEdit = programme.rulesFor(actor).allows(KeepingAction.EDIT);
        model.addAttribute("page", ProgrammePage.of(actor, programme, changes, mayEdit, meetings));
        return "programme/programme";
    }
}
