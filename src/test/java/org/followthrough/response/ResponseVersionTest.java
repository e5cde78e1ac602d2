package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.shared.TextLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each verb of a version asks for, without a database. */
class ResponseVersionTest {

    private static final LocalDate PAPER = LocalDate.of(2013, 6, 27);
    private static final Instant NOW = Instant.parse("2013-06-28T10:00:00Z");
    private static final DecisionDates DATES = new DecisionDates(PAPER, PAPER, PAPER.plusDays(7));
    private static final Actor SERVICE =
            new Actor(1L, "service", Set.of(new Actor.Grant(Role.SERVICE_OFFICER, null)), Set.of(3L));
    private static final Actor CABINET =
            new Actor(2L, "cabinet", Set.of(new Actor.Grant(Role.CABINET_MEMBER, null)), Set.of(4L));

    @ParameterizedTest
    @EnumSource(Decision.class)
    void aDecisionThatFallsShortOwesAReason(Decision decision) {
        ResponseDraft bare = ResponseDraft.of(decision, "Text");
        ResponseDraft inText = new ResponseDraft(decision, null, "Text", null, true, null, List.of());
        ResponseDraft nowhere = new ResponseDraft(decision, null, null, null, true, null, List.of());

        assertThat(bare.missing().containsKey("reason")).isEqualTo(decision.owesReason());
        assertThat(nowhere.missing().containsKey("reason")).isEqualTo(decision.owesReason());
        assertThat(bare.because("Why").missing()).isEmpty();
        assertThat(inText.missing()).isEmpty();
    }

    @Test
    void anEmptyDraftIsKeptButNotSubmitted() {
        ResponseVersion draft = first(ResponseDraft.EMPTY);

        assertThatThrownBy(() -> draft.submit(rules(SERVICE, draft), null, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("decision"));
        assertThat(draft.state()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void whatCannotBeKeptIsNamedByField() {
        ActionDraft twice =
                published(ActionDraft.of("A", "June 2013")).draft().actions().get(0);
        ActionDraft muddled = new ActionDraft(
                null, null, null, PAPER, PAPER.minusDays(1), null, null, null, List.of(new Owner(null, " ")));
        ActionDraft half = new ActionDraft(null, null, null, PAPER, null, null, null, null, List.of());
        ActionDraft wordless = new ActionDraft(null, null, null, PAPER, PAPER, null, null, null, List.of());
        ResponseDraft draft =
                ResponseDraft.of(Decision.NOTED, "x".repeat(TextLimit.LONG + 1), twice, twice, muddled, half, wordless);

        assertThatThrownBy(() -> first(draft))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems())
                                .containsOnlyKeys(
                                        "text",
                                        "actions[1].what",
                                        "actions[2].dueUntil",
                                        "actions[2].owners",
                                        "actions[3].dueUntil",
                                        "actions[4].dueWords"));
    }

    @ParameterizedTest
    @CsvSource({
        "June 2013,       June 2013,          false, false",
        "June 2013,       June  2013,         false, false",
        "June 2013,       September 2013,     true,  true",
        "June 2013,       May 2013,           true,  false",
        "June 2013,       Ongoing,            true,  true",
        "June 2013,       by the next meeting, true, true",
        "June 2013,       ,                   true,  true",
        "June 2013,       Completed,          true,  false",
        ",                June 2013,          true,  false",
        "Ongoing,         June 2013,          true,  false",
        "June 2013,       30 June 2013,       true,  false"
    })
    void aMovedDateIsSeenAndALaterOneOwesAReason(String before, String after, boolean moved, boolean later) {
        ResponseVersion published = published(ActionDraft.of("Do it", before));
        ResponseDraft draft = published.draftForNext();
        ActionDraft action = draft.actions().get(0);
        ActionDraft changed =
                new ActionDraft(action.key(), action.what(), after, null, null, null, null, null, action.owners());

        ResponseVersion next = edit(published, draft.with(List.of(changed)));

        assertThat(DateMove.between(actions(published), actions(next))).hasSize(moved ? 1 : 0);
        assertThat(DateMove.problems(actions(published), actions(next)).containsKey("actions[0].dateReason"))
                .isEqualTo(later);
    }

    @Test
    void anActionThatIsDoneOwesNoReasonForItsDate() {
        ResponseVersion published = published(ActionDraft.of("Do it", "June 2013"));
        ActionDraft action = published.draftForNext().actions().get(0);
        ActionDraft done = new ActionDraft(
                action.key(), action.what(), "July 2013", null, null, PAPER, null, null, action.owners());

        ResponseVersion next = edit(published, published.draftForNext().with(List.of(done)));

        assertThat(DateMove.problems(actions(published), actions(next))).isEmpty();
    }

    @Test
    void theReasonOfOneMoveIsNoReasonForTheNext() {
        ResponseVersion first = published(ActionDraft.of("Do it", "June 2013"));
        ActionDraft moved = first.draftForNext().actions().get(0).due("July 2013", "Staff left");
        ResponseVersion second = publish(edit(first, first.draftForNext().with(List.of(moved))), first);

        assertThat(second.draft().actions().get(0).dateReason()).isEqualTo("Staff left");
        assertThat(second.draftForNext().actions().get(0).dateReason()).isNull();
    }

    @Test
    void unchangedWordsGoOnBeingReadAsTheyWereFirst() {
        ResponseVersion published = published(ActionDraft.of("Do it", "within 6 months of publication"));
        LocalDate until = actions(published).get(0).dueUntil();

        ResponseVersion next = published.edit(
                rules(SERVICE, published), ResponseAction.EDIT, published.draftForNext(), PAPER.plusYears(1), NOW);

        assertThat(until).isNotNull();
        assertThat(actions(next).get(0).dueUntil()).isEqualTo(until);
    }

    @Test
    void aPersonsOwnReadingStandsInPlaceOfTheProgrammes() {
        ActionDraft byHand =
                new ActionDraft(null, null, "when staff allow", PAPER, PAPER.plusDays(9), null, null, null, List.of());

        PlannedAction action =
                actions(first(ResponseDraft.of(null, "Yes", byHand))).get(0);

        assertThat(action.due().kind()).isEqualTo(DueDate.Kind.SPAN);
        assertThat(action.dueUntil()).isEqualTo(PAPER.plusDays(9));
        assertThat(action.draft().dueUntil()).isEqualTo(PAPER.plusDays(9));
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void onlyWhatWasAcceptedIsDroppedAndOnlyWithAReason(Decision decision) {
        ResponseVersion published =
                publish(first(ResponseDraft.of(decision, "Yes").because("Why")), null);
        ResponseRules rules = rules(SERVICE, published);
        if (!decision.isAccepting()) {
            assertThatThrownBy(() -> published.drop(rules, "No money", PAPER, NOW))
                    .isInstanceOf(RefusedAction.class);
            return;
        }
        assertThatThrownBy(() -> published.drop(rules, " ", PAPER, NOW)).isInstanceOf(InvalidInput.class);

        ResponseVersion dropped = published.drop(rules, "No money", PAPER, NOW);

        assertThat(dropped.number()).isEqualTo(2);
        assertThat(dropped.draft().droppedReason()).isEqualTo("No money");
        publish(dropped, published);
        assertThatThrownBy(() -> dropped.drop(rules(SERVICE, dropped), "Again", PAPER, NOW))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void whatWasNeverPublishedAsAcceptedCannotBeDropped() {
        ResponseVersion draft =
                first(new ResponseDraft(Decision.ACCEPTED, null, null, null, false, "No money", List.of()));

        assertThatThrownBy(() -> draft.submit(rules(SERVICE, draft), null, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("droppedReason"));
    }

    private static ResponseVersion first(ResponseDraft draft) {
        return new ResponseVersion(
                1,
                new ResponseRules(SERVICE, concern(), ResponseState.NOT_STARTED, Signatures.NONE),
                draft,
                PAPER,
                NOW);
    }

    private static ResponseVersion published(ActionDraft action) {
        return publish(first(ResponseDraft.of(Decision.ACCEPTED, "Yes", action)), null);
    }

    private static ResponseVersion publish(ResponseVersion version, ResponseVersion before) {
        version.submit(rules(SERVICE, version), before, NOW);
        version.approve(rules(CABINET, version), null, NOW);
        version.publish(rules(CABINET, version), DATES, null, NOW);
        return version;
    }

    private static ResponseVersion edit(ResponseVersion published, ResponseDraft draft) {
        return published.edit(rules(SERVICE, published), ResponseAction.EDIT, draft, PAPER, NOW);
    }

    private static List<PlannedAction> actions(ResponseVersion version) {
        return version.actions();
    }

    private static ResponseRules rules(Actor actor, ResponseVersion version) {
        return new ResponseRules(actor, concern(), version.state(), version.signatures());
    }

    private static Concern concern() {
        return new Concern(7, true, Set.of(3L), 4L, true);
    }
}
