package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOvers;
import org.followthrough.council.Meetings;
import org.followthrough.council.Vocabularies;
import org.followthrough.measure.Plans;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.monitoring.UnpublishedSessions;
import org.followthrough.programme.CommitteeWorks;
import org.followthrough.register.RecommendationFilter;
import org.followthrough.register.RecommendationList;
import org.followthrough.register.RecommendationSort;
import org.followthrough.register.ReviewRegister;
import org.followthrough.register.SessionLine;
import org.followthrough.register.SessionRegister;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A committee, and where its recommendations stand on the flowchart. */
@Controller
@RequestMapping("/committees/{slug}")
class CommitteeController {

    private final Councils councils;
    private final Meetings meetings;
    private final UnpublishedSessions coming;
    private final SessionRegister sessions;
    private final ReviewRegister reviews;
    private final RecommendationList recommendations;
    private final Plans plans;
    private final Vocabularies vocabularies;
    private final MeetingsOfCommittee.Finder meetingLists;
    private final CommitteeWorks works;
    private final CustodyReader custody;
    private final HandOvers handOvers;

    CommitteeController(
            Councils councils,
            Meetings meetings,
            UnpublishedSessions coming,
            SessionRegister sessions,
            ReviewRegister reviews,
            RecommendationList recommendations,
            Plans plans,
            Vocabularies vocabularies,
            MeetingsOfCommittee.Finder meetingLists,
            CommitteeWorks works,
            CustodyReader custody,
            HandOvers handOvers) {
        this.councils = councils;
        this.meetings = meetings;
        this.coming = coming;
        this.sessions = sessions;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.plans = plans;
        this.vocabularies = vocabularies;
        this.meetingLists = meetingLists;
        this.works = works;
        this.custody = custody;
        this.handOvers = handOvers;
    }

    @GetMapping
    String committee(@PathVariable String slug, Actor actor, Model model) {
        CommitteeView committee = councils.committee(slug);
        RecommendationFilter own = RecommendationFilter.ofCommittee(slug);
        model.addAttribute(
                "page",
                new CommitteePage(
                        committee,
                        FamilyOfCommittee.of(committee, councils),
                        StatusBar.of(recommendations.counts(own), own),
                        coming.of(actor, committee),
                        sessions.of(slug),
                        reviews.lines(actor).stream()
                                .filter(review -> review.isOf(slug))
                                .toList(),
                        recommendations.page(own.onlyOpen(), RecommendationSort.Order.USUAL, 1),
                        plans.onPage(actor, committee),
                        meetingLists.of(actor, committee),
                        custody(actor, committee),
                        meetings.refusalToPlan(actor, committee.id()).isEmpty(),
                        works.of(actor, committee)));
        model.addAttribute(
                "mayChangeWords",
                vocabularies.refusalToChange(actor, committee.id()).isEmpty());
        return "register/committee";
    }

    private CustodyOfCommittee custody(Actor actor, CommitteeView committee) {
        boolean may = handOvers.refusalToHandOver(actor, committee).isEmpty();
        return new CustodyOfCommittee(
                custody.ofCommittee(committee.id()),
                handOvers.plannedAround(committee.id()),
                may,
                may ? handOvers.obstacles(actor, committee.id()) : List.of());
    }

    /** Of one published session, or of everything as it stands now. */
    @GetMapping("/flowchart")
    String flowchart(
            @PathVariable String slug,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate session,
            Model model) {
        CommitteeView committee = councils.committee(slug);
        List<SessionLine> published = sessions.of(slug);
        if (session != null
                && published.stream().noneMatch(line -> line.heldOn().equals(session))) {
            throw RefusedAction.notFound();
        }
        RecommendationFilter filter = RecommendationFilter.ofCommittee(slug).withSession(session);
        Map<Walk, Long> walks = recommendations.walks(filter);
        RecommendationList.Counts counts = recommendations.counts(filter);
        model.addAttribute("page", CommitteeFlowchartPage.of(committee, session, published, filter, walks, counts));
        return "register/committee-flowchart";
    }
}
