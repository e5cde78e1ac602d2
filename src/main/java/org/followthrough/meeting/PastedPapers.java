package org.followthrough.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a whole agenda or whole minutes into a meeting at once, as an officer has corrected what was pasted. */
@Service
@Transactional
public class PastedPapers {

    private final MeetingDesk desk;

    PastedPapers(MeetingDesk desk) {
        this.desk = desk;
    }

    /**
     * An item of the paste.
     *
     * @param into the number in addresses of the item that it belongs to, null for a new one
     * @param details of an item that is there already the words of the other part stay, and what comes to the meeting
     *     under it; blank leaves what is there
     */
    public record Row(@Nullable Integer into, ItemDetails details, List<ResolutionDetails> resolutions) {

        public Row {
            resolutions = List.copyOf(resolutions);
        }

        private ItemDetails over(ItemDetails there, MeetingPart part) {
            boolean agenda = part == MeetingPart.AGENDA;
            return new ItemDetails(
                    details.level(),
                    agenda ? or(details.number(), there.number()) : there.number(),
                    agenda ? there.minutesNumber() : or(details.minutesNumber(), there.minutesNumber()),
                    details.title(),
                    agenda ? or(details.agenda(), there.agenda()) : there.agenda(),
                    agenda ? there.minutes() : or(details.minutes(), there.minutes()),
                    there.recommendations(),
                    there.reviews());
        }

        private boolean isIn(AgendaItem item, MeetingPart part) {
            List<String> resolved = item.resolutions().stream()
                    .map(each -> each.details().text())
                    .toList();
            return over(item.details(), part).equals(item.details())
                    && resolutions.stream().allMatch(each -> resolved.contains(each.text()));
        }
    }

    /**
     * What stands around the items; blank leaves what is there.
     *
     * @param attendance see {@link Attendance#read}
     */
    public record Frame(
            @Nullable String head,
            @Nullable String attendance,
            @Nullable String foot,
            @Nullable String ended) {

        private RecordDetails over(RecordDetails there, MeetingPart part) {
            boolean agenda = part == MeetingPart.AGENDA;
            List<Attendance> groups = Attendance.read(attendance);
            return new RecordDetails(
                    there.title(),
                    there.starts(),
                    there.place(),
                    there.kind(),
                    or(ended, there.ended()),
                    or(head, there.head()),
                    agenda ? or(foot, there.agendaFoot()) : there.agendaFoot(),
                    groups.isEmpty() ? there.attendance() : groups,
                    agenda ? there.foot() : or(foot, there.foot()),
                    there.remark());
        }
    }

    private static @Nullable String or(@Nullable String typed, @Nullable String there) {
        return typed == null || typed.isBlank() ? there : typed;
    }

    /**
     * Looks whether everything can be written as it is, without writing it.
     *
     * @throws InvalidInput naming fields as "rows[0].title", "rows[0].resolutions[1].text" or "attendance"
     */
    public void check(Frame frame, MeetingPart part, List<Row> rows) {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            String name = "rows[" + at + "].";
            row.details().problems().forEach((field, message) -> problems.put(name + field(field), message));
            if (row.into() != null && !taken.add(row.into())) {
                problems.put(name + "into", "Another item goes there already. Join the two, or make this a new item");
            }
            for (int each = 0; each < row.resolutions().size(); each++) {
                String prefix = name + "resolutions[" + each + "].";
                row.resolutions()
                        .get(each)
                        .problems()
                        .forEach((field, message) -> problems.put(prefix + field, message));
            }
        }
        try {
            frame.over(RecordDetails.NONE, part).check();
        } catch (InvalidInput refused) {
            refused.problems()
                    .forEach((field, message) -> problems.put(field.equals("agendaFoot") ? "foot" : field, message));
        }
        InvalidInput.throwIfAny(problems);
    }

    private static String field(String field) {
        return switch (field) {
            case "minutesNumber" -> "number";
            case "agenda", "minutes" -> "words";
            default -> field;
        };
    }

    /**
     * Writes it, all or nothing. A new item stands behind the one before it in the paste, or else before the first that
     * is there already, and one of the minutes stays out of the agenda; what an item resolved before word for word is not added twice, and a form that is sent twice
     * writes once.
     *
     * @param version of the meeting's record that the page showed
     * @param reason see {@link MeetingDesk#save}
     * @throws InvalidInput see {@link #check}
     */
    public void write(
            Actor actor,
            long meetingId,
            long version,
            MeetingPart part,
            Frame frame,
            List<Row> rows,
            @Nullable String reason) {
        MeetingRecord record = desk.open(actor, meetingId);
        if (record.version() != version && isWritten(record, part, frame, rows)) {
            return;
        }
        record.requireVersion(version);
        check(frame, part, rows);
        WordChanges changes = new WordChanges();
        RecordDetails before = record.details();
        RecordDetails after = frame.over(before, part);
        if (!after.equals(before)) {
            record.write(after);
            changes.addAll(after.changesFrom(before, record.shared()));
        }
        int place = first(record, rows);
        for (Row row : rows) {
            AgendaItem item = item(record, part, row, place, changes);
            place = record.items().indexOf(item) + 1;
            resolve(record, item, row.resolutions(), changes);
        }
        desk.save(actor, record, changes, reason);
        desk.note(actor, record, part.words() + " pasted", rows.size() + " items", reason);
    }

    /** Whether all of it stands in the meeting already, where it would be written. */
    private static boolean isWritten(MeetingRecord record, MeetingPart part, Frame frame, List<Row> rows) {
        List<AgendaItem> left = new ArrayList<>(record.items());
        RecordDetails there = record.details();
        return frame.over(there, part).equals(there)
                && rows.stream()
                        .allMatch(row -> left.stream()
                                .filter(item ->
                                        (row.into() == null || row.into() == item.ref()) && row.isIn(item, part))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false));
    }

    /** How many items stand before what comes first of the paste. */
    private static int first(MeetingRecord record, List<Row> rows) {
        return rows.stream()
                .map(Row::into)
                .filter(Objects::nonNull)
                .findFirst()
                .map(into -> record.items().indexOf(record.item(into)))
                .orElse(record.items().size());
    }

    private static AgendaItem item(MeetingRecord record, MeetingPart part, Row row, int place, WordChanges changes) {
        if (row.into() != null) {
            AgendaItem item = record.item(row.into());
            ItemDetails now = row.over(item.details(), part);
            changes.addAll(now.changesFrom(item.details(), item.part()));
            item.write(now);
            return item;
        }
        AgendaItem item = record.add(row.details());
        if (part == MeetingPart.MINUTES) {
            item.comeWithMinutes();
        }
        record.place(item, place + 1);
        changes.add(
                item.part(),
                row.details().name() + ", added",
                null,
                row.details().title());
        return item;
    }

    private void resolve(
            MeetingRecord record, AgendaItem item, List<ResolutionDetails> resolutions, WordChanges changes) {
        List<String> there = new ArrayList<>(
                item.resolutions().stream().map(each -> each.details().text()).toList());
        for (ResolutionDetails each : resolutions) {
            if (!there.contains(each.text())) {
                item.resolve(each, desk.heldOn(record));
                there.add(each.text());
                changes.add(MeetingPart.MINUTES, item.details().name() + ", what was resolved", null, each.text());
            }
        }
    }
}
