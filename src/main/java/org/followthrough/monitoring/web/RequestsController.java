package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.monitoring.PostsToAsk;
import org.followthrough.monitoring.SessionAction;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Updates;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.DateParts;
import org.followthrough.web.FormErrors;
import org.followthrough.web.TypedDate;
import org.followthrough.web.Words;
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

/** All requests of a session for updates: whom to ask, by when, and asking all who are left in one go. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/requests")
class RequestsController {

    private static final String PAGE = "monitoring/prepare/requests";

    private final SessionReader reader;
    private final PostsToAsk likely;
    private final Posts posts;
    private final Sessions sessions;
    private final Updates updates;
    private final Clock clock;

    RequestsController(
            SessionReader reader, PostsToAsk likely, Posts posts, Sessions sessions, Updates updates, Clock clock) {
        this.reader = reader;
        this.likely = likely;
        this.posts = posts;
        this.sessions = sessions;
        this.updates = updates;
        this.clock = clock;
    }

    /** By when the services are asked to answer, as typed. */
    record DueForm(@Nullable String version, @Nullable DateParts updatesDueOn) {}

    @GetMapping
    String show(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            Model model) {
        SessionView session = toPrepare(actor, slug, date);
        model.addAttribute(
                "form", new DueForm(String.valueOf(session.version()), DateParts.of(session.updatesDueOn())));
        return page(session, model);
    }

    @PostMapping
    String requestAll(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            RedirectAttributes redirect) {
        SessionView session = toPrepare(actor, slug, date);
        Map<Long, Long> first = likely.of(session).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0)));
        int asked = updates.requestAll(actor, session.id(), first);
        redirect.addFlashAttribute("notice", "You have requested " + Words.count(asked, "update") + ".");
        return "redirect:" + session.path() + "/requests";
    }

    @PostMapping("/due-date")
    String setDueDate(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @ModelAttribute("form") DueForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SessionView session = toPrepare(actor, slug, date);
        LocalDate day = TypedDate.optional(binding, "updatesDueOn", form.updatesDueOn(), "the day updates are due");
        Attempt attempt = Attempt.of(
                binding, () -> sessions.setUpdatesDueOn(actor, session.id(), Typed.version(form.version()), day));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The day by which updates are due is saved.");
            return "redirect:" + session.path() + "/requests";
        }
        if (attempt == Attempt.STALE) {
            SessionView now = toPrepare(actor, slug, date);
            FormErrors.show(
                    model,
                    new DueForm(String.valueOf(now.version()), form.updatesDueOn()),
                    new InvalidInput("updatesDueOn", overtaken(now)));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(now, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(session, model);
    }

    private static String overtaken(SessionView now) {
        String day = now.updatesDueOn() == null ? "no day" : Words.date(now.updatesDueOn());
        return "Somebody else changed this session while the page was open. Saved now: %s. Save again to put yours there"
                .formatted(day);
    }

    private String page(SessionView session, Model model) {
        List<PostView> own = posts.all().stream()
                .filter(post -> post.councilId() == session.committee().councilId())
                .toList();
        Collection<Long> ids = own.stream().map(PostView::id).toList();
        model.addAttribute(
                "page", RequestsPage.of(session, likely.of(session), own, posts.holdersOn(ids, LocalDate.now(clock))));
        return PAGE;
    }

    private SessionView toPrepare(Actor actor, String slug, LocalDate date) {
        SessionView session = reader.session(actor, slug, date);
        session.rulesFor(actor).require(SessionAction.PREPARE);
        return session;
    }
}
