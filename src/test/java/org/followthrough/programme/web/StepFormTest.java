package org.followthrough.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.programme.StepDetails;
import org.junit.jupiter.api.Test;

class StepFormTest {

    private static final CommitteeView BOARD = committee(1, "board", "Overview & Scrutiny Board");
    private static final CommitteeView PANEL = committee(2, "panel", "Corporate Parenting Panel");

    private static CommitteeView committee(long id, String slug, String name) {
        return new CommitteeView(id, 0, slug, name, CommitteeKind.PANEL, null, 1, "Council");
    }

    private static String askedWords(String committee, String words) {
        StepDetails former = new StepDetails("Group", null, "The Panel", PANEL.id(), null, null, null, null, null);
        return new StepForm("", "Group", committee, words, null, null, null, null, null, "0", null)
                .details(List.of(BOARD, PANEL), former)
                .toWords();
    }

    @Test
    void wordsThatStillNameTheFormerCommitteeBecomeTheNameOfTheChosenOne() {
        assertThat(askedWords("board", "The Panel")).isEqualTo("Overview & Scrutiny Board");
        assertThat(askedWords("board", "The OSB")).as("typed anew").isEqualTo("The OSB");
        assertThat(askedWords("panel", "The Panel")).as("the paper's words").isEqualTo("The Panel");
        assertThat(askedWords("", "The Panel")).as("no committee").isEqualTo("The Panel");
    }
}
