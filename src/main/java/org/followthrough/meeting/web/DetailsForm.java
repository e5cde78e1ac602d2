package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.council.MeetingView;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.HeldMeeting;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * Head, attendance and foot of a meeting's papers as typed.
 *
 * @param meetingVersion of what is kept apart from the papers: day, place, kind, reference
 * @param heldOn null where the day stays
 * @param attendance groups begin with "# ", every other line is a name
 * @param reason why published words are changed
 */
record DetailsForm(
        @Nullable String version,
        @Nullable String meetingVersion,
        @Nullable DateParts heldOn,
        @Nullable String title,
        @Nullable String starts,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String minutesReference,
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
                String.valueOf(meeting.meeting().version()),
                DateParts.of(meeting.meeting().heldOn()),
                details.title(),
                details.starts(),
                details.place(),
                details.kind(),
                meeting.meeting().minutesReference(),
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

    /** @throws InvalidInput naming "heldOn" for none or a day that does not exist */
    HeldMeeting held(MeetingView meeting) {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate day =
                heldOn == null ? null : TypedDate.required(problems, "heldOn", heldOn, "the day of the meeting");
        InvalidInput.throwIfAny(problems);
        return new HeldMeeting(Typed.version(meetingVersion), day == null ? meeting.heldOn() : day, minutesReference);
    }

    Conflict conflict(MeetingPapersView now) {
        DetailsForm theirs = of(now);
        String path = now.path() + "/edit";
        Map<String, String> hidden = new LinkedHashMap<>(
                Map.of("reason", Typed.text(reason), "meetingVersion", Typed.text(theirs.meetingVersion)));
        return new Conflict(
                "The details of the meeting",
                null,
                path,
                path,
                now.version(),
                Stream.of(
                                heldOn == null
                                        ? null
                                        : Conflict.Field.date(
                                                "Day of the meeting",
                                                "heldOn",
                                                heldOn,
                                                now.meeting().heldOn()),
                                Writing.line("Title", "title", title, theirs.title),
                                Writing.line("Time", "starts", starts, theirs.starts),
                                Writing.line("Place", "place", place, theirs.place),
                                Writing.line("Kind of meeting", "kind", kind, theirs.kind),
                                Writing.line(
                                        "Reference of the minutes",
                                        "minutesReference",
                                        minutesReference,
                                        theirs.minutesReference),
                                Writing.line("Time at which it ended", "ended", ended, theirs.ended),
                                Writing.text("Words before the first item", "head", head, theirs.head),
                                Writing.text(
                                        "Words after the last item of the agenda",
                                        "agendaFoot",
                                        agendaFoot,
                                        theirs.agendaFoot),
                                Writing.text("Attendance", "attendance", attendance, theirs.attendance),
                                Writing.text("Words after the last item of the minutes", "foot", foot, theirs.foot),
                                Writing.text("Remark", "remark", remark, theirs.remark))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                hidden,
                true);
    }
}
