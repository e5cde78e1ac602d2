package org.followthrough.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.Actor;
import org.followthrough.shared.LocalDay;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A reading as a row, which never changes. */
@Entity
@Immutable
@Table(name = "measure_reading")
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class Reading {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long measureId;
    private int number;
    private String asAtWords;
    private @Nullable LocalDate asAt;
    private @Nullable String value;
    private @Nullable Long correctsId;
    private @Nullable String reason;
    private Instant recordedAt;
    private long recordedBy;

    protected Reading() {}

    Reading(long measureId, int number, ReadingDetails details, Actor actor, Instant now) {
        this.measureId = measureId;
        this.number = number;
        this.asAtWords = details.asAtWords();
        this.asAt = details.asAt();
        this.value = details.value();
        this.recordedAt = now;
        this.recordedBy = actor.requireAccountId();
    }

    /** The reading that takes the place of this one. */
    Reading corrected(int other, ReadingDetails details, String why, Actor actor, Instant now) {
        Reading correction = new Reading(measureId, other, details, actor, now);
        correction.correctsId = id;
        correction.reason = why;
        return correction;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    long measureId() {
        return measureId;
    }

    int number() {
        return number;
    }

    boolean corrects(Reading other) {
        return correctsId != null && correctsId == other.id();
    }

    /**
     * As pages show it.
     *
     * @param numbers of the measure's readings by their ids
     */
    ReadingView view(Map<Long, Integer> numbers) {
        LocalDate read = DueDate.read(asAtWords, LocalDay.of(recordedAt)).until();
        return new ReadingView(
                measureId,
                number,
                asAtWords,
                asAt,
                asAt == null ? read : asAt,
                value,
                PrintedNumber.read(value, Unit.PERCENT).orElse(null),
                correctsId == null ? null : numbers.get(correctsId),
                reason,
                recordedAt);
    }
}
