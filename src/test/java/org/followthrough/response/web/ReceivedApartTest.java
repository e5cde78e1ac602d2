package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.response.Approvals;
import org.followthrough.response.ClockSetting;
import org.followthrough.response.Clocks;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.VersionView;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What such a body answers stays apart from the executive's decisions, rules and clock. */
@ApplicationTest
class ReceivedApartTest extends AskedOfABody {

    @Autowired
    private Approvals approvals;

    @Autowired
    private Clocks clocks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theExecutivesDecisionsLeaveItAlone() {
        record();

        assertThatThrownBy(() -> approvals.approveAll(
                        actor,
                        review.id(),
                        java.util.Map.of(),
                        org.followthrough.response.DecisionDates.of(LocalDate.of(2016, 10, 11)),
                        null))
                .isInstanceOf(RefusedAction.class)
                .hasMessage("No response to this review is waiting for a decision.");
    }

    @Test
    void theDatabaseKeepsReceivedAnswersToBodiesOutside() {
        VersionView published = publish(LocalDate.of(2016, 10, 11));

        assertThat(published.received()).isNotNull();
        assertThatThrownBy(() -> jdbc.sql("update response_version set text = 'x' where id = :id")
                        .param("id", published.id())
                        .update())
                .hasMessageContaining("never changed");
        VersionView inside = inside();
        assertThatThrownBy(() -> jdbc.sql("""
                                update response_version set received = true, published_at = now(), published_by = drafted_by,
                                decided_on = '2016-10-11' where id = :id""").param("id", inside.id()).update())
                .hasMessageContaining("Only a body outside the executive answers for itself");
    }

    @Test
    void itIsLateByItsOwnClockAndOwesNothingByTheExecutives() {
        ClockSetting twoMonths =
                new ClockSetting(ClockRule.FIXED_DATE, null, null, LocalDate.of(2014, 3, 1), null, null);
        clocks.set(actor, review.id(), null, null, twoMonths);
        assertThat(pages.get(recommendation).text()).doesNotContain("late by");

        clocks.set(actor, review.id(), panel, null, twoMonths);
        assertThat(pages.get(recommendation).text()).contains(PANEL + " owed one by 1 March 2014: late by");
        publish(LocalDate.of(2014, 3, 11));

        assertThat(pages.get(recommendation).text())
                .contains("Answered on 11 March 2014, late by 10 days: it was owed by 1 March 2014.");
    }

    private VersionView publish(LocalDate on) {
        record();
        VersionView draft =
                reader.newestOfReview(actor, review.id()).get(0).response().version();
        approvals.publishReceived(actor, draft.id(), draft.version(), on, null, null);
        return reader.publishedOfReview(review.id()).get(0).version();
    }

    private VersionView inside() {
        responses.start(actor, review.id(), null, List.of(asked), ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        return reader.newestOfReview(actor, review.id()).stream()
                .map(each -> each.response())
                .filter(each -> each.recipientPostId() == null)
                .findFirst()
                .orElseThrow()
                .version();
    }
}
