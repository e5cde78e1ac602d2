package org.followthrough.meeting;

import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that come to meetings, their whole text kept. */
@Service
@Transactional
public class MeetingPapers {

    private final MeetingDesk desk;

    MeetingPapers(MeetingDesk desk) {
        this.desk = desk;
    }

    /**
     * Attaches a paper to an item.
     *
     * @return its part of the address
     */
    public String add(Actor actor, long meetingId, int item, PaperDetails details, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        AgendaItem under = record.item(item);
        details.check();
        requireFree(record, details.slug(), null);
        under.attach(details);
        save(
                actor,
                record,
                new WordChanges()
                        .add(under.ofPapers(), "Paper “" + details.title() + "”, added", null, details.title()),
                reason);
        desk.note(actor, record, "paper added", details.title(), reason);
        return details.slug();
    }

    /**
     * Changes a paper; its address stays once a part of the meeting is public.
     *
     * @return its part of the address
     */
    public String edit(
            Actor actor, long meetingId, String slug, long version, PaperDetails details, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        MeetingPaper paper = record.paper(slug);
        paper.requireVersion(version);
        PaperDetails before = paper.details();
        boolean keepsAddress = record.isPublished(MeetingPart.AGENDA) || record.isPublished(MeetingPart.MINUTES);
        PaperDetails after = keepsAddress ? details.at(before.slug()) : details;
        after.check();
        requireFree(record, after.slug(), paper);
        WordChanges changes = after.changesFrom(before, paper.item().ofPapers());
        paper.write(after);
        save(actor, record, changes, reason);
        desk.note(actor, record, "paper edited", details.title(), reason);
        return paper.details().slug();
    }

    /** Puts a paper somewhere else among those of its item; as {@link AgendaItems#place}. */
    public void place(Actor actor, long meetingId, String slug, long version, int place, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        MeetingPaper paper = record.paper(slug);
        record.requireVersion(version);
        AgendaItem item = paper.item();
        String before = order(item);
        item.place(paper, place);
        String after = order(item);
        if (!before.equals(after)) {
            String what = item.details().name() + ", order of the papers";
            desk.save(actor, record, new WordChanges().add(item.ofPapers(), what, before, after), reason);
            desk.note(actor, record, "paper moved", paper.details().title(), reason);
        }
    }

    private static String order(AgendaItem item) {
        return item.papers().stream().map(each -> each.details().title()).collect(Collectors.joining("\n"));
    }

    /** Takes a paper away; what everybody could read of it stays among the changes. */
    public void remove(Actor actor, long meetingId, String slug, long version, @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        MeetingPaper paper = record.paper(slug);
        paper.requireVersion(version);
        PaperDetails before = paper.details();
        AgendaItem item = paper.item();
        item.remove(paper);
        desk.save(
                actor,
                record,
                new WordChanges().add(item.ofPapers(), "Paper “" + before.title() + "”, removed", before.text(), null),
                reason);
        desk.note(actor, record, "paper removed", before.title(), reason);
    }

    private static void requireFree(MeetingRecord record, String slug, @Nullable MeetingPaper self) {
        boolean taken = record.items().stream()
                .flatMap(item -> item.papers().stream())
                .anyMatch(paper -> !paper.equals(self) && paper.details().slug().equals(slug));
        if (taken) {
            throw new InvalidInput("slug", "Another paper of this meeting has this address");
        }
    }

    private void save(Actor actor, MeetingRecord record, WordChanges changes, @Nullable String reason) {
        try {
            desk.save(actor, record, changes, reason);
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("slug", "Another paper of this meeting has this address");
        }
    }
}
