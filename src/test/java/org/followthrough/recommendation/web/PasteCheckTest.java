package org.followthrough.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;

/** What the page says and does on which an officer looks over a pasted list. */
class PasteCheckTest extends DraftReview {

    private static List<String> ticked(Answer page) {
        return page.page().select("input[name$=.tracked][checked]").eachAttr("name");
    }

    @Test
    void ticksFollowTheLevelsUntilSomebodySetsThem() {
        Answer found = paste("1. One\n2. Two\n3. Three\n4. Four");
        assertThat(ticked(found)).hasSize(4);

        Answer nested = step(found, "check", "rows[1].level", "1", "rows[3].tracked", "");
        assertThat(ticked(nested)).containsExactly("rows[1].tracked", "rows[2].tracked");
        assertThat(nested.text()).contains("Track it was set anew by the new levels on line 1.");

        Answer back = step(nested, "check", "rows[1].level", "0");
        assertThat(ticked(back)).containsExactly("rows[0].tracked", "rows[1].tracked", "rows[2].tracked");
        Answer same = step(back, "check");
        assertThat(ticked(same)).hasSize(3);
        assertThat(same.text()).doesNotContain("set anew");
    }

    @Test
    void lineThatMayHideANumberIsPointedOutUntilItIsMended() {
        Answer found = paste("1. That e\n2. That f\n3 g");

        assertThat(found.text()).contains("it may be a number: “3 g”", "put a full stop after the number");
        assertThat(step(found, "check").text()).contains("it may be a number: “3 g”");
        assertThat(paste("1. That e\n2. That f\n\n3. g").text()).doesNotContain("it may be a number");
    }
}
