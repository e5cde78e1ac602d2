package org.followthrough.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.monitoring.MeetingPages;
import org.followthrough.programme.ReferralView;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the page of the meeting that considers a referral. */
@Component
class ReferralMeetings {

    private final List<MeetingPages> sources;

    ReferralMeetings(List<MeetingPages> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Its address, null where there is none that this person may open. */
    @Nullable
    String path(Actor actor, ReferralView referral) {
        LocalDate day = referral.details().meetingOn();
        return day == null
                ? null
                : sources.stream()
                        .map(source -> source.paths(actor, referral.committee(), List.of(day))
                                .get(day))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
