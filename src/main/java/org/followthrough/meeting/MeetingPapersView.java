package org.followthrough.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with as much of its agenda and minutes as one person may read; what they may not read is not in it.
 *
 * @param version of the record, 0 where there is none yet
 * @param items in order
 * @param changes of published words, the newest first
 */
public record MeetingPapersView(
        CommitteeView committee,
        MeetingView meeting,
        long version,
        RecordDetails details,
        @Nullable Instant agendaPublishedAt,
        @Nullable Instant minutesPublishedAt,
        List<AgendaItemView> items,
        List<ChangeView> changes,
        MeetingRules rules) {

    public MeetingPapersView {
        items = List.copyOf(items);
        changes = List.copyOf(changes);
    }

    /**
     * A change of words that everybody could read.
     *
     * @param what the item and which of its words
     * @param by who changed them
     */
    public record ChangeView(
            MeetingPart part,
            Instant at,
            String by,
            String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}

    /** Its address. */
    public String path() {
        return "/committees/" + committee.slug() + "/meetings/" + meeting.heldOn();
    }

    /** The reference of the minutes, for whoever may read them. */
    public @Nullable String minutesReference() {
        return rules.reads(MeetingPart.MINUTES) ? meeting.minutesReference() : null;
    }

    public boolean isAgendaPublished() {
        return agendaPublishedAt != null;
    }

    public boolean isMinutesPublished() {
        return minutesPublishedAt != null;
    }

    /** The item with this number in its address. */
    public Optional<AgendaItemView> item(int ref) {
        return items.stream().filter(item -> item.ref() == ref).findFirst();
    }

    /** What was resolved under this number. */
    public Optional<ResolutionView> resolution(int ref) {
        return items.stream()
                .flatMap(item -> item.resolutions().stream())
                .filter(resolution -> resolution.ref() == ref)
                .findFirst();
    }

    /** The item under which something was resolved. */
    public Optional<AgendaItemView> itemOfResolution(int ref) {
        return items.stream()
                .filter(item -> item.resolutions().stream().anyMatch(each -> each.ref() == ref))
                .findFirst();
    }

    /** The item to which a paper came. */
    public Optional<AgendaItemView> itemOfPaper(String slug) {
        return items.stream()
                .filter(item ->
                        item.papers().stream().anyMatch(paper -> paper.slug().equals(slug)))
                .findFirst();
    }

    /** A paper by its part of the address. */
    public Optional<PaperView> paper(String slug) {
        return papers().filter(paper -> paper.slug().equals(slug)).findFirst();
    }

    /** A paper wherever it is by now. */
    public Optional<PaperView> paper(long id) {
        return papers().filter(paper -> paper.id() == id).findFirst();
    }

    private Stream<PaperView> papers() {
        return items.stream().flatMap(item -> item.papers().stream());
    }
}
