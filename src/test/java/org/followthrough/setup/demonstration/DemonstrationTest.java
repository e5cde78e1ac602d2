package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.monitoring.EntryReader;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemState;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

@ApplicationTest
@ActiveProfiles("demo")
class DemonstrationTest {

    private static final String BOARD = "scrutiny-board-children-and-families";

    @Autowired
    private SessionReader sessions;

    @Autowired
    private EntryReader entries;

    @Autowired
    private Demonstration demonstration;

    @Test
    void bothLeedsSessionsArePublishedWithTheirStatuses() {
        SessionView july = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 7, 26));
        SessionView november = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8));

        assertThat(july.state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(july.included()).hasSize(12);
        assertThat(november.included())
                .extracting(item -> item.recommendation().label())
                .containsExactly("1", "4", "6", "7", "9", "10");
        assertThat(statuses(november)).containsExactly(2, 2, 2, 4, 4, 2);
        assertThat(november.included())
                .extracting(item -> item.last().orElseThrow().status().number())
                .containsExactly(4, 4, 4, 4, 4, 4);
    }

    @Test
    void whatWasFoundCompleteHasLeftTheNextSession() {
        SessionView november = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8));

        assertThat(november.items()).extracting(ItemView::state).containsOnly(ItemState.PUBLISHED);
        assertThat(november.items())
                .extracting(item -> item.recommendation().label())
                .doesNotContain("2", "3", "5", "8", "11", "12");
    }

    @Test
    void everyPublishedItemHasItsEntry() {
        SessionView november = sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8));
        List<EntryView> seven =
                entries.of(List.of(november.included().get(3).recommendation().id()));

        assertThat(seven)
                .extracting(EntryView::heldOn)
                .containsExactly(LocalDate.of(2012, 7, 26), LocalDate.of(2012, 11, 8));
        assertThat(seven).allMatch(EntryView::agreedWithChair).noneMatch(EntryView::changedByCommittee);
    }

    @Test
    void startingAgainLoadsNothingTwice() {
        demonstration.afterSingletonsInstantiated();

        assertThat(sessions.session(Actor.PUBLIC, BOARD, LocalDate.of(2012, 11, 8))
                        .included())
                .hasSize(6);
    }

    private static List<Integer> statuses(SessionView session) {
        return session.included().stream()
                .map(item -> item.confirmed().status().number())
                .toList();
    }
}
