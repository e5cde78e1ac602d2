package org.followthrough.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of committees, kept by each committee's scrutiny officers. */
@Service
@Transactional
public class Meetings {

    private final MeetingRepository meetings;
    private final CommitteeRepository committees;
    private final List<MeetingUse> uses;
    private final History history;

    Meetings(MeetingRepository meetings, CommitteeRepository committees, List<MeetingUse> uses, History history) {
        this.meetings = meetings;
        this.committees = committees;
        this.uses = List.copyOf(uses);
        this.history = history;
    }

    /** Whether this person may plan the committee's meetings. */
    public Optional<Refusal> refusalToPlan(Actor actor, long committeeId) {
        return actor.isOfficerOf(committeeId)
                ? Optional.empty()
                : Optional.of(Refusal.notAllowed("Only the committee's scrutiny officers can plan its meetings."));
    }

    /**
     * The committee's meeting on that day, made now if there is none yet. A hand-over of the committee comes wholly
     * before or wholly after what is taken in hand at it.
     */
    public MeetingView plan(Actor actor, MeetingDetails details) {
        RefusedAction.throwIf(refusalToPlan(actor, details.committeeId()));
        if (committees.hold(details.committeeId()).isEmpty()) {
            throw RefusedAction.notFound();
        }
        return on(details.committeeId(), details.heldOn()).orElseGet(() -> {
            Meeting meeting = added(new Meeting(details));
            history.record(
                    actor,
                    "meeting planned",
                    new Subject("meeting", meeting.id()),
                    details.heldOn().toString(),
                    null);
            return meeting.view();
        });
    }

    /** A form that is sent twice finds the day free twice; the database refuses the second. */
    private Meeting added(Meeting meeting) {
        try {
            return meetings.saveAndFlush(meeting);
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("heldOn", "The committee has a meeting on that day: it was added a moment ago");
        }
    }

    /** Changes place, kind and minutes reference. */
    public MeetingView edit(Actor actor, long id, long version, MeetingDetails details) {
        Meeting meeting = meetings.findById(id).orElseThrow(RefusedAction::notFound);
        RefusedAction.throwIf(refusalToPlan(actor, meeting.view().committeeId()));
        meeting.requireVersion(version);
        meeting.edit(details);
        meetings.saveAndFlush(meeting);
        history.record(actor, "meeting edited", new Subject("meeting", id), null, null);
        return meeting.view();
    }

    /**
     * Puts a meeting on another day, with what hangs on its day.
     *
     * @throws InvalidInput naming heldOn if the committee has another meeting on that day, or papers are public under it
     */
    public void move(Actor actor, long id, LocalDate day) {
        Meeting meeting = meetings.findById(id).orElseThrow(RefusedAction::notFound);
        RefusedAction.throwIf(refusalToPlan(actor, meeting.view().committeeId()));
        MeetingView before = meeting.view();
        requireFree(meeting.view().committeeId(), id, day);
        if (uses.stream().anyMatch(use -> use.isPublic(id))) {
            throw new InvalidInput("heldOn", "Papers of this meeting are public under this day, so it stays");
        }
        meeting.move(day);
        try {
            meetings.saveAndFlush(meeting);
        } catch (DataIntegrityViolationException taken) {
            throw dayTaken();
        }
        history.record(actor, "meeting moved", new Subject("meeting", id), before.heldOn() + " to " + day, null);
        uses.forEach(use -> use.moved(actor, before, day));
    }

    /** Whether place and kind are changed with public papers alone, which keep what they said before. */
    @Transactional(readOnly = true)
    public boolean areWordsKept(long id) {
        return uses.stream().anyMatch(use -> use.keepsWords(id));
    }

    /** Whether the reference of the minutes is changed with public minutes alone, which keep what it was before. */
    @Transactional(readOnly = true)
    public boolean isReferenceKept(long id) {
        return uses.stream().anyMatch(use -> use.keepsReference(id));
    }

    private void requireFree(long committeeId, long id, LocalDate day) {
        if (on(committeeId, day).filter(other -> other.id() != id).isPresent()) {
            throw dayTaken();
        }
    }

    private static InvalidInput dayTaken() {
        return new InvalidInput("heldOn", "The committee has another meeting on that day");
    }

    /**
     * Takes back a meeting of which the caller needs nothing any more; one that something else belongs to stays planned.
     */
    public void remove(Actor actor, long id) {
        Meeting meeting = meetings.findById(id).orElseThrow(RefusedAction::notFound);
        RefusedAction.throwIf(refusalToPlan(actor, meeting.view().committeeId()));
        if (uses.stream().anyMatch(use -> use.isUsed(id))) {
            return;
        }
        meetings.deleteAllInBatch(List.of(meeting));
        history.record(
                actor,
                "meeting removed",
                new Subject("meeting", id),
                meeting.heldOn().toString(),
                null);
    }

    /** The committee's meeting on a day. */
    @Transactional(readOnly = true)
    public Optional<MeetingView> on(long committeeId, LocalDate day) {
        return meetings.findByCommitteeIdAndHeldOn(committeeId, day).map(Meeting::view);
    }

    /** The meeting with this id. */
    @Transactional(readOnly = true)
    public MeetingView meeting(long id) {
        return meetings.findById(id).map(Meeting::view).orElseThrow(RefusedAction::notFound);
    }
}
