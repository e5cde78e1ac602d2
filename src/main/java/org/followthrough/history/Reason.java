package org.followthrough.history;

import java.util.HashMap;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Why words are changed that everybody can read, as everybody reads it beside the change. */
public final class Reason {

    /** Characters that it has at most. */
    public static final int LONGEST = 500;

    private Reason() {}

    /**
     * The reason as typed, null for none.
     *
     * @param needed whether there has to be one
     * @param missing what to say if there is none
     * @throws InvalidInput naming "reason"
     */
    public static @Nullable String of(@Nullable String typed, boolean needed, String missing) {
        Map<String, String> problems = new HashMap<>();
        check(typed, needed, missing, problems);
        InvalidInput.throwIfAny(problems);
        return Typed.orNull(typed);
    }

    /** The same beside whatever else a form has wrong. */
    public static void check(@Nullable String typed, boolean needed, String missing, Map<String, String> problems) {
        if (needed && Typed.orNull(typed) == null) {
            problems.put("reason", missing);
        }
        TextLimit.check("reason", "The reason", Typed.orNull(typed), LONGEST, problems);
    }
}
