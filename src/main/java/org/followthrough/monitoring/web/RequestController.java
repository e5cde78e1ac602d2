package org.followthrough.monitoring.web;

import java.time.LocalDate;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.monitoring.Updates;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for one update, asking again, and putting down that none came. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}")
class RequestController {

    private final SessionReader reader;
    private final Posts posts;
    private final Updates updates;

    RequestController(SessionReader reader, Posts posts, Updates updates) {
        this.reader = reader;
        this.posts = posts;
        this.updates = updates;
    }

    /** The version of the item that the button was made from, and the post to ask, empty for none. */
    record Form(@Nullable String version, @Nullable String postId) {}

    @PostMapping("/request")
    String request(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute Form form,
            RedirectAttributes redirect) {
        ItemInSession found = toPrepare(actor, slug, date, name);
        updates.request(actor, found.item().id(), Typed.version(form.version()), postOf(found, form.postId()));
        return back(found, "The update on %s is requested.", redirect);
    }

    @PostMapping("/chase")
    String chase(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute Form form,
            RedirectAttributes redirect) {
        ItemInSession found = toPrepare(actor, slug, date, name);
        updates.chase(actor, found.item().id(), Typed.version(form.version()));
        return back(found, "The reminder for %s is on record.", redirect);
    }

    @PostMapping("/no-update")
    String nothingCame(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute Form form,
            RedirectAttributes redirect) {
        ItemInSession found = toPrepare(actor, slug, date, name);
        updates.markNotReceived(actor, found.item().id(), Typed.version(form.version()));
        return back(found, "It is on record that no update on %s came. One that comes late still counts.", redirect);
    }

    /** Only the council's own posts can be asked. */
    private @Nullable Long postOf(ItemInSession found, @Nullable String typed) {
        if (Typed.orNull(typed) == null) {
            return null;
        }
        long id = Typed.version(typed);
        if (posts.post(id).councilId() != found.session().committee().councilId()) {
            throw RefusedAction.notFound();
        }
        return id;
    }

    private static String back(ItemInSession found, String notice, RedirectAttributes redirect) {
        ItemView item = found.item();
        String name = item.recommendation().name();
        redirect.addFlashAttribute("notice", notice.formatted(name));
        return "redirect:" + found.session().path() + "/requests";
    }

    private ItemInSession toPrepare(Actor actor, String slug, LocalDate date, String name) {
        ItemInSession found = reader.item(actor, slug, date, name);
        found.session().rulesFor(actor).require(SessionAction.PREPARE);
        return found;
    }
}
