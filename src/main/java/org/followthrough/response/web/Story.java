package org.followthrough.response.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.Recipient;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/** What happened to a response, from the first version that a person may read to the last. */
final class Story {

    private Story() {}

    /**
     * One thing that happened.
     *
     * @param what a sentence without its full stop
     * @param by who did it, null for readers whom that does not concern
     * @param words what they said with it, such as why it was returned
     */
    record Event(
            int version,
            Instant at,
            String what,
            @Nullable String by,
            @Nullable String words) {}

    /** @param insider whether the person may know who did what before it was published */
    static List<Event> of(List<ResponseView> versions, boolean insider, Recipient recipient) {
        List<Event> events = new ArrayList<>();
        for (ResponseView each : versions) {
            VersionView version = each.version();
            if (insider) {
                beforePublication(version, events, ResponsePage.whose(recipient));
            }
            VersionView.Hand published = version.published();
            DecisionDates dates = version.dates();
            if (published != null && dates != null) {
                VersionView.Received received = version.received();
                String what = "%s, %s on %s"
                        .formatted(
                                version.answer(),
                                received == null ? "decided" : "answered",
                                Words.date(dates.decidedOn()));
                String note = received == null ? version.asPrinted() : received.note();
                events.add(event(version, published, "Published: " + what, note, insider));
            }
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private static void beforePublication(VersionView version, List<Event> events, String whose) {
        String drafted = version.onBehalf() ? "Typed in on " + whose + " behalf" : "Drafted";
        events.add(event(version, version.drafted(), drafted, null, true));
        VersionView.Hand submitted = version.submitted();
        if (submitted != null) {
            events.add(event(version, submitted, "Submitted to the cabinet member", null, true));
        }
        VersionView.Returned returned = version.returned();
        if (returned != null) {
            events.add(event(version, returned.by(), "Returned", returned.reason(), true));
        }
        VersionView.Hand approved = version.approved();
        if (approved != null) {
            String under = version.approvedUnder();
            events.add(
                    event(version, approved, under == null ? "Approved" : "Approved under a delegation", under, true));
        }
    }

    private static Event event(
            VersionView version, VersionView.Hand hand, String what, @Nullable String words, boolean named) {
        return new Event(version.number(), hand.at(), what, named ? hand.name() : null, words);
    }
}
