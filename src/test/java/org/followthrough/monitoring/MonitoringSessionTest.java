package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.followthrough.monitoring.AssessmentTest.problems;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Each verb of a session and of its items, and each refusal, without a database. */
class MonitoringSessionTest {

    private static final long COMMITTEE = 7;
    private static final long POST = 3;
    private static final LocalDate HELD_ON = LocalDate.of(2012, 11, 8);
    private static final Instant NOW = Instant.parse("2012-11-08T10:00:00Z");

    private final Actor officer = actor(1, Role.SCRUTINY_OFFICER);
    private final Actor chair = actor(2, Role.CHAIR);
    private final Actor member = actor(3, Role.MEMBER);
    private final Actor service = new Actor(4L, "service", Set.of(), Set.of(POST));

    private MonitoringSession session;
    private SessionItem item;

    @BeforeEach
    void aSessionWithOneRecommendation() {
        session = new MonitoringSession(11, null, null);
        ReflectionTestUtils.setField(session, "id", 11L);
        session.choose(rules(officer), Strand.whole(21), true, "Open");
        item = session.itemOf(Strand.whole(21)).orElseThrow();
    }

    @Test
    void aRecommendationIsInOrOutForAReasonThatCanChange() {
        session.choose(rules(officer), Strand.whole(21), false, "The service is being inspected");
        assertThat(item.isIncluded()).isFalse();
        session.choose(rules(officer), Strand.whole(21), true, "The inspection is over");

        assertThat(session.included()).containsExactly(item);
        assertThat(problems(() -> session.choose(rules(officer), Strand.whole(21), true, " ")))
                .containsOnlyKeys("reason");
        assertThat(problems(() -> session.choose(rules(officer), Strand.whole(21), true, "x".repeat(501))))
                .containsOnlyKeys("reason");
    }

    @Test
    void onlyOfficersPrepare() {
        assertThat(refusal(() -> session.choose(rules(chair), Strand.whole(21), false, "Why")))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> session.setUpdatesDueOn(rules(member), LocalDate.EPOCH)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> item.request(rules(chair), chair, POST, NOW))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> item.draft(rules(chair), chair, walk("YY"), NOW)))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> item.markNotReceived(rules(chair), NOW))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(item.isDrafted()).isFalse();
    }

    @Test
    void onlyWhatWasRequestedIsChasedAndOnlyUntilItComes() {
        assertThat(refusal(() -> item.chase(rules(officer), NOW))).isEqualTo(Refusal.Kind.NOT_NOW);
        item.request(rules(officer), officer, POST, NOW);
        item.chase(rules(officer), NOW);
        assertThat(item.isRequested()).isTrue();

        give();

        assertThat(refusal(() -> item.chase(rules(officer), NOW))).isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void aPositionThatComesLateTakesThePlaceOfTheNoteThatNoneCame() {
        item.markNotReceived(rules(officer), NOW);
        assertThat(item.hasAnswer()).isTrue();
        assertThat(item.hasUpdate()).isFalse();

        give();

        assertThat(item.hasUpdate()).isTrue();
        assertThat(refusal(() -> item.markNotReceived(rules(officer), NOW))).isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void theLastPositionCounts() {
        item.request(rules(officer), officer, POST, NOW);
        item.give(rules(service), service, GivenUpdate.of("First"), HELD_ON, NOW);
        item.give(rules(service), service, GivenUpdate.of("Second"), HELD_ON, NOW);

        assertThat(item.latestUpdate().orElseThrow().given().position()).isEqualTo("Second");
    }

    @Test
    void whoeverWasNotAskedGivesNothing() {
        assertThat(refusal(() -> item.give(rules(service), service, GivenUpdate.of("Mine"), HELD_ON, NOW)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> item.give(rules(chair), chair, GivenUpdate.of("Mine"), HELD_ON, NOW)))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(problems(() -> item.give(rules(officer), officer, GivenUpdate.of(""), HELD_ON, NOW)))
                .containsOnlyKeys("position");
        assertThat(item.hasUpdate()).isFalse();
    }

    @Test
    void whatWasLeftOutIsNotWorkedOn() {
        session.choose(rules(officer), Strand.whole(21), false, "Not now");

        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> item.request(rules(officer), officer, POST, NOW),
                () -> item.give(rules(officer), officer, GivenUpdate.of("Done"), HELD_ON, NOW),
                () -> item.markNotReceived(rules(officer), NOW),
                () -> item.draft(rules(officer), officer, walk("YY"), NOW))) {
            assertThat(refusal(deed)).isEqualTo(Refusal.Kind.NOT_NOW);
        }
    }

    @Test
    void onlyTheChairAgreesAndOnlyToADraft() {
        assertThat(refusal(() -> item.agree(rules(chair), chair, NOW))).isEqualTo(Refusal.Kind.NOT_NOW);
        give();
        item.draft(rules(officer), officer, walk("YNTNY"), NOW);
        assertThat(refusal(() -> item.agree(rules(officer), officer, NOW))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThatCode(() -> item.agree(rules(chair), chair, NOW)).doesNotThrowAnyException();
    }

    @Test
    void papersGoOutOnceEveryItemHasAnAnswerAndADraft() {
        MonitoringSession empty = new MonitoringSession(12, null, null);
        assertThat(refusal(() -> empty.circulate(rules(officer), officer, NOW))).isEqualTo(Refusal.Kind.NOT_NOW);
        assertThat(sentence(() -> session.circulate(rules(officer), officer, NOW)))
                .isEqualTo("One recommendation is still without an update, or a note that none was received.");
        give();
        assertThat(sentence(() -> session.circulate(rules(officer), officer, NOW)))
                .isEqualTo("One recommendation is still without a draft status.");
        item.draft(rules(officer), officer, walk("YNTNY"), NOW);
        assertThat(session.state()).isEqualTo(SessionState.PREPARING);

        session.circulate(rules(officer), officer, NOW);

        assertThat(session.state()).isEqualTo(SessionState.CIRCULATED);
        assertThat(refusal(() -> session.circulate(rules(officer), officer, NOW)))
                .isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void draftsAreSettledOnceThePapersAreOut() {
        circulated("YNTNY");

        assertThat(refusal(() -> item.draft(rules(officer), officer, walk("YY"), NOW)))
                .isEqualTo(Refusal.Kind.NOT_NOW);
        assertThat(refusal(() -> item.agree(rules(chair), chair, NOW))).isEqualTo(Refusal.Kind.NOT_NOW);
        assertThat(refusal(() -> session.choose(rules(officer), Strand.whole(22), true, "New")))
                .isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void nothingIsConfirmedBeforeThePapersAreOut() {
        give();
        item.draft(rules(officer), officer, walk("YY"), NOW);

        assertThat(refusal(() -> item.confirm(rules(officer), officer, walk("YY"), null, NOW)))
                .isEqualTo(Refusal.Kind.NOT_NOW);
        assertThat(refusal(() -> session.publish(rules(officer), officer, NOW))).isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void theCommitteesStatusStandsBesideTheDraftAndCanChangeUntilPublication() {
        circulated("YNTNY");
        item.confirm(rules(officer), officer, walk("YY"), "45", NOW);
        assertThat(session.state()).isEqualTo(SessionState.CONFIRMED);
        item.confirm(rules(officer), officer, item.asDrafted(Outcome.of("46")), "46", NOW);

        List<ProgressEntry> entries = session.publish(rules(officer), officer, NOW);

        assertThat(session.state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(entries).hasSize(1);
        assertThat(refusal(() -> item.confirm(rules(officer), officer, walk("YY"), null, NOW)))
                .isEqualTo(Refusal.Kind.NOT_NOW);
        assertThat(refusal(() -> item.give(rules(officer), officer, GivenUpdate.of("Late"), HELD_ON, NOW)))
                .isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void aStatusIsConfirmedWithWhatItNeedsOrNotAtAll() {
        circulated("N");

        assertThat(problems(() -> item.confirm(rules(officer), officer, item.asDrafted(Outcome.of("45")), "45", NOW)))
                .containsOnlyKeys("reason");
        assertThat(problems(() -> item.confirm(rules(officer), officer, walk("YNTY"), null, NOW)))
                .containsOnlyKeys("decidedAction");
        assertThat(problems(() -> item.confirm(rules(officer), officer, walk("YY"), "x".repeat(101), NOW)))
                .containsOnlyKeys("minuteNumber");
        assertThat(refusal(() -> item.confirm(rules(chair), chair, walk("YY"), null, NOW)))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(item.isConfirmed()).isFalse();
    }

    @Test
    void theMeetingsReasonFillsOnlyWhatTheDraftLeftOpen() {
        circulated("N");
        assertThat(item.asDrafted(new Outcome("Overtaken", "Write", "45")))
                .isEqualTo(new Assessment(walk("N").walk(), "Overtaken", null, null, "Write"));

        aSessionWithOneRecommendation();
        give();
        item.draft(rules(officer), officer, new Assessment(walk("N").walk(), "As drafted", null, null, null), NOW);
        assertThat(item.asDrafted(new Outcome("Overtaken", null, null)).reason())
                .isEqualTo("As drafted");
    }

    @Test
    void withoutADraftThereIsNothingToConfirmAsDrafted() {
        assertThat(refusal(() -> item.asDrafted(Outcome.of(null)))).isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void aPositionCanComeInUntilTheCommitteeHasDecided() {
        circulated("YNTNY");
        item.give(rules(officer), officer, GivenUpdate.of("Tabled at the meeting"), HELD_ON, NOW);
        item.confirm(rules(officer), officer, walk("YY"), null, NOW);

        assertThat(refusal(() -> item.give(rules(officer), officer, GivenUpdate.of("Too late"), HELD_ON, NOW)))
                .isEqualTo(Refusal.Kind.NOT_NOW);
    }

    @Test
    void theCoveringReportIsTheOfficersUntilThePapersAreOut() {
        CoveringReport report = new CoveringReport(rules(officer), 11, report("Progress"));
        report.write(rules(officer), report("Progress of six recommendations"));
        assertThat(report.details().subject()).isEqualTo("Progress of six recommendations");

        assertThat(refusal(() -> report.write(rules(chair), report("Mine")))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(problems(() -> report.write(rules(officer), report(" ")))).containsOnlyKeys("subject");
        circulated("YY");
        assertThat(refusal(() -> report.write(rules(officer), report("Late")))).isEqualTo(Refusal.Kind.NOT_NOW);
        assertThat(report.details().subject()).isEqualTo("Progress of six recommendations");
    }

    private void give() {
        item.give(rules(officer), officer, GivenUpdate.of("Going on"), HELD_ON, NOW);
    }

    private void circulated(String draft) {
        give();
        item.draft(rules(officer), officer, walk(draft), NOW);
        session.circulate(rules(officer), officer, NOW);
    }

    private SessionRules rules(Actor actor) {
        return new SessionRules(actor, COMMITTEE, session.state());
    }

    private static ReportDetails report(String subject) {
        return new ReportDetails(
                "Head of Scrutiny", "Board", null, LocalDate.EPOCH, subject, null, null, null, List.of());
    }

    private static Actor actor(long id, Role role) {
        return new Actor(id, role.label(), Set.of(new Actor.Grant(role, COMMITTEE)), Set.of());
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        RefusedAction refused = catchThrowableOfType(RefusedAction.class, deed);
        assertThat(refused).as("refused").isNotNull();
        return refused.refusal().kind();
    }

    private static String sentence(ThrowingCallable deed) {
        return catchThrowableOfType(RefusedAction.class, deed).refusal().reason();
    }
}
