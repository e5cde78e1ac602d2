package org.followthrough.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.council.MeetingView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What stands at head and foot of a meeting's papers; long texts in the mark-up of numbered text.
 *
 * @param title as printed over agenda or minutes, at most 200 characters
 * @param starts the time as printed, at most 50
 * @param place at most 200
 * @param kind in the council's own words, at most 100
 * @param ended when it ended, as printed, at most 50
 * @param head what stands before the first item, at most 10,000
 * @param agendaFoot what stands behind the last one on the agenda and is public with it, at most 10,000
 * @param foot what stands behind the last one in the minutes, at most 10,000
 * @param remark what the record has to say of itself, at most 2,000
 */
public record RecordDetails(
        @Nullable String title,
        @Nullable String starts,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String ended,
        @Nullable String head,
        @Nullable String agendaFoot,
        List<Attendance> attendance,
        @Nullable String foot,
        @Nullable String remark) {

    /** A meeting of which nothing but its day is known. */
    public static final RecordDetails NONE =
            new RecordDetails(null, null, null, null, null, null, null, List.of(), null, null);

    static final int REMARK = 2000;

    public RecordDetails {
        title = Typed.orNull(title);
        starts = Typed.orNull(starts);
        place = Typed.orNull(place);
        kind = Typed.orNull(kind);
        ended = Typed.orNull(ended);
        head = Typed.orNull(head);
        agendaFoot = Typed.orNull(agendaFoot);
        attendance = List.copyOf(attendance);
        foot = Typed.orNull(foot);
        remark = Typed.orNull(remark);
    }

    /** The same with place and kind, which are kept with the meeting's day. */
    RecordDetails at(@Nullable String where, @Nullable String what) {
        return new RecordDetails(title, starts, where, what, ended, head, agendaFoot, attendance, foot, remark);
    }

    /** What is planned already stays where nothing is said of it. */
    RecordDetails over(MeetingView planned) {
        return at(place == null ? planned.place() : place, kind == null ? planned.kind() : kind);
    }

    /** @throws InvalidInput naming the fields that are too long */
    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("title", "The title", title, TextLimit.SHORT, problems);
        TextLimit.check("starts", "The time", starts, 50, problems);
        TextLimit.check("place", "The place", place, TextLimit.SHORT, problems);
        TextLimit.check("kind", "The kind of meeting", kind, 100, problems);
        TextLimit.check("ended", "The time at which it ended", ended, 50, problems);
        TextLimit.check("head", "The words before the first item", head, TextLimit.LONG, problems);
        TextLimit.check(
                "agendaFoot", "The words after the last item of the agenda", agendaFoot, TextLimit.LONG, problems);
        TextLimit.check("foot", "The words after the last item of the minutes", foot, TextLimit.LONG, problems);
        TextLimit.check("remark", "The remark", remark, REMARK, problems);
        InvalidInput.throwIfAny(problems);
    }

    /**
     * What changes for readers when this takes the place of earlier details.
     *
     * @param shared the paper that what stands in both counts to
     */
    WordChanges changesFrom(RecordDetails earlier, MeetingPart shared) {
        return new WordChanges()
                .add(shared, "Title", earlier.title, title)
                .add(shared, "Time", earlier.starts, starts)
                .add(shared, "Place", earlier.place, place)
                .add(shared, "Kind of meeting", earlier.kind, kind)
                .add(shared, "Remark", earlier.remark, remark)
                .add(MeetingPart.MINUTES, "Time at which it ended", earlier.ended, ended)
                .add(shared, "Words before the first item", earlier.head, head)
                .add(MeetingPart.AGENDA, "Words after the last item of the agenda", earlier.agendaFoot, agendaFoot)
                .add(
                        MeetingPart.MINUTES,
                        "Attendance",
                        Attendance.typed(earlier.attendance),
                        Attendance.typed(attendance))
                .add(MeetingPart.MINUTES, "Words after the last item of the minutes", earlier.foot, foot);
    }
}
