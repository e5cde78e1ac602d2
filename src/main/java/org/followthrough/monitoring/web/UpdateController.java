package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.PositionReader;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Updates;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.TypedDate;
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

/** Giving a recommendation's current position, as the service asked or on its behalf. */
@Controller
@KeepsDraft
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}/update")
class UpdateController {

    private static final String PAGE = "monitoring/prepare/update";

    private final SessionReader reader;
    private final PositionReader positions;
    private final Updates updates;

    UpdateController(SessionReader reader, PositionReader positions, Updates updates) {
        this.reader = reader;
        this.positions = positions;
        this.updates = updates;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            Model model) {
        ItemInSession found = toGive(actor, slug, date, name);
        model.addAttribute("form", UpdateForm.of(found.item()));
        return page(actor, found, model);
    }

    @PostMapping
    String give(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute("form") UpdateForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        ItemInSession found = toGive(actor, slug, date, name);
        String path = Trail.itemPath(found.session(), found.item());
        LocalDate until =
                TypedDate.optional(binding, "newDueUntil", form.newDueUntil(), "the last day of the new date");
        if (!binding.hasErrors()) {
            try {
                give(actor, found.item(), form, until);
                return "redirect:" + path + "/update/given";
            } catch (InvalidInput refused) {
                FormErrors.reject(binding, refused);
            } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
                ItemView now = toGive(actor, slug, date, name).item();
                model.addAttribute("conflict", form.conflict(now, path));
                response.setStatus(HttpStatus.CONFLICT.value());
                return Conflict.VIEW;
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, found, model);
    }

    @GetMapping("/given")
    String given(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            Model model) {
        ItemInSession found = reader.item(actor, slug, date, name);
        if (found.item().update() == null || !mayHaveGiven(actor, found)) {
            throw RefusedAction.notFound();
        }
        model.addAttribute("page", UpdatePage.of(found, actor, positions.of(found.item())));
        return "monitoring/prepare/update-given";
    }

    private static boolean mayHaveGiven(Actor actor, ItemInSession found) {
        SessionView session = found.session();
        return session.rulesFor(actor).isAsked(found.item().request().postId())
                || actor.isOfficerOf(session.committee().id());
    }

    /** Somebody who chased meanwhile is no reason to refuse a text: only another wording of the position is. */
    private void give(Actor actor, ItemView item, UpdateForm form, @Nullable LocalDate until) {
        long version = form.startedFrom(item) ? item.version() : Typed.version(form.version());
        updates.give(actor, item.id(), version, form.toUpdate(item, until));
    }

    private String page(Actor actor, ItemInSession found, Model model) {
        model.addAttribute("page", UpdatePage.of(found, actor, positions.of(found.item())));
        return PAGE;
    }

    private ItemInSession toGive(Actor actor, String slug, LocalDate date, String name) {
        ItemInSession found = reader.item(actor, slug, date, name);
        RefusedAction.throwIf(found.item().refusalToGive(found.session().rulesFor(actor)));
        return found;
    }
}
