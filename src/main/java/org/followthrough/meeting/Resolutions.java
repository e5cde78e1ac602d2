package org.followthrough.meeting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Shortened;
import org.followthrough.shared.StaleEdit;
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

    /** Puts what was resolved somewhere else under its item; as {@link AgendaItems#place}. */
    public void place(Actor actor, long meetingId, int ref, long version, int place, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        Resolution resolution = record.resolution(ref);
        record.requireVersion(version);
        AgendaItem item = resolution.item();
        String before = order(item);
        item.place(resolution, place);
        String after = order(item);
        if (!before.equals(after)) {
            String what = item.details().name() + ", order of what was resolved";
            desk.save(actor, record, new WordChanges().add(MeetingPart.MINUTES, what, before, after), reason);
            desk.note(actor, record, "resolution moved", resolution.details().text(), reason);
        }
    }

    private static String order(AgendaItem item) {
        return item.resolutions().stream()
                .map(each -> Shortened.to(each.details().text(), 100))
                .collect(Collectors.joining("\n"));
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
     * Says how an action stands, after whatever has been said of it. What was said before stays.
     *
     * @throws InvalidInput naming state, dated or words
     */
    public void report(Actor actor, long meetingId, int ref, GivenProgress given) {
        MeetingRecord record = desk.read(actor, meetingId);
        Resolution resolution = requireAction(record, ref);
        MeetingRules rules = desk.rules(actor, record);
        RefusedAction.throwIf(rules.refusalToReport(resolution.owners()));
        if (given.state() == ActionState.GIVEN_UP && !rules.mayGiveUp()) {
            throw new InvalidInput("state", "The committee resolved it: only its scrutiny officers can give it up");
        }
        given.check(desk.today());
        progress.saveAndFlush(new ActionProgress(resolution.id(), desk.now(), actor.requireAccountId(), given));
        desk.note(
                actor,
                record,
                "action " + given.state().label().toLowerCase(Locale.UK),
                resolution.details().text(),
                null);
    }

    /**
     * The same from a page: a form that is sent twice says it once.
     *
     * @param seen how many words on the action the page showed
     * @throws StaleEdit if somebody has said something else of it since
     */
    public void report(Actor actor, long meetingId, int ref, int seen, GivenProgress given) {
        Resolution resolution = requireAction(desk.read(actor, meetingId), ref);
        if (progress.countByResolutionId(resolution.id()) == seen) {
            report(actor, meetingId, ref, given);
        } else if (progress.findFirstByResolutionIdOrderByIdDesc(resolution.id())
                .filter(last -> last.says(actor.requireAccountId(), given))
                .isEmpty()) {
            throw new StaleEdit("This action");
        }
    }

    private static Resolution requireAction(MeetingRecord record, int ref) {
        Resolution resolution = record.resolution(ref);
        if (resolution.details().kind() != ResolutionKind.ACTION) {
            throw RefusedAction.notFound();
        }
        return resolution;
    }
}
