package org.followthrough.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A row of a work programme, which keeps its number wherever it is moved. */
@Entity(name = "WorkProgrammeEntry")
class ProgrammeEntry extends BaseEntity {

    private long programmeId;
    private int number;
    private int position;
    private @Nullable String heading;
    private @Nullable String dateWords;
    private @Nullable LocalDate meetingOn;
    private @Nullable LocalDate fromOn;
    private @Nullable LocalDate untilOn;
    private boolean daysTyped;
    private String issue;
    private @Nullable String meetingType;
    private @Nullable String how;
    private @Nullable String who;
    private @Nullable String outcome;

    @ElementCollection
    @CollectionTable(name = "work_programme_entry_recommendation", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Column(name = "recommendation_id")
    private List<Long> recommendations = new ArrayList<>();

    protected ProgrammeEntry() {}

    ProgrammeEntry(
            long programmeId, int number, int position, EntryDetails details, ProgrammeDates.@Nullable Span span) {
        this.programmeId = programmeId;
        this.number = number;
        this.position = position;
        edit(details, span);
    }

    /** @param span that the words are read as; counts where the details name none */
    final void edit(EntryDetails details, ProgrammeDates.@Nullable Span span) {
        details.check();
        this.heading = details.heading();
        this.dateWords = details.dateWords();
        this.meetingOn = details.meetingOn();
        this.daysTyped = details.from() != null;
        this.fromOn = details.from();
        this.untilOn = details.until();
        readAs(span);
        this.issue = details.issue();
        this.meetingType = details.type();
        this.how = details.how();
        this.who = details.who();
        this.outcome = details.outcome();
        if (!recommendations.equals(details.recommendations())) {
            recommendations.clear();
            recommendations.addAll(details.recommendations());
        }
    }

    /** Takes what the words are read as now; days that an officer gave stay. */
    final void readAs(ProgrammeDates.@Nullable Span span) {
        if (!daysTyped) {
            this.fromOn = span == null ? null : span.from();
            this.untilOn = span == null ? null : span.until();
        }
    }

    /** The days on which it may come up, given or read; null where the words name none. */
    ProgrammeDates.@Nullable Span span() {
        return fromOn == null || untilOn == null ? null : new ProgrammeDates.Span(fromOn, untilOn);
    }

    void place(int newPosition) {
        this.position = newPosition;
    }

    int number() {
        return number;
    }

    int position() {
        return position;
    }

    long programmeId() {
        return programmeId;
    }

    EntryDetails details() {
        return new EntryDetails(
                heading,
                dateWords,
                meetingOn,
                daysTyped ? fromOn : null,
                daysTyped ? untilOn : null,
                issue,
                meetingType,
                how,
                who,
                outcome,
                recommendations);
    }
}
