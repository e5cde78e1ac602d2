package org.followthrough.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
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
     * @param first the reading with which the corrections began that led to this one: they do not move it in time
     */
    ReadingView view(PlanView plan, Map<Long, Integer> numbers, Reading first) {
        LocalDate read = SaidDay.read(asAtWords, first.counted(plan)).until();
        return new ReadingView(
                measureId,
                number,
                asAtWords,
                asAt,
                asAt == null ? read : asAt,
                value,
                size(plan, value),
                correctsId == null ? null : numbers.get(correctsId),
                reason,
                recordedAt);
    }

    /** What the paper of a plan prints was so by the paper's day; what is added to it later, by the day it was added. */
    private LocalDate counted(PlanView plan) {
        Instant publishedAt = plan.publishedAt();
        return publishedAt == null || recordedAt.isBefore(publishedAt) ? plan.counted() : LocalDay.of(recordedAt);
    }

    /** The number in the unit of one of the plan's columns; where there are none, parts of a hundred count as numbers. */
    private static @Nullable BigDecimal size(PlanView plan, @Nullable String value) {
        Stream<Unit> units = plan.columns().isEmpty()
                ? Stream.of(Unit.PERCENT)
                : plan.columns().stream().map(ColumnDetails::unit);
        return units.flatMap(unit -> PrintedNumber.read(value, unit).stream())
                .findFirst()
                .orElse(null);
    }

    boolean says(ReadingDetails details) {
        return details().equals(details);
    }

    ReadingDetails details() {
        return new ReadingDetails(asAtWords, asAt, value);
    }

    @Nullable
    Long corrects() {
        return correctsId;
    }
}
