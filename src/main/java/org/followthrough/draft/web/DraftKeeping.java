package org.followthrough.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.draft.KeptDraft;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.shared.Actor;
import org.followthrough.web.CurrentActor;
import org.followthrough.web.FormFields;
import org.followthrough.web.KeepsDraft;
import org.followthrough.web.ShownOn;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts a draft back into the form of a page that is opened again, once the page has been allowed to its reader, and
 * ends it when the form has been saved. The versions that the form carries come back too: whoever saved meanwhile is
 * met on the conflict page.
 */
@Component
class DraftKeeping implements HandlerInterceptor {

    private static final String FORM = "form";

    private final KeptDrafts drafts;
    private final Clock clock;

    DraftKeeping(KeptDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * What the page says of it, as {@code keptDraft}.
     *
     * @param when it was kept, in words
     * @param address where the form goes
     * @param page where it stands
     * @param overtaken whether what the form is about has changed since
     */
    public record Note(String when, String address, String page, boolean overtaken) {}

    /** What the handler says of its form, null for nothing. */
    static @Nullable KeepsDraft of(HandlerMethod method) {
        KeepsDraft own = method.getMethodAnnotation(KeepsDraft.class);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), KeepsDraft.class) : own;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Actor actor = CurrentActor.get();
        if (page == null || !actor.isSignedIn() || !(handler instanceof HandlerMethod method)) {
            return;
        }
        KeepsDraft keeps = of(method);
        if (keeps == null) {
            return;
        }
        if (!request.getMethod().equals("POST")) {
            putBack(actor, request, request.getRequestURI() + keeps.value(), page);
        } else if (String.valueOf(page.getViewName()).startsWith("redirect:")) {
            drafts.discard(actor, request.getRequestURI());
        }
    }

    private void putBack(Actor actor, HttpServletRequest request, String address, ModelAndView page) {
        Object form = page.getModel().get(FORM);
        KeptDraft draft = form == null ? null : drafts.of(actor, address).orElse(null);
        if (form == null || draft == null) {
            return;
        }
        FormFields fields = new FormFields(draft.fields());
        fields.in(form).ifPresent(filled -> {
            ModelMap model = page.getModelMap();
            model.remove(BindingResult.MODEL_KEY_PREFIX + FORM);
            model.addAttribute(FORM, filled);
            String query = request.getQueryString();
            model.addAttribute(
                    "keptDraft",
                    new Note(
                            when(draft.savedAt()),
                            address,
                            request.getRequestURI() + (query == null ? "" : "?" + query),
                            fields.areOfAnotherVersion(form)));
            if (filled instanceof ShownOn other) {
                page.setViewName(other.view());
            }
        });
    }

    /** The time alone on the same day. */
    private String when(Instant moment) {
        boolean today = LocalDate.ofInstant(moment, clock.getZone()).equals(LocalDate.now(clock));
        return today ? Words.time(moment) : Words.dateAndTime(moment);
    }
}
