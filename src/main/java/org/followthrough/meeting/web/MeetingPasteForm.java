package org.followthrough.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.PastedMeeting;
import org.followthrough.meeting.PastedPapers;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.ResolutionKind;
import org.followthrough.shared.Typed;
import org.followthrough.web.ShownOn;
import org.jspecify.annotations.Nullable;

/**
 * A pasted agenda or pasted minutes on the way into a meeting.
 *
 * @param pasted as it was pasted, kept so that one can begin again
 * @param version of the meeting that the page showed
 * @param attendance groups begin with "# ", every other line is a name
 * @param rows the items as the officer has them now
 * @param reason why published words are changed
 */
record MeetingPasteForm(
        String pasted,
        @Nullable String version,
        @Nullable String head,
        @Nullable String attendance,
        List<Row> rows,
        @Nullable String foot,
        @Nullable String ended,
        @Nullable String reason)
        implements ShownOn {

    /** One page can hold no more: an item has at most eight fields, a resolution six, and the server takes 2,000. */
    private static final int MOST_FIELDS = 1800;

    MeetingPasteForm(
            @Nullable String pasted,
            @Nullable String version,
            @Nullable String head,
            @Nullable String attendance,
            @Nullable List<@Nullable Row> rows,
            @Nullable String foot,
            @Nullable String ended,
            @Nullable String reason) {
        this.pasted = Typed.text(pasted);
        this.version = version;
        this.head = head;
        this.attendance = attendance;
        this.rows = kept(rows);
        this.foot = foot;
        this.ended = ended;
        this.reason = reason;
    }

    private static <T> List<T> kept(@Nullable List<@Nullable T> rows) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * One item.
     *
     * @param into number in addresses of the item that it belongs to, empty for a new one
     * @param level "1" under the item before it, else "0"
     * @param words of the pasted part
     * @param join it belongs to the end of the item before
     */
    record Row(
            String into,
            String number,
            String title,
            String level,
            String words,
            Boolean join,
            Boolean leaveOut,
            List<Resolved> resolutions) {

        Row(
                @Nullable String into,
                @Nullable String number,
                @Nullable String title,
                @Nullable String level,
                @Nullable String words,
                @Nullable Boolean join,
                @Nullable Boolean leaveOut,
                @Nullable List<@Nullable Resolved> resolutions) {
            this.into = Typed.text(into);
            this.number = Typed.text(number);
            this.title = Typed.text(title);
            this.level = Typed.text(level);
            this.words = Typed.text(words);
            this.join = Boolean.TRUE.equals(join);
            this.leaveOut = Boolean.TRUE.equals(leaveOut);
            this.resolutions = kept(resolutions);
        }

        private Row with(String otherWords, List<Resolved> others) {
            return new Row(into, number, title, level, otherWords, false, false, new ArrayList<>(others));
        }

        Row goingInto(int ref) {
            return new Row(
                    String.valueOf(ref), number, title, level, words, join, leaveOut, new ArrayList<>(resolutions));
        }

        Row called(String otherTitle, int otherLevel) {
            return new Row(
                    into,
                    number,
                    otherTitle,
                    String.valueOf(otherLevel),
                    words,
                    join,
                    leaveOut,
                    new ArrayList<>(resolutions));
        }

        private Row corrected() {
            return with(
                    words, resolutions.stream().filter(each -> !each.leaveOut()).toList());
        }

        /** This item with the other's words at its end, its number and title among them. */
        private Row joined(Row other) {
            String heading = (other.number + " " + other.title).strip();
            String all = Stream.of(words, heading, other.words)
                    .filter(each -> !each.isBlank())
                    .collect(Collectors.joining("\n\n"));
            return with(
                    all,
                    Stream.concat(resolutions.stream(), other.corrected().resolutions.stream())
                            .toList());
        }

        private PastedPapers.Row row(MeetingPart part) {
            boolean agenda = part == MeetingPart.AGENDA;
            return new PastedPapers.Row(
                    into.matches("[1-9][0-9]{0,8}") ? Integer.valueOf(into) : null,
                    new ItemDetails(
                            "1".equals(level) ? 1 : 0,
                            agenda ? number : null,
                            agenda ? null : number,
                            title,
                            agenda ? words : null,
                            agenda ? null : words,
                            List.of(),
                            List.of()),
                    resolutions.stream().map(Resolved::details).toList());
        }
    }

    /**
     * What was resolved under an item.
     *
     * @param place "no" for what was agreed in discussion
     */
    record Resolved(String text, String kind, String ownerWords, String dueWords, String place, Boolean leaveOut) {

        Resolved(
                @Nullable String text,
                @Nullable String kind,
                @Nullable String ownerWords,
                @Nullable String dueWords,
                @Nullable String place,
                @Nullable Boolean leaveOut) {
            this.text = Typed.text(text);
            this.kind = Typed.text(kind);
            this.ownerWords = Typed.text(ownerWords);
            this.dueWords = Typed.text(dueWords);
            this.place = Typed.text(place);
            this.leaveOut = Boolean.TRUE.equals(leaveOut);
        }

        static Resolved of(ResolutionDetails details) {
            return new Resolved(
                    details.text(),
                    details.kind().name(),
                    details.ownerWords(),
                    details.dueWords(),
                    ResolutionForm.PLACES.get(details.resolved() ? 0 : 1).value(),
                    false);
        }

        private ResolutionDetails details() {
            return new ResolutionDetails(
                    ResolutionKind.DECISION.name().equals(kind) ? ResolutionKind.DECISION : ResolutionKind.ACTION,
                    text,
                    ownerWords,
                    List.of(),
                    dueWords,
                    !ResolutionForm.PLACES.get(1).value().equals(place),
                    null);
        }
    }

    /** Where the pasted text has been read, its items are what is worked on. */
    @Override
    public String view() {
        return rows.isEmpty() ? MeetingPasteController.PASTE : MeetingPasteController.CHECK;
    }

    static MeetingPasteForm empty() {
        return new MeetingPasteForm("", "", "", "", null, "", "", "");
    }

    /** What was found in a paste, each item with the one of the meeting to which it seems to belong. */
    static MeetingPasteForm of(MeetingPapersView meeting, MeetingPart part, String pasted) {
        PastedMeeting found = PastedMeeting.of(part, pasted);
        PastedInto items = new PastedInto(meeting, part);
        List<Row> rows =
                items.match(found.items().stream().map(item -> row(part, item)).toList());
        String head = meeting.details().head() == null ? found.head() : "";
        return new MeetingPasteForm(
                pasted,
                String.valueOf(meeting.version()),
                head,
                found.attendance(),
                rows.stream().map(items::named).collect(Collectors.toCollection(ArrayList::new)),
                found.foot(),
                found.ended(),
                "");
    }

    private static Row row(MeetingPart part, PastedMeeting.Item item) {
        ItemDetails details = item.details();
        boolean agenda = part == MeetingPart.AGENDA;
        return new Row(
                "",
                agenda ? details.number() : details.minutesNumber(),
                details.title(),
                String.valueOf(details.level()),
                agenda ? details.agenda() : details.minutes(),
                false,
                false,
                new ArrayList<>(item.resolutions().stream().map(Resolved::of).toList()));
    }

    boolean isTooLong() {
        int fields =
                rows.stream().mapToInt(row -> 8 + 6 * row.resolutions().size()).sum();
        return fields > MOST_FIELDS;
    }

    /** The items after joining and leaving out. The first cannot be joined to anything and stays. */
    MeetingPasteForm corrected() {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (row.leaveOut()) {
                continue;
            }
            if (row.join() && !kept.isEmpty()) {
                kept.set(kept.size() - 1, kept.get(kept.size() - 1).joined(row));
            } else {
                kept.add(row.corrected());
            }
        }
        return new MeetingPasteForm(pasted, version, head, attendance, new ArrayList<>(kept), foot, ended, reason);
    }

    /** The same for a meeting that has changed meanwhile: what was new goes into the item to which it seems to belong now. */
    MeetingPasteForm at(MeetingPapersView now, MeetingPart part) {
        List<Row> matched = new PastedInto(now, part).match(rows);
        return new MeetingPasteForm(
                pasted, String.valueOf(now.version()), head, attendance, new ArrayList<>(matched), foot, ended, reason);
    }

    PastedPapers.Frame frame() {
        return new PastedPapers.Frame(head, attendance, foot, ended);
    }

    List<PastedPapers.Row> papers(MeetingPart part) {
        return rows.stream().map(row -> row.row(part)).toList();
    }
}
