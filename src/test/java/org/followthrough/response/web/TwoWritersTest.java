package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.ActionView;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two people write the same response: nothing that either of them typed is lost unseen. */
@ApplicationTest
@Import(Desk.class)
class TwoWritersTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Desk desk;

    private Answer overtaken(Case about, Answer form, String... typed) {
        Answer conflict = desk.as(about.service()).submit(form, Desk.edit(about, 1), Desk.fields(typed));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("h1").text()).isEqualTo("Somebody else saved this first");
        return conflict;
    }

    private Answer send(Case about, Answer conflict, String... typed) {
        return desk.as(about.service()).submit(conflict, Desk.edit(about, 1), Desk.fields(typed));
    }

    @Test
    void bothTextsStandBesideEachOtherAndMineCanBecomeTheNewest() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "We agree with all of it"));
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        desk.write(about.officer(), about, 1, "text", "We agree with most of it", "decision", "ACCEPTED_IN_PRINCIPLE");

        Answer conflict = overtaken(about, form, "text", "We agree with none of it", "decision", "REJECTED");

        assertThat(Desk.text(conflict))
                .contains(
                        "The response to Recommendation 1 was saved by Answering officer",
                        "We agree with most of it",
                        "Accepted in principle",
                        "it takes the place of theirs, which is not kept");
        assertThat(conflict.page().select(".app-difference del").text()).contains("most");
        assertThat(conflict.page().select(".app-difference ins").text()).contains("none");
        assertThat(desk.now(about, 1).text()).isEqualTo("We agree with most of it");
        assertThat(send(about, conflict).location()).isEqualTo(Desk.edit(about, 1));
        assertThat(desk.now(about, 1).text()).isEqualTo("We agree with none of it");
        assertThat(desk.now(about, 1).decision()).isEqualTo(Decision.REJECTED);
    }

    @Test
    void mineCanBeMendedWithTheirsBesideIt() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "We agree"));
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        desk.write(about.officer(), about, 1, "text", "We agree, they wrote");

        Answer conflict = overtaken(about, form, "text", "We agree, I wrote");
        send(about, conflict, "text", "We agree, both of us wrote", "step", "check");

        assertThat(desk.now(about, 1).text()).isEqualTo("We agree, both of us wrote");
    }

    @Test
    void actionsAreHeldAgainstEachOtherField() {
        Case about = fixture.create(1);
        fixture.drafted(
                about,
                1,
                ResponseDraft.of(
                        Decision.ACCEPTED,
                        "Yes",
                        ActionDraft.of("Recruit", "March 2013", Owner.post(about.post())),
                        ActionDraft.of("Train", "April 13")));
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        desk.write(
                about.officer(),
                about,
                1,
                "actions[0].dueWords",
                "May 2013",
                "actions[0].owners[0].post",
                String.valueOf(about.otherPost()),
                "actions[2].what",
                "Report to the Board",
                "actions[2].owners[0].words",
                "As above");

        Answer conflict = overtaken(
                about,
                form,
                "actions[0].dueWords",
                "June 2013",
                "actions[1].what",
                "Train everybody",
                "actions[2].what",
                "An action of my own");
        assertThat(conflict.page().select("main h2").eachText())
                .containsExactly(
                        "Action 1: by when",
                        "Action 1: owner 1",
                        "Action 2: what will be done",
                        "Action 3: what will be done",
                        "An action that only theirs has");
        assertThat(Desk.text(conflict))
                .contains("May 2013", "Service Delivery Manager", "Report to the Board – As above");

        String theirs = desk.now(about, 1).actions().get(2).key().toString();
        send(about, conflict, "take[0]", theirs);
        assertThat(desk.now(about, 1).actions())
                .extracting(ActionView::what)
                .containsExactly("Recruit", "Train everybody", "An action of my own", "Report to the Board");
        assertThat(desk.now(about, 1).actions().get(0).due().words()).isEqualTo("June 2013");
        assertThat(desk.now(about, 1).actions().get(0).owners())
                .extracting(ActionView.OwnerView::postId)
                .containsExactly(about.post());
        assertThat(desk.now(about, 1).actions().get(3).key()).hasToString(theirs);
    }

    @Test
    void anActionOfTheirsIsLeftOutUnlessItIsTaken() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        desk.write(about.officer(), about, 1, "actions[0].what", "Theirs");

        Answer conflict = overtaken(about, form, "text", "Yes, I say");
        send(about, conflict);

        assertThat(desk.now(about, 1).actions()).isEmpty();
    }

    @Test
    void whatWasPublishedMeanwhileStaysAndMineBecomesItsNextVersion() {
        Case about = fixture.create(1);
        var draft = fixture.drafted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        desk.write(
                about.officer(), about, 1, "actions[0].what", "Published in haste", "actions[0].dueWords", "May 2013");
        fixture.publish(about, fixture.approve(about, fixture.submit(about, draft)));

        Answer conflict = overtaken(about, form, "text", "Yes, after all");
        assertThat(Desk.text(conflict)).contains("theirs stays in the history");
        send(about, conflict);

        assertThat(desk.now(about, 1).number()).isEqualTo(2);
        assertThat(desk.now(about, 1).text()).isEqualTo("Yes, after all");
        assertThat(desk.now(about, 1).actions())
                .extracting(ActionView::what)
                .as("what is public cannot disappear")
                .isEqualTo(List.of("Published in haste"));
    }

    @Test
    void whoeverBeginsWhatSomebodyElseHasBegunMeanwhileLosesNothing() {
        Case about = fixture.create(1);
        Answer form = desk.as(about.service()).get(Desk.edit(about, 1));
        desk.write(about.officer(), about, 1, "text", "Begun by the officer");

        Answer conflict = overtaken(about, form, "text", "Begun by the service", "actions[0].what", "Mine");

        assertThat(Desk.text(conflict)).contains("Begun by the officer");
        assertThat(conflict.page().select("main h2").eachText())
                .as("neither of them decided anything")
                .doesNotContain("Decision");
        send(about, conflict);
        assertThat(desk.now(about, 1).text()).isEqualTo("Begun by the service");
        assertThat(desk.now(about, 1).actions()).extracting(ActionView::what).containsExactly("Mine");
        assertThat(desk.now(about, 1).number()).isEqualTo(1);
    }
}
