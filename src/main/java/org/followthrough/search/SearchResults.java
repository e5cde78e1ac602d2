package org.followthrough.search;

import java.util.List;
import java.util.Map;
import org.followthrough.shared.PageOf;

/**
 * What was found.
 *
 * @param hits one page of it
 * @param byKind how many there are of each kind in the committees asked for, kinds with none left out
 * @param byCommittee how many each committee has of the kinds asked for, most first
 */
public record SearchResults(PageOf<SearchHit> hits, Map<SearchKind, Long> byKind, List<OfCommittee> byCommittee) {

    public SearchResults {
        byCommittee = List.copyOf(byCommittee);
    }

    /** A committee with what was found of it. */
    public record OfCommittee(String slug, String name, long number) {}
}
