package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.council.Heirs;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.Meetings;
import org.followthrough.identity.AccountView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** The end of the municipal year is planned ahead: a hand-over on a day to come. */
@ApplicationTest
@ActiveProfiles("demo")
class PlannedHandOverTest {

    private static final LocalDate YEAR_END = LocalDate.of(2013, 5, 21);

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private Pages pages;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Heirs heirs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @Autowired
    private Meetings meetings;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private AccountView administrator;
    private Board old;
    private Board heir;

    @BeforeEach
    void inSpring() {
        clock.fixAt(LocalDate.of(2013, 3, 1));
        administrator = people.create(Role.ADMINISTRATOR);
        old = fixture.board(2);
        heir = fixture.board(0);
    }

    @Test
    void itIsShownAsPlannedAndTakesAlongWhatIsOpenOnItsDay() {
        plan();
        fixture.published(old, JULY, walk("YY"), walk("YNTNY"));
        String sentence = "Planned for 21 May 2013: " + old.committee().name() + " hands over to "
                + heir.committee().name();
        assertThat(pages.get(recommendation(2)).text()).contains(sentence);
        assertThat(pages.get(recommendation(1)).text()).doesNotContain("Planned for");
        assertThat(pages.get("/committees/" + heir.committee().slug()).text()).contains(sentence);

        clock.fixAt(YEAR_END.minusDays(1));
        takeEffect();
        assertThat(pages.get(recommendation(2)).text()).doesNotContain("Handed over to");
        clock.fixAt(YEAR_END);
        takeEffect();

        assertThat(pages.get(recommendation(2)).text())
                .contains("Handed over to " + heir.committee().name() + ", 21 May 2013")
                .doesNotContain("Planned for");
        assertThat(pages.get(recommendation(1)).text()).doesNotContain("Handed over to");
        assertThat(handOvers.planned(old.committee().id())).isEmpty();
    }

    @Test
    void itWaitsForASessionInHand() {
        plan();
        fixture.open(old, JULY);
        clock.fixAt(YEAR_END.plusDays(1));

        takeEffect();

        assertThat(handOvers.planned(old.committee().id())).isPresent();
        assertThat(pages.get(administrator, path()).text())
                .contains("Its day has come, but something stands in its way", "Session of 26 July 2012");
    }

    @Test
    void whatHadToWaitIsHandedOverOnTheDayOnWhichItEnded() {
        plan();
        clock.fixAt(LocalDate.of(2013, 7, 1));
        fixture.published(old, LocalDate.of(2013, 6, 20), walk("YNTNY"), walk("YNTNY"));

        takeEffect();

        assertThat(pages.get(recommendation(2)).text())
                .contains("Handed over to " + heir.committee().name() + ", 20 June 2013");
    }

    @Test
    void aSuccessorThatHasHandedOverMeanwhileIsFollowedToItsOwn() {
        Board third = fixture.board(0);
        plan();
        handOver(heir, third.committee(), LocalDate.of(2013, 2, 1));
        clock.fixAt(YEAR_END);

        takeEffect();

        assertThat(pages.get(recommendation(2)).text())
                .contains("Handed over to " + third.committee().name() + ", 21 May 2013");
        assertThat(heirs.chainFrom(heir.committee().id())).hasSize(1);
    }

    @Test
    void aPlanWhoseSuccessorHasHandedOverToTheCommitteeItselfIsDropped() {
        plan();
        handOver(heir, old.committee(), LocalDate.of(2013, 2, 1));
        clock.fixAt(YEAR_END);

        takeEffect();

        assertThat(handOvers.planned(old.committee().id())).isEmpty();
        assertThat(heirs.chainFrom(old.committee().id())).isEmpty();
    }

    @Test
    void itCanBeTakenBackUntilThenAndNothingElsePlannedBeside() {
        plan();
        assertThatThrownBy(this::plan).isInstanceOf(RefusedAction.class).hasMessageContaining("planned already");
        Answer page = pages.get(administrator, path());
        assertThat(page.text()).contains("Planned for 21 May 2013").doesNotContain("Which committee takes over?");

        Answer back = pages.submit(administrator, page, path() + "/withdrawal");

        assertThat(back.location()).isEqualTo("/committees/" + old.committee().slug());
        clock.fixAt(YEAR_END);
        takeEffect();
        assertThat(pages.get(recommendation(1)).text()).doesNotContain("Handed over to", "Planned for");
        assertThat(pages.submit(administrator, page, path() + "/withdrawal").status())
                .isEqualTo(409);
    }

    @Test
    void aSessionInHandIsNamedOnBothPagesAndOnlyADayToComeCanBeChosen() {
        fixture.open(old, JULY);
        String sentence = "The session of 26 July 2012 is not published yet";

        assertThat(pages.get(administrator, "/committees/" + old.committee().slug())
                        .text())
                .contains("Hand over what is open to a successor", sentence);
        assertThat(pages.get(administrator, path()).text()).contains("Not today:", sentence);
        assertThatThrownBy(() -> handOver(LocalDate.of(2013, 3, 1)))
                .isInstanceOf(InvalidInput.class)
                .satisfies(refused -> assertThat(
                                ((InvalidInput) refused).problems().get("on"))
                        .startsWith(sentence));
        plan();
        assertThat(handOvers.planned(old.committee().id())).isPresent();
    }

    @Test
    void aSessionThatIsBeingOpenedHoldsAHandOverUpUntilItIsThere() {
        LocalDate today = LocalDate.of(2013, 3, 1);
        meetings.plan(old.officer(), new MeetingDetails(old.committee().id(), JULY, null, null, null));
        transactions.executeWithoutResult(opening -> {
            fixture.open(old, JULY);

            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> impatiently(() -> handOver(today)))
                            .join())
                    .hasCauseInstanceOf(PessimisticLockingFailureException.class);
        });

        assertThatThrownBy(() -> handOver(today)).isInstanceOf(InvalidInput.class);
    }

    /** Whoever waits for a row is told so after a moment. */
    private void impatiently(Runnable deed) {
        transactions.executeWithoutResult(own -> {
            jdbc.sql("set local lock_timeout = '100ms'").update();
            deed.run();
        });
    }

    @Test
    void aDayFarAheadIsASlipOfTheHand() {
        assertThatThrownBy(() -> handOver(LocalDate.of(2031, 5, 21)))
                .isInstanceOf(InvalidInput.class)
                .satisfies(refused -> assertThat(
                                ((InvalidInput) refused).problems().get("on"))
                        .isEqualTo("The day of the hand-over must be within the next 2 years"));
    }

    @Test
    void theListOfCommitteesLeadsThere() {
        assertThat(pages.get(administrator, "/administration/committees")
                        .page()
                        .select("a[href=" + path() + "]")
                        .text())
                .isEqualTo("Hand over " + old.committee().name());
    }

    private void plan() {
        handOver(YEAR_END);
    }

    private void handOver(LocalDate on) {
        handOver(old, heir.committee(), on);
    }

    private void handOver(Board from, CommitteeView to, LocalDate on) {
        handOvers.handOver(
                people.actor(administrator),
                from.committee().id(),
                from.committee().version(),
                new HandOverDetails(to.id(), on, HandOverCause.YEAR_END, "The year ends"));
    }

    private void takeEffect() {
        handOvers.due().forEach(handOvers::takeEffect);
    }

    private String recommendation(int number) {
        return "/reviews/" + old.review().slug() + "/recommendations/" + number;
    }

    private String path() {
        return "/committees/" + old.committee().slug() + "/succession";
    }
}
