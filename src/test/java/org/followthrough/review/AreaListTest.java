package org.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class AreaListTest {

    @Test
    void numbersAloneAsReportsPrintThem() {
        assertThat(AreaList.read("11, 12, 13, 14, 16, 17, 19, 20").keySet())
                .containsExactly("11", "12", "13", "14", "16", "17", "19", "20");
        assertThat(AreaList.read("Areas for Improvement 2, 7, 9 and 18").keySet())
                .containsExactly("2", "7", "9", "18");
        assertThat(AreaList.read("1 to 5").keySet()).containsExactly("1", "2", "3", "4", "5");
        assertThat(AreaList.read("A1, A2; 7–9").keySet()).containsExactly("A1", "A2", "7", "8", "9");
    }

    @Test
    void aPastedListKeepsItsWordsOverTheEndsOfLines() {
        assertThat(AreaList.read(
                        "1. Improve the quality\nof case files\n\n2) Ensure that 3 audits are held\n• 3 Train staff"))
                .containsEntry("1", "Improve the quality of case files")
                .containsEntry("2", "Ensure that 3 audits are held")
                .containsEntry("3", "Train staff");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> AreaList.read("Improve the quality"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("There is no number before “Improve the quality”");
        assertThatThrownBy(() -> AreaList.read("1 to 5\n3. Again"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Number 3 comes twice");
        assertThatThrownBy(() -> AreaList.read(" ")).isInstanceOf(InvalidInput.class);
    }
}
