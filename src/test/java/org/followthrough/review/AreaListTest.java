package org.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
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
    void spansOfNumbersWithLettersAreCountedWhereTheyCanBe() {
        assertThat(AreaList.read("A1 to A3, 5").keySet()).containsExactly("A1", "A2", "A3", "5");
        for (String span : new String[] {"20 to 16", "11a to 15", "15 to 16b", "A1 to B3", "A1–3"}) {
            assertThatThrownBy(() -> AreaList.read("4, " + span))
                    .as(span)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("one by one");
        }
    }

    @Test
    void aLongLineOfNumbersIsReadOnASmallStack() throws InterruptedException {
        String typed = "1 ".repeat(20_000);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(null, () -> AreaList.read(typed), "small stack", 256 * 1024);
        small.setUncaughtExceptionHandler((thread, cause) -> thrown.set(cause));
        small.start();
        small.join();

        assertThat(thrown.get()).isInstanceOf(InvalidInput.class).hasMessageContaining("Number 1 comes twice");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> AreaList.read("Improve the quality"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("There is no number before “Improve the quality”");
        assertThatThrownBy(() -> AreaList.read("30, 31, 5000 to 6000"))
                .hasMessageContaining("There can be 200 areas at a time at most");
        assertThatThrownBy(() -> AreaList.read("1 to 5\n3. Again"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Number 3 comes twice");
        assertThatThrownBy(() -> AreaList.read(" ")).isInstanceOf(InvalidInput.class);
    }
}
