package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.monitoring.EntryReader.ReopeningView;
import org.followthrough.monitoring.EntryView;
import org.followthrough.status.FlowchartDrawing;
import org.jspecify.annotations.Nullable;

/**
 * What became of a recommendation, session by session.
 *
 * @param prefix of its places on the page, empty unless the page has several
 * @param rows oldest first
 * @param paths the ways through the flowchart that still hold, latest first
 */
record ProgressHistory(String prefix, List<Row> rows, List<Path> paths) {

    /**
     * A row of the table: an entry, or a reopening.
     *
     * @param on the day of the session's meeting, or of the reopening
     * @param entry null exactly for a reopening
     * @param committee whose meeting it was, null for a reopening
     * @param correctedBy the entry that took the place of this one
     * @param reason why monitoring was reopened
     */
    record Row(
            LocalDate on,
            @Nullable EntryView entry,
            @Nullable String committee,
            @Nullable EntryView correctedBy,
            @Nullable String reason) {

        /** The session's address; null for a reopening. */
        public @Nullable String sessionPath() {
            return entry == null ? null : "/committees/" + entry.committeeSlug() + "/sessions/" + entry.heldOn();
        }
    }

    /** One session's way through the flowchart. */
    record Path(LocalDate on, String id, EntryView entry, FlowchartDrawing drawing) {}

    static ProgressHistory of(
            String prefix,
            List<EntryView> entries,
            List<ReopeningView> reopenings,
            Map<String, String> committeeNames) {
        Map<Long, EntryView> corrections = entries.stream()
                .filter(entry -> entry.correctsId() != null)
                .collect(Collectors.toMap(EntryView::correctsId, entry -> entry));
        List<Row> rows = new ArrayList<>();
        for (EntryView entry : entries) {
            rows.add(new Row(
                    entry.heldOn(),
                    entry,
                    committeeNames.get(entry.committeeSlug()),
                    corrections.get(entry.id()),
                    null));
            reopenings.stream()
                    .filter(reopening -> reopening.afterEntryId() == entry.id())
                    .forEach(reopening ->
                            rows.add(new Row(reopening.reopenedOn(), null, null, null, reopening.reason())));
        }
        List<Path> paths = entries.stream()
                .filter(entry -> !entry.superseded())
                .sorted(Comparator.comparing(EntryView::heldOn).reversed())
                .map(entry -> new Path(
                        entry.heldOn(),
                        prefix + "flowchart-" + entry.heldOn(),
                        entry,
                        FlowchartDrawing.withPath(entry.assessment().walk())))
                .toList();
        return new ProgressHistory(prefix, rows, paths);
    }

    /** The entry that holds now, null while no session has published one. */
    public @Nullable EntryView current() {
        return paths.isEmpty() ? null : paths.get(0).entry();
    }
}
