package org.followthrough.measure.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.measure.ReadingDetails;
import org.followthrough.measure.ReadingView;
import org.followthrough.measure.SentAfter;
import org.followthrough.measure.Series;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading as typed.
 *
 * @param reason why an earlier one is corrected
 * @param sentAfter the last of the readings that were there when the form for a new one was made
 */
record ReadingForm(String asAtWords, DateParts asAt, String value, String reason, String sentAfter) {

    ReadingForm(
            @Nullable String asAtWords,
            @Nullable DateParts asAt,
            @Nullable String value,
            @Nullable String reason,
            @Nullable String sentAfter) {
        this.asAtWords = Typed.text(asAtWords);
        this.asAt = asAt == null ? DateParts.of(null) : asAt;
        this.value = Typed.text(value);
        this.reason = Typed.text(reason);
        this.sentAfter = Typed.text(sentAfter);
    }

    /** @param before the measure's readings so far, null for none */
    static ReadingForm empty(@Nullable Series before) {
        long last = before == null ? 0 : SentAfter.the(before.numbers()).last();
        return new ReadingForm(null, null, null, null, String.valueOf(last));
    }

    static ReadingForm of(ReadingView reading) {
        return new ReadingForm(reading.asAtWords(), DateParts.of(reading.asAt()), reading.value(), null, null);
    }

    /** @throws InvalidInput for a date that does not exist */
    ReadingDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        ReadingDetails details = new ReadingDetails(
                asAtWords.strip(), TypedDate.optional(problems, "asAt", asAt, "the day"), PlanForm.kept(value));
        InvalidInput.throwIfAny(problems);
        return details;
    }

    /**
     * What was typed beside the correction that somebody else made first; where that took the reading back, what was
     * typed can only be a new one.
     *
     * @param measure address of the measure
     */
    Conflict conflictWith(String measure, ReadingView saved) {
        String value = saved.value();
        return new Conflict(
                "The reading",
                null,
                measure + "/readings/" + (value == null ? "new" : saved.number() + "/correction"),
                measure,
                saved.number(),
                List.of(
                        Conflict.Field.line("When, in words", "asAtWords", asAtWords, saved.asAtWords()),
                        Conflict.Field.date("The day", "asAt", asAt, saved.asAt()),
                        Conflict.Field.line("Value", "value", this.value, Typed.text(value)),
                        new Conflict.Field("Why it is corrected", "reason", reason, Typed.text(saved.reason()))),
                Map.of());
    }
}
