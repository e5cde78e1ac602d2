package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.support.MonitoringFixture.JULY;
import static org.followthrough.support.MonitoringFixture.walk;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverCause;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.dates.ClockRule;
import org.followthrough.identity.AccountView;
import org.followthrough.measure.PlanDetails;
import org.followthrough.measure.Plans;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.ResolutionKind;
import org.followthrough.meeting.Resolutions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Strand;
import org.followthrough.programme.ReferralDetails;
import org.followthrough.programme.Referrals;
import org.followthrough.programme.StepDetails;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.MonitoringFixture;
import org.followthrough.support.MonitoringFixture.Board;
import org.followthrough.support.MutableClock;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.followthrough.support.StrandFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.ActiveProfiles;

/** What a committee leaves beside its open recommendations, and whose it is from then on. */
@ApplicationTest
@ActiveProfiles("demo")
class HeirsTest {

    @Autowired
    private MonitoringFixture fixture;

    @Autowired
    private ResponseFixture responses;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MeetingRecords records;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Resolutions resolutions;

    @Autowired
    private People people;

    @Autowired
    private Pages pages;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Councils councils;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Plans plans;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Statuses statuses;

    @Autowired
    private Clocks clocks;

    @Autowired
    private MutableClock clock;

    @Test
    void whoeverHasARoleOnTheSuccessorHasItOnWhatWasLeftAndOnWhatThatHadInherited() {
        Board first = fixture.board(0);
        Board second = fixture.board(0);
        Board third = fixture.board(0);
        AccountView officer = officerOf(third);
        assertThat(people.actor(officer).isOfficerOf(first.committee().id())).isFalse();

        handOver(first.committee().id(), second.committee().id());
        handOver(second.committee().id(), third.committee().id());

        Actor now = people.actor(officer);
        assertThat(now.isOfficerOf(first.committee().id())).isTrue();
        assertThat(now.isOfficerOf(second.committee().id())).isTrue();
        assertThat(now.isChairOf(first.committee().id())).isFalse();
        handOver(third.committee().id(), second.committee().id());
        assertThat(people.actor(officer).isOfficerOf(first.committee().id())).isFalse();
    }

    @Test
    void plansAndOpenReferralsFollowAndShowThroughWhoseHandsTheyWent() {
        Board old = fixture.board(1);
        Board heir = fixture.board(0);
        String slug = "left-" + old.committee().slug();
        plans.create(
                old.officer(),
                old.committee().id(),
                new PlanDetails(slug, "Plan that was left", null, null, null, null, null, null, null, null));
        referrals.create(
                old.officer(),
                old.committee().id(),
                new ReferralDetails(slug, "Referral that was left", null, "Please look.", null, List.of()),
                new StepDetails("Somebody", null, "The board", old.committee().id(), null, null, null, null, null));
        AccountView officer = officerOf(heir);
        assertThat(pages.get(people.actor(officer), "/plans/" + slug).status()).isEqualTo(404);

        handOver(old.committee().id(), heir.committee().id());

        Actor now = people.actor(officer);
        String chain = "Made by " + old.committee().name() + ". Handed over to "
                + heir.committee().name() + ", 21 May 2013.";
        assertThat(pages.get(now, "/plans/" + slug).text()).contains(chain, "Work on this plan");
        assertThat(pages.get(now, "/referrals/" + slug).text()).contains(chain, "Record the reply");
        assertThat(pages.get(now, "/committees/" + heir.committee().slug()).text())
                .contains("Taken over from other committees Plan that was left", "Referral that was left");
    }

    @Test
    void draftReviewsGoOverAndAreFinishedByTheSuccessor() {
        Board old = fixture.board(0);
        Board heir = fixture.board(0);

        handOver(old.committee().id(), heir.committee().id());

        Actor officer = people.actor(officerOf(heir));
        assertThat(reviews.review(officer, old.review().id()).committeeId())
                .isEqualTo(heir.committee().id());
        assertThat(pages.get(old.officer(), "/reviews/" + old.review().slug()).status())
                .isEqualTo(404);
        assertThat(pages.get(officer, "/reviews/" + old.review().slug()).text())
                .contains("Made by " + old.committee().name(), "Edit review");
    }

    @Test
    void lateAnswersAreInTheWorkOfTheSuccessorsOfficers() {
        Case about = responses.create(1);
        clocks.set(
                about.officer(),
                about.review().id(),
                null,
                null,
                ClockSetting.of(ClockRule.FIXED_DATE, LocalDate.of(2013, 7, 1)));
        clock.fixAt(LocalDate.of(2013, 7, 5));
        Board heir = fixture.board(0);
        AccountView officer = officerOf(heir);
        assertThat(pages.get(people.actor(officer), "/my-work").text()).doesNotContain("Late responses");

        handOver(about.committee().id(), heir.committee().id());

        assertThat(pages.get(people.actor(officer), "/my-work").text())
                .contains("Late responses", about.review().title());
        assertThat(pages.get(about.officer(), "/my-work").text()).doesNotContain("Late responses");
    }

    @Test
    void whatIsReopenedAfterwardsFollows() {
        Board old = fixture.board(1);
        Board heir = fixture.board(0);
        fixture.published(old, JULY, walk("YY"));
        handOver(old.committee().id(), heir.committee().id());
        assertThat(fixture.open(heir, LocalDate.of(2012, 9, 6)).included()).isEmpty();

        statuses.reopen(
                people.actor(officerOf(heir)),
                old.committee().id(),
                Strand.whole(old.recommendation(1)),
                "It came undone");

        assertThat(fixture.open(heir, LocalDate.of(2012, 11, 8)).included()).hasSize(1);
        assertThat(pages.get("/reviews/" + old.review().slug() + "/recommendations/1")
                        .text())
                .contains(
                        "Made by " + old.committee().name(),
                        "Handed over to " + heir.committee().name());
    }

    @Test
    void openActionsOfMeetingsAreOnTheSuccessorsList() {
        Board old = fixture.board(0);
        Board heir = fixture.board(0);
        long meeting = records.plan(old.officer(), old.committee().id(), JULY, RecordDetails.NONE);
        int item = items.add(old.officer(), meeting, ItemDetails.titled("Budget"), null);
        resolutions.add(
                old.officer(),
                meeting,
                item,
                new ResolutionDetails(
                        ResolutionKind.ACTION, "that finance be asked", null, List.of(), null, true, null),
                null);

        handOver(old.committee().id(), heir.committee().id());

        Actor officer = people.actor(officerOf(heir));
        assertThat(pages.get(officer, "/committees/" + heir.committee().slug() + "/actions")
                        .text())
                .contains("that finance be asked", old.committee().name() + ", 26 July 2012");
        assertThat(pages.get(officer, "/committees/" + old.committee().slug() + "/meetings/" + JULY + "/actions/1")
                        .text())
                .contains("Handed over to " + heir.committee().name(), "Say who answers for it");
    }

    @Test
    void onlyTheSuccessorsOfficersSayHowRecipientsAreFollowed() {
        Board old = fixture.board(1);
        StrandFixture.Asked shared = beans.createBean(StrandFixture.class).asked(old, false);
        Board heir = fixture.board(0);
        String path = shared.path() + "/following";

        handOver(old.committee().id(), heir.committee().id());

        assertThat(pages.get(old.officer(), path).status()).isEqualTo(403);
        assertThat(pages.get(people.actor(officerOf(heir)), path).status()).isEqualTo(200);
    }

    private AccountView officerOf(Board board) {
        return people.create(
                "Officer",
                new Actor.Grant(Role.SCRUTINY_OFFICER, board.committee().id()));
    }

    private void handOver(long from, long to) {
        handOvers.handOver(
                people.actor(people.create(Role.ADMINISTRATOR)),
                from,
                councils.committee(from).version(),
                new HandOverDetails(to, LocalDate.of(2013, 5, 21), HandOverCause.YEAR_END, "Merged in May"));
    }
}
