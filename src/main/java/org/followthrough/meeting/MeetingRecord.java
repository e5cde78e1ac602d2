package org.followthrough.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.shared.Actor;
import org.followthrough.shared.BaseEntity;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;

/** What one meeting dealt with. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class MeetingRecord extends BaseEntity {

    private long meetingId;
    private int changes;
    private int lastItem;
    private int lastResolution;
    private @Nullable String title;
    private @Nullable String starts;
    private @Nullable String ended;
    private @Nullable String head;
    private @Nullable String agendaFoot;
    private @Nullable String foot;
    private @Nullable String remark;
    private @Nullable Instant agendaPublishedAt;
    private @Nullable Long agendaPublishedBy;
    private @Nullable Instant minutesPublishedAt;
    private @Nullable Long minutesPublishedBy;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<Group> attendance = new ArrayList<>();

    @OneToMany(mappedBy = "record", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    protected MeetingRecord() {}

    /** A group of those who were there. */
    @Embeddable
    static class Group {

        private String groupName;
        private String names;

        protected Group() {}

        Group(Attendance attendance) {
            this.groupName = attendance.group();
            this.names = String.join("\n", attendance.names());
        }

        Attendance attendance() {
            return new Attendance(groupName, names.lines().toList());
        }
    }

    void write(RecordDetails details) {
        details.check();
        this.title = details.title();
        this.starts = details.starts();
        this.ended = details.ended();
        this.head = details.head();
        this.agendaFoot = details.agendaFoot();
        this.foot = details.foot();
        this.remark = details.remark();
        if (!details.attendance().equals(details().attendance())) {
            attendance.clear();
            details.attendance().forEach(group -> attendance.add(new Group(group)));
        }
        count();
    }

    /** Without place and kind, which the meeting itself keeps. */
    RecordDetails details() {
        return new RecordDetails(
                title,
                starts,
                null,
                null,
                ended,
                head,
                agendaFoot,
                attendance.stream().map(Group::attendance).toList(),
                foot,
                remark);
    }

    AgendaItem add(ItemDetails details) {
        details.check();
        AgendaItem item = new AgendaItem(this, items.size() + 1, ++lastItem, details);
        items.add(item);
        count();
        return item;
    }

    /**
     * Puts an item somewhere else in the order.
     *
     * @param place from 1; beyond the end it comes last
     */
    void place(AgendaItem item, int place) {
        AgendaItem.place(items, item, place);
        number();
        count();
    }

    /** The names of the items in their order, one to a line, as the public papers have them. */
    String order() {
        return items.stream()
                .filter(item -> item.part() == shared())
                .map(item -> item.details().name())
                .collect(Collectors.joining("\n"));
    }

    void remove(AgendaItem item) {
        items.remove(item);
        number();
        count();
    }

    private void number() {
        for (int at = 0; at < items.size(); at++) {
            items.get(at).stand(at + 1);
        }
    }

    /** A number for a resolution's address. */
    int nextResolution() {
        count();
        return ++lastResolution;
    }

    /** Lets the version tell that something of the meeting has changed. */
    void count() {
        changes++;
    }

    void publish(MeetingRules rules, MeetingPart part, Actor actor, Instant now) {
        if (part == MeetingPart.AGENDA) {
            rules.require(MeetingAction.PUBLISH_AGENDA);
            this.agendaPublishedAt = now;
            this.agendaPublishedBy = actor.requireAccountId();
        } else {
            rules.require(MeetingAction.PUBLISH_MINUTES);
            this.minutesPublishedAt = now;
            this.minutesPublishedBy = actor.requireAccountId();
        }
    }

    boolean isPublished(MeetingPart part) {
        return (part == MeetingPart.AGENDA ? agendaPublishedAt : minutesPublishedAt) != null;
    }

    /** The paper that words in both count to: the minutes once they are public, since those are only corrected. */
    MeetingPart shared() {
        return isPublished(MeetingPart.MINUTES) ? MeetingPart.MINUTES : MeetingPart.AGENDA;
    }

    /** The paper that the meeting's other papers come with. */
    MeetingPart ofPapers() {
        return isPublished(MeetingPart.AGENDA) ? MeetingPart.AGENDA : shared();
    }

    @Nullable
    Instant agendaPublishedAt() {
        return agendaPublishedAt;
    }

    @Nullable
    Instant minutesPublishedAt() {
        return minutesPublishedAt;
    }

    long meetingId() {
        return meetingId;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /**
     * The item with this number in its address.
     *
     * @throws RefusedAction (404) if there is none
     */
    AgendaItem item(int ref) {
        return items.stream().filter(item -> item.ref() == ref).findFirst().orElseThrow(RefusedAction::notFound);
    }

    Resolution resolution(int ref) {
        return items.stream()
                .flatMap(item -> item.resolutions().stream())
                .filter(resolution -> resolution.ref() == ref)
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    MeetingPaper paper(String slug) {
        return items.stream()
                .flatMap(item -> item.papers().stream())
                .filter(paper -> paper.details().slug().equals(slug))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }
}
