package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages.Answer;
import org.junit.jupiter.api.Test;

/** The answer of a body that answers for itself: an officer records it and publishes it as received. */
@ApplicationTest
class ReceivedTest extends AskedOfABody {

    @Test
    void anOfficerRecordsTheAnswerAndPublishesItAsReceivedWithoutAnybodysApproval() {
        Answer form = pages.get(officer, path + "/edit");
        assertThat(form.text()).contains("This body answers for itself.");
        Answer saved = pages.submit(
                officer,
                form,
                path + "/edit",
                "decision",
                "REJECTED",
                "decisionWords",
                "No",
                "text",
                "the review was taken forward as an operational matter",
                "reasonInText",
                "true",
                "step",
                "check");
        assertThat(saved.location()).isEqualTo(path);
        assertThat(pages.get(officer, path).page().select("a[role=button]").eachText())
                .contains("Publish this answer")
                .doesNotContain("Check and submit", "Record Cabinet’s decision");
        assertThat(pages.get(path).text()).doesNotContain("operational matter");

        Answer publication = pages.get(officer, path + "/publication");
        Answer published = pages.submit(
                officer,
                publication,
                path + "/publication",
                "answeredOn.day",
                "11",
                "answeredOn.month",
                "10",
                "answeredOn.year",
                "2016",
                "note",
                "By letter");

        assertThat(published.location()).isEqualTo(path);
        Answer everybody = pages.get(recommendation);
        assertThat(everybody.text())
                .contains("No", "(Rejected)", "operational matter", "Answered 11 October 2016", "By letter")
                .contains("Received from a body outside the executive, which answers for itself.")
                .doesNotContain("Cabinet");
        assertThat(everybody.text()).contains("It answers for itself, outside the executive.");
        assertThat(pages.get(path).text()).contains("Published: No, answered on 11 October 2016");
        assertThat(pages.get("/reviews/" + review.slug() + "/response").status())
                .isEqualTo(404);
        assertThat(pages.get("/reviews/" + review.slug()).text()).doesNotContain("The executive’s response");
    }

    @Test
    void whatIsMissingIsSaidWithTheWayToItAndNothingIsPublished() {
        responses.start(actor, review.id(), panel, List.of(asked), ResponseDraft.of(Decision.REJECTED, null));

        Answer page = pages.get(officer, path + "/publication");
        Answer sent = pages.post(
                officer,
                path + "/publication",
                "answeredOn.day",
                "11",
                "answeredOn.month",
                "10",
                "answeredOn.year",
                "2016");

        assertThat(page.text()).contains("Enter why this recommendation is not accepted as it stands");
        assertThat(page.page().select("form[action$=/publication]")).isEmpty();
        assertThat(sent.status()).isEqualTo(422);
        assertThat(reader.publishedOfReview(review.id())).isEmpty();
    }

    @Test
    void aDayThatLiesAheadIsRefusedAtItsField() {
        record();

        Answer refused = pages.submit(
                officer,
                pages.get(officer, path + "/publication"),
                path + "/publication",
                "answeredOn.day",
                "1",
                "answeredOn.month",
                "1",
                "answeredOn.year",
                "2999");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).isEqualTo("The date of the answer must be today or in the past");
    }

    @Test
    void whoHoldsThePostOfTheBodyReadsNothingOfWhatTheExecutiveDrafts() {
        AccountView clerk = clerk();
        responses.start(
                actor,
                review.id(),
                null,
                List.of(asked),
                ResponseDraft.of(Decision.ACCEPTED, "Yes").because("Quietly"));
        String executive = recommendation + "/responses/executive";

        assertThat(pages.get(officer, executive).text()).contains("Quietly");
        assertThat(pages.get(clerk, executive).status()).isEqualTo(404);
        assertThat(pages.get(clerk, executive + "/edit").status()).isEqualTo(404);
        assertThat(pages.get(clerk, "/reviews/" + review.slug() + "/response/edit")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void aDraftGoesAlongWhicheverWayThePostTurnsOutToAnswer() {
        record();
        PostView body = posts.post(panel);
        posts.rename(
                people.administrator(),
                panel,
                body.version(),
                new PostDetails(body.councilId(), body.title(), body.body(), false));
        assertThat(pages.get(officer, path + "/publication").status()).isEqualTo(409);

        body = posts.post(panel);
        posts.rename(
                people.administrator(),
                panel,
                body.version(),
                new PostDetails(body.councilId(), body.title(), body.body(), true));

        assertThat(pages.get(officer, path + "/publication").status()).isEqualTo(200);
    }

    @Test
    void whoHoldsThePostOfTheBodyWritesAndCannotPublish() {
        AccountView clerk = clerk();

        assertThat(pages.get(clerk, path + "/edit").status()).isEqualTo(200);
        record();
        assertThat(pages.get(clerk, path + "/publication").status()).isEqualTo(403);
        assertThat(pages.get(board.service(), path + "/publication").status()).isEqualTo(404);
        assertThat(pages.get(officer, path + "/check").status()).isEqualTo(409);
        assertThat(pages.get(officer, path + "/decision").status()).isEqualTo(409);
    }

    private AccountView clerk() {
        AccountView clerk = people.create(Role.SERVICE_OFFICER);
        posts.appoint(
                people.administrator(), panel, new HolderDetails("Clerk", clerk.id(), LocalDate.of(2010, 1, 1), null));
        return clerk;
    }
}
