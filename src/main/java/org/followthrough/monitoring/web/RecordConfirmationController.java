package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.Outcome;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One row of the page of the meeting: confirmed as drafted. */
@Controller
class RecordConfirmationController {

    private static final List<String> FIELDS = List.of("reason", "decidedAction", "minuteNumber");

    private final SessionReader reader;
    private final Statuses statuses;

    RecordConfirmationController(SessionReader reader, Statuses statuses) {
        this.reader = reader;
        this.statuses = statuses;
    }

    /** What the meeting adds to a draft. */
    record Form(
            @Nullable String version,
            @Nullable String reason,
            @Nullable String decidedAction,
            @Nullable String minuteNumber) {}

    @PostMapping("/committees/{slug}/sessions/{date}/items/{name}/confirmation")
    ModelAndView confirm(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ItemInSession found = reader.item(actor, slug, date, name);
        found.session().rulesFor(actor).require(SessionAction.RECORD);
        Outcome typed =
                new Outcome(typed(binding, "reason"), typed(binding, "decidedAction"), typed(binding, "minuteNumber"));
        if (binding.hasErrors()) {
            return again(found, actor, typed, errors(binding), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            statuses.confirmAsDrafted(actor, found.item().id(), Typed.version(form.version()), typed);
        } catch (InvalidInput refused) {
            return again(found, actor, typed, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            return again(reader.item(actor, slug, date, name), actor, typed, Map.of(), HttpStatus.CONFLICT);
        }
        String key = found.item().recommendation().key();
        redirect.addFlashAttribute("saved", key);
        SessionView now = reader.session(actor, slug, date);
        return new ModelAndView("redirect:" + now.path() + "/record#" + RecordPage.placeAfter(now, key));
    }

    /** The page with the row open, its text kept and its errors in the summary. */
    private static ModelAndView again(
            ItemInSession found, Actor actor, Outcome typed, Map<String, String> problems, HttpStatus status) {
        ItemView item = found.item();
        boolean overtaken = status == HttpStatus.CONFLICT;
        RecordRow row = new RecordRow(item, typed, problems, overtaken, false);
        MapBindingResult summary = new MapBindingResult(new LinkedHashMap<String, Object>(), "row");
        problems.forEach((field, message) -> {
            if (FIELDS.contains(field)) {
                summary.rejectValue(row.name() + "-" + field, "invalid", row.name() + ": " + message);
            } else {
                summary.reject("invalid", row.name() + ": " + message);
            }
        });
        if (overtaken) {
            summary.rejectValue(
                    row.name(),
                    "stale",
                    row.name() + " was recorded or changed by somebody else while this page was open");
        }
        ModelAndView page = new ModelAndView(RecordController.PAGE);
        page.addObject("page", RecordPage.of(found.session(), actor, null).with(row));
        page.addObject("remaining", new RecordController.RemainingForm(null, null));
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "row", summary);
        page.setStatus(status);
        return page;
    }

    private static @Nullable String typed(BindingResult binding, String field) {
        Object value = binding.getFieldValue(field);
        return value == null ? null : value.toString();
    }

    private static Map<String, String> errors(BindingResult binding) {
        Map<String, String> problems = new LinkedHashMap<>();
        binding.getFieldErrors()
                .forEach(error -> problems.put(error.getField(), String.valueOf(error.getDefaultMessage())));
        return problems;
    }
}
