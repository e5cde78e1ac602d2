package org.followthrough.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.NOVEMBER;

import java.util.Map;
import java.util.UUID;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Boards;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** Councils, committees and meetings, by the services. */
@ApplicationTest
@ActiveProfiles("demo")
class CouncilsTest {

    private final String suffix = UUID.randomUUID().toString();

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Boards boards;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Meetings meetings;

    @Test
    void onlyAnAdministratorKeepsCouncilsAndCommittees() {
        Board board = fixture.board(1);
        CommitteeView committee = board.committee();

        assertThatThrownBy(() -> councils.createCouncil(board.officer(), new CouncilDetails("Mine", "mine-" + suffix)))
                .isInstanceOf(RefusedAction.class);
        assertThatThrownBy(() -> councils.editCommittee(
                        board.chair(), committee.id(), committee.version(), details(committee, "Mine", null)))
                .isInstanceOf(RefusedAction.class);
        assertThat(councils.committee(committee.slug())).isEqualTo(committee);
    }

    @Test
    void namesAndAddressesAreNotDoubled() {
        Board board = fixture.board(1);
        CommitteeView committee = board.committee();

        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> councils.createCouncil(
                                        board.administrator(),
                                        new CouncilDetails(
                                                committee.councilName().toUpperCase(),
                                                councils.council(committee.councilId())
                                                        .slug())))
                        .problems())
                .containsOnlyKeys("name", "slug");
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> councils.createCommittee(
                                        board.administrator(), details(committee, "Again", null)))
                        .problems())
                .containsOnlyKeys("slug");
    }

    @Test
    void aCommitteeReportsToNeitherItselfNorToNobody() {
        Board board = fixture.board(1);
        CommitteeView committee = board.committee();

        for (long parent : new long[] {committee.id(), -1}) {
            assertThat(catchThrowableOfType(
                                    InvalidInput.class,
                                    () -> councils.editCommittee(
                                            board.administrator(),
                                            committee.id(),
                                            committee.version(),
                                            details(committee, "Board", parent)))
                            .problems())
                    .containsOnlyKeys("parentId");
        }
    }

    @Test
    void aCommitteeThatSomebodyElseChangedIsNotChanged() {
        Board board = fixture.board(1);
        CommitteeView seen = board.committee();
        councils.editCommittee(board.administrator(), seen.id(), seen.version(), details(seen, "Theirs", null));

        assertThatThrownBy(() -> councils.editCommittee(
                        board.administrator(), seen.id(), seen.version(), details(seen, "Mine", null)))
                .isInstanceOf(StaleEdit.class);
        assertThat(councils.committee(seen.id()).name()).isEqualTo("Theirs");
    }

    @Test
    void aCommitteeWithReviewsKeepsItsAddressAndDoesNotBecomeTheExecutive() {
        Board board = fixture.board(1);
        CommitteeView committee = board.committee();
        CommitteeDetails moved =
                new CommitteeDetails(committee.councilId(), "Board", "moved-" + suffix, CommitteeKind.EXECUTIVE, null);

        assertThat(problemsOf(board.administrator(), committee, moved)).containsOnlyKeys("slug", "kind");

        CommitteeView renamed = councils.editCommittee(
                board.administrator(), committee.id(), committee.version(), details(committee, "Renamed", null));
        assertThat(renamed.name()).isEqualTo("Renamed");
        assertThat(renamed.slug()).isEqualTo(committee.slug());
    }

    @Test
    void aCommitteeThatMeetsKeepsItsAddressAndANewOneNeedNot() {
        var board = boards.empty();
        Actor administrator = people.administrator();
        CommitteeView unused = councils.committee(board.id());
        CommitteeDetails moved =
                new CommitteeDetails(unused.councilId(), "Board", "first-" + suffix, CommitteeKind.EXECUTIVE, null);
        CommitteeView executive = councils.editCommittee(administrator, unused.id(), unused.version(), moved);
        assertThat(executive.slug()).isEqualTo("first-" + suffix);

        meetings.plan(
                people.actor(board.officer()), new MeetingDetails(executive.id(), JULY, "Civic Hall", null, null));

        CommitteeDetails again =
                new CommitteeDetails(unused.councilId(), "Board", "second-" + suffix, CommitteeKind.EXECUTIVE, null);
        assertThat(problemsOf(administrator, executive, again)).containsOnlyKeys("slug");
    }

    private Map<String, String> problemsOf(Actor actor, CommitteeView seen, CommitteeDetails details) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> councils.editCommittee(actor, seen.id(), seen.version(), details))
                .problems();
    }

    @Test
    void aCommitteeMeetsOnceADay() {
        Board board = fixture.board(1);
        MeetingDetails july = new MeetingDetails(board.committee().id(), JULY, "Civic Hall", null, null);
        MeetingView planned = meetings.plan(board.officer(), july);

        assertThat(meetings.plan(board.officer(), july)).isEqualTo(planned);
        assertThat(meetings.on(board.committee().id(), JULY)).contains(planned);
        assertThat(meetings.on(board.committee().id(), NOVEMBER)).isEmpty();
        assertThatThrownBy(() -> meetings.plan(
                        board.chair(), new MeetingDetails(board.committee().id(), NOVEMBER, null, null, null)))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void aMeetingKeepsItsDayAndIsChangedByOneAtATime() {
        Board board = fixture.board(1);
        MeetingDetails july = new MeetingDetails(board.committee().id(), JULY, "Civic Hall", null, null);
        MeetingView seen = meetings.plan(board.officer(), july);
        MeetingDetails moved = new MeetingDetails(board.committee().id(), NOVEMBER, "Town Hall", "Call-in", "12/45");

        MeetingView edited = meetings.edit(board.officer(), seen.id(), seen.version(), moved);

        assertThat(edited.heldOn()).isEqualTo(JULY);
        assertThat(edited.place()).isEqualTo("Town Hall");
        assertThatThrownBy(() -> meetings.edit(board.officer(), seen.id(), seen.version(), july))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> meetings.edit(board.member(), seen.id(), edited.version(), july))
                .isInstanceOf(RefusedAction.class);
    }

    private static CommitteeDetails details(CommitteeView committee, String name, Long parent) {
        return new CommitteeDetails(committee.councilId(), name, committee.slug(), committee.kind(), parent);
    }
}
