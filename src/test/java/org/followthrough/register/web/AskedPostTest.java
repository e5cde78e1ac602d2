package org.followthrough.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.TermWords;
import org.followthrough.register.ReviewRegister.Recipient;
import org.junit.jupiter.api.Test;

/** Who held a post when something was asked of it, and who holds it now. */
class AskedPostTest {

    private static final LocalDate MADE = LocalDate.of(2014, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2016, 10, 11);

    @Test
    void aHolderWhomThePaperDoesNotNameIsThereWithThePapersWords() {
        HolderView interim = holder(
                "",
                MADE,
                LocalDate.of(2014, 8, 31),
                new TermWords(null, "left in 2014", "The paper gives only the year"));
        HolderView director =
                holder("David Haley", LocalDate.of(2014, 9, 1), null, new TermWords("September 2014", null, null));

        assertThat(held(interim, director))
                .containsExactly(
                        "held on 1 January 2014 by somebody whom the record does not name (until “left in 2014”)",
                        "The paper gives only the year",
                        "now held by David Haley (since “September 2014”)");
    }

    @Test
    void whoeverHoldsItStillIsNamedOnce() {
        HolderView same = holder("Ann", LocalDate.of(2010, 1, 1), null, TermWords.NONE);

        assertThat(held(same)).containsExactly("held on 1 January 2014 by Ann");
    }

    @Test
    void aPostThatSomebodyCameToLaterSaysWhoHoldsItNow() {
        HolderView later = holder("Ben", LocalDate.of(2015, 1, 1), null, TermWords.NONE);

        assertThat(held(later)).containsExactly("now held by Ben");
        assertThat(held()).isEmpty();
    }

    private static List<String> held(HolderView... holders) {
        return AskedPost.of(
                        List.of(new Recipient(1, "Director", "", false)),
                        Map.of(1L, List.of(holders)),
                        MADE,
                        null,
                        TODAY)
                .get(0)
                .held();
    }

    private static HolderView holder(String name, LocalDate from, LocalDate until, TermWords words) {
        return new HolderView(from.toEpochDay(), 0, 1, name, null, from, until, words);
    }
}
