package org.followthrough.meeting.web;

import java.util.List;
import java.util.Map;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * Head, attendance and foot of a meeting's papers as typed.
 *
 * @param attendance groups begin with "# ", every other line is a name
 * @param reason why published words are changed
 */
record DetailsForm(
        @Nullable String version,
        @Nullable String title,
        @Nullable String starts,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String ended,
        @Nullable String head,
        @Nullable String agendaFoot,
        @Nullable String attendance,
        @Nullable String foot,
        @Nullable String remark,
        @Nullable String reason) {

    static DetailsForm of(MeetingPapersView meeting) {
        RecordDetails details = meeting.details();
        return new DetailsForm(
                String.valueOf(meeting.version()),
                details.title(),
                details.starts(),
                details.place(),
                details.kind(),
                details.ended(),
                details.head(),
                details.agendaFoot(),
                Attendance.typed(details.attendance()),
                details.foot(),
                details.remark(),
                "");
    }

    RecordDetails details() {
        return new RecordDetails(
                title, starts, place, kind, ended, head, agendaFoot, Attendance.read(attendance), foot, remark);
    }

    Conflict conflict(MeetingPapersView now) {
        DetailsForm theirs = of(now);
        String path = now.path() + "/edit";
        return new Conflict(
                "The details of the meeting",
                null,
                path,
                path,
                now.version(),
                List.of(
                        Writing.line("Title", "title", title, theirs.title),
                        Writing.line("Time", "starts", starts, theirs.starts),
                        Writing.line("Place", "place", place, theirs.place),
                        Writing.line("Kind of meeting", "kind", kind, theirs.kind),
                        Writing.line("Time at which it ended", "ended", ended, theirs.ended),
                        Writing.text("Words before the first item", "head", head, theirs.head),
                        Writing.text(
                                "Words after the last item of the agenda", "agendaFoot", agendaFoot, theirs.agendaFoot),
                        Writing.text("Attendance", "attendance", attendance, theirs.attendance),
                        Writing.text("Words after the last item of the minutes", "foot", foot, theirs.foot),
                        Writing.text("Remark", "remark", remark, theirs.remark)),
                Map.of("reason", reason == null ? "" : reason),
                true);
    }
}
