package org.followthrough.programme.web;

import org.followthrough.programme.EntryDetails;
import org.followthrough.programme.EntryView;
import org.followthrough.programme.KeepingAction;
import org.followthrough.programme.ProgrammeReader;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.PublishedRecommendations;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
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

    EntryPages(ProgrammeReader reader, PublishedRecommendations recommendations) {
        this.reader = reader;
        this.recommendations = recommendations;
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
        model.addAttribute("heads", programme.details().heads());
        model.addAttribute(
                "monitored", recommendations.monitoredBy(programme.committee().id()));
    }

    /** What the form says, with the recommendations that it names. */
    EntryDetails details(EntryForm form) {
        return form.details(recommendations.ids("recommendations", form.shortNames()));
    }
}
