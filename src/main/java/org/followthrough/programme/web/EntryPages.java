package org.followthrough.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.programme.EntryDays;
import org.followthrough.programme.EntryDetails;
import org.followthrough.programme.EntryView;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ProgrammeDates;
import org.followthrough.programme.ProgrammeReader;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.PublishedRecommendations;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Choice;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages with the form of an entry share. */
@Component
class EntryPages {

    static final String VIEW = "programme/entry-form";

    private final ProgrammeReader reader;
    private final PublishedRecommendations recommendations;
    private final Clock clock;

    EntryPages(ProgrammeReader reader, PublishedRecommendations recommendations, Clock clock) {
        this.reader = reader;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** The work programme, for somebody who may change it. */
    ProgrammeView own(Actor actor, String slug, String period) {
        ProgrammeView programme = reader.programme(actor, slug, period);
        programme.rulesFor(actor).require(KeepingAction.EDIT);
        return programme;
    }

    /** One of its rows. */
    static EntryView entry(ProgrammeView programme, int number) {
        return programme.entries().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    void show(
            ProgrammeView programme, String heading, String action, @Nullable Link more, boolean reason, Model model) {
        model.addAttribute(
                "page",
                new FormPage(
                        heading,
                        programme.details().title(),
                        action,
                        new Link("Back to the work programme", programme.path()),
                        more,
                        reason));
        model.addAttribute("outsideChoices", List.of(new Choice("true", "The day is meant so")));
        model.addAttribute("heads", programme.details().heads());
        model.addAttribute(
                "monitored", recommendations.monitoredBy(programme.committee().id()));
    }

    /**
     * What the form says, with the recommendations that it names.
     *
     * @param before the row as it was, null for a new one; days that stay are not asked again
     * @throws InvalidInput naming "outside" for a day outside of the period that is not said to be meant
     */
    EntryDetails details(EntryForm form, ProgrammeView programme, @Nullable EntryDetails before) {
        EntryDetails details = form.details(recommendations.ids("recommendations", form.shortNames()));
        String period = programme.details().period();
        if (!"true".equals(form.outside()) && (before == null || !EntryDays.haveSameDays(details, before))) {
            EntryDays.outside(details, period, LocalDate.now(clock)).ifPresent(day -> {
                throw new InvalidInput(
                        "outside", "%s is outside of %s. Tick this if it is meant".formatted(day, period));
            });
        }
        return details;
    }

    /** Which days were read from the words that were typed; empty where there are none to read. */
    String reading(EntryForm form, ProgrammeView programme) {
        String words = form.dateWords().strip();
        if (words.isEmpty() || !form.from().isBlank()) {
            return "";
        }
        return ProgrammeDates.read(words, programme.details().period(), LocalDate.now(clock))
                .map(span -> " Its date is read as " + span.words() + ".")
                .orElse(" No day was read from its date.");
    }

    /** Which days a row's words are read as now; null where there are none to read. */
    static @Nullable String reading(EntryView entry) {
        EntryDetails details = entry.details();
        if (details.dateWords() == null || details.from() != null) {
            return null;
        }
        ProgrammeDates.Span span = entry.span();
        return span == null ? "No day is read from this date" : "Read as " + span.words();
    }
}
