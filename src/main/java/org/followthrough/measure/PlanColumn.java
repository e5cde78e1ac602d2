package org.followthrough.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A group of columns, as a row. */
@Embeddable
class PlanColumn {

    private String key;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private @Nullable String targetHead;
    private @Nullable String achievedHead;
    private @Nullable String variationHead;

    @Enumerated(EnumType.STRING)
    private VariationRule rule;

    private boolean summed;
    private @Nullable String totalLabel;
    private @Nullable String totalTarget;
    private @Nullable String totalAchieved;
    private @Nullable String totalVariation;

    protected PlanColumn() {}

    PlanColumn(ColumnDetails details) {
        this.key = details.key();
        this.unit = details.unit();
        this.targetHead = details.targetHead();
        this.achievedHead = details.achievedHead();
        this.variationHead = details.variationHead();
        this.rule = details.rule();
        this.summed = details.summed();
        this.totalLabel = details.totalLabel();
        this.totalTarget = details.total().target();
        this.totalAchieved = details.total().achieved();
        this.totalVariation = details.total().variation();
    }

    ColumnDetails details() {
        return new ColumnDetails(
                key,
                unit,
                targetHead,
                achievedHead,
                variationHead,
                rule,
                summed,
                totalLabel,
                new Printed(totalTarget, totalAchieved, totalVariation));
    }
}
