package org.followthrough.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of a chart: round numbers that hold all values between them, with a little room.
 *
 * @param low lowest line
 * @param high highest line
 * @param step from line to line
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final int WANTED_STEPS = 3;
    private static final BigDecimal ROOM = new BigDecimal("0.25");
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The scale for values from the least to the greatest. */
    static Scale of(BigDecimal least, BigDecimal greatest) {
        BigDecimal step = step(greatest.subtract(least), greatest);
        BigDecimal low = times(least, step, RoundingMode.FLOOR);
        BigDecimal high = times(greatest, step, RoundingMode.CEILING);
        boolean tight = least.subtract(low).compareTo(step.multiply(ROOM)) < 0;
        // what is never below nothing gets no scale that is
        if (tight && (least.signum() < 0 || low.compareTo(step) >= 0)) {
            low = low.subtract(step);
        }
        if (high.compareTo(low) == 0) {
            high = high.add(step);
        }
        return new Scale(low, high, step);
    }

    private static BigDecimal times(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    private static BigDecimal step(BigDecimal range, BigDecimal greatest) {
        BigDecimal spread = range.signum() > 0 ? range : greatest.abs().max(BigDecimal.ONE);
        BigDecimal rough = spread.divide(BigDecimal.valueOf(WANTED_STEPS), 8, RoundingMode.CEILING);
        int exponent = rough.precision() - rough.scale() - 1;
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        return ROUND.stream()
                .map(power::multiply)
                .filter(round -> round.compareTo(rough) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }

    /** Every line, from the lowest. */
    List<BigDecimal> lines() {
        List<BigDecimal> lines = new ArrayList<>();
        for (BigDecimal line = low; line.compareTo(high) <= 0; line = line.add(step)) {
            lines.add(line);
        }
        return lines;
    }

    /** How far up a value is: 0 at the lowest line, 1 at the highest. */
    double share(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }
}
