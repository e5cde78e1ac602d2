package org.followthrough.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Nesting, numbers as printed and what moving and removing make of them. Two blanks stand for a level. */
class OutlineTest {

    private final List<Recommendation> made = new ArrayList<>();
    private final Outline outline = new Outline();

    @Test
    void addressesAreMadeOfTheLabelsFromTheTop() {
        assertThat(arranged("1", "2", "  a)", "    i)", "    ii)", "  b)", "3", "  2 c)"))
                .containsExactly("1", "2", "  2a", "    2a-i", "    2a-ii", "  2b", "3", "  3-2c");
    }

    @Test
    void gapsInTheNumbersAreKept() {
        assertThat(arranged("1", "4", "6", "12")).containsExactly("1", "4", "6", "12");
    }

    @Test
    void bulletsAreCountedUnderWhatTheyStandUnder() {
        assertThat(arranged("1", "  •", "  •", "2", "  -")).containsExactly("1", "  1-b1", "  1-b2", "2", "  2-b1");
    }

    @Test
    void aLabelThatRepeatsItsParentsIsNotRepeatedInTheAddress() {
        assertThat(arranged("2", "  2.1", "  2.2", "    2.2.1")).containsExactly("2", "  2-1", "  2-2", "    2-2-1");
    }

    @Test
    void positionsCountOverTheWholeReviewAndParentsAreKnown() {
        arranged("1", "  a)", "2");

        assertThat(made).extracting(Recommendation::position).containsExactly(1, 2, 3);
        assertThat(made.get(1).parentId()).isEqualTo(made.get(0).id());
        assertThat(made.get(2).parentId()).isNull();
    }

    @Test
    void twoCannotHaveOneAddress() {
        assertThatThrownBy(() -> arranged("1", "2", "1."))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("There is already a recommendation numbered 1.");
        assertThat(made).extracting(Recommendation::ref).containsOnly("");
    }

    @Test
    void oneLabelUnderTwoParentsIsTwoAddresses() {
        assertThat(arranged("1", "  a)", "2", "  a)")).containsExactly("1", "  1a", "2", "  2a");
    }

    @Test
    void nothingStandsMoreThanALevelBelowTheLineBefore() {
        assertThatThrownBy(() -> arranged("1", "    a)"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Number a) stands too deep");
    }

    @Test
    void nothingStandsAboveTheTop() {
        assertThatThrownBy(() -> new OutlineItem(-1, RecommendationDetails.of("1", "Do", true)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aLineMovesWithItsParts() {
        arranged("1", "  a)", "2", "  a)", "3");

        outline.move(made.get(2), true);
        assertThat(arrangedNow()).containsExactly("2", "  2a", "1", "  1a", "3");
        outline.move(made.get(2), false);
        assertThat(arrangedNow()).containsExactly("1", "  1a", "2", "  2a", "3");
    }

    @Test
    void atTheEndOfTheListNothingMoves() {
        arranged("1", "2", "  a)");

        outline.move(made.get(0), true);
        outline.move(made.get(1), false);

        assertThat(arrangedNow()).containsExactly("1", "2", "  2a");
    }

    @Test
    void aPartMovesToTheNeighbouringParentAndIsAddressedThere() {
        arranged("1", "2", "  a)");

        outline.move(made.get(2), true);

        assertThat(arrangedNow()).containsExactly("1", "  1a", "2");
    }

    @Test
    void removingALineLiftsItsPartsAndLeavesOthersAlone() {
        arranged("1", "  a)", "2", "  b)", "    i)", "3");

        outline.remove(made.get(2));

        assertThat(arrangedNow()).containsExactly("1", "  1a", "b", "  b-i", "3");
    }

    @Test
    void anotherLevelTakesThePartsAlong() {
        arranged("1", "2", "  a)");

        outline.setDepth(made.get(1), 1);

        assertThat(arrangedNow()).containsExactly("1", "  1-2", "    1-2a");
    }

    private List<String> arranged(String... lines) {
        for (String line : lines) {
            String label = line.strip();
            int depth = (line.length() - line.stripLeading().length()) / 2;
            Recommendation recommendation =
                    new Recommendation(1, made.size() + 1, RecommendationDetails.of(label, "Do " + label, true));
            ReflectionTestUtils.setField(recommendation, "id", (long) made.size() + 1);
            made.add(recommendation);
            outline.append(recommendation, depth);
        }
        return arrangedNow();
    }

    private List<String> arrangedNow() {
        outline.arrange(placed -> {});
        return outline.views().stream()
                .map(view -> "  ".repeat(view.depth()) + view.ref())
                .toList();
    }
}
