package org.followthrough.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a review made of an area for improvement.
 *
 * @param consideredAt at which meeting, in words; at most 200 characters
 * @param conclusion at most 10,000 characters
 * @param remark what the record has to say of it, at most 10,000 characters
 */
public record AreaOutcome(
        @Nullable String consideredAt,
        @Nullable LocalDate consideredOn,
        @Nullable String conclusion,
        @Nullable LocalDate concludedOn,
        @Nullable String remark) {

    /** Nothing yet. */
    public static final AreaOutcome NONE = new AreaOutcome(null, null, null, null, null);

    public AreaOutcome {
        consideredAt = Typed.orNull(consideredAt);
        conclusion = Typed.orNull(conclusion);
        remark = Typed.orNull(remark);
    }

    /** This where it says something, else what the other says; a day goes with the words that it stands beside. */
    AreaOutcome over(AreaOutcome there) {
        boolean sameMeeting = consideredAt == null || consideredAt.equals(there.consideredAt);
        boolean sameConclusion = conclusion == null || conclusion.equals(there.conclusion);
        return new AreaOutcome(
                consideredAt == null ? there.consideredAt : consideredAt,
                consideredOn == null && sameMeeting ? there.consideredOn : consideredOn,
                conclusion == null ? there.conclusion : conclusion,
                concludedOn == null && sameConclusion ? there.concludedOn : concludedOn,
                remark == null ? there.remark : remark);
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("consideredAt", "The meeting", consideredAt, TextLimit.SHORT, problems);
        TextLimit.check("conclusion", "The conclusion", conclusion, TextLimit.LONG, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        if (conclusion == null && concludedOn != null) {
            problems.put("conclusion", "Enter what was concluded on that day");
        }
        return problems;
    }
}
