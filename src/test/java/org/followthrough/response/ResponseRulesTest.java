package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action by every role in every state, own and other's, as a table to read. */
class ResponseRulesTest {

    private static final long COMMITTEE = 7;
    private static final long POST = 3;
    private static final long PORTFOLIO = 4;
    private static final long OTHER_POST = 5;
    private static final long SELF = 9;
    private static final Signatures BY_SELF = new Signatures(SELF, SELF, null);

    /** What each answer means: allowed; the right is lacking; not in this state; existence is none of their business. */
    private static final Map<String, Optional<Refusal.Kind>> ANSWERS = Map.of(
            "yes", Optional.empty(),
            "403", Optional.of(Refusal.Kind.NOT_ALLOWED),
            "409", Optional.of(Refusal.Kind.NOT_NOW),
            "404", Optional.of(Refusal.Kind.NOT_FOUND));

    /** Somebody, and whether they hold a post of the review's council. */
    private record Person(Actor actor, boolean ofCouncil) {}

    private static final Person OFFICER = new Person(actor(Set.of(), grant(Role.SCRUTINY_OFFICER, COMMITTEE)), false);
    private static final Person SERVICE = new Person(actor(Set.of(POST), grant(Role.SERVICE_OFFICER, null)), true);
    private static final Person HOLDER = new Person(actor(Set.of(PORTFOLIO), grant(Role.CABINET_MEMBER, null)), true);
    private static final Person STAND_IN =
            new Person(actor(Set.of(OTHER_POST), grant(Role.CABINET_MEMBER, null)), true);

    /** In the order of the table's columns; the last wrote and submitted the response and holds the portfolio as well. */
    private static final List<Person> PEOPLE = List.of(
            new Person(Actor.PUBLIC, false),
            new Person(actor(Set.of(), grant(Role.MEMBER, COMMITTEE), grant(Role.COUNCILLOR, null)), false),
            OFFICER,
            new Person(actor(Set.of(), grant(Role.SCRUTINY_OFFICER, COMMITTEE + 1)), false),
            SERVICE,
            new Person(actor(Set.of(OTHER_POST), grant(Role.SERVICE_OFFICER, null)), true),
            HOLDER,
            STAND_IN,
            new Person(actor(Set.of(OTHER_POST + 1), grant(Role.CABINET_MEMBER, null)), false),
            new Person(actor(Set.of(), grant(Role.ADMINISTRATOR, null)), false),
            new Person(
                    new Actor(
                            SELF,
                            "self",
                            Set.of(grant(Role.SERVICE_OFFICER, null), grant(Role.CABINET_MEMBER, null)),
                            Set.of(POST, PORTFOLIO)),
                    true));

    private static final String TABLE = """
            action           state       public member officer other-o. service other-s. holder stand-in foreign admin self
            READ             NOT_STARTED 404    404    yes     404      yes     404      yes    404      404     404   yes
            READ             DRAFT       404    404    yes     404      yes     404      yes    404      404     404   yes
            READ             SUBMITTED   404    404    yes     404      yes     404      yes    yes      404     404   yes
            READ             RETURNED    404    404    yes     404      yes     404      yes    404      404     404   yes
            READ             APPROVED    404    yes    yes     404      yes     404      yes    yes      404     404   yes
            READ             PUBLISHED   yes    yes    yes     yes      yes     yes      yes    yes      yes     yes   yes
            EDIT             NOT_STARTED 404    404    yes     404      yes     404      403    404      404     404   yes
            EDIT             DRAFT       404    404    yes     404      yes     404      403    404      404     404   yes
            EDIT             SUBMITTED   404    404    409     404      409     404      403    403      404     404   409
            EDIT             RETURNED    404    404    yes     404      yes     404      403    404      404     404   yes
            EDIT             APPROVED    404    403    409     404      409     404      403    403      404     404   409
            EDIT             PUBLISHED   403    403    yes     403      yes     403      403    403      403     403   yes
            SUBMIT           NOT_STARTED 404    404    409     404      409     404      403    404      404     404   409
            SUBMIT           DRAFT       404    404    yes     404      yes     404      403    404      404     404   yes
            SUBMIT           SUBMITTED   404    404    409     404      409     404      403    403      404     404   409
            SUBMIT           RETURNED    404    404    409     404      409     404      403    404      404     404   409
            SUBMIT           APPROVED    404    403    409     404      409     404      403    403      404     404   409
            SUBMIT           PUBLISHED   403    403    409     403      409     403      403    403      403     403   409
            RETURN           NOT_STARTED 404    404    403     404      403     404      409    404      404     404   409
            RETURN           DRAFT       404    404    403     404      403     404      409    404      404     404   409
            RETURN           SUBMITTED   404    404    403     404      403     404      yes    403      404     404   403
            RETURN           RETURNED    404    404    403     404      403     404      409    404      404     404   409
            RETURN           APPROVED    404    403    403     404      403     404      409    403      404     404   409
            RETURN           PUBLISHED   403    403    403     403      403     403      409    403      403     403   409
            APPROVE          NOT_STARTED 404    404    403     404      403     404      409    404      404     404   409
            APPROVE          DRAFT       404    404    403     404      403     404      409    404      404     404   409
            APPROVE          SUBMITTED   404    404    403     404      403     404      yes    yes      404     404   403
            APPROVE          RETURNED    404    404    403     404      403     404      409    404      404     404   409
            APPROVE          APPROVED    404    403    403     404      403     404      409    409      404     404   409
            APPROVE          PUBLISHED   403    403    403     403      403     403      409    409      403     403   409
            EDIT_AS_APPROVER NOT_STARTED 404    404    403     404      403     404      409    404      404     404   409
            EDIT_AS_APPROVER DRAFT       404    404    403     404      403     404      409    404      404     404   yes
            EDIT_AS_APPROVER SUBMITTED   404    404    403     404      403     404      yes    403      404     404   yes
            EDIT_AS_APPROVER RETURNED    404    404    403     404      403     404      409    404      404     404   409
            EDIT_AS_APPROVER APPROVED    404    403    403     404      403     404      409    403      404     404   409
            EDIT_AS_APPROVER PUBLISHED   403    403    403     403      403     403      409    403      403     403   409
            PUBLISH          NOT_STARTED 404    404    409     404      403     404      409    404      404     404   409
            PUBLISH          DRAFT       404    404    409     404      403     404      409    404      404     404   409
            PUBLISH          SUBMITTED   404    404    409     404      403     404      409    403      404     404   409
            PUBLISH          RETURNED    404    404    409     404      403     404      409    404      404     404   409
            PUBLISH          APPROVED    404    403    yes     404      403     404      yes    403      404     404   yes
            PUBLISH          PUBLISHED   403    403    409     403      403     403      409    403      403     403   409
            DROP             NOT_STARTED 404    404    409     404      409     404      403    404      404     404   409
            DROP             DRAFT       404    404    409     404      409     404      403    404      404     404   409
            DROP             SUBMITTED   404    404    409     404      409     404      403    403      404     404   409
            DROP             RETURNED    404    404    409     404      409     404      403    404      404     404   409
            DROP             APPROVED    404    403    409     404      409     404      403    403      404     404   409
            DROP             PUBLISHED   403    403    yes     403      yes     403      403    403      403     403   yes
            KEEP_DOCUMENT    NOT_STARTED 404    404    yes     404      yes     404      403    404      404     404   yes
            KEEP_DOCUMENT    DRAFT       404    404    yes     404      yes     404      403    404      404     404   yes
            KEEP_DOCUMENT    SUBMITTED   404    404    yes     404      yes     404      403    403      404     404   yes
            KEEP_DOCUMENT    RETURNED    404    404    yes     404      yes     404      403    404      404     404   yes
            KEEP_DOCUMENT    APPROVED    404    403    yes     404      yes     404      403    403      404     404   yes
            KEEP_DOCUMENT    PUBLISHED   403    403    yes     403      403     403      403    403      403     403   403
            SET_CLOCK        NOT_STARTED 404    404    yes     404      403     404      403    404      404     404   403
            SET_CLOCK        DRAFT       404    404    yes     404      403     404      403    404      404     404   403
            SET_CLOCK        SUBMITTED   404    404    yes     404      403     404      403    403      404     404   403
            SET_CLOCK        RETURNED    404    404    yes     404      403     404      403    404      404     404   403
            SET_CLOCK        APPROVED    404    403    yes     404      403     404      403    403      404     404   403
            SET_CLOCK        PUBLISHED   403    403    yes     403      403     403      403    403      403     403   403
            """;

    /** What differs where a body outside the executive answers for itself: nobody submits, returns or approves. */
    private static final String OUTSIDE = """
            action           state       public member officer other-o. service other-s. holder stand-in foreign admin self
            READ             NOT_STARTED 404    404    yes     404      yes     404      404    404      404     404   yes
            READ             DRAFT       404    404    yes     404      yes     404      404    404      404     404   yes
            READ             PUBLISHED   yes    yes    yes     yes      yes     yes      yes    yes      yes     yes   yes
            EDIT             NOT_STARTED 404    404    yes     404      yes     404      404    404      404     404   yes
            EDIT             DRAFT       404    404    yes     404      yes     404      404    404      404     404   yes
            EDIT             PUBLISHED   403    403    yes     403      yes     403      403    403      403     403   yes
            SUBMIT           DRAFT       404    404    409     404      409     404      404    404      404     404   409
            SUBMIT           PUBLISHED   403    403    409     403      409     403      403    403      403     403   409
            RETURN           DRAFT       404    404    403     404      403     404      404    404      404     404   403
            APPROVE          DRAFT       404    404    403     404      403     404      404    404      404     404   403
            EDIT_AS_APPROVER DRAFT       404    404    403     404      403     404      404    404      404     404   403
            PUBLISH          NOT_STARTED 404    404    409     404      403     404      404    404      404     404   403
            PUBLISH          DRAFT       404    404    yes     404      403     404      404    404      404     404   403
            PUBLISH          PUBLISHED   403    403    409     403      403     403      403    403      403     403   403
            DROP             DRAFT       404    404    409     404      409     404      404    404      404     404   409
            DROP             PUBLISHED   403    403    yes     403      yes     403      403    403      403     403   yes
            """;

    static Stream<String> linesOfBodiesOutside() {
        return OUTSIDE.lines().skip(1);
    }

    @ParameterizedTest
    @MethodSource("linesOfBodiesOutside")
    void aBodyOutsideTheExecutiveAnswersForItselfAsTheTableSays(String line) {
        String[] cells = line.trim().split("\\s+");
        Concern concern = new Concern(COMMITTEE, true, Set.of(POST), null, false, true);
        Signatures drafted = new Signatures(SELF, null, null);

        assertThat(PEOPLE.stream()
                        .map(person -> new ResponseRules(
                                        person.actor(), concern, ResponseState.valueOf(cells[1]), drafted)
                                .refusalTo(ResponseAction.valueOf(cells[0]))
                                .map(Refusal::kind))
                        .toList())
                .isEqualTo(Arrays.stream(cells).skip(2).map(ANSWERS::get).toList());
    }

    @Test
    void whatWasSubmittedGoesOnThroughTheExecutiveWhateverIsSaidOfTheBodySince() {
        Concern concern = new Concern(COMMITTEE, true, Set.of(POST), null, false, true);
        ResponseRules approved = new ResponseRules(OFFICER.actor(), concern, ResponseState.APPROVED, BY_SELF);

        assertThat(approved.answersForItself()).isFalse();
        assertThat(approved.allows(ResponseAction.PUBLISH)).isTrue();
    }

    static Stream<String> lines() {
        return TABLE.lines().skip(1);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isAnsweredAsTheTableSays(String line) {
        String[] cells = line.trim().split("\\s+");
        ResponseAction action = ResponseAction.valueOf(cells[0]);
        ResponseState state = ResponseState.valueOf(cells[1]);

        List<Optional<Refusal.Kind>> answers = PEOPLE.stream()
                .map(person -> rules(person, state, BY_SELF).refusalTo(action).map(Refusal::kind))
                .toList();

        assertThat(answers)
                .isEqualTo(Arrays.stream(cells).skip(2).map(ANSWERS::get).toList());
    }

    @Test
    void theTableHasALineForEveryActionInEveryState() {
        assertThat(lines().map(line -> line.trim().split("\\s+")).map(cells -> cells[0] + " " + cells[1]))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ResponseAction.values())
                        .flatMap(action ->
                                Arrays.stream(ResponseState.values()).map(state -> action.name() + " " + state.name()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(ResponseAction.class)
    void nothingIsDoneBeforeTheReviewIsPublished(ResponseAction action) {
        for (Person person : PEOPLE) {
            Concern concern = new Concern(COMMITTEE, false, Set.of(POST), PORTFOLIO, person.ofCouncil());
            ResponseRules rules = new ResponseRules(person.actor(), concern, ResponseState.DRAFT, BY_SELF);

            assertThat(rules.allows(action)).isFalse();
        }
    }

    @Test
    void aPostAloneLetsNobodyWriteOrApprove() {
        Person former = new Person(actor(Set.of(POST, PORTFOLIO)), true);

        assertThat(rules(former, ResponseState.DRAFT, BY_SELF).allows(ResponseAction.EDIT))
                .isFalse();
        assertThat(rules(former, ResponseState.SUBMITTED, BY_SELF).allows(ResponseAction.APPROVE))
                .isFalse();
    }

    @Test
    void whoStandsInNeedsADelegationAndRecordsCabinetsDecisionOnlyAfterTheirOwnApproval() {
        assertThat(rules(STAND_IN, ResponseState.SUBMITTED, BY_SELF).needsDelegation())
                .isTrue();
        assertThat(rules(HOLDER, ResponseState.SUBMITTED, BY_SELF).needsDelegation())
                .isFalse();

        Signatures approved = new Signatures(SELF, SELF, STAND_IN.actor().accountId());

        assertThat(rules(STAND_IN, ResponseState.APPROVED, approved).allows(ResponseAction.PUBLISH))
                .isTrue();
        assertThat(rules(STAND_IN, ResponseState.APPROVED, BY_SELF).allows(ResponseAction.PUBLISH))
                .isFalse();
    }

    @Test
    void anApproverGoesOnWithTheirOwnEditOnly() {
        Signatures own = new Signatures(HOLDER.actor().accountId(), null, null);

        assertThat(rules(HOLDER, ResponseState.DRAFT, own).allows(ResponseAction.EDIT_AS_APPROVER))
                .isTrue();
        assertThat(rules(HOLDER, ResponseState.DRAFT, own).allows(ResponseAction.SUBMIT))
                .isFalse();
        assertThat(rules(HOLDER, ResponseState.DRAFT, BY_SELF).allows(ResponseAction.EDIT_AS_APPROVER))
                .isFalse();
    }

    @Test
    void anOfficerWritesOnBehalfUnlessTheServiceIsTheirOwn() {
        Actor both = actor(Set.of(POST), grant(Role.SCRUTINY_OFFICER, COMMITTEE), grant(Role.SERVICE_OFFICER, null));

        assertThat(rules(OFFICER, ResponseState.DRAFT, BY_SELF).isOnBehalf()).isTrue();
        assertThat(rules(SERVICE, ResponseState.DRAFT, BY_SELF).isOnBehalf()).isFalse();
        assertThat(rules(new Person(both, true), ResponseState.DRAFT, BY_SELF).isOnBehalf())
                .isFalse();
    }

    @Test
    void withoutAPortfolioACabinetMemberApprovesOnlyByDelegation() {
        Concern noPortfolio = new Concern(COMMITTEE, true, Set.of(POST), null, true);
        ResponseRules rules = new ResponseRules(HOLDER.actor(), noPortfolio, ResponseState.SUBMITTED, BY_SELF);

        assertThat(rules.allows(ResponseAction.APPROVE)).isTrue();
        assertThat(rules.needsDelegation()).isTrue();
        assertThat(rules.allows(ResponseAction.RETURN)).isFalse();
    }

    private static ResponseRules rules(Person person, ResponseState state, Signatures signatures) {
        Concern concern = new Concern(COMMITTEE, true, Set.of(POST), PORTFOLIO, person.ofCouncil());
        return new ResponseRules(person.actor(), concern, state, signatures);
    }

    private static Actor.Grant grant(Role role, Long committee) {
        return new Actor.Grant(role, committee);
    }

    private static Actor actor(Set<Long> posts, Actor.Grant... grants) {
        return new Actor(6L, "somebody", Set.of(grants), posts);
    }
}
