package org.followthrough.response;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.dates.ClockRule;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** The clock of one recipient of a review. */
@Entity
@Table(name = "response_clock")
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class RecipientClock extends BaseEntity {

    private long reviewId;
    private @Nullable Long recipientPostId;

    @Enumerated(EnumType.STRING)
    private ClockRule rule;

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate noticeOn;
    private @Nullable LocalDate lastDayGiven;
    private @Nullable LocalDate overrideOn;
    private @Nullable String overrideReason;
    private long setBy;
    private Instant setAt;

    protected RecipientClock() {}

    RecipientClock(
            long reviewId, @Nullable Long recipientPostId, ResponseRules rules, ClockSetting setting, Instant now) {
        this.reviewId = reviewId;
        this.recipientPostId = recipientPostId;
        set(rules, setting, now);
    }

    final void set(ResponseRules rules, ClockSetting setting, Instant now) {
        rules.require(ResponseAction.SET_CLOCK);
        setting.check();
        this.rule = setting.rule();
        this.startsOn = setting.startsOn();
        this.noticeOn = setting.noticeOn();
        this.lastDayGiven = setting.lastDayGiven();
        this.overrideOn = setting.overrideOn();
        this.overrideReason = setting.overrideReason();
        this.setBy = rules.actor().requireAccountId();
        this.setAt = now;
    }

    ClockView view() {
        ClockSetting setting = new ClockSetting(rule, startsOn, noticeOn, lastDayGiven, overrideOn, overrideReason);
        return new ClockView(id(), version(), reviewId, recipientPostId, setting, setting.clock());
    }
}
