package org.followthrough.dates;

/** Which law or custom says how long a recipient has to answer; chosen per recipient. */
public enum ClockRule {

    /**
     * The council's executive: two months beginning with the day on which it received the report or, if later, the
     * notice that asks for a response. Local Government Act 2000, section 9FE.
     */
    EXECUTIVE(
            "Two months for the executive",
            "Two months beginning with %1$s, %2$s: the last day is %3$s" + " (Local Government Act 2000, section 9FE).",
            true),

    /**
     * An NHS body or health service provider: 28 days from the request. Local Authority (Public Health, Health and
     * Wellbeing Boards and Health Scrutiny) Regulations 2013, SI 2013/218, regulation 22.
     */
    HEALTH(
            "28 days for a health body",
            "28 days from %1$s, the day of the request: the last day is %3$s (SI 2013/218, regulation 22).",
            true),

    /**
     * A crime and disorder partner: 28 days or, where that is not reasonably possible, as soon as it is. Crime and
     * Disorder (Overview and Scrutiny) Regulations 2009, SI 2009/942.
     */
    CRIME_AND_DISORDER(
            "28 days for a crime and disorder partner",
            "28 days from %1$s, the day of the request: the last day is %3$s or, if that is not reasonably possible, as soon"
                    + " as it is (SI 2009/942).",
            true),

    /** A local rule: eight weeks, not counting the day of receipt. */
    EIGHT_WEEKS("Eight weeks", "Eight weeks from %1$s, %2$s: the last day is %3$s (local rule).", true),

    /** A local rule: one month, not counting the day of receipt. */
    ONE_MONTH("One month", "One month from %1$s, %2$s: the last day is %3$s (local rule).", true),

    /** A local rule: the next meeting of the Cabinet, whose day is given. */
    NEXT_CABINET_MEETING(
            "Next Cabinet meeting", "The day of the next Cabinet meeting: the last day is %3$s (local rule).", false),

    /** A day that was agreed or asked for. */
    FIXED_DATE("Fixed date", "A fixed date: the last day is %3$s.", false);

    private final String label;
    private final String working;
    private final boolean counted;

    ClockRule(String label, String working, boolean counted) {
        this.label = label;
        this.working = working;
        this.counted = counted;
    }

    /** A few words for lists and choices. */
    public String label() {
        return label;
    }

    /** Whether the last day is counted from a day of receipt or request; else it is itself given. */
    public boolean isCounted() {
        return counted;
    }

    String working(String start, String received, String lastDay) {
        return working.formatted(start, received, lastDay);
    }
}
