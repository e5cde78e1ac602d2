package org.followthrough.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param papers whether it has agenda or minutes that the reader may read
 * @param session whether it has a monitoring session that is public
 */
public record MeetingLine(
        String committeeSlug,
        LocalDate heldOn,
        @Nullable String title,
        @Nullable String kind,
        boolean papers,
        boolean agendaPublished,
        boolean minutesPublished,
        boolean session,
        long items,
        long actions) {

    /** Its address: that of its papers, or of its session where it has no others. */
    public String path() {
        return "/committees/" + committeeSlug + (papers ? "/meetings/" : "/sessions/") + heldOn;
    }
}
