package org.followthrough.identity;

import java.util.Map;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What papers say of somebody's time in a post, where they do not give days.
 *
 * @param since such as "September 2014", at most 100 characters
 * @param until such as "left in 2014", at most 100 characters
 * @param remark what else there is to know of it, at most 500 characters
 */
public record TermWords(
        @Nullable String since,
        @Nullable String until,
        @Nullable String remark) {

    /** Where the days say all. */
    public static final TermWords NONE = new TermWords(null, null, null);

    public TermWords {
        since = Typed.orNull(since);
        until = Typed.orNull(until);
        remark = Typed.orNull(remark);
    }

    boolean saySomething() {
        return since != null || until != null || remark != null;
    }

    void check(Map<String, String> problems) {
        TextLimit.check("sinceWords", "Since when", since, 100, problems);
        TextLimit.check("untilWords", "Until when", until, 100, problems);
        TextLimit.check("remark", "The remark", remark, 500, problems);
    }
}
