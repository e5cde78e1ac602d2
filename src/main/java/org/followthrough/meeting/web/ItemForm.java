package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingReader.Named;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * An item as typed.
 *
 * @param level "1" under the item before it, else "0"
 * @param about short names of recommendations and reviews that come to the meeting, between commas
 * @param reason why published words are changed
 */
record ItemForm(
        @Nullable String version,
        @Nullable String number,
        @Nullable String minutesNumber,
        @Nullable String title,
        @Nullable String level,
        @Nullable String agenda,
        @Nullable String minutes,
        @Nullable String about,
        @Nullable String reason) {

    static final List<Choice> LEVELS =
            List.of(new Choice("0", "An item of its own"), new Choice("1", "Under the item before it"));

    static ItemForm empty() {
        return new ItemForm("", "", "", "", "0", "", "", "", "");
    }

    static ItemForm of(AgendaItemView item) {
        ItemDetails details = item.details();
        return new ItemForm(
                String.valueOf(item.version()),
                details.number(),
                details.minutesNumber(),
                details.title(),
                String.valueOf(details.level()),
                details.agenda(),
                details.minutes(),
                Stream.concat(item.reviews().stream(), item.recommendations().stream())
                        .map(AgendaItemView.Coming::shortName)
                        .collect(Collectors.joining(", ")),
                "");
    }

    /** @throws InvalidInput naming "about" for a name that nothing published has */
    ItemDetails details(Function<String, @Nullable Named> names) {
        List<Long> recommendations = new ArrayList<>();
        List<Long> reviews = new ArrayList<>();
        for (String each : Typed.text(about).split("[,;\\s]+", -1)) {
            if (!each.isEmpty()) {
                Named named = names.apply(each);
                if (named == null) {
                    throw new InvalidInput("about", "There is no published review or recommendation “" + each + "”");
                }
                (named.recommendation() ? recommendations : reviews).add(named.id());
            }
        }
        return new ItemDetails(
                "1".equals(level) ? 1 : 0,
                number,
                minutesNumber,
                Typed.text(title),
                agenda,
                minutes,
                recommendations,
                reviews);
    }

    Conflict conflict(MeetingPapersView meeting, AgendaItemView now) {
        ItemForm theirs = of(now);
        String path = "%s/items/%d/edit".formatted(meeting.path(), now.ref());
        return new Conflict(
                "The item",
                null,
                path,
                path,
                now.version(),
                List.of(
                        Writing.line("Number on the agenda", "number", number, theirs.number),
                        Writing.line("Number in the minutes", "minutesNumber", minutesNumber, theirs.minutesNumber),
                        Writing.line("Title", "title", title, theirs.title),
                        Conflict.Field.choice("Place", "level", Typed.text(level), Typed.text(theirs.level), LEVELS),
                        Writing.text("Agenda", "agenda", agenda, theirs.agenda),
                        Writing.text("Minutes", "minutes", minutes, theirs.minutes),
                        Writing.line("What comes to the meeting", "about", about, theirs.about)),
                Map.of("reason", Typed.text(reason)),
                true);
    }
}
