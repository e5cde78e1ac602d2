package org.followthrough.review;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.council.Councils;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;

/** What is asked of a fact of a review alike whether it is written into a draft or corrected once it is public. */
final class FactChecks {

    private FactChecks() {}

    /**
     * Passes if nobody else has saved in between.
     *
     * @param now the version that there is, null for nothing
     * @param seen the one that the form was made from, null where there was nothing
     */
    static void requireSeen(@Nullable Long now, @Nullable Long seen, String what) {
        if (!Objects.equals(now, seen)) {
            throw new StaleEdit(what);
        }
    }

    /**
     * @param position of the area whose number it is to be, null for a new one
     * @throws InvalidInput naming "number" if another area has it
     */
    static void requireOwnNumber(List<AreaView> all, String number, @Nullable Integer position) {
        boolean taken = all.stream()
                .filter(each -> position == null || each.position() != position)
                .anyMatch(each -> key(each.details().number()).equals(key(number)));
        if (taken) {
            throw new InvalidInput("number", "There is already an area with this number");
        }
    }

    /** What makes two areas' numbers one. */
    static String key(String number) {
        return number.toLowerCase(Locale.UK);
    }

    /** @throws InvalidInput naming "committee" for one of another council than the review's */
    static void requireCommittee(Councils councils, long ofReview, @Nullable Long named) {
        if (named != null
                && councils.committee(named).councilId()
                        != councils.committee(ofReview).councilId()) {
            throw new InvalidInput("committee", "Select a committee of this council");
        }
    }
}
