package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.programme.Work.considered;
import static org.followthrough.programme.Work.entry;
import static org.followthrough.programme.Work.programme;

import java.time.LocalDate;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.Meetings;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.followthrough.web.Link;
import org.followthrough.web.PublishedChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work programmes and referrals go along when the meeting that they name is moved. */
@ApplicationTest
class WorkOfMeetingsTest extends ReferralInHand {

    private static final LocalDate LATER = LocalDate.of(2013, 3, 11);

    @Autowired
    private Meetings meetings;

    @Autowired
    private WorkProgrammes programmes;

    @Autowired
    private ProgrammeReader programmesRead;

    @Autowired
    private WorkOfMeetings work;

    private long meeting;

    @BeforeEach
    void aMeetingTakesARowAndConsidersTheReferral() {
        long asked = committee.committee().id();
        programmes.create(committee.officer(), asked, programme("2012/13"));
        programmes.add(committee.officer(), plan().id(), entry("11 February", MEETING, "Tracking"));
        programmes.add(committee.officer(), plan().id(), entry("Later", LATER.plusDays(1), "Budget"));
        referrals.editStep(
                committee.officer(),
                read().id(),
                read().version(),
                1,
                considered("Working Group", null, "The committee", asked, ASKED, MEETING, "4"),
                null);
        meeting = meetings.plan(committee.officer(), new MeetingDetails(asked, MEETING, null, null, null))
                .id();
    }

    @Test
    void bothGoAlongAndPublishedOnesSaySo() {
        programmes.publish(committee.officer(), plan().id(), plan().edition());
        referrals.publish(committee.officer(), read().id(), read().edition());
        meetings.move(committee.officer(), meeting, LATER);

        assertThat(plan().entries())
                .extracting(row -> row.details().meetingOn())
                .containsExactly(LATER, LATER.plusDays(1));
        assertThat(plan().entries().get(0).details().dateWords()).isEqualTo("11 February");
        assertThat(programmesRead.changes(plan())).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("11 February 2013");
            assertThat(change.after()).isEqualTo("11 March 2013");
            assertThat(change.reason()).isEqualTo("The meeting was moved");
        });
        assertThat(read().steps().get(0).details().meeting()).isEqualTo("11 March 2013, item 4");
        assertThat(reader.changes(read())).extracting(PublishedChange::after).containsExactly("11 March 2013, item 4");
    }

    @Test
    void theMeetingOfAnotherCommitteeOnTheDayMovesNothing() {
        long other = meetings.plan(
                        panel.officer(), new MeetingDetails(panel.committee().id(), MEETING, null, null, null))
                .id();
        meetings.move(panel.officer(), other, LATER);
        assertThat(plan().entries().get(0).details().meetingOn()).isEqualTo(MEETING);
        assertThat(read().steps().get(0).details().meetingOn()).isEqualTo(MEETING);
    }

    @Test
    void whatNamesADayIsToldToThoseWhoMayReadIt() {
        assertThat(work.naming(committee.officer(), committee.committee(), MEETING))
                .extracting(Link::text)
                .containsExactly("2012/13 Work Programme: “Tracking”", "Referral: Subject of " + slug);
        assertThat(work.naming(Actor.PUBLIC, committee.committee(), MEETING)).isEmpty();
        assertThat(work.naming(committee.officer(), committee.committee(), LATER))
                .isEmpty();
    }

    private ProgrammeView plan() {
        return programmesRead.programme(
                committee.officer(), committee.committee().slug(), "2012-13");
    }
}
