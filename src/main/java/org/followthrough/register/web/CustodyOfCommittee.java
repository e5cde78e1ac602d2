package org.followthrough.register.web;

import java.util.List;
import org.followthrough.council.OpenMatters;
import org.followthrough.council.PlannedHandOver;
import org.followthrough.monitoring.CustodyReader.HandedOver;

/**
 * What a committee handed over and took over, on its own page.
 *
 * @param handOvers earliest first
 * @param planned on days to come, from this committee or to it
 * @param mayHandOver whether this person may name its successor
 * @param obstacles what such a person has to bring to its end first
 */
record CustodyOfCommittee(
        List<HandedOver> handOvers,
        List<PlannedHandOver> planned,
        boolean mayHandOver,
        List<OpenMatters.Obstacle> obstacles) {

    /** Whether the committee at this address itself hands over on a day to come. */
    public boolean isPlanned(String slug) {
        return planned.stream().anyMatch(each -> each.fromSlug().equals(slug));
    }
}
