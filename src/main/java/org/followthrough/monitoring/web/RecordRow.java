package org.followthrough.monitoring.web;

import java.util.Map;
import java.util.Optional;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation on the page of the meeting.
 *
 * @param typed what came back with a row that could not be saved, null for the others
 * @param errors field to message
 * @param overtaken whether somebody else recorded it while this page was open
 * @param saved whether it was saved just now
 */
record RecordRow(ItemView item, @Nullable Outcome typed, Map<String, String> errors, boolean overtaken, boolean saved) {

    private static final int SHORT = 180;

    static RecordRow of(ItemView item, @Nullable String savedKey) {
        return new RecordRow(
                item, null, Map.of(), false, item.recommendation().key().equals(savedKey));
    }

    /** The row's name, such as EP-7, with the recipient of a strand. */
    public String name() {
        return item.recommendation().name();
    }

    /** Its place on the page and its part of addresses. */
    public String key() {
        return item.recommendation().key();
    }

    public boolean isRecorded() {
        return item.confirmed() != null;
    }

    /** Whether the row asks for something: it is not recorded, or what was typed must not be lost. */
    public boolean isOpen() {
        return item.draft() != null && (!isRecorded() || typed != null);
    }

    public boolean needsReason() {
        return drafted()
                .filter(draft -> draft.status().needsReason() && draft.reason() == null)
                .isPresent();
    }

    public boolean needsAction() {
        return drafted().filter(draft -> draft.status().needsAction()).isPresent();
    }

    /** Whether "agree all remaining" passes it over. */
    public boolean waitsForWords() {
        return !isRecorded() && drafted().filter(Assessment::lacksWords).isPresent();
    }

    /** The beginning of the recommendation, to recognise it by. */
    public @Nullable String beginning() {
        String text = item.recommendation().text();
        if (text == null || text.length() <= SHORT) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHORT);
        return text.substring(0, end > 0 ? end : SHORT) + "…";
    }

    public boolean isShortened() {
        String text = item.recommendation().text();
        return text != null && text.length() > SHORT;
    }

    private Optional<Assessment> drafted() {
        return Optional.ofNullable(item.draft()).map(ItemView.Settled::assessment);
    }
}
