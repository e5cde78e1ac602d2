package org.followthrough.history;

import java.util.Collection;
import java.util.Map;

/** Names what history knows by number; each feature names its own, as far as an administrator may know the name. */
public interface SubjectNaming {

    /** The names of those that it knows, in a fixed number of statements; others are left out. */
    Map<Subject, String> names(Collection<Subject> subjects);
}
