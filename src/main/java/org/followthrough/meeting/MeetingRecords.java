package org.followthrough.meeting;

import java.time.LocalDate;
import org.followthrough.council.MeetingDetails;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings, writes what stands at their head and foot, and publishes agenda and minutes. */
@Service
@Transactional
public class MeetingRecords {

    private final MeetingDesk desk;
    private final Meetings meetings;
    private final ActionProgressRepository progress;

    MeetingRecords(MeetingDesk desk, Meetings meetings, ActionProgressRepository progress) {
        this.desk = desk;
        this.meetings = meetings;
        this.progress = progress;
    }

    /**
     * Plans a meeting; one that a monitoring session has planned already gets its papers, and keeps its place and kind
     * where the details say nothing of them.
     *
     * @return the meeting's id
     * @throws InvalidInput naming heldOn if the meeting of that day has papers already
     */
    public long plan(Actor actor, long committeeId, LocalDate heldOn, RecordDetails details) {
        details.check();
        MeetingView meeting =
                meetings.plan(actor, new MeetingDetails(committeeId, heldOn, details.place(), details.kind(), null));
        MeetingRecord record = desk.open(actor, meeting.id());
        if (record.version() > 0 || !record.items().isEmpty()) {
            throw new InvalidInput("heldOn", "The committee has a meeting on that day already");
        }
        change(actor, meeting, HeldMeeting.of(meeting), details.over(meeting));
        record.write(details);
        desk.flush();
        desk.note(actor, record, "meeting papers begun", heldOn.toString(), null);
        return meeting.id();
    }

    /**
     * Writes head, attendance and foot, and what is kept of the meeting itself.
     *
     * @param version of the record that the form was made from, 0 where there was none
     * @param held as the form saw and wants it
     * @param reason see {@link MeetingDesk#save}
     * @throws InvalidInput also for a day that cannot be: naming heldOn
     */
    public void edit(
            Actor actor,
            long meetingId,
            long version,
            HeldMeeting held,
            RecordDetails details,
            @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        record.requireVersion(version);
        details.check();
        MeetingView meeting = desk.meeting(record);
        RecordDetails before = record.details().at(meeting.place(), meeting.kind());
        WordChanges changes = details.changesFrom(before, record.shared())
                .add(
                        MeetingPart.MINUTES,
                        "Reference of the minutes",
                        meeting.minutesReference(),
                        held.minutesReference());
        change(actor, meeting, held, details);
        move(actor, record, held.day());
        record.write(details);
        desk.save(actor, record, changes, reason);
        desk.note(actor, record, "meeting details edited", null, reason);
    }

    private void change(Actor actor, MeetingView meeting, HeldMeeting held, RecordDetails details) {
        MeetingDetails now = new MeetingDetails(
                meeting.committeeId(), meeting.heldOn(), details.place(), details.kind(), held.minutesReference());
        MeetingDetails before = new MeetingDetails(
                meeting.committeeId(), meeting.heldOn(), meeting.place(), meeting.kind(), meeting.minutesReference());
        if (!now.equals(before)) {
            meetings.edit(actor, meeting.id(), held.version(), now);
        }
    }

    private void move(Actor actor, MeetingRecord record, LocalDate day) {
        if (!day.equals(desk.heldOn(record))) {
            if (desk.hasSession(record)) {
                throw new InvalidInput(
                        "heldOn", "A monitoring session is planned for this meeting. Change the day on its page");
            }
            meetings.move(actor, record.meetingId(), day);
        }
    }

    /**
     * Makes the agenda or the minutes public, for good.
     *
     * @param version of the record that the page showed
     * @throws RefusedAction (409) for an agenda without items, and for minutes before the day of the meeting
     */
    public void publish(Actor actor, long meetingId, long version, MeetingPart part) {
        MeetingRecord record = desk.open(actor, meetingId);
        MeetingRules rules = desk.rules(actor, record);
        rules.require(part == MeetingPart.AGENDA ? MeetingAction.PUBLISH_AGENDA : MeetingAction.PUBLISH_MINUTES);
        RefusedAction.throwIf(Refusal.unless(
                record.items().stream().anyMatch(item -> part == MeetingPart.MINUTES || !item.isOfMinutes()),
                "This meeting has no item yet. Add one before you publish its papers."));
        RefusedAction.throwIf(Refusal.unless(
                part == MeetingPart.AGENDA || !desk.heldOn(record).isAfter(desk.today()),
                "The meeting has not been held yet. Publish the minutes on its day, or after it."));
        record.requireVersion(version);
        record.publish(rules, part, actor, desk.now());
        desk.flush();
        desk.note(actor, record, part.words() + " published", null, null);
    }

    /**
     * Takes back a meeting's papers while none of them is public, and the meeting itself where no session looks at
     * recommendations in it.
     */
    public void remove(Actor actor, long meetingId, long version) {
        MeetingRecord record = desk.open(actor, meetingId);
        desk.rules(actor, record).require(MeetingAction.REMOVE);
        record.requireVersion(version);
        RefusedAction.throwIf(Refusal.unless(
                record.items().stream()
                        .flatMap(item -> item.resolutions().stream())
                        .noneMatch(each -> progress.existsByResolutionId(each.id())),
                "Progress has been recorded for an action of this meeting, so it stays."));
        desk.note(actor, record, "meeting papers removed", desk.heldOn(record).toString(), null);
        desk.remove(record);
        meetings.remove(actor, meetingId);
    }
}
