package org.followthrough.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** How the variation of a figure comes from its other two. */
public enum VariationRule {
    /** 7.5 achieved against a target of 6 is a variation of 1.5. */
    ACHIEVED_MINUS_TARGET("Achieved minus target"),
    /** 264 achieved of a target of 300 is a variation of 36. */
    TARGET_MINUS_ACHIEVED("Target minus achieved"),
    /** It is taken as printed. */
    NONE("Not worked out");

    private final String label;

    VariationRule(String label) {
        this.label = label;
    }

    /** The words shown on screens. */
    public String label() {
        return label;
    }

    /** The variation, empty where it is not worked out. */
    Optional<BigDecimal> of(BigDecimal target, BigDecimal achieved) {
        return switch (this) {
            case ACHIEVED_MINUS_TARGET -> Optional.of(achieved.subtract(target));
            case TARGET_MINUS_ACHIEVED -> Optional.of(target.subtract(achieved));
            case NONE -> Optional.empty();
        };
    }
}
