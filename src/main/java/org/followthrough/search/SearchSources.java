package org.followthrough.search;

import java.util.List;

/** What is found of one feature; each bean of this type is asked by every search. */
interface SearchSources {

    /** Its selects. */
    List<SearchSource> all();
}
