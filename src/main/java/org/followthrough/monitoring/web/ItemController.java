package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.MovedDates;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.FormErrors;
import org.followthrough.web.KeepsDraft;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working page of one recommendation at a session, and what the committee says of its draft. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}")
class ItemController {

    private static final String PAGE = "monitoring/prepare/item";

    private final SessionReader reader;
    private final Statuses statuses;
    private final MovedDates movedDates;

    ItemController(SessionReader reader, Statuses statuses, MovedDates movedDates) {
        this.reader = reader;
        this.statuses = statuses;
        this.movedDates = movedDates;
    }

    private static final String CHANGED =
            "Something on this page changed while you wrote. Look at it again, then send your comment";

    /** A comment as typed. */
    record CommentForm(@Nullable String version, @Nullable String comment) {}

    @GetMapping
    @KeepsDraft("/comments")
    String show(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            Model model) {
        ItemInSession found = toRead(actor, slug, date, name);
        model.addAttribute("form", new CommentForm(String.valueOf(found.item().version()), ""));
        model.addAttribute("page", page(found, actor));
        return PAGE;
    }

    @PostMapping("/comments")
    @KeepsDraft
    String comment(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute("form") CommentForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ItemInSession found = toRead(actor, slug, date, name);
        found.session().rulesFor(actor).require(SessionAction.COMMENT);
        Attempt attempt = Attempt.of(
                binding,
                () -> statuses.comment(
                        actor, found.item().id(), Typed.version(form.version()), Typed.text(form.comment())));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute(
                    "notice",
                    "Your comment is saved. " + readers(found.session().state()));
            return "redirect:" + Trail.itemPath(found.session(), found.item()) + "#comments";
        }
        if (attempt == Attempt.STALE) {
            ItemInSession now = toRead(actor, slug, date, name);
            CommentForm again = new CommentForm(String.valueOf(now.item().version()), form.comment());
            FormErrors.show(model, again, new InvalidInput("comment", CHANGED));
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", page(now, actor));
            return PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(found, actor));
        return PAGE;
    }

    private static String readers(SessionState state) {
        return switch (state) {
            case PREPARING ->
                "The committee’s officers and chair see it now, its members once the papers are circulated.";
            case CIRCULATED, CONFIRMED, PUBLISHED -> "The committee and its officers see it.";
        };
    }

    private ItemPage page(ItemInSession found, Actor actor) {
        return ItemPage.of(
                found,
                movedDates
                        .of(found.session(), List.of(found.item()))
                        .getOrDefault(found.item().recommendation().strand(), List.of()),
                actor);
    }

    private ItemInSession toRead(Actor actor, String slug, LocalDate date, String name) {
        ItemInSession found = reader.item(actor, slug, date, name);
        found.session().rulesFor(actor).require(SessionAction.READ_WORKING_PAPERS);
        return found;
    }
}
