package org.followthrough.meeting.web;

import java.time.LocalDate;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Meetings;
import org.followthrough.meeting.MeetingList;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.PaperView;
import org.followthrough.monitoring.UnpublishedSessions;
import org.followthrough.programme.NextMeetings;
import org.followthrough.programme.ReferralReader;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.NumberedText;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A committee's meetings as everybody reads them. */
@Controller("readMeetingController")
@RequestMapping("/committees/{slug}/meetings")
class MeetingController {

    private final Councils councils;
    private final Meetings meetings;
    private final MeetingList list;
    private final MeetingReader reader;
    private final UnpublishedSessions sessions;
    private final NextMeetings coming;
    private final ReferralReader referrals;

    MeetingController(
            Councils councils,
            Meetings meetings,
            MeetingList list,
            MeetingReader reader,
            UnpublishedSessions sessions,
            NextMeetings coming,
            ReferralReader referrals) {
        this.councils = councils;
        this.meetings = meetings;
        this.list = list;
        this.reader = reader;
        this.sessions = sessions;
        this.coming = coming;
        this.referrals = referrals;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String slug, Model model) {
        CommitteeView committee = councils.committee(slug);
        model.addAttribute(
                "page",
                new MeetingsPage(
                        committee,
                        list.of(actor, committee),
                        list.today(),
                        meetings.refusalToPlan(actor, committee.id()).isEmpty()));
        return "meeting/meetings";
    }

    @GetMapping("/{date}")
    String meeting(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        MeetingPapersView view = reader.meeting(actor, slug, date);
        model.addAttribute("page", new MeetingPage(view, hasSession(actor, view), list.today()));
        model.addAttribute("brought", coming.to(view.committee(), date));
        model.addAttribute("referred", referrals.at(actor, view.committee(), date));
        return "meeting/meeting";
    }

    private boolean hasSession(Actor actor, MeetingPapersView view) {
        LocalDate day = view.meeting().heldOn();
        return list.hasPublicSession(view.meeting().id())
                || sessions.of(actor, view.committee()).stream()
                        .anyMatch(line -> line.heldOn().equals(day));
    }

    @GetMapping("/{date}/papers/{paper}")
    String paper(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable("paper") String name,
            Model model) {
        MeetingPapersView view = reader.meeting(actor, slug, date);
        PaperView paper = view.paper(name).orElseThrow(RefusedAction::notFound);
        model.addAttribute("meeting", view);
        model.addAttribute("paper", paper);
        model.addAttribute("item", view.itemOfPaper(name).orElseThrow());
        model.addAttribute("body", NumberedText.blocks(reader.text(paper)));
        model.addAttribute("trail", Trail.toMeeting(view));
        return "meeting/paper";
    }
}
