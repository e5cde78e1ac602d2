package org.followthrough.recommendation;

import java.util.Optional;
import org.followthrough.recommendation.PrintedLabel.Shape;
import org.followthrough.recommendation.PrintedLabel.Strength;

/**
 * The number, letter or bullet with which a line surely begins.
 *
 * @param printed exactly as it stands
 * @param bullet whether it does not count
 */
public record LineLabel(String printed, boolean bullet) {

    /**
     * The label of a line, if it surely has one.
     *
     * @param line without space before it
     */
    public static Optional<LineLabel> of(String line) {
        return LabelGrammar.read(line)
                .filter(label -> label.strength() != Strength.WEAK)
                .map(label -> new LineLabel(label.printed(), label.shape() == Shape.BULLET));
    }

    /** The line's words behind it. */
    public String wordsOf(String line) {
        return line.substring(printed.length()).strip();
    }
}
