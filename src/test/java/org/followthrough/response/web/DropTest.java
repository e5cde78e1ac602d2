package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseState;
import org.followthrough.response.VersionRef;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Saying that what was accepted can no longer be delivered. */
@ApplicationTest
@Import(Desk.class)
class DropTest {

    private static final ResponseDraft YES =
            ResponseDraft.of(Decision.ACCEPTED, "Yes, we will", ActionDraft.of("Recruit two officers", "March 2013"));

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private Desk desk;

    private static String drop(Case about) {
        return Desk.path(about, 1) + "/drop";
    }

    @Test
    void whatWasAcceptedIsDroppedInANextVersionWithItsReason() {
        Case about = fixture.create(1);
        fixture.published(about, 1, YES);
        Answer form = desk.as(about.service()).get(drop(about));
        assertThat(Desk.text(form))
                .contains("What was promised: Accepted", "Yes, we will", "Recruit two officers, March 2013");

        Answer saved =
                desk.as(about.service()).submit(form, drop(about), Desk.fields("droppedReason", "The grant has ended"));

        assertThat(saved.location()).isEqualTo(Desk.path(about, 1) + "/check");
        assertThat(desk.now(about, 1).state()).isEqualTo(ResponseState.DRAFT);
        assertThat(desk.now(about, 1).answer()).isEqualTo("Accepted, then dropped");
        assertThat(desk.published(about, 1).isDropped()).isFalse();
        assertThat(Desk.text(desk.as(about.service()).get(saved.location()))).contains("The grant has ended");
        Answer edit = desk.as(about.service()).get(Desk.edit(about, 1));
        assertThat(edit.page().select("#droppedReason").text()).isEqualTo("The grant has ended");
        desk.write(about.service(), about, 1, "droppedReason", "");
        assertThat(desk.now(about, 1).isDropped())
                .as("it can be done after all")
                .isFalse();
    }

    @Test
    void theReasonIsAskedForAndKept() {
        Case about = fixture.create(1);
        fixture.published(about, 1, YES);

        Answer none = desk.as(about.service()).submit(drop(about), drop(about), Desk.fields("droppedReason", " "));
        assertThat(none.status()).isEqualTo(422);
        assertThat(Desk.errorLinks(none)).containsExactly("#droppedReason");
        Answer endless = desk.as(about.service())
                .submit(drop(about), drop(about), Desk.fields("droppedReason", "x".repeat(10_001)));
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.page().select("#droppedReason").text()).hasSize(10_001);

        drafts.keep(about.service(), drop(about), Map.of("droppedReason", List.of("Not sent yet")));
        assertThat(desk.as(about.service())
                        .get(drop(about))
                        .page()
                        .select("#droppedReason")
                        .text())
                .isEqualTo("Not sent yet");
    }

    @Test
    void onlyWhatWasAcceptedAndPublishedIsDroppedAndOnlyOnce() {
        Case about = fixture.create(1);
        fixture.published(about, 1, ResponseDraft.of(Decision.REJECTED, "No").because("It is unlawful"));
        assertThat(desk.as(about.service()).get(drop(about)).status()).isEqualTo(409);
        Answer refused =
                desk.as(about.service()).post(drop(about), Desk.fields("droppedReason", "We never said that we would"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(Desk.text(refused)).contains("Only what was accepted can be dropped", "We never said that we would");
        Case other = fixture.create(1);
        fixture.drafted(other, 1, YES);
        assertThat(desk.as(other.service()).get(drop(other)).status()).isEqualTo(409);
        assertThat(desk.as(other.cabinet()).get(drop(other)).status()).isEqualTo(403);
        assertThat(desk.as(other.stranger()).get(drop(other)).status()).isEqualTo(404);
    }

    @Test
    void whoeverDropsAnOlderVersionIsShownTheNewerWithTheirReason() {
        Case about = fixture.create(1);
        var first = fixture.published(about, 1, YES);
        Answer form = desk.as(about.service()).get(drop(about));
        desk.write(about.officer(), about, 1, "text", "Yes, we surely will");
        fixture.publish(about, fixture.approve(about, fixture.submit(about, newest(about, first.responseId()))));

        Answer overtaken =
                desk.as(about.service()).submit(form, drop(about), Desk.fields("droppedReason", "No money is left"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(Desk.text(overtaken)).contains("Yes, we surely will", "Somebody changed this response");
        assertThat(overtaken.page().select("#droppedReason").text()).isEqualTo("No money is left");
        assertThat(desk.as(about.service())
                        .submit(overtaken, drop(about), Desk.fields())
                        .location())
                .endsWith("/check");
    }

    private VersionRef newest(Case about, long response) {
        return new VersionRef(
                response, desk.now(about, 1).id(), desk.now(about, 1).number());
    }
}
