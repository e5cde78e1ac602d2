package org.followthrough.programme.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.council.CommitteeView;
import org.followthrough.monitoring.MeetingPages;
import org.followthrough.programme.ReferralView;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds the pages of the meetings that consider a referral. */
@Component
class ReferralMeetings {

    private final List<MeetingPages> sources;

    ReferralMeetings(List<MeetingPages> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Their addresses by the number of the step; those that this person may not open are left out. */
    Map<Integer, String> paths(Actor actor, ReferralView referral) {
        Map<Integer, String> paths = new HashMap<>();
        for (ReferralView.StepView step : referral.steps()) {
            CommitteeView committee = step.asked();
            LocalDate day = step.details().meetingOn();
            if (committee != null && day != null) {
                sources.stream()
                        .map(source ->
                                source.paths(actor, committee, List.of(day)).get(day))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(path -> paths.put(step.number(), path));
            }
        }
        return paths;
    }
}
