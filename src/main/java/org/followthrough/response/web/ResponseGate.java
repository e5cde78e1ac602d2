package org.followthrough.response.web;

import java.util.List;
import org.followthrough.response.ResponseAction;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponseRules;
import org.followthrough.response.ResponseState;
import org.followthrough.response.Responses;
import org.followthrough.response.Signatures;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.springframework.stereotype.Component;

/** Lets those to a page about a response who may do what the page is for. */
@Component
class ResponseGate {

    private final Responses responses;

    ResponseGate(Responses responses) {
        this.responses = responses;
    }

    /**
     * The response at a place, on which the person may do this now.
     *
     * @param action one that a response must have been begun for
     * @throws RefusedAction with the reason
     */
    ResponseInHand require(Actor actor, ResponsePlace place, ResponseAction action) {
        rules(actor, place).require(action);
        return newest(place);
    }

    /**
     * What this person may do there. Whoever reads only what is published is answered as if nothing newer were there.
     */
    ResponseRules rules(Actor actor, ResponsePlace place) {
        ResponseInHand newest = place.newest();
        if (newest != null) {
            return newest.rules();
        }
        ResponseRules toStart = responses.rulesToStart(
                actor,
                place.review().id(),
                place.recipient().postId(),
                List.of(place.recommendation().id()));
        return place.published() == null
                ? toStart
                : new ResponseRules(actor, toStart.concern(), ResponseState.PUBLISHED, Signatures.NONE);
    }

    /**
     * The newest version, where one can be read.
     *
     * @throws RefusedAction (404) if none can
     */
    static ResponseInHand newest(ResponsePlace place) {
        ResponseInHand newest = place.newest();
        if (newest == null) {
            throw RefusedAction.notFound();
        }
        return newest;
    }
}
