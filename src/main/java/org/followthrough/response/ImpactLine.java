package org.followthrough.response;

import java.util.List;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One line of a summary impact assessment.
 *
 * @param caption what it is about, as printed; at most 200 characters
 * @param question asked under the caption, at most 300 characters; null where there is none
 * @param answer yes or no, null where neither is printed
 * @param detail at most 10,000 characters
 */
public record ImpactLine(
        String caption,
        @Nullable String question,
        @Nullable Boolean answer,
        @Nullable String detail) {

    /** The caption of the lines that have questions of their own. */
    public static final String COMMUNITY = "COMMUNITY IMPACT";

    /** The caption over the target date, which stands after those lines. */
    public static final String TARGET = "TARGET COMPLETION/DELIVERY DATE";

    /** The caption over what it costs. */
    public static final String FINANCIAL = "FINANCIAL/VALUE FOR MONEY IMPACT";

    /** The caption over the law that applies. */
    public static final String LEGAL = "LEGAL ISSUES";

    /** The caption over everything else that may happen. */
    public static final String OTHER = "OTHER IMPACTS, RISKS & OPPORTUNITIES";

    /** The caption over which wards it touches. */
    public static final String WARDS = "IMPACT ON SPECIFIC WARDS";

    public ImpactLine {
        question = Typed.orNull(question);
        detail = Typed.orNull(detail);
    }

    /** The usual lines with nothing filled in. */
    public static List<ImpactLine> usual() {
        return List.of(
                new ImpactLine(
                        COMMUNITY, "Do these proposals contribute to specific Priority Objective(s)?", null, null),
                new ImpactLine(COMMUNITY, "Will the proposals impact on specific groups of people?", null, null),
                new ImpactLine(FINANCIAL, null, null, null),
                new ImpactLine(LEGAL, null, null, null),
                new ImpactLine(OTHER, null, null, null),
                new ImpactLine(WARDS, null, null, null));
    }
}
