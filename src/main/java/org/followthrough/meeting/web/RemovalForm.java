package org.followthrough.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.PaperView;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Taking something away from a meeting.
 *
 * @param reason why, which published words need
 */
record RemovalForm(@Nullable String version, @Nullable String reason) {

    static final String PAGE = "meeting/part-removal";

    static RemovalForm of(long version) {
        return new RemovalForm(String.valueOf(version), "");
    }

    static void show(Model model, AgendaItemView item, @Nullable RemovalForm form) {
        model.addAttribute("goesToo", goesToo(item));
        show(model, "this item", item.name(), "/items/" + item.ref() + "/removal", form);
    }

    /** "2 actions, 1 decision and 1 paper" that go with an item, null for none. */
    private static @Nullable String goesToo(AgendaItemView item) {
        long actions =
                item.resolutions().stream().filter(ResolutionView::isAction).count();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("action", actions);
        counts.put("decision", item.resolutions().size() - actions);
        counts.put("paper", (long) item.papers().size());
        List<String> words = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> Words.count(count.getValue(), count.getKey()))
                .toList();
        return words.isEmpty() ? null : Words.list(words);
    }

    static void show(Model model, ResolutionView resolution, @Nullable RemovalForm form) {
        show(
                model,
                resolution.isAction() ? "this action" : "this decision",
                resolution.details().text(),
                "/resolutions/" + resolution.ref() + "/removal",
                form);
    }

    static void show(Model model, PaperView paper, @Nullable RemovalForm form) {
        show(model, "this paper", paper.title(), "/papers/" + paper.slug() + "/removal", form);
    }

    private static void show(Model model, String what, String name, String action, @Nullable RemovalForm form) {
        model.addAttribute("what", what);
        model.addAttribute("name", name);
        model.addAttribute("action", action);
        if (form != null) {
            model.addAttribute("form", form);
        }
    }

    ModelAndView carryOut(
            BindingResult binding, Model model, RedirectAttributes after, MeetingPapersView meeting, Runnable deed) {
        return switch (Attempt.of(binding, deed)) {
            case DONE -> {
                after.addFlashAttribute("notice", "It is removed.");
                yield new ModelAndView("redirect:" + meeting.path() + "/items");
            }
            case INVALID -> new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            case STALE -> throw new StaleEdit(Typed.text(String.valueOf(model.getAttribute("name"))));
        };
    }
}
