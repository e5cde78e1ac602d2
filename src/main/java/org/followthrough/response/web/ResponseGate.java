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
     * The response at a place, on which the person may do this now. Whoever reads only what is published is answered as
     * if nothing newer were there.
     *
     * @param action one that a response must have been begun for
     * @throws RefusedAction with the reason
     */
    ResponseInHand require(Actor actor, ResponsePlace place, ResponseAction action) {
        ResponseInHand newest = place.newest();
        if (newest != null) {
            newest.rules().require(action);
            return newest;
        }
        ResponseRules begun = responses.rulesToStart(
                actor, place.review().id(), List.of(place.recommendation().id()));
        ResponseState seen = place.published() == null ? ResponseState.NOT_STARTED : ResponseState.PUBLISHED;
        new ResponseRules(actor, begun.concern(), seen, Signatures.NONE).require(action);
        throw RefusedAction.notFound();
    }
}
