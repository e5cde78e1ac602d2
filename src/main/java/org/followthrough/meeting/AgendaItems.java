package org.followthrough.meeting;

import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of a meeting, kept by the committee's scrutiny officers. */
@Service
@Transactional
public class AgendaItems {

    private final MeetingDesk desk;
    private final MeetingRows rows;
    private final ActionProgressRepository progress;

    AgendaItems(MeetingDesk desk, MeetingRows rows, ActionProgressRepository progress) {
        this.desk = desk;
        this.rows = rows;
        this.progress = progress;
    }

    /**
     * Adds an item behind the others.
     *
     * @param reason see {@link MeetingDesk#save}
     * @return its number in addresses
     */
    public int add(Actor actor, long meetingId, ItemDetails details, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        details.check();
        desk.requirePublished(details);
        AgendaItem item = record.add(details);
        desk.save(
                actor,
                record,
                new WordChanges().add(record.shared(), details.name() + ", added", null, details.title()),
                reason);
        desk.note(actor, record, "agenda item added", details.name(), reason);
        return item.ref();
    }

    /** Changes an item. */
    public void edit(Actor actor, long meetingId, int ref, long version, ItemDetails details, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        AgendaItem item = record.item(ref);
        item.requireVersion(version);
        details.check();
        desk.requirePublished(details);
        ItemDetails before = item.details();
        MeetingPart part = details.agenda() == null ? item.part() : record.shared();
        WordChanges changes = details.changesFrom(before, part)
                .add(part, before.name() + ", what comes", rows.about(before), rows.about(details));
        item.write(details);
        desk.save(actor, record, changes, reason);
        desk.note(actor, record, "agenda item edited", details.name(), reason);
    }

    /**
     * Puts an item somewhere else in the order; the order of a published paper stays among its changes.
     *
     * @param version of the meeting's record: an order that somebody else has changed is another one
     * @param place from 1; beyond the end it comes last
     * @param reason see {@link MeetingDesk#save}
     */
    public void place(Actor actor, long meetingId, int ref, long version, int place, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        AgendaItem item = record.item(ref);
        record.requireVersion(version);
        String before = record.order();
        record.place(item, place);
        String after = record.order();
        if (!before.equals(after)) {
            desk.save(
                    actor, record, new WordChanges().add(record.shared(), "Order of the items", before, after), reason);
            desk.note(actor, record, "agenda item moved", item.details().name(), reason);
        }
    }

    /**
     * Takes an item away with what was resolved under it and the papers that came to it.
     *
     * @param version of the meeting's record, which what somebody puts under the item meanwhile changes too
     * @throws RefusedAction (409) if progress has been recorded for one of its actions
     */
    public void remove(Actor actor, long meetingId, int ref, long version, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        AgendaItem item = record.item(ref);
        record.requireVersion(version);
        RefusedAction.throwIf(Refusal.unless(
                item.resolutions().stream().noneMatch(each -> progress.existsByResolutionId(each.id())),
                "Progress has been recorded for an action under this item, so it stays."));
        ItemDetails before = item.details();
        WordChanges changes = new WordChanges()
                .add(item.part(), before.name() + ", removed", before.title(), null)
                .add(MeetingPart.AGENDA, before.name() + ", agenda", before.agenda(), null)
                .add(MeetingPart.MINUTES, before.name() + ", minutes", before.minutes(), null);
        item.resolutions()
                .forEach(each -> changes.add(
                        MeetingPart.MINUTES,
                        before.name() + ", what was resolved",
                        each.details().text(),
                        null));
        item.papers()
                .forEach(each -> changes.add(
                        item.ofPapers(),
                        "Paper “" + each.details().title() + "”",
                        each.details().text(),
                        null));
        record.remove(item);
        desk.save(actor, record, changes, reason);
        desk.note(actor, record, "agenda item removed", before.name(), reason);
    }
}
