package org.followthrough.administration.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.HistoryEvent;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.followthrough.web.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who did what, newest first. An administrator reads no drafts: the details of reviews and sessions, which may hold
 * words or statuses that are not public yet, and the reasons that people gave are left out.
 */
@Controller
class AuditController {

    private static final int PAGE_SIZE = 50;
    private static final String ADDRESS = "/administration/audit";

    /** Kinds of records that administrators keep themselves. */
    private static final Set<String> OWN_KINDS = Set.of("account", "council", "committee", "post");

    private final History history;
    private final SubjectNames names;

    AuditController(History history, SubjectNames names) {
        this.history = history;
        this.names = names;
    }

    /** The filter as chosen. */
    record Filter(@Nullable String kind) {}

    /**
     * Something that happened.
     *
     * @param who the account's name, or "The application"
     * @param detail null where there is none, or none for an administrator
     */
    record Row(
            Instant at,
            String who,
            String action,
            Link subject,
            @Nullable String detail) {}

    @GetMapping(ADDRESS)
    String list(
            @ModelAttribute("filter") Filter filter,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        List<String> kinds = history.types();
        String kind = kinds.contains(Typed.text(filter.kind())) ? filter.kind() : null;
        PageOf<HistoryEvent> events = history.newest(kind, Pages.number(page), PAGE_SIZE);
        SubjectNames.Known known = names.of(events.items());
        model.addAttribute("trail", Trail.to());
        model.addAttribute("kinds", choices(kinds));
        model.addAttribute(
                "rows", events.items().stream().map(event -> row(event, known)).toList());
        model.addAttribute("total", events.total());
        model.addAttribute(
                "chosen", kind == null ? List.of() : List.of(new Link("Kind: " + SubjectNames.words(kind), ADDRESS)));
        model.addAttribute("pagination", Pagination.of(events, ADDRESS + (kind == null ? "" : "?kind=" + kind)));
        return "administration/audit";
    }

    private static Row row(HistoryEvent event, SubjectNames.Known known) {
        String detail = event.detail();
        boolean shown = detail != null && OWN_KINDS.contains(event.subject().type());
        return new Row(
                event.occurredAt(),
                known.actor(event),
                event.action(),
                known.subject(event.subject()),
                shown ? known.detail(event) : null);
    }

    private static List<Choice> choices(List<String> kinds) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "All")));
        kinds.forEach(kind -> choices.add(new Choice(kind, SubjectNames.words(kind))));
        return choices;
    }
}
