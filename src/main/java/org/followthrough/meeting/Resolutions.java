package org.followthrough.meeting;

import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings resolved, who answers for it and how it stands. */
@Service
@Transactional
public class Resolutions {

    private final MeetingDesk desk;
    private final ActionProgressRepository progress;

    Resolutions(MeetingDesk desk, ActionProgressRepository progress) {
        this.desk = desk;
        this.progress = progress;
    }

    /**
     * Adds what was resolved under an item.
     *
     * @return its number in addresses
     */
    public int add(Actor actor, long meetingId, int item, ResolutionDetails details, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        AgendaItem under = record.item(item);
        desk.requirePosts(record, details.owners());
        Resolution resolution = under.resolve(details, desk.heldOn(record));
        desk.save(
                actor,
                record,
                new WordChanges()
                        .add(MeetingPart.MINUTES, under.details().name() + ", what was resolved", null, details.text()),
                reason);
        desk.note(actor, record, "resolution added", details.text(), reason);
        return resolution.ref();
    }

    /**
     * Changes what was resolved.
     *
     * @throws RefusedAction (409) where an action with recorded progress would become a decision
     */
    public void edit(
            Actor actor, long meetingId, int ref, long version, ResolutionDetails details, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        Resolution resolution = record.resolution(ref);
        resolution.requireVersion(version);
        desk.requirePosts(record, details.owners());
        RefusedAction.throwIf(Refusal.unless(
                details.kind() == ResolutionKind.ACTION || !progress.existsByResolutionId(resolution.id()),
                "Progress has been recorded for this action, so it stays an action."));
        WordChanges changes = details.changesFrom(
                resolution.details(), resolution.item().details().name());
        resolution.write(details, desk.heldOn(record));
        desk.save(actor, record, changes, reason);
        desk.note(actor, record, "resolution edited", details.text(), reason);
    }

    /** Takes a resolution away for which no progress has been recorded. */
    public void remove(Actor actor, long meetingId, int ref, long version, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        Resolution resolution = record.resolution(ref);
        resolution.requireVersion(version);
        RefusedAction.throwIf(Refusal.unless(
                !progress.existsByResolutionId(resolution.id()),
                "Progress has been recorded for this action, so it stays."));
        AgendaItem item = resolution.item();
        String text = resolution.details().text();
        item.remove(resolution);
        desk.save(
                actor,
                record,
                new WordChanges().add(MeetingPart.MINUTES, item.details().name() + ", what was resolved", text, null),
                reason);
        desk.note(actor, record, "resolution removed", text, reason);
    }

    /** Says which posts answer for an action; what the minutes print in brackets stays. */
    public void assign(Actor actor, long meetingId, int ref, long version, List<Long> posts) {
        MeetingRecord record = desk.open(actor, meetingId);
        Resolution resolution = requireAction(record, ref);
        resolution.requireVersion(version);
        desk.requirePosts(record, posts);
        resolution.assign(posts);
        desk.flush();
        desk.note(actor, record, "action assigned", resolution.details().text(), null);
    }

    /**
     * Says how an action stands; everybody reads it once the minutes are public. What was said before stays.
     *
     * @throws org.followthrough.shared.InvalidInput naming dated or words
     */
    public void report(Actor actor, long meetingId, int ref, GivenProgress given) {
        MeetingRecord record = desk.read(actor, meetingId);
        Resolution resolution = requireAction(record, ref);
        RefusedAction.throwIf(desk.rules(actor, record).refusalToReport(resolution.owners()));
        given.check(desk.today());
        progress.saveAndFlush(new ActionProgress(resolution.id(), desk.now(), actor.requireAccountId(), given));
        desk.note(
                actor,
                record,
                "action " + given.state().label().toLowerCase(java.util.Locale.UK),
                resolution.details().text(),
                null);
    }

    private static Resolution requireAction(MeetingRecord record, int ref) {
        Resolution resolution = record.resolution(ref);
        if (resolution.details().kind() != ResolutionKind.ACTION) {
            throw RefusedAction.notFound();
        }
        return resolution;
    }
}
