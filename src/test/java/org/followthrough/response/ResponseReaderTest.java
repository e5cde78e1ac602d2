package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Who reads what, at what cost. */
@ApplicationTest
@ActiveProfiles("demo")
class ResponseReaderTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private ResponseReader reader;

    @Test
    void whatIsNotPublishedOnlyThoseConcernedRead() {
        Case about = fixture.create(1);
        VersionRef draft = fixture.drafted(about, 1, answer(about));

        for (Actor insider : List.of(about.officer(), about.service(), about.cabinet(), about.otherService())) {
            assertThat(reader.response(insider, draft.responseId())
                            .response()
                            .version()
                            .text())
                    .isEqualTo("Yes");
            assertThat(reader.versions(insider, draft.responseId())).hasSize(1);
        }
        for (Actor outsider :
                List.of(Actor.PUBLIC, about.standIn(), about.foreign(), about.member(), about.stranger())) {
            assertThatThrownBy(() -> reader.response(outsider, draft.responseId()))
                    .isInstanceOf(RefusedAction.class);
            assertThatThrownBy(() -> reader.versions(outsider, draft.responseId()))
                    .isInstanceOf(RefusedAction.class);
            assertThat(reader.newestOfReview(outsider, about.review().id())).isEmpty();
        }
        assertThat(reader.publishedOfReview(about.review().id())).isEmpty();
    }

    @Test
    void ownersOfAnActionAreConcernedAsLongAsTheyOwnIt() {
        Case about = fixture.create(1);
        VersionRef draft = fixture.drafted(about, 1, answer(about));
        assertThat(reader.newestOfReview(about.otherService(), about.review().id()))
                .hasSize(1);

        int reassigned = responses.reassign(about.officer(), about.review().id(), about.otherPost(), about.post());

        assertThat(reassigned).isEqualTo(1);
        assertThat(reader.newestOfReview(about.otherService(), about.review().id()))
                .isEmpty();
        assertThat(fixture.now(about, draft).actions().get(0).owners())
                .extracting(ActionView.OwnerView::postId)
                .containsExactly(about.post(), null);
    }

    @Test
    void whoeverStandsInReadsOnlyWhatWaitsForADecision() {
        Case about = fixture.create(1);
        VersionRef submitted = fixture.submitted(about, 1, answer(about));

        assertThat(reader.versions(about.standIn(), submitted.responseId())).hasSize(1);
        assertThat(reader.newestOfReview(about.standIn(), about.review().id())).hasSize(1);
    }

    @Test
    void thePublicReadsThePublishedVersionWhileANewerOneIsWritten() {
        Case about = fixture.create(1);
        VersionRef published = fixture.published(about, 1, answer(about));
        responses.edit(
                about.service(),
                published.versionId(),
                fixture.version(about, published),
                ResponseDraft.of(Decision.ACCEPTED, "Not yet known"));

        assertThat(reader.publishedOfReview(about.review().id())
                        .get(0)
                        .version()
                        .text())
                .isEqualTo("Yes");
        assertThat(reader.versions(Actor.PUBLIC, published.responseId())).hasSize(1);
        assertThat(reader.versions(about.standIn(), published.responseId())).hasSize(1);
        assertThat(reader.versions(about.officer(), published.responseId())).hasSize(2);
        assertThatThrownBy(() -> reader.response(Actor.PUBLIC, published.responseId()))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void statementsDoNotGrowWithTheResponses() {
        Case one = fixture.create(1);
        Case many = fixture.create(5);
        for (Case each : List.of(one, many)) {
            for (int number = 1; number <= each.ids().size(); number++) {
                fixture.published(each, number, answer(each));
            }
        }

        for (Case each : List.of(one, many)) {
            assertThat(StatementCount.of(() -> assertThat(
                                    reader.publishedOfReview(each.review().id()))
                            .hasSize(each.ids().size())))
                    .satisfies(statements -> assertThat(statements.count()).isEqualTo(2));
            assertThat(StatementCount.of(() -> reader.newestOfReview(
                                    each.officer(), each.review().id()))
                            .count())
                    .isEqualTo(3);
            assertThat(StatementCount.of(() -> reader.ledger(each.ids())).count())
                    .isEqualTo(1);
        }
    }

    @Test
    void actionsKeepTheirWordsTheirOrderAndWhatWasReadFromThem() {
        Case about = fixture.create(1);
        VersionRef draft = fixture.drafted(
                about,
                1,
                ResponseDraft.of(
                        null,
                        "See below",
                        ActionDraft.of("First", "March 2013 and ongoing"),
                        ActionDraft.of(null, "31/02/13"),
                        ActionDraft.of("Third", null)));

        assertThat(fixture.now(about, draft).actions())
                .extracting(
                        action -> action.due().words(), action -> action.due().kind())
                .containsExactly(
                        tuple("March 2013 and ongoing", DueDate.Kind.SPAN),
                        tuple("31/02/13", DueDate.Kind.UNREAD),
                        tuple("", DueDate.Kind.NONE));
    }

    @Test
    void postsOfOtherCouncilsOwnNothingHere() {
        Case about = fixture.create(1);
        Case elsewhere = fixture.create(1);

        assertThatThrownBy(() -> fixture.drafted(
                        about,
                        1,
                        ResponseDraft.of(null, "Yes", ActionDraft.of(null, null, Owner.post(elsewhere.post())))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> responses.start(
                        about.service(), about.review().id(), null, elsewhere.ids(), ResponseDraft.EMPTY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        responses.start(about.stranger(), about.review().id(), null, about.ids(), ResponseDraft.EMPTY))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void eachRecipientAnswersOnceAndTheExecutiveAsAWholeToo() {
        Case about = fixture.create(1);
        responses.start(about.service(), about.review().id(), null, about.ids(), ResponseDraft.EMPTY);
        responses.start(about.service(), about.review().id(), about.post(), about.ids(), ResponseDraft.EMPTY);

        for (Long recipient : new Long[] {null, about.post()}) {
            assertThatThrownBy(() -> responses.start(
                            about.service(), about.review().id(), recipient, about.ids(), ResponseDraft.EMPTY))
                    .isInstanceOf(RefusedAction.class);
        }
        assertThat(reader.newestOfReview(about.service(), about.review().id())).hasSize(2);
    }

    @Test
    void aDraftCanStandForOthersUntilItIsFirstPublished() {
        Case about = fixture.create(3);
        VersionRef draft = fixture.drafted(about, 1, answer(about));
        fixture.drafted(about, 3, ResponseDraft.EMPTY);
        List<Long> swapped = List.of(about.recommendation(2), about.recommendation(1));

        responses.regroup(
                about.service(),
                draft.versionId(),
                fixture.version(about, draft),
                List.of(about.recommendation(1), about.recommendation(2)));
        long seen = fixture.version(about, draft);
        responses.regroup(about.officer(), draft.versionId(), seen, swapped);
        assertThatThrownBy(() -> responses.submit(about.service(), draft.versionId(), seen))
                .isInstanceOf(StaleEdit.class);

        assertThat(reader.response(about.service(), draft.responseId())
                        .response()
                        .recommendationIds())
                .isEqualTo(swapped);
        assertThatThrownBy(() -> responses.regroup(
                        about.service(), draft.versionId(), fixture.version(about, draft), about.ids()))
                .isInstanceOf(RefusedAction.class);
        assertThat(reader.response(about.service(), draft.responseId())
                        .response()
                        .recommendationIds())
                .isEqualTo(swapped);
        fixture.publish(about, fixture.approve(about, fixture.submit(about, draft)));
        VersionRef next = responses.edit(
                about.service(),
                draft.versionId(),
                fixture.version(about, draft),
                fixture.now(about, draft).draft());
        assertThatThrownBy(() ->
                        responses.regroup(about.service(), next.versionId(), fixture.version(about, next), about.ids()))
                .isInstanceOf(RefusedAction.class);
    }

    private static ResponseDraft answer(Case about) {
        return ResponseDraft.of(
                Decision.ACCEPTED,
                "Yes",
                ActionDraft.of("Do it", "June 2013", Owner.post(about.otherPost()), Owner.words("As above")));
    }
}
