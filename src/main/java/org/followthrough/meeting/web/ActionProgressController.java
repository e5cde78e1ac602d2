package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.meeting.ActionList;
import org.followthrough.meeting.ActionState;
import org.followthrough.meeting.GivenProgress;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.Resolutions;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says how a resolved action stands and who answers for it. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}/actions/{n}")
class ActionProgressController {

    private static final String PROGRESS = "meeting/progress";
    private static final String OWNERS = "meeting/owners";
    private static final List<Choice> STATES = Arrays.stream(ActionState.values())
            .map(state -> new Choice(state.name(), state.label()))
            .toList();

    private final MeetingReader reader;
    private final ActionList actions;
    private final Resolutions resolutions;
    private final Writing writing;

    ActionProgressController(MeetingReader reader, ActionList actions, Resolutions resolutions, Writing writing) {
        this.reader = reader;
        this.actions = actions;
        this.resolutions = resolutions;
        this.writing = writing;
    }

    /**
     * How it stands, as typed.
     *
     * @param seen how many words on it the page showed
     */
    record ProgressForm(
            @Nullable String seen,
            @Nullable String state,
            @Nullable DateParts dated,
            @Nullable String words) {}

    /** Posts as chosen. */
    record OwnersForm(@Nullable String version, List<String> owners) {

        @SuppressWarnings("RedundantNullCheck") // a form that was sent without any box ticked
        OwnersForm {
            owners = owners == null ? List.of() : owners;
        }
    }

    @GetMapping("/progress")
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            Model model) {
        ActionPage page = showProgress(actor, slug, date, n, model);
        model.addAttribute("form", new ProgressForm(words(page), "", DateParts.of(actions.today()), ""));
        return PROGRESS;
    }

    @PostMapping("/progress")
    ModelAndView report(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            @ModelAttribute("form") ProgressForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ActionPage page = showProgress(actor, slug, date, n, model);
        LocalDate day = TypedDate.required(binding, "dated", form.dated(), "the day from which it is so");
        ActionState state = Arrays.stream(ActionState.values())
                .filter(each -> each.name().equals(form.state()))
                .findFirst()
                .orElse(null);
        if (state == null) {
            binding.rejectValue("state", "missing", "Select how it stands");
        }
        model.addAttribute("wordsSeen", form.seen());
        if (day == null || state == null) {
            return new ModelAndView(PROGRESS, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Attempt attempt = Attempt.of(
                binding,
                () -> resolutions.report(
                        actor,
                        page.meeting().meeting().id(),
                        page.action().ref(),
                        Math.toIntExact(Typed.version(form.seen())),
                        new GivenProgress(state, day, form.words())));
        if (attempt == Attempt.DONE) {
            after.addFlashAttribute("notice", "It is recorded.");
            return new ModelAndView("redirect:" + page.path());
        }
        return attempt == Attempt.STALE
                ? overtaken(showProgress(actor, slug, date, n, model), binding, model)
                : new ModelAndView(PROGRESS, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same words again under what somebody else has said meanwhile, to be recorded after it or not. */
    private static ModelAndView overtaken(ActionPage page, BindingResult binding, Model model) {
        binding.rejectValue(
                "words",
                "overtaken",
                "Somebody has recorded how this action stands since you opened the page. Read it above; record yours if"
                        + " it still holds");
        model.addAttribute("wordsSeen", words(page));
        model.addAttribute("overtaken", true);
        return new ModelAndView(PROGRESS, model.asMap(), HttpStatus.CONFLICT);
    }

    private static String words(ActionPage page) {
        return String.valueOf(page.action().progress().size());
    }

    private ActionPage showProgress(Actor actor, String slug, LocalDate date, String number, Model model) {
        ActionPage page = ActionsController.page(reader, actions, actor, slug, date, number);
        RefusedAction.throwIf(
                page.meeting().rules().refusalToReport(page.action().details().owners()));
        model.addAttribute("page", page);
        model.addAttribute("wordsSeen", words(page));
        model.addAttribute(
                "states",
                STATES.stream()
                        .filter(state -> page.meeting().rules().mayGiveUp()
                                || !state.value().equals(ActionState.GIVEN_UP.name()))
                        .toList());
        return page;
    }

    @GetMapping("/owners")
    String askOwners(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            Model model) {
        ActionPage page = showOwners(actor, slug, date, n, model);
        model.addAttribute(
                "form",
                new OwnersForm(
                        String.valueOf(page.action().version()),
                        page.action().details().owners().stream()
                                .map(String::valueOf)
                                .toList()));
        return OWNERS;
    }

    @PostMapping("/owners")
    ModelAndView assign(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String n,
            @ModelAttribute("form") OwnersForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        ActionPage page = showOwners(actor, slug, date, n, model);
        Attempt attempt = Attempt.of(
                binding,
                () -> resolutions.assign(
                        actor,
                        page.meeting().meeting().id(),
                        page.action().ref(),
                        Typed.version(form.version()),
                        ResolutionForm.ids(form.owners())));
        after.addFlashAttribute("notice", "It is saved who answers for this action.");
        return attempt.answer(OWNERS, model, page::path, () -> {
            throw new StaleEdit("This action");
        });
    }

    private ActionPage showOwners(Actor actor, String slug, LocalDate date, String number, Model model) {
        ActionPage page = ActionsController.page(reader, actions, actor, slug, date, number);
        writing.open(actor, slug, date, model);
        model.addAttribute("page", page);
        model.addAttribute("posts", writing.posts(page.meeting()));
        return page;
    }
}
