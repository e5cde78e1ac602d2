package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.PaperView;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Shortened;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Where something is to stand among its like.
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

    boolean isFromPage() {
        return direction == null || direction.isEmpty();
    }

    /** @throws InvalidInput naming "place" where none of the places is chosen */
    int placeFrom(int now) {
        if ("up".equals(direction)) {
            return now - 1;
        }
        if ("down".equals(direction)) {
            return now + 1;
        }
        if (place == null || !place.matches("[1-9][0-9]{0,3}")) {
            throw new InvalidInput("place", "Select where it is to stand");
        }
        return Integer.parseInt(place);
    }

    /**
     * What can be moved: an item among the items, a resolution or a paper among those under its item.
     *
     * @param kind as the page calls it
     * @param path its own address
     * @param now its place, from 1
     * @param places all it can have
     */
    record Movable(String kind, String name, String path, int now, List<Choice> places) {

        static Movable of(MeetingPapersView meeting, AgendaItemView item) {
            return among(
                    "an item",
                    meeting.path() + "/items/" + item.ref(),
                    meeting.items().stream().map(AgendaItemView::name).toList(),
                    meeting.items().indexOf(item));
        }

        static Movable of(MeetingPapersView meeting, ResolutionView resolution) {
            List<ResolutionView> all = meeting.items().stream()
                    .map(AgendaItemView::resolutions)
                    .filter(each -> each.contains(resolution))
                    .findFirst()
                    .orElseThrow(RefusedAction::notFound);
            return among(
                    "what was resolved",
                    meeting.path() + "/resolutions/" + resolution.ref(),
                    all.stream().map(each -> each.details().text()).toList(),
                    all.indexOf(resolution));
        }

        static Movable of(MeetingPapersView meeting, PaperView paper) {
            List<PaperView> all = meeting.items().stream()
                    .map(AgendaItemView::papers)
                    .filter(each -> each.contains(paper))
                    .findFirst()
                    .orElseThrow(RefusedAction::notFound);
            return among(
                    "a paper",
                    meeting.path() + "/papers/" + paper.slug(),
                    all.stream().map(PaperView::title).toList(),
                    all.indexOf(paper));
        }

        private static Movable among(String kind, String path, List<String> names, int at) {
            List<Choice> places = new ArrayList<>(List.of(new Choice("1", "At the beginning")));
            for (int other = 0; other < names.size(); other++) {
                if (other != at) {
                    places.add(new Choice(
                            String.valueOf(places.size() + 1), "After " + Shortened.to(names.get(other), 100)));
                }
            }
            return new Movable(kind, names.get(at), path + "/position", at + 1, places);
        }
    }
}
