package org.followthrough.measure;

import java.util.List;
import org.followthrough.web.PublishedChange;

/**
 * What a page says beside a plan of how it has changed since everybody can read it, so many at most that the page stays
 * short; the rest has a page of its own.
 *
 * @param words the latest changes of words that people had read, newest first
 * @param added the latest of what was only added or put in another order, newest first
 * @param allAdded how many of these there are in all
 * @param all how many changes there are in all, of either kind
 */
public record ChangesInShort(List<PublishedChange> words, List<PublishedChange> added, long allAdded, long all) {

    /** Most of either kind. */
    static final int MOST = 20;

    public boolean isSomething() {
        return all > 0;
    }

    /** Whether there are others than these. */
    public boolean isMore() {
        return all > words.size() + added.size();
    }
}
