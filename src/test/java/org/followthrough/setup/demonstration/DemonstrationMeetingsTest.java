package org.followthrough.setup.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.council.CouncilView;
import org.followthrough.council.Councils;
import org.followthrough.meeting.ActionFilter;
import org.followthrough.meeting.ActionLine;
import org.followthrough.meeting.ActionList;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.shared.Actor;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The meetings of the demonstration's papers. */
@ApplicationTest
@ActiveProfiles("demo")
class DemonstrationMeetingsTest {

    private static final String PANEL = "corporate-parenting-panel";

    @Autowired
    private MeetingReader meetings;

    @Autowired
    private ActionList actions;

    @Autowired
    private Councils councils;

    @Test
    void theSecondPaperOfTelfordBelongsToTheSameCouncil() {
        assertThat(councils.councils())
                .extracting(CouncilView::slug)
                .contains("leeds", "telford-and-wrekin", "warwickshire", "walsall");
        long telford = councils.committee("cabinet").councilId();
        assertThat(councils.committee("budget-and-finance-scrutiny-committee").councilId())
                .isEqualTo(telford);
    }

    @Test
    void warwickshiresAgendaNamesItsItemsAsPrinted() {
        MeetingPapersView meeting = meetings.meeting(Actor.PUBLIC, PANEL, LocalDate.of(2013, 2, 11));
        assertThat(meeting.items()).hasSize(9);
        assertThat(meeting.items().get(1).printedNumber()).isEqualTo("(1)");
        assertThat(meeting.paper("charter-for-care-leavers")).isPresent();
        assertThat(meeting.items().get(8).reviews()).hasSize(1);
    }

    @Test
    void whatNobodyWasNamedForNeedsAnOwner() {
        List<ActionLine> unowned = actions.of(Actor.PUBLIC, councils.committee(PANEL), ActionFilter.UNOWNED, 1)
                .lines()
                .items();
        assertThat(unowned).extracting(ActionLine::ownerWords).contains("no action identified");
        assertThat(unowned)
                .extracting(ActionLine::text)
                .anySatisfy(text -> assertThat(text).contains("Local businesses need to be encouraged"));
    }
}
