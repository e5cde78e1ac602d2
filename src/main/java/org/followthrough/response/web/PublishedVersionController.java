package org.followthrough.response.web;

import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Leads from the lasting number of a version to its page, whose address has the number by which each reader knows it:
 * those who read drafts count more versions than everybody else.
 */
@Controller
class PublishedVersionController {

    private final Reviews reviews;
    private final ResponsePlaces places;
    private final ResponseReader reader;

    PublishedVersionController(Reviews reviews, ResponsePlaces places, ResponseReader reader) {
        this.reviews = reviews;
        this.places = places;
        this.reader = reader;
    }

    @GetMapping("/reviews/{slug}/recommendations/{ref}/versions/{versionId}")
    String version(@PathVariable String slug, @PathVariable String ref, @PathVariable long versionId, Actor actor) {
        for (ResponsePlace place : places.ofReview(actor, reviews.review(actor, slug))) {
            ResponseView shown = place.shown();
            if (shown != null && place.recommendation().ref().equals(ref)) {
                for (ResponseView each : reader.versions(actor, shown.responseId())) {
                    VersionView version = each.version();
                    if (version.id() == versionId) {
                        return "redirect:%s/versions/%d".formatted(place.path(), version.number());
                    }
                }
            }
        }
        throw RefusedAction.notFound();
    }
}
