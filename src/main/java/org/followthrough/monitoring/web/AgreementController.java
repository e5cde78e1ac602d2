package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chair's agreement with the drafts, one by one or all at once. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}")
class AgreementController {

    private final SessionReader reader;
    private final Statuses statuses;

    AgreementController(SessionReader reader, Statuses statuses) {
        this.reader = reader;
        this.statuses = statuses;
    }

    /**
     * Which drafts the chair has seen.
     *
     * @param seen item and version, such as "12:3"
     */
    record AllForm(@Nullable List<String> seen) {

        /** The versions by the items' ids. */
        Map<Long, Long> versions() {
            Map<Long, Long> versions = new HashMap<>();
            if (seen != null) {
                seen.forEach(each -> {
                    String[] parts = each.split(":", 2);
                    versions.put(Typed.version(parts[0]), Typed.version(parts[parts.length - 1]));
                });
            }
            return versions;
        }
    }

    /**
     * One draft that the chair has seen.
     *
     * @param from "item" when the button stood on the item's own page
     */
    record OneForm(@Nullable String version, @Nullable String from) {}

    @GetMapping("/agreement")
    String show(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.READ_WORKING_PAPERS);
        model.addAttribute("page", AgreementPage.of(session, actor));
        return "monitoring/prepare/agreement";
    }

    @PostMapping("/agreement")
    String agreeAll(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute AllForm form,
            RedirectAttributes redirect) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.AGREE);
        Map<Long, Long> versions = form.versions();
        statuses.agreeAll(actor, session.id(), versions);
        redirect.addFlashAttribute(
                "notice", "You have agreed " + Words.count(versions.size(), "draft status", "draft statuses") + ".");
        return "redirect:" + session.path() + "/agreement";
    }

    @PostMapping("/items/{name}/agreement")
    String agree(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute OneForm form,
            RedirectAttributes redirect) {
        ItemInSession found = reader.item(actor, slug, date, name);
        SessionView session = found.session();
        ItemView item = found.item();
        session.rulesFor(actor).require(SessionAction.AGREE);
        statuses.agree(actor, item.id(), Typed.version(form.version()));
        redirect.addFlashAttribute(
                "notice",
                "You have agreed the draft status of " + item.recommendation().name() + ".");
        return "redirect:"
                + ("item".equals(form.from()) ? Trail.itemPath(session, item) : session.path() + "/agreement");
    }
}
