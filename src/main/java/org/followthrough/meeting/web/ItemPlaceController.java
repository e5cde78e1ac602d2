package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.Attempt;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts an item somewhere else in the order of a meeting. */
@Controller
@RequestMapping("/committees/{slug}/meetings/{date}/items/{item}/position")
class ItemPlaceController {

    private static final String PAGE = "meeting/item-place";

    private final Writing writing;
    private final AgendaItems items;

    ItemPlaceController(Writing writing, AgendaItems items) {
        this.writing = writing;
        this.items = items;
    }

    /**
     * Where an item is to stand.
     *
     * @param version of the whole meeting
     * @param direction "up" or "down" by one, from the buttons of a draft; else the place counts
     * @param place from 1
     * @param reason why the order of a published paper is changed
     */
    record PlaceForm(
            @Nullable String version,
            @Nullable String direction,
            @Nullable String place,
            @Nullable String reason) {

        int placeFrom(int now) {
            if ("up".equals(direction)) {
                return now - 1;
            }
            if ("down".equals(direction)) {
                return now + 1;
            }
            if (place == null || !place.matches("[1-9][0-9]{0,3}")) {
                throw new InvalidInput("place", "Select where the item is to stand");
            }
            return Integer.parseInt(place);
        }
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            Model model) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        AgendaItemView view = show(meeting, item, model);
        String now = String.valueOf(meeting.items().indexOf(view) + 1);
        model.addAttribute("form", new PlaceForm(String.valueOf(meeting.version()), "", now, ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView place(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String item,
            @ModelAttribute("form") PlaceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes after) {
        MeetingPapersView meeting = writing.open(actor, slug, date, model);
        AgendaItemView view = show(meeting, item, model);
        int now = meeting.items().indexOf(view) + 1;
        Attempt attempt = Attempt.of(
                binding,
                () -> items.place(
                        actor,
                        meeting.meeting().id(),
                        view.ref(),
                        Typed.version(form.version()),
                        form.placeFrom(now),
                        form.reason()));
        if (form.direction() == null || form.direction().isEmpty()) {
            after.addFlashAttribute("notice", "The order is saved.");
        }
        return attempt.answer(PAGE, model, () -> meeting.path() + "/items", () -> {
            throw new StaleEdit("The order of the items");
        });
    }

    private static AgendaItemView show(MeetingPapersView meeting, String number, Model model) {
        AgendaItemView view = Writing.item(meeting, number);
        model.addAttribute("item", view);
        model.addAttribute("places", places(meeting.items(), view));
        return view;
    }

    private static List<Choice> places(List<AgendaItemView> items, AgendaItemView moved) {
        List<Choice> places = new ArrayList<>(List.of(new Choice("1", "At the beginning")));
        items.stream()
                .filter(each -> each.ref() != moved.ref())
                .forEach(each -> places.add(new Choice(String.valueOf(places.size() + 1), "After " + each.name())));
        return places;
    }
}
