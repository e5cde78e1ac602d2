package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the committee comes to another status than the draft: all questions on one page. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}/record")
class RecordItemController {

    private static final String PAGE = "monitoring/record/item";

    private final SessionReader reader;
    private final Statuses statuses;

    RecordItemController(SessionReader reader, Statuses statuses) {
        this.reader = reader;
        this.statuses = statuses;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            Model model) {
        ItemInSession found = find(actor, slug, date, name);
        model.addAttribute("page", RecordItemPage.of(found, false));
        model.addAttribute("form", RecordItemForm.of(found.item()));
        return PAGE;
    }

    @PostMapping
    ModelAndView record(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute("form") RecordItemForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ItemInSession found = find(actor, slug, date, name);
        Optional<Assessment> status =
                binding.hasErrors() ? Optional.empty() : form.assessment(found.timescale(), binding);
        if (status.isEmpty()) {
            return again(found, false);
        }
        try {
            statuses.confirm(
                    actor, found.item().id(), Typed.version(form.version()), status.get(), form.minuteNumber());
        } catch (InvalidInput refused) {
            FormErrors.reject(binding, refused);
            return again(found, false);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            binding.reject("stale", "Somebody else recorded or changed this while the form was open");
            return again(find(actor, slug, date, name), true);
        }
        String key = found.item().recommendation().key();
        redirect.addFlashAttribute("saved", key);
        SessionView now = reader.session(actor, slug, date);
        return new ModelAndView("redirect:" + now.path() + "/record#" + RecordPage.placeAfter(now, key));
    }

    private ItemInSession find(Actor actor, String slug, LocalDate date, String name) {
        ItemInSession found = reader.item(actor, slug, date, name);
        found.session().rulesFor(actor).require(SessionAction.RECORD);
        return found;
    }

    private static ModelAndView again(ItemInSession found, boolean overtaken) {
        ModelAndView page = new ModelAndView(PAGE);
        page.addObject("page", RecordItemPage.of(found, overtaken));
        page.setStatus(overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
