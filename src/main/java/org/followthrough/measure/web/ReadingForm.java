package org.followthrough.measure.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.measure.ReadingDetails;
import org.followthrough.measure.ReadingView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading as typed.
 *
 * @param reason why an earlier one is corrected
 */
record ReadingForm(String asAtWords, DateParts asAt, String value, String reason) {

    ReadingForm(@Nullable String asAtWords, @Nullable DateParts asAt, @Nullable String value, @Nullable String reason) {
        this.asAtWords = Typed.text(asAtWords);
        this.asAt = asAt == null ? DateParts.of(null) : asAt;
        this.value = Typed.text(value);
        this.reason = Typed.text(reason);
    }

    static ReadingForm empty() {
        return new ReadingForm(null, null, null, null);
    }

    static ReadingForm of(ReadingView reading) {
        return new ReadingForm(reading.asAtWords(), DateParts.of(reading.asAt()), reading.value(), null);
    }

    /** @throws InvalidInput for a date that does not exist */
    ReadingDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        ReadingDetails details = new ReadingDetails(
                asAtWords.strip(), TypedDate.optional(problems, "asAt", asAt, "the day"), PlanForm.kept(value));
        InvalidInput.throwIfAny(problems);
        return details;
    }
}
