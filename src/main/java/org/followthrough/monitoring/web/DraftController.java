package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.followthrough.web.Conflict;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of the questions: the outcome is checked, and the draft saved. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}/status/check")
class DraftController {

    private static final String PAGE = "monitoring/prepare/check";

    private final SessionReader reader;
    private final Statuses statuses;

    DraftController(SessionReader reader, Statuses statuses) {
        this.reader = reader;
        this.statuses = statuses;
    }

    /**
     * A draft as typed.
     *
     * @param version of the item that the form was made from
     * @param walk the answers
     */
    record Form(
            @Nullable String version,
            @Nullable String walk,
            @Nullable String timescaleReason,
            @Nullable String reason,
            @Nullable String comesBack) {

        static Form of(ItemView item, Walk walk, @Nullable String why) {
            ItemView.Settled draft = item.draft();
            Assessment before = draft == null ? Assessment.of(walk) : draft.assessment();
            return new Form(String.valueOf(item.version()), walk.code(), why, before.reason(), before.comesBack());
        }

        /** The texts that somebody else's draft has otherwise. */
        List<Conflict.Field> differences(ItemView.@Nullable Settled theirs) {
            Assessment other = theirs == null ? null : theirs.assessment();
            return Stream.of(
                            difference(
                                    "Why question 3 differs from the dates",
                                    timescaleReason,
                                    other == null ? null : other.timescaleReason()),
                            difference("Why monitoring should stop", reason, other == null ? null : other.reason()),
                            difference("When it comes back", comesBack, other == null ? null : other.comesBack()))
                    .filter(Conflict.Field::differs)
                    .toList();
        }

        private static Conflict.Field difference(String label, @Nullable String mine, @Nullable String theirs) {
            return new Conflict.Field(label, "", Typed.text(mine), Typed.text(theirs));
        }

        /** Only what its status asks for. */
        Assessment toAssessment(Walk chosen, ItemInSession found) {
            StatusCategory status = chosen.status().orElseThrow();
            return new Assessment(chosen, status.needsReason() ? reason : null, timescaleReason, comesBack, null)
                    .fitting(found.timescale());
        }
    }

    @GetMapping
    String check(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String walk,
            @RequestParam(required = false) @Nullable String why,
            Model model,
            RedirectAttributes redirect) {
        ItemInSession found = DraftGate.open(reader, actor, slug, date, name);
        Walk walked = StatusAnswers.walk(walk);
        if (!walked.isComplete()) {
            return unfinished(found, walked, redirect);
        }
        model.addAttribute("form", Form.of(found.item(), walked, why));
        model.addAttribute("page", CheckPage.of(found, walked, why));
        return PAGE;
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ItemInSession found = DraftGate.open(reader, actor, slug, date, name);
        Walk walk = StatusAnswers.walk(form.walk());
        if (!walk.isComplete()) {
            return unfinished(found, walk, redirect);
        }
        if (!binding.hasErrors()) {
            try {
                Assessment draft = form.toAssessment(walk, found);
                statuses.draft(actor, found.item().id(), Typed.version(form.version()), draft);
                redirect.addFlashAttribute("notice", "The draft status is saved.");
                return "redirect:" + Trail.itemPath(found.session(), found.item());
            } catch (InvalidInput refused) {
                FormErrors.reject(binding, refused);
            } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
                ItemInSession now = DraftGate.open(reader, actor, slug, date, name);
                model.addAttribute("page", CheckPage.of(now, walk, form.timescaleReason()));
                model.addAttribute("differences", form.differences(now.item().draft()));
                response.setStatus(HttpStatus.CONFLICT.value());
                return "monitoring/prepare/draft-conflict";
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", CheckPage.of(found, walk, form.timescaleReason()));
        return PAGE;
    }

    private static String unfinished(ItemInSession found, Walk walk, RedirectAttributes redirect) {
        redirect.addAttribute("walk", walk.code());
        return "redirect:" + Trail.itemPath(found.session(), found.item()) + "/status/" + StatusAnswers.next(walk);
    }
}
