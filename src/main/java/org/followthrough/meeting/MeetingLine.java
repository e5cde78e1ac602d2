package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.web.Words;
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
        long actions) {

    /** What there is of it to read: "agenda, minutes and 5 actions". */
    public String contents() {
        List<String> contents = new ArrayList<>();
        if (agendaPublished) {
            contents.add("agenda");
        }
        if (minutesPublished) {
            contents.add("minutes");
        }
        if (actions > 0) {
            contents.add(Words.count(actions, "action"));
        }
        if (session) {
            contents.add("recommendations followed up");
        }
        return contents.isEmpty() ? "nothing published yet" : Words.list(contents);
    }

    /** Its address: that of its papers, or of its session where it has no others. */
    public String path() {
        return "/committees/" + committeeSlug + (papers ? "/meetings/" : "/sessions/") + heldOn;
    }
}
