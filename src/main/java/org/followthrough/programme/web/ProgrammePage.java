package org.followthrough.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.followthrough.monitoring.MeetingPages;
import org.followthrough.programme.EntryView;
import org.followthrough.programme.Named;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.shared.Actor;
import org.followthrough.web.Link;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;

/**
 * A work programme as the paper prints it.
 *
 * @param groups the rows in printed order, those that follow one another under one heading together
 * @param meetings which recommendations come to which meeting, the first meeting first
 * @param changes since it was published, the latest first
 */
record ProgrammePage(
        ProgrammeView programme,
        List<Group> groups,
        List<Meeting> meetings,
        List<PublishedChange> changes,
        boolean mayEdit) {

    /** Rows under a heading, or under none. */
    record Group(@Nullable String heading, List<Row> rows) {}

    /**
     * A row.
     *
     * @param meetingPath address of the meeting's page, null where there is none to open
     */
    record Row(EntryView entry, @Nullable String meetingPath, String path, boolean first, boolean last) {

        /** What links and buttons call it. */
        public String name() {
            String words = entry.details().dateWords();
            return words == null ? "entry " + entry.position() : words;
        }
    }

    /** A meeting with what is brought to it. */
    record Meeting(LocalDate on, @Nullable String path, Set<Named> recommendations) {}

    static ProgrammePage of(
            Actor actor,
            ProgrammeView programme,
            List<PublishedChange> changes,
            boolean mayEdit,
            List<MeetingPages> sources) {
        List<EntryView> entries = programme.entries();
        Map<LocalDate, String> paths = paths(actor, programme, sources);
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            EntryView entry = entries.get(at);
            LocalDate meeting = entry.details().meetingOn();
            Row row = new Row(
                    entry,
                    meeting == null ? null : paths.get(meeting),
                    programme.path() + "/entries/" + entry.number(),
                    at == 0,
                    at == entries.size() - 1);
            String heading = entry.details().heading();
            if (groups.isEmpty()
                    || !Objects.equals(groups.get(groups.size() - 1).heading(), heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return new ProgrammePage(programme, groups, meetings(entries, paths), changes, mayEdit);
    }

    private static Map<LocalDate, String> paths(Actor actor, ProgrammeView programme, List<MeetingPages> sources) {
        List<LocalDate> days = programme.entries().stream()
                .map(entry -> entry.details().meetingOn())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<LocalDate, String> paths = new HashMap<>();
        for (MeetingPages source : sources) {
            source.paths(actor, programme.committee(), days).forEach(paths::putIfAbsent);
        }
        return paths;
    }

    private static List<Meeting> meetings(List<EntryView> entries, Map<LocalDate, String> paths) {
        Map<LocalDate, Set<Named>> brought = new TreeMap<>();
        for (EntryView entry : entries) {
            LocalDate on = entry.details().meetingOn();
            if (on != null && !entry.recommendations().isEmpty()) {
                brought.computeIfAbsent(on, day -> new LinkedHashSet<>()).addAll(entry.recommendations());
            }
        }
        return brought.entrySet().stream()
                .map(each -> new Meeting(each.getKey(), paths.get(each.getKey()), each.getValue()))
                .toList();
    }

    public List<Link> trail() {
        return Trail.to(Trail.committee(programme.committee()), Trail.programmes(programme.committee()));
    }

    /** What stands over a column, from 0. */
    public String head(int column) {
        return programme.details().heads().get(column);
    }
}
