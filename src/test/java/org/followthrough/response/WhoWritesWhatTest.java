package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Services answer what is asked of them, and what they and others have done to an answer stays to be seen. */
@ApplicationTest
class WhoWritesWhatTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "Yes");

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ExecutiveResponses documents;

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Clock clock;

    @Test
    void aServiceAnswersForNoNeighbour() {
        Case about = fixture.createForTwo();
        long own = about.recommendation(1);
        long neighbours = about.recommendation(2);

        assertThat(responses.answerable(about.service(), about.review().id(), null))
                .containsExactly(own);
        assertThat(responses.answerable(about.officer(), about.review().id(), null))
                .containsExactlyInAnyOrder(own, neighbours);
        assertThatThrownBy(() ->
                        responses.start(about.service(), about.review().id(), null, List.of(own, neighbours), YES))
                .isInstanceOf(RefusedAction.class);
        VersionRef started = responses.start(about.service(), about.review().id(), null, List.of(own), YES);
        assertThatThrownBy(() -> responses.regroup(
                        about.service(),
                        started.versionId(),
                        fixture.version(about, started),
                        List.of(own, neighbours)))
                .isInstanceOf(RefusedAction.class);
        responses.regroup(
                about.officer(), started.versionId(), fixture.version(about, started), List.of(own, neighbours));
        assertThat(responses.answerable(about.otherService(), about.review().id(), null))
                .isEmpty();
    }

    @Test
    void thatAnOfficerTypedItInStaysOnRecordWhoeverMendsIt() {
        Case about = fixture.create(1);
        VersionRef typed = responses.start(about.officer(), about.review().id(), null, about.ids(), YES);
        responses.edit(
                about.service(),
                typed.versionId(),
                fixture.version(about, typed),
                ResponseDraft.of(Decision.ACCEPTED, "Yes, indeed"));

        assertThat(fixture.now(about, typed).onBehalf()).isTrue();
    }

    @Test
    void nothingIsDoneTomorrowAndWorkDoneLateOwesAReasonForItsNewDate() {
        Case about = fixture.create(1);
        LocalDate today = LocalDate.now(clock);
        assertThatThrownBy(() -> fixture.drafted(about, 1, withDate(null, "June 2013", today.plusDays(1))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("actions[0].doneOn"));
        VersionRef first = fixture.published(about, 1, withDate(null, "June 2013", null));
        ActionView action = fixture.now(about, first).actions().get(0);

        VersionRef late = responses.edit(
                about.service(),
                first.versionId(),
                fixture.version(about, first),
                withDate(action, "December 2015", LocalDate.of(2015, 12, 1)));
        assertThatThrownBy(() -> fixture.submit(about, late))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("actions[0].dateReason"));
        VersionRef inTime = responses.edit(
                about.service(),
                late.versionId(),
                fixture.version(about, late),
                withDate(action, "December 2015", LocalDate.of(2013, 6, 30)));
        fixture.submit(about, inTime);
    }

    @Test
    void whoIsAskedDoesNotChooseWhoDecides() {
        Case about = fixture.create(1);
        DocumentView document =
                documents.document(about.officer(), about.review().id()).orElseThrow();
        DocumentDetails others =
                DocumentDetails.of(about.otherPost(), document.details().cabinetMeetingOn());

        assertThatThrownBy(() -> documents.write(about.service(), about.review().id(), document.version(), others))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys("portfolioPost"));
        documents.write(about.service(), about.review().id(), document.version(), document.details());
    }

    @Test
    void ofManyWhoDoTheSameAtOnceOneDoesIt() {
        Case about = fixture.create(1);
        VersionRef draft = fixture.drafted(about, 1, YES);
        long version = fixture.version(about, draft);
        Together.onlyOneSucceeds(8, () -> responses.submit(about.service(), draft.versionId(), version));
        long submitted = fixture.version(about, draft);
        Together.onlyOneSucceeds(8, () -> {
            approvals.approve(about.cabinet(), draft.versionId(), submitted, null);
        });
        long approved = fixture.version(about, draft);
        Together.onlyOneSucceeds(8, () -> {
            approvals.publish(about.officer(), draft.versionId(), approved, ResponseFixture.DATES);
        });
        assertThat(fixture.now(about, draft).state()).isEqualTo(ResponseState.PUBLISHED);
    }

    private static ResponseDraft withDate(ActionView before, String words, LocalDate doneOn) {
        return YES.with(List.of(new ActionDraft(
                before == null ? null : before.key(), "Do it", words, null, null, doneOn, null, null, List.of())));
    }
}
