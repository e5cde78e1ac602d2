package org.followthrough.response;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.dates.DueDate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An action of one version; an edit of a draft writes all of them anew under the same keys. */
@Entity
@Table(name = "response_action")
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class PlannedAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "response_version_id")
    private ResponseVersion version;

    private int position;
    private UUID key;
    private @Nullable String what;
    private @Nullable String dueWords;

    @Enumerated(EnumType.STRING)
    private DueDate.Kind dueKind;

    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueUntil;
    private boolean ongoing;
    private boolean dueByHand;
    private @Nullable String dateReason;
    private @Nullable String givenUpReason;
    private @Nullable LocalDate doneOn;

    @ElementCollection
    @CollectionTable(name = "action_owner", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<ActionOwner> owners = new ArrayList<>();

    protected PlannedAction() {}

    /**
     * @param paperOn the day from which words like "within 6 months" count
     * @param earlier the same action before; the same words go on being read as they were then, so that no date moves
     *     by itself
     */
    PlannedAction(
            ResponseVersion version,
            int position,
            ActionDraft draft,
            LocalDate paperOn,
            @Nullable PlannedAction earlier) {
        this.version = version;
        this.position = position;
        this.key = draft.key() == null ? UUID.randomUUID() : draft.key();
        this.what = draft.what();
        this.dueWords = draft.dueWords();
        this.dueByHand = draft.dueUntil() != null;
        boolean sameWords = earlier != null && !earlier.dueByHand && Objects.equals(earlier.dueWords, dueWords);
        DueDate due = earlier != null && sameWords ? earlier.due() : DueDate.read(dueWords, paperOn);
        this.dueKind = dueByHand ? DueDate.Kind.SPAN : due.kind();
        this.dueFrom = dueByHand ? draft.dueFrom() : due.from();
        this.dueUntil = dueByHand ? draft.dueUntil() : due.until();
        this.ongoing = due.ongoing();
        this.dateReason = draft.dateReason();
        this.givenUpReason = draft.givenUpReason();
        this.doneOn = draft.doneOn();
        draft.owners().forEach(owner -> owners.add(new ActionOwner(owner)));
    }

    ActionDraft draft() {
        return new ActionDraft(
                key,
                what,
                dueWords,
                dueByHand ? dueFrom : null,
                dueByHand ? dueUntil : null,
                doneOn,
                dateReason,
                givenUpReason,
                owners.stream().map(ActionOwner::owner).toList());
    }

    UUID key() {
        return key;
    }

    int position() {
        return position;
    }

    @Nullable
    String dueWords() {
        return dueWords;
    }

    @Nullable
    LocalDate dueUntil() {
        return dueUntil;
    }

    @Nullable
    String dateReason() {
        return dateReason;
    }

    @Nullable
    String givenUpReason() {
        return givenUpReason;
    }

    /** Whether it was done by this day, so that a later date was never needed. */
    boolean isDoneBy(@Nullable LocalDate day) {
        return doneOn != null && (day == null || !doneOn.isAfter(day));
    }

    DueDate due() {
        return new DueDate(dueWords == null ? "" : dueWords, dueKind, dueFrom, dueUntil, ongoing, "");
    }
}
