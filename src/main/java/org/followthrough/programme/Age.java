package org.followthrough.programme;

import java.time.LocalDate;
import java.time.Period;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** How long something has waited. */
final class Age {

    private Age() {}

    /** "12 days", "5 months", "1 year and 2 months"; null where an end is not known or they run backwards. */
    static @Nullable String inWords(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null || until == null || until.isBefore(from)) {
            return null;
        }
        Period period = Period.between(from, until);
        String months = Words.count(period.getMonths(), "month");
        if (period.getYears() > 0) {
            String years = Words.count(period.getYears(), "year");
            return period.getMonths() == 0 ? years : years + " and " + months;
        }
        return period.getMonths() > 0 ? months : Words.count(period.getDays(), "day");
    }
}
