package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemState;
import org.followthrough.monitoring.ItemView;
import org.followthrough.status.StatusCategory;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A dated position in a tracking table with the status beside it.
 *
 * @param heading such as "26th July position:" or "Current position:"
 * @param update what was said of progress, null where nothing was
 * @param missing what stands in place of a position, null where there is one
 * @param status the committee's, null while it has not confirmed one
 * @param draft the officer's, where it is not the committee's as well
 * @param decidedAction what the committee decided to do
 * @param reason why monitoring stops
 * @param comesBack when it comes back
 * @param corrected whether the entry took the place of an earlier one
 */
record TrackedPosition(
        String heading,
        @Nullable GivenUpdate update,
        @Nullable String missing,
        @Nullable StatusCategory status,
        @Nullable StatusCategory draft,
        @Nullable String decidedAction,
        @Nullable String reason,
        @Nullable String comesBack,
        @Nullable String minuteNumber,
        boolean corrected) {

    private static final String CURRENT = "Current position:";
    private static final String NONE_RECEIVED = "No update received";

    /** What an earlier session published, in the table of a later one. */
    static TrackedPosition earlier(EntryView entry, LocalDate session) {
        return of(entry, later(entry, session));
    }

    /** What this session published. */
    static TrackedPosition own(EntryView entry) {
        GivenUpdate update = entry.update();
        String printed = update == null ? null : update.headings().current();
        return of(entry, printed == null ? CURRENT : printed);
    }

    /**
     * What this session has so far.
     *
     * @param asPublished whether to leave out what publication leaves out: a draft that the committee has not decided on
     */
    static TrackedPosition own(ItemView item, boolean asPublished) {
        GivenUpdate update = item.update();
        String printed = update == null ? null : update.headings().current();
        ItemView.Settled confirmed = item.confirmed();
        ItemView.Settled draft = item.draft();
        return new TrackedPosition(
                printed == null ? CURRENT : printed,
                update,
                update != null
                        ? null
                        : asPublished
                                        || item.request().notReceivedAt() != null
                                        || item.state() == ItemState.NOT_RECEIVED
                                ? NONE_RECEIVED
                                : "No update yet",
                confirmed == null ? null : confirmed.status(),
                draft != null && (confirmed == null ? !asPublished : item.changedByCommittee()) ? draft.status() : null,
                confirmed == null ? null : confirmed.assessment().decidedAction(),
                confirmed == null ? null : confirmed.assessment().reason(),
                confirmed == null ? null : confirmed.assessment().comesBack(),
                item.minuteNumber(),
                false);
    }

    private static TrackedPosition of(EntryView entry, String heading) {
        StatusCategory draft = Optional.ofNullable(entry.draft())
                .filter(walk -> entry.changedByCommittee())
                .flatMap(walk -> walk.status())
                .orElse(null);
        return new TrackedPosition(
                heading,
                entry.update(),
                entry.update() == null ? NONE_RECEIVED : null,
                entry.status(),
                draft,
                entry.assessment().decidedAction(),
                entry.assessment().reason(),
                entry.assessment().comesBack(),
                entry.minuteNumber(),
                entry.correctsId() != null);
    }

    /** The paper's own heading, or "26th July position:", with the year where it is not the session's. */
    private static String later(EntryView entry, LocalDate session) {
        GivenUpdate update = entry.update();
        if (update != null && update.headings().later() != null) {
            return update.headings().later();
        }
        LocalDate day = entry.heldOn();
        String year = day.getYear() == session.getYear() ? "" : " " + day.getYear();
        return Words.ordinalDate(day) + year + " position:";
    }
}
