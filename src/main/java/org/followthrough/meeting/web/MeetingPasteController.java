package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.PastedPapers;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a pasted agenda or pasted minutes, shows what was found in it, and writes it once it is right. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/meetings/{date}/paste/{part}")
class MeetingPasteController {

    static final String PASTE = "meeting/paste";
    static final String CHECK = "meeting/check";

    private final Writing writing;
    private final PastedPapers papers;

    MeetingPasteController(Writing writing, PastedPapers papers) {
        this.writing = writing;
        this.papers = papers;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String part,
            Model model) {
        show(model, writing.open(actor, slug, date, model), Writing.part(part), MeetingPasteForm.empty());
        return PASTE;
    }

    /**
     * One step further or back.
     *
     * @param step read (the pasted text), check (again), write, or back (to the pasted text)
     */
    @PostMapping
    ModelAndView take(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String part,
            @RequestParam(defaultValue = "read") String step,
            @ModelAttribute("form") MeetingPasteForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        MeetingPart pasted = Writing.part(part);
        show(model, meeting, pasted, null);
        if (binding.hasErrors()) {
            return page(step.equals("read") ? PASTE : CHECK, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (step) {
            case "back" -> {
                show(model, meeting, pasted, form);
                yield page(PASTE, model, HttpStatus.OK);
            }
            case "check" -> check(meeting, pasted, form.corrected(), model);
            case "write" -> write(actor, meeting, pasted, form.corrected(), model, after);
            default -> read(meeting, pasted, form, model);
        };
    }

    private static ModelAndView read(MeetingPapersView meeting, MeetingPart part, MeetingPasteForm typed, Model model) {
        String words = part.words();
        if (typed.pasted().isBlank()) {
            return refused(PASTE, model, meeting, part, typed, new InvalidInput("pasted", "Paste the " + words));
        }
        MeetingPasteForm found = MeetingPasteForm.of(meeting, part, typed.pasted());
        if (found.rows().isEmpty()) {
            String message = "No item was found. Put a number before the title of each, such as “1. Apologies”";
            return refused(PASTE, model, meeting, part, typed, new InvalidInput("pasted", message));
        }
        if (found.isTooLong()) {
            String message = "%s were found, more than fit on a page. Paste the %s in parts"
                    .formatted(Words.count(found.rows().size(), "item"), words);
            return refused(PASTE, model, meeting, part, typed, new InvalidInput("pasted", message));
        }
        show(model, meeting, part, found);
        return page(CHECK, model, HttpStatus.OK);
    }

    private ModelAndView check(MeetingPapersView meeting, MeetingPart part, MeetingPasteForm form, Model model) {
        try {
            requireSome(form);
            papers.check(form.frame(), part, form.papers(part));
        } catch (InvalidInput problems) {
            return refused(CHECK, model, meeting, part, form, problems);
        }
        model.addAttribute("checked", true);
        show(model, meeting, part, form);
        return page(CHECK, model, HttpStatus.OK);
    }

    private ModelAndView write(
            Actor actor,
            MeetingPapersView meeting,
            MeetingPart part,
            MeetingPasteForm form,
            Model model,
            RedirectAttributes after) {
        try {
            requireSome(form);
            papers.write(
                    actor,
                    meeting.meeting().id(),
                    Typed.version(form.version()),
                    part,
                    form.frame(),
                    form.papers(part),
                    form.reason());
        } catch (InvalidInput problems) {
            return refused(CHECK, model, meeting, part, form, problems);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            String message =
                    "Somebody else has changed this meeting meanwhile. Each of these goes into the item to which it"
                            + " seems to belong now. Look at that, then save again";
            MeetingPapersView now = writing.open(
                    actor, meeting.committee().slug(), meeting.meeting().heldOn(), model);
            ModelAndView again = refused(CHECK, model, now, part, form.at(now, part), new InvalidInput("", message));
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        after.addFlashAttribute(
                "notice", Words.count(form.rows().size(), "item") + " of the " + part.words() + " saved.");
        return new ModelAndView("redirect:" + meeting.path() + "/items");
    }

    private static void requireSome(MeetingPasteForm form) {
        if (form.rows().isEmpty()) {
            throw new InvalidInput("", "There is no item left to save. Go back to the pasted text");
        }
    }

    private static ModelAndView refused(
            String view,
            Model model,
            MeetingPapersView meeting,
            MeetingPart part,
            MeetingPasteForm form,
            InvalidInput problems) {
        show(model, meeting, part, form);
        FormErrors.show(model, form, problems);
        return page(view, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(String view, Model model, HttpStatus status) {
        return new ModelAndView(view, model.asMap(), status);
    }

    private static void show(
            Model model, MeetingPapersView meeting, MeetingPart part, @Nullable MeetingPasteForm form) {
        PastedInto there = new PastedInto(meeting, part);
        model.addAttribute("part", part.words());
        model.addAttribute("action", meeting.path() + "/paste/" + part.words());
        model.addAttribute("there", there);
        model.addAttribute("into", there.choices());
        model.addAttribute("levels", ItemForm.LEVELS);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("places", ResolutionForm.PLACES);
        if (form != null) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("form", form);
        }
    }

    private static final List<Choice> KINDS =
            List.of(new Choice("ACTION", "Action"), new Choice("DECISION", "Decision"));
}
