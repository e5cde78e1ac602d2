package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.monitoring.EntryView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionState;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Strand;
import org.followthrough.monitoring.StrandRecipient;
import org.followthrough.register.SessionRegister.Caption;
import org.followthrough.register.SessionRegister.Ended;
import org.followthrough.response.DateChangeView;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * The tracking table of one review at one session, laid out as Appendix 2 of the Leeds report of 8 November 2012.
 *
 * @param id for the page, unique on it
 * @param caption such as "Review of External Placements Inquiry (February 2012)"
 * @param ended sentences on what earlier sessions ended and is therefore not in the table
 */
record ReviewTable(String id, String caption, List<Row> rows, List<String> ended) {

    /**
     * A recommendation of the table.
     *
     * @param sessionPath the session's address
     * @param positions oldest first; the last is this session's own
     * @param before the status that stood before this session
     * @param published this session's entry, null before publication
     * @param moved published changes of its actions' dates since the last session that looked at it
     */
    record Row(
            String sessionPath,
            ItemView item,
            List<TrackedPosition> positions,
            @Nullable StatusCategory before,
            @Nullable EntryView published,
            List<DateChangeView> moved) {

        static Row of(SessionView held, ItemView item, @Nullable EntryView published, List<DateChangeView> moved) {
            LocalDate session = held.meeting().heldOn();
            List<TrackedPosition> positions = new ArrayList<>();
            item.earlier().stream()
                    .filter(entry -> !entry.superseded())
                    .forEach(entry -> positions.add(TrackedPosition.earlier(entry, session)));
            positions.add(
                    published != null
                            ? TrackedPosition.own(published)
                            : TrackedPosition.own(item, held.state() == SessionState.PUBLISHED));
            return new Row(
                    held.path(),
                    item,
                    positions,
                    item.last().map(EntryView::status).orElse(null),
                    published,
                    moved);
        }

        /** Of the recommendation's page. */
        public String path() {
            var line = item.recommendation();
            return "/reviews/" + line.reviewSlug() + "/recommendations/" + line.ref();
        }

        /**
         * Its number and words as a paper without a table prints them over its position, "i. the ongoing work …", with the
         * recipient of a strand.
         */
        public String words() {
            var line = item.recommendation();
            String words = line.text();
            return words == null
                    ? line.title()
                    : StrandRecipient.named(numbered(line.label(), words), line.recipient());
        }

        /** The same of the whole that it is a part of: its number is what its own comes after in its address. */
        public String wholeWords() {
            var line = item.recommendation();
            String own = line.label().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]", "");
            String whole = line.ref().endsWith(own)
                    ? line.ref()
                            .substring(0, line.ref().length() - own.length())
                            .replaceAll("-$", "")
                    : "";
            return numbered(whole, String.valueOf(line.introduction()));
        }

        private static String numbered(String label, String words) {
            if (label.isEmpty()) {
                return words;
            }
            boolean bare = Character.isLetterOrDigit(label.charAt(label.length() - 1));
            return label + (bare ? ". " : " ") + words;
        }

        /** Of the form with which an officer corrects its published entry. */
        public String correctionPath() {
            return itemPath() + "/correction";
        }

        /** Of its working paper, where the committee comments on the draft. */
        public String itemPath() {
            return sessionPath + "/items/" + item.recommendation().key();
        }

        /** Where it stands after this session; null while the committee has not confirmed it. */
        public @Nullable StatusCategory status() {
            return positions.get(positions.size() - 1).status();
        }

        /**
         * Whether the committee has found it complete or stopped monitoring it. The paper's own cell is empty, because
         * it was printed before the meeting: the word is what the meeting added.
         */
        public boolean isComplete() {
            StatusCategory status = status();
            return status != null && status.endsMonitoring();
        }

        boolean keepsStatus() {
            return before != null && before == status();
        }

        /** What this session changed, one sentence each, in the committee's words. */
        List<String> changes(Vocabulary vocabulary) {
            List<String> changes = new ArrayList<>();
            StatusCategory now = status();
            if (now != null && before != null && now != before) {
                changes.add("%s: from %s to %s.".formatted(name(), vocabulary.say(before), vocabulary.say(now)));
            } else if (now != null && before == null) {
                changes.add("%s: first looked at, %s.".formatted(name(), vocabulary.say(now)));
            }
            var update = positions.get(positions.size() - 1).update();
            if (update != null && update.newDueWords() != null) {
                changes.add(
                        "%s: new date %s.".formatted(name(), Words.due(update.newDueWords(), update.newDueUntil())));
            }
            for (DateChangeView change : moved) {
                String what = change.what();
                changes.add("%s: a published date moved from %s to %s%s."
                        .formatted(name(), change.oldDate(), change.newDate(), what == null ? "" : " (" + what + ")"));
            }
            return changes;
        }

        private String name() {
            return item.recommendation().name();
        }
    }

    /** Whether a row is the first of the parts of a whole. */
    public boolean opens(int at) {
        String whole = rows.get(at).item().recommendation().introduction();
        return whole != null
                && (at == 0
                        || !whole.equals(
                                rows.get(at - 1).item().recommendation().introduction()));
    }

    /** The tables of a session, one to each review that it looks at, in the order of its items. */
    static List<ReviewTable> of(
            SessionView session,
            Map<Strand, EntryView> published,
            Map<Strand, List<DateChangeView>> moved,
            Map<String, Caption> captions,
            List<Ended> ended) {
        Map<String, List<ItemView>> byReview = session.included().stream()
                .collect(Collectors.groupingBy(
                        item -> item.recommendation().reviewSlug(), LinkedHashMap::new, Collectors.toList()));
        List<ReviewTable> tables = new ArrayList<>();
        byReview.forEach((slug, items) -> tables.add(new ReviewTable(
                "table-" + slug,
                ReviewWording.caption(Objects.requireNonNull(captions.get(slug), slug)),
                items.stream()
                        .map(item -> Row.of(
                                session,
                                item,
                                published.get(item.recommendation().strand()),
                                moved.getOrDefault(item.recommendation().strand(), List.of())))
                        .toList(),
                ReviewWording.ended(gone(slug, items, ended)))));
        return tables;
    }

    private static List<Ended> gone(String slug, List<ItemView> items, List<Ended> ended) {
        Set<Strand> taken =
                items.stream().map(item -> item.recommendation().strand()).collect(Collectors.toSet());
        return ended.stream()
                .filter(each -> each.reviewSlug().equals(slug) && !taken.contains(each.strand()))
                .toList();
    }
}
