package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.history.WordChange;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/** The items of a meeting into which those of a paste go, and what they have already. */
record PastedInto(MeetingPapersView meeting, MeetingPart part) {

    /** Where an item can go. */
    List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", "A new item")),
                        meeting.items().stream().map(item -> new Choice(String.valueOf(item.ref()), item.name())))
                .toList();
    }

    /** Each that goes nowhere yet goes into the first free item that has its number or its title. */
    List<MeetingPasteForm.Row> match(List<MeetingPasteForm.Row> rows) {
        List<AgendaItemView> free = new ArrayList<>(meeting.items());
        rows.forEach(row -> there(row).ifPresent(free::remove));
        List<MeetingPasteForm.Row> matched = new ArrayList<>();
        for (MeetingPasteForm.Row row : rows) {
            AgendaItemView same = row.into().isEmpty()
                    ? free.stream()
                            .filter(item -> isSame(item, row))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (same == null) {
                matched.add(row);
            } else {
                free.remove(same);
                matched.add(row.goingInto(same.ref()));
            }
        }
        return matched;
    }

    /** Minutes print titles in capitals; an item of the agenda stays called as it is, and stands where it stands. */
    MeetingPasteForm.Row named(MeetingPasteForm.Row row) {
        return there(row)
                .filter(item -> part == MeetingPart.MINUTES)
                .map(AgendaItemView::details)
                .map(details -> row.called(details.title(), details.level()))
                .orElse(row);
    }

    private boolean isSame(AgendaItemView item, MeetingPasteForm.Row row) {
        boolean numbered = part == MeetingPart.MINUTES
                && !row.number().isBlank()
                && row.number().strip().equals(item.details().minutesNumber());
        return numbered || bare(item.details().title()).equals(bare(row.title()));
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Optional<AgendaItemView> there(MeetingPasteForm.Row row) {
        return meeting.items().stream()
                .filter(item -> String.valueOf(item.ref()).equals(row.into()))
                .findFirst();
    }

    /** What the item of a row has now and will lose; what is left empty in the row it keeps. */
    public List<WordChange> replacedBy(MeetingPasteForm.Row row) {
        boolean agenda = part == MeetingPart.AGENDA;
        return there(row)
                .map(AgendaItemView::details)
                .map(details -> Stream.of(
                                replaced("Number", number(details), row.number()),
                                replaced("Title", details.title(), row.title()),
                                replaced("Words", agenda ? details.agenda() : details.minutes(), row.words()))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    private @Nullable String number(ItemDetails details) {
        return part == MeetingPart.AGENDA ? details.number() : details.minutesNumber();
    }

    /** What the meeting has now before its first item and will lose. */
    public List<WordChange> replacedBefore(MeetingPasteForm form) {
        RecordDetails now = meeting.details();
        return Stream.of(
                        replaced("Words before the first item", now.head(), form.head()),
                        replaced("Who was there", Attendance.typed(now.attendance()), form.attendance()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What it has after its last item and will lose. */
    public List<WordChange> replacedAfter(MeetingPasteForm form) {
        RecordDetails now = meeting.details();
        String foot = part == MeetingPart.AGENDA ? now.agendaFoot() : now.foot();
        return Stream.of(
                        replaced("Words after the last item", foot, form.foot()),
                        replaced("Time at which the meeting ended", now.ended(), form.ended()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<WordChange> replaced(String what, @Nullable String now, @Nullable String typed) {
        return WordChange.between(what, lines(now), lines(typed))
                .filter(change -> change.before() != null && change.after() != null);
    }

    private static String lines(@Nullable String words) {
        return Typed.text(words).replace("\r\n", "\n");
    }
}
