package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.ResponseFixture.CABINET;
import static org.followthrough.support.ResponseFixture.DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Who decides, all at once or one by one, and what happens when several people do something at the same time. */
@ApplicationTest
@ActiveProfiles("demo")
class ApprovalsTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "Yes");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ResponseReader reader;

    @Autowired
    private History history;

    @Autowired
    private Clock clock;

    @Test
    void submitterCannotApproveOwnResponse() {
        Case about = fixture.create(1);
        Actor both = new Actor(
                about.cabinet().accountId(),
                "both",
                Set.of(new Actor.Grant(Role.SERVICE_OFFICER, null), new Actor.Grant(Role.CABINET_MEMBER, null)),
                Set.of(about.post(), about.portfolio()));
        VersionRef draft = responses.start(both, about.review().id(), null, List.of(about.recommendation(1)), YES);
        responses.submit(both, draft.versionId(), fixture.version(about, draft));

        assertRefused(
                Refusal.Kind.NOT_ALLOWED,
                () -> approvals.approve(both, draft.versionId(), fixture.version(about, draft), null));
        assertRefused(
                Refusal.Kind.NOT_ALLOWED,
                () -> approvals.approveAll(both, about.review().id(), seen(about), DATES, null));
        assertThat(fixture.now(about, draft).state()).isEqualTo(ResponseState.SUBMITTED);
    }

    @Test
    void nobodyApprovesWhatTheyWroteForTheServiceWhoeverSubmitsIt() {
        Case about = fixture.create(1);
        Actor both = new Actor(
                about.cabinet().accountId(),
                "both",
                Set.of(new Actor.Grant(Role.SERVICE_OFFICER, null), new Actor.Grant(Role.CABINET_MEMBER, null)),
                Set.of(about.post(), about.portfolio()));
        VersionRef draft = responses.start(both, about.review().id(), null, List.of(about.recommendation(1)), YES);
        fixture.submit(about, draft);

        assertRefused(
                Refusal.Kind.NOT_ALLOWED,
                () -> approvals.approve(both, draft.versionId(), fixture.version(about, draft), null));
        assertThat(fixture.now(about, draft).state()).isEqualTo(ResponseState.SUBMITTED);
    }

    @Test
    void aCabinetMemberOfAnotherCouncilKnowsNothingOfIt() {
        Case about = fixture.create(1);
        VersionRef submitted = fixture.submitted(about, 1, YES);

        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> approvals.approve(
                        about.foreign(), submitted.versionId(), fixture.version(about, submitted), "Scheme"));
        assertRefused(
                Refusal.Kind.NOT_FOUND,
                () -> approvals.approveAll(about.foreign(), about.review().id(), seen(about), DATES, "Scheme"));
    }

    @Test
    void oneMeetingDecidesOnAllOrOnNoneAndNamesThoseLeft() {
        Case about = fixture.create(3);
        fixture.submitted(about, 1, YES);
        VersionRef draft = fixture.drafted(about, 2, YES);
        fixture.approved(about, 3, YES);

        assertThatThrownBy(() ->
                        approvals.approveAll(about.cabinet(), about.review().id(), seen(about), DATES, null))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("Left: 2.");
        assertThat(reader.publishedOfReview(about.review().id())).isEmpty();

        fixture.submit(about, draft);
        int published = approvals.approveAll(about.cabinet(), about.review().id(), seen(about), DATES, null);

        assertThat(published).isEqualTo(3);
        assertThat(reader.publishedOfReview(about.review().id()))
                .extracting(each -> each.version().dates())
                .containsExactly(DATES, DATES, DATES);
        assertRefused(
                Refusal.Kind.NOT_NOW,
                () -> approvals.approveAll(about.cabinet(), about.review().id(), seen(about), DATES, null));
    }

    @Test
    void oneMeetingDecidesOnlyOnWhatWasShown() {
        Case about = fixture.create(2);
        fixture.submitted(about, 1, YES);
        Map<Long, Long> seen = seen(about);
        fixture.submitted(about, 2, YES);

        assertThatThrownBy(() ->
                        approvals.approveAll(about.cabinet(), about.review().id(), seen, DATES, null))
                .isInstanceOf(StaleEdit.class);
        assertThat(reader.publishedOfReview(about.review().id())).isEmpty();
    }

    @Test
    void whoStandsInDecidesOnAllUnderADelegation() {
        Case about = fixture.create(2);
        fixture.submitted(about, 1, YES);
        fixture.submitted(about, 2, YES);

        assertThatThrownBy(() ->
                        approvals.approveAll(about.standIn(), about.review().id(), seen(about), DATES, null))
                .isInstanceOf(InvalidInput.class);
        approvals.approveAll(about.standIn(), about.review().id(), seen(about), DATES, "Paragraph 4");

        assertThat(reader.publishedOfReview(about.review().id()))
                .extracting(each -> each.version().approvedUnder())
                .containsExactly("Paragraph 4", "Paragraph 4");
    }

    @Test
    void theThreeDatesOfADecisionAreInOrderAndInThePast() {
        Case about = fixture.create(1);
        VersionRef approved = fixture.approved(about, 1, YES);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

        assertThat(problems(about, approved, new DecisionDates(CABINET, CABINET.minusDays(1), CABINET)))
                .containsExactly("publishedOn");
        assertThat(problems(about, approved, new DecisionDates(CABINET, CABINET, CABINET.minusDays(1))))
                .containsExactly("effectiveOn");
        assertThat(problems(about, approved, new DecisionDates(tomorrow, tomorrow, tomorrow)))
                .containsExactlyInAnyOrder("decidedOn", "publishedOn");
        assertThat(fixture.now(about, approved).state()).isEqualTo(ResponseState.APPROVED);
        approvals.publish(
                about.cabinet(),
                approved.versionId(),
                fixture.version(about, approved),
                new DecisionDates(CABINET, CABINET, tomorrow));
    }

    @Test
    void aReturnNeedsAReason() {
        Case about = fixture.create(1);
        VersionRef submitted = fixture.submitted(about, 1, YES);

        assertThatThrownBy(() -> approvals.sendBack(
                        about.cabinet(), submitted.versionId(), fixture.version(about, submitted), " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.problems()).containsOnlyKeys("returnReason"));
    }

    @Test
    void ofTwoEditorsTheSecondIsTold() {
        Case about = fixture.create(1);
        VersionRef draft = fixture.drafted(about, 1, YES);
        long version = fixture.version(about, draft);
        ResponseDraft withAction = YES.with(List.of(ActionDraft.of("Do it", "June 2013")));
        responses.edit(about.service(), draft.versionId(), version, withAction);

        assertThatThrownBy(() -> responses.edit(about.officer(), draft.versionId(), version, YES))
                .isInstanceOf(StaleEdit.class);
        assertThat(fixture.now(about, draft).actions()).hasSize(1);
    }

    @Test
    void aFormOfAnEarlierVersionIsStale() {
        Case about = fixture.create(1);
        VersionRef first = fixture.published(about, 1, YES);
        long version = fixture.version(about, first);
        responses.edit(about.service(), first.versionId(), version, YES);

        assertThatThrownBy(() -> responses.edit(about.officer(), first.versionId(), version, YES))
                .isInstanceOf(StaleEdit.class);
        assertThat(reader.versions(about.officer(), first.responseId())).hasSize(2);
    }

    @Test
    void whateverManyDoAtOnceHasOneEffect() {
        Case about = fixture.create(1);
        List<Long> one = about.ids();
        long review = about.review().id();
        Together.onlyOneSucceeds(8, () -> responses.start(about.service(), review, null, one, YES));
        VersionRef draft = new VersionRef(
                reader.newestOfReview(about.officer(), review).get(0).response().responseId(), 0, 1);
        long id = fixture.now(about, draft).id();

        at(about, draft, version -> responses.edit(about.service(), id, version, YES));
        at(about, draft, version -> responses.submit(about.service(), id, version));
        at(about, draft, version -> approvals.approve(about.cabinet(), id, version, null));
        at(about, draft, version -> approvals.publish(about.officer(), id, version, DATES));
        at(about, draft, version -> responses.edit(about.service(), id, version, YES));

        assertThat(history.of(new Subject("response", draft.responseId()))).hasSize(6);
        assertThat(reader.versions(about.officer(), draft.responseId())).hasSize(2);
    }

    private interface Deed {
        void at(long version);
    }

    private void at(Case about, VersionRef ref, Deed deed) {
        long version = fixture.version(about, ref);
        Together.onlyOneSucceeds(8, () -> deed.at(version));
    }

    private Map<Long, Long> seen(Case about) {
        Map<Long, Long> seen = new HashMap<>();
        reader.newestOfReview(about.officer(), about.review().id()).stream()
                .map(each -> each.response().version())
                .forEach(version -> seen.put(version.id(), version.version()));
        return seen;
    }

    private Set<String> problems(Case about, VersionRef ref, DecisionDates dates) {
        try {
            approvals.publish(about.officer(), ref.versionId(), fixture.version(about, ref), dates);
            return Set.of();
        } catch (InvalidInput invalid) {
            return invalid.problems().keySet();
        }
    }

    private static void assertRefused(Refusal.Kind kind, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        RefusedAction.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(kind));
    }
}
