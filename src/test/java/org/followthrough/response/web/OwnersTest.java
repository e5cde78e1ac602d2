package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.ActionView;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Handing one post's actions over to another. */
@ApplicationTest
@Import(Desk.class)
class OwnersTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Desk desk;

    private static String owners(Case about) {
        return "/reviews/" + about.review().slug() + "/response/owners";
    }

    private static ResponseDraft ownedBy(long post) {
        return ResponseDraft.of(
                Decision.ACCEPTED,
                "Yes",
                ActionDraft.of("One", "March 2013", Owner.post(post)),
                ActionDraft.of("Two", "May 2013", Owner.post(post), Owner.words("as appropriate")));
    }

    private Answer send(Actor person, Case about, String... fields) {
        return desk.as(person).post(owners(about), Desk.fields(fields));
    }

    @Test
    void whatChangesIsShownBeforeItChanges() {
        Case about = fixture.create(3);
        fixture.drafted(about, 1, ownedBy(about.post()));
        fixture.published(about, 2, ownedBy(about.post()));
        fixture.drafted(about, 3, ownedBy(about.otherPost()));
        Answer form = desk.as(about.officer()).get(owners(about));
        assertThat(form.page().select("#fromPost option").eachAttr("value"))
                .as("those that own an action")
                .containsExactlyInAnyOrder("", String.valueOf(about.post()), String.valueOf(about.otherPost()));

        Answer check = desk.as(about.officer())
                .submit(
                        form,
                        owners(about),
                        Desk.fields(
                                "fromPost",
                                String.valueOf(about.post()),
                                "toPost",
                                String.valueOf(about.otherPost()),
                                "step",
                                "check"));
        assertThat(Desk.text(check))
                .contains(
                        "Changes in 1 response",
                        "Recommendation 1, The executive: 2 actions, draft",
                        "Stays as it is",
                        "Recommendation 2, The executive: 2 actions, published")
                .doesNotContain("Recommendation 3");
        assertThat(posts(about, 1)).containsOnly(about.post());

        Answer done = desk.as(about.officer()).submit(check, owners(about), Desk.fields("step", "confirm"));
        assertThat(done.location()).isEqualTo(owners(about));
        assertThat(done.flash("notice")).isEqualTo("Handed over in 1 response.");
        assertThat(posts(about, 1)).containsOnly(about.otherPost());
        assertThat(posts(about, 2)).containsOnly(about.post());
    }

    @Test
    void whereNoDraftIsConcernedThereIsNothingToConfirm() {
        Case about = fixture.create(1);
        fixture.published(about, 1, ownedBy(about.post()));

        Answer check = send(
                about.service(),
                about,
                "fromPost",
                String.valueOf(about.post()),
                "toPost",
                String.valueOf(about.otherPost()));

        assertThat(Desk.text(check)).contains("nothing to hand over", "Recommendation 1");
        assertThat(check.page().select("main form")).isEmpty();
    }

    @Test
    void twoDifferentPostsOfTheCouncilAreAskedFor() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ownedBy(about.post()));
        String post = String.valueOf(about.post());

        Answer none = send(about.officer(), about, "step", "confirm");
        assertThat(none.status()).isEqualTo(422);
        assertThat(Desk.errorLinks(none)).containsExactly("#fromPost", "#toPost");
        Answer same = send(about.officer(), about, "fromPost", post, "toPost", post);
        assertThat(Desk.errors(same)).isEqualTo("Select another post than the one that hands over");
        assertThat(same.page().select("#fromPost option[selected]").val()).isEqualTo(post);
        Answer stranger = send(about.officer(), about, "fromPost", post, "toPost", "987654321", "step", "confirm");
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(posts(about, 1)).containsOnly(about.post());
    }

    @Test
    void onlyThoseWhoWriteTheResponsesHandOver() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ownedBy(about.post()));

        assertThat(desk.as(about.cabinet()).get(owners(about)).status()).isEqualTo(403);
        assertThat(desk.as(about.stranger()).get(owners(about)).status()).isEqualTo(404);
        assertThat(send(about.stranger(), about, "step", "confirm").status()).isEqualTo(404);
        assertThat(desk.as(about.service()).get(owners(about)).status()).isEqualTo(200);
    }

    private List<Long> posts(Case about, int number) {
        return desk.now(about, number).actions().stream()
                .map(ActionView::owners)
                .map(owners -> owners.get(0).postId())
                .toList();
    }
}
