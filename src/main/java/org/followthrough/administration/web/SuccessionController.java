package org.followthrough.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.council.OpenMatters;
import org.followthrough.council.PlannedHandOver;
import org.followthrough.monitoring.CustodyReader;
import org.followthrough.monitoring.StaleList;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.FormErrors;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names a committee's successor, which takes over what is open, today or on a day to come; takes back what is planned. */
@Controller
@RequestMapping("/committees/{slug}/succession")
class SuccessionController {

    private static final String PAGE = "administration/succession";
    private static final String CHECK = "administration/succession-check";

    private final Councils councils;
    private final HandOvers handOvers;
    private final StaleList open;
    private final CustodyReader custody;
    private final Clock clock;

    SuccessionController(Councils councils, HandOvers handOvers, StaleList open, CustodyReader custody, Clock clock) {
        this.councils = councils;
        this.handOvers = handOvers;
        this.open = open;
        this.custody = custody;
        this.clock = clock;
    }

    /**
     * A committee with what it has open and what was handed over before.
     *
     * @param planned what is planned, null where nothing is
     * @param obstacles what has to come to its end before it can hand over
     * @param successor the committee to which it has handed over, null for none
     */
    record Page(
            CommitteeView committee,
            List<StaleList.Line> open,
            List<CustodyReader.HandedOver> before,
            @Nullable PlannedHandOver planned,
            List<OpenMatters.Obstacle> obstacles,
            @Nullable String successor,
            LocalDate today,
            List<Choice> successors,
            List<Choice> causes,
            List<Link> trail) {

        public String path() {
            return "/committees/" + committee.slug() + "/succession";
        }

        /** How many recommendations go over; one of which two recipients are open goes over once. */
        public long openCount() {
            return open.stream()
                    .map(line -> line.strand().recommendationId())
                    .distinct()
                    .count();
        }

        /** Whether the day has come, and what is open waits for what stands in the way. */
        public boolean isWaiting() {
            return planned != null && planned.waits(today);
        }
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable String slug) {
        CommitteeView committee = committee(actor, slug);
        return page(actor, committee, HttpStatus.OK).addObject("form", SuccessionForm.of(committee.version()));
    }

    /** @param step "hand" from the page that asks for the last word, "change" for the form again, else that page */
    @PostMapping
    ModelAndView handOver(
            Actor actor,
            @PathVariable String slug,
            @ModelAttribute("form") SuccessionForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String step,
            RedirectAttributes redirect) {
        CommitteeView committee = committee(actor, slug);
        if ("change".equals(step)) {
            return page(actor, committee, HttpStatus.OK);
        }
        HandOverDetails details = form.details(binding);
        if (binding.hasErrors()) {
            return page(actor, committee, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            CommitteeView successor = handOvers.check(actor, committee, details);
            if (!"hand".equals(step)) {
                return check(actor, committee, successor, details);
            }
            handOvers.handOver(actor, committee.id(), Typed.version(form.version()), details);
            redirect.addFlashAttribute(
                    "notice",
                    details.isAhead(LocalDate.now(clock))
                            ? successor.name() + " takes over on " + Words.date(Objects.requireNonNull(details.on()))
                                    + " what is open then."
                            : successor.name() + " has taken over what was open.");
            return new ModelAndView("redirect:/committees/" + slug);
        } catch (InvalidInput refused) {
            FormErrors.reject(binding, refused);
            return page(actor, committee, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            binding.reject("stale", "Somebody else changed this committee while the form was open. Look at it again");
            CommitteeView now = committee(actor, slug);
            SuccessionForm again = new SuccessionForm(
                    String.valueOf(now.version()), form.successorId(), form.on(), form.cause(), form.reason());
            return page(actor, now, HttpStatus.CONFLICT).addObject("form", again);
        }
    }

    /** @param planned the one that was seen */
    @PostMapping("/withdrawal")
    String takeBack(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String planned,
            RedirectAttributes redirect) {
        CommitteeView committee = committee(actor, slug);
        handOvers.takeBack(actor, committee, Typed.version(planned));
        redirect.addFlashAttribute("notice", "The planned hand-over has been taken back.");
        return "redirect:/committees/" + slug;
    }

    private ModelAndView check(Actor actor, CommitteeView committee, CommitteeView successor, HandOverDetails details) {
        return new ModelAndView(CHECK, "page", pageOf(actor, committee))
                .addObject("successor", successor)
                .addObject("details", details)
                .addObject("ended", handOvers.successorOf(successor.id()).orElse(null))
                .addObject("ahead", details.isAhead(LocalDate.now(clock)));
    }

    private ModelAndView page(Actor actor, CommitteeView committee, HttpStatus status) {
        ModelAndView page = new ModelAndView(PAGE, "page", pageOf(actor, committee));
        page.setStatus(status);
        return page;
    }

    private Page pageOf(Actor actor, CommitteeView committee) {
        List<Choice> successors = new ArrayList<>(List.of(new Choice("", "Select a committee")));
        handOvers
                .candidates(committee)
                .forEach(each ->
                        successors.add(new Choice(String.valueOf(each.id()), each.name() + ", " + each.councilName())));
        return new Page(
                committee,
                open.of(committee.id(), 0, -1, LocalDate.now(clock)),
                custody.ofCommittee(committee.id()),
                handOvers.planned(committee.id()).orElse(null),
                handOvers.obstacles(actor, committee.id()),
                handOvers.successorOf(committee.id()).orElse(null),
                LocalDate.now(clock),
                successors,
                SuccessionForm.causes(),
                Trail.to(Trail.COMMITTEES, new Link(committee.name(), "/committees/" + committee.slug())));
    }

    private CommitteeView committee(Actor actor, String slug) {
        CommitteeView committee = councils.committee(slug);
        RefusedAction.throwIf(handOvers.refusalToHandOver(actor, committee));
        return committee;
    }
}
