package org.followthrough.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action by every role in every state, as a table to read. */
class SessionRulesTest {

    private static final long COMMITTEE = 7;
    private static final long POST = 3;

    /** What each answer means: allowed; the right is lacking; not in this state; existence is none of their business. */
    private static final Map<String, Optional<Refusal.Kind>> ANSWERS = Map.of(
            "yes", Optional.empty(),
            "403", Optional.of(Refusal.Kind.NOT_ALLOWED),
            "409", Optional.of(Refusal.Kind.NOT_NOW),
            "404", Optional.of(Refusal.Kind.NOT_FOUND));

    private static final List<Actor> ROLES = List.of(
            Actor.PUBLIC,
            actor(new Actor.Grant(Role.COUNCILLOR, null)),
            actor(new Actor.Grant(Role.MEMBER, COMMITTEE)),
            actor(new Actor.Grant(Role.CHAIR, COMMITTEE)),
            actor(new Actor.Grant(Role.SCRUTINY_OFFICER, COMMITTEE)),
            actor(
                    new Actor.Grant(Role.SCRUTINY_OFFICER, COMMITTEE + 1),
                    new Actor.Grant(Role.CHAIR, COMMITTEE + 1),
                    new Actor.Grant(Role.MEMBER, COMMITTEE + 1)),
            actor(new Actor.Grant(Role.SERVICE_OFFICER, null)),
            actor(new Actor.Grant(Role.CABINET_MEMBER, null)),
            actor(new Actor.Grant(Role.ADMINISTRATOR, null)));

    private static final String TABLE = """
            action              state      public other-c. member chair officer other-o. service cabinet admin
            READ                PREPARING  404    404      404    yes   yes     404      404     404     404
            READ                CIRCULATED 404    404      yes    yes   yes     404      404     404     404
            READ                CONFIRMED  404    404      yes    yes   yes     404      404     404     404
            READ                PUBLISHED  yes    yes      yes    yes   yes     yes      yes     yes     yes
            READ_WORKING_PAPERS PREPARING  404    404      404    yes   yes     404      404     404     404
            READ_WORKING_PAPERS CIRCULATED 404    404      yes    yes   yes     404      404     404     404
            READ_WORKING_PAPERS CONFIRMED  404    404      yes    yes   yes     404      404     404     404
            READ_WORKING_PAPERS PUBLISHED  404    404      yes    yes   yes     404      404     404     404
            PREPARE             PREPARING  404    404      404    403   yes     404      404     404     404
            PREPARE             CIRCULATED 404    404      403    403   409     404      404     404     404
            PREPARE             CONFIRMED  404    404      403    403   409     404      404     404     404
            PREPARE             PUBLISHED  403    403      403    403   409     403      403     403     403
            CIRCULATE           PREPARING  404    404      404    403   yes     404      404     404     404
            CIRCULATE           CIRCULATED 404    404      403    403   409     404      404     404     404
            CIRCULATE           CONFIRMED  404    404      403    403   409     404      404     404     404
            CIRCULATE           PUBLISHED  403    403      403    403   409     403      403     403     403
            RECORD              PREPARING  404    404      404    403   409     404      404     404     404
            RECORD              CIRCULATED 404    404      403    403   yes     404      404     404     404
            RECORD              CONFIRMED  404    404      403    403   yes     404      404     404     404
            RECORD              PUBLISHED  403    403      403    403   409     403      403     403     403
            PUBLISH             PREPARING  404    404      404    403   409     404      404     404     404
            PUBLISH             CIRCULATED 404    404      403    403   409     404      404     404     404
            PUBLISH             CONFIRMED  404    404      403    403   yes     404      404     404     404
            PUBLISH             PUBLISHED  403    403      403    403   409     403      403     403     403
            CORRECT             PREPARING  404    404      404    403   409     404      404     404     404
            CORRECT             CIRCULATED 404    404      403    403   409     404      404     404     404
            CORRECT             CONFIRMED  404    404      403    403   409     404      404     404     404
            CORRECT             PUBLISHED  403    403      403    403   yes     403      403     403     403
            AGREE               PREPARING  404    404      404    yes   403     404      404     404     404
            AGREE               CIRCULATED 404    404      403    409   403     404      404     404     404
            AGREE               CONFIRMED  404    404      403    409   403     404      404     404     404
            AGREE               PUBLISHED  403    403      403    409   403     403      403     403     403
            COMMENT             PREPARING  404    404      404    yes   yes     404      404     404     404
            COMMENT             CIRCULATED 404    404      yes    yes   yes     404      404     404     404
            COMMENT             CONFIRMED  404    404      yes    yes   yes     404      404     404     404
            COMMENT             PUBLISHED  403    403      409    409   409     403      403     403     403
            """;

    static Stream<String> lines() {
        return TABLE.lines().skip(1);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isAnsweredAsTheTableSays(String line) {
        String[] cells = line.trim().split("\\s+");
        SessionAction action = SessionAction.valueOf(cells[0]);
        SessionState state = SessionState.valueOf(cells[1]);

        List<Optional<Refusal.Kind>> answers = ROLES.stream()
                .map(actor -> new SessionRules(actor, COMMITTEE, state)
                        .refusalTo(action)
                        .map(Refusal::kind))
                .toList();

        assertThat(answers)
                .isEqualTo(Arrays.stream(cells).skip(2).map(ANSWERS::get).toList());
    }

    @Test
    void theTableHasALineForEveryActionInEveryState() {
        assertThat(lines().map(line -> line.trim().split("\\s+")).map(cells -> cells[0] + " " + cells[1]))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SessionAction.values())
                        .flatMap(action ->
                                Arrays.stream(SessionState.values()).map(state -> action.name() + " " + state.name()))
                        .toList());
    }

    @Test
    void aRefusalThatIsRequiredIsThrownWithItsSentence() {
        SessionRules rules = new SessionRules(ROLES.get(4), COMMITTEE, SessionState.PUBLISHED);

        assertThatThrownBy(() -> rules.require(SessionAction.RECORD))
                .isInstanceOf(RefusedAction.class)
                .hasMessage("This session is published and stays as it is. Add a correction instead.");
    }

    @Test
    void whoeverHoldsThePostThatWasAskedGivesItsPositionUntilTheCommitteeHasDecided() {
        Actor asked = new Actor(5L, "asked", Set.of(), Set.of(POST));
        SessionRules circulated = new SessionRules(asked, COMMITTEE, SessionState.CIRCULATED);

        assertThat(circulated.refusalToGive(POST, true, false)).isEmpty();
        assertThat(kind(circulated.refusalToGive(POST, true, true))).contains(Refusal.Kind.NOT_NOW);
        assertThat(kind(circulated.refusalToGive(POST, false, false))).contains(Refusal.Kind.NOT_NOW);
        assertThat(kind(circulated.refusalToGive(POST + 1, true, false))).contains(Refusal.Kind.NOT_FOUND);
        assertThat(kind(circulated.refusalToGive(null, true, false))).contains(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void membersWhoWereNotAskedGiveNoPosition() {
        SessionRules member = new SessionRules(ROLES.get(2), COMMITTEE, SessionState.CIRCULATED);

        assertThat(kind(member.refusalToGive(POST, true, false))).contains(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void officersTypePositionsInOnBehalfOfWhoeverWasAsked() {
        SessionRules officer = new SessionRules(ROLES.get(4), COMMITTEE, SessionState.PREPARING);

        assertThat(officer.refusalToGive(POST, true, false)).isEmpty();
        assertThat(officer.isAsked(POST)).isFalse();
    }

    private static Optional<Refusal.Kind> kind(Optional<Refusal> refusal) {
        return refusal.map(Refusal::kind);
    }

    private static Actor actor(Actor.Grant... grants) {
        return new Actor(5L, "somebody", Set.of(grants), Set.of());
    }
}
