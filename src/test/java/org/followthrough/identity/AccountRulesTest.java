package org.followthrough.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.followthrough.identity.AccountRules.Action;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountRulesTest {

    private static final Actor ADMINISTRATOR =
            new Actor(1L, "Ada", Set.of(new Actor.Grant(Role.ADMINISTRATOR, null)), Set.of());

    @ParameterizedTest
    @EnumSource(Action.class)
    void onlyAdministratorsKeepAccounts(Action action) {
        Actor officer = new Actor(2L, "Olu", Set.of(new Actor.Grant(Role.SCRUTINY_OFFICER, 1L)), Set.of());
        assertThat(new AccountRules(officer, 3L, false).refusalTo(action))
                .hasValueSatisfying(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
        assertThat(new AccountRules(ADMINISTRATOR, 3L, false).refusalTo(action)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void administratorGrantsContentRolesToOthersOnly(Role role) {
        assertThat(new AccountRules(ADMINISTRATOR, 1L, false).refusalToGrant(role, List.of()))
                .isPresent();
        assertThat(new AccountRules(ADMINISTRATOR, 2L, false).refusalToGrant(role, List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCRUTINY_OFFICER", "CHAIR", "MEMBER"})
    void nobodySitsOnTheExecutiveAndOnScrutiny(Role role) {
        AccountRules rules = new AccountRules(ADMINISTRATOR, 2L, false);
        assertThat(rules.refusalToGrant(role, List.of(Role.CABINET_MEMBER)))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("cabinet member at once"));
        assertThat(rules.refusalToGrant(Role.CABINET_MEMBER, List.of(Role.COUNCILLOR, role)))
                .isPresent();
        assertThat(rules.refusalToGrant(role, List.of(Role.COUNCILLOR))).isEmpty();
    }

    @Test
    void nobodyTakesTheirOwnAdministrationAway() {
        AccountRules own = new AccountRules(ADMINISTRATOR, 1L, false);
        assertThat(own.refusalTo(Action.DISABLE)).isPresent();
        assertThat(own.refusalToRevoke(Role.ADMINISTRATOR)).isPresent();
        AccountRules other = new AccountRules(ADMINISTRATOR, 2L, false);
        assertThat(other.refusalTo(Action.DISABLE)).isEmpty();
        assertThat(other.refusalToRevoke(Role.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void lastAdministratorStays() {
        AccountRules rules = new AccountRules(ADMINISTRATOR, 1L, true);
        assertThat(rules.refusalTo(Action.DISABLE))
                .hasValueSatisfying(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_NOW));
        assertThat(rules.refusalToRevoke(Role.ADMINISTRATOR)).isPresent();
        assertThat(rules.refusalToRevoke(Role.COUNCILLOR)).isEmpty();
        assertThat(rules.refusalTo(Action.RENAME)).isEmpty();
    }

    @Test
    void administratorGivesPostsToOthersOnly() {
        PostRules rules = new PostRules(ADMINISTRATOR);
        assertThat(rules.refusalToLetAct(1L)).isPresent();
        assertThat(rules.refusalToLetAct(2L)).isEmpty();
        assertThat(rules.refusalToLetAct(null)).isEmpty();
        assertThat(new PostRules(Actor.PUBLIC).refusalToKeep()).isPresent();
    }
}
