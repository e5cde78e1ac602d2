package org.followthrough.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.dates.DueDate;
import org.followthrough.shared.BaseEntity;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a meeting resolved or agreed under an item. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are only read by SQL
class Resolution extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AgendaItem item;

    private int position;
    private int ref;

    @Enumerated(EnumType.STRING)
    private ResolutionKind kind;

    private String text;
    private @Nullable String ownerWords;
    private boolean ownerMissing;
    private @Nullable String dueWords;

    @Enumerated(EnumType.STRING)
    private DueDate.Kind dueKind;

    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueUntil;
    private boolean daysTyped;
    private boolean ongoing;
    private boolean resolved;
    private @Nullable String remark;

    @ElementCollection
    @CollectionTable(name = "resolution_owner", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderColumn(name = "position")
    @Column(name = "post_id")
    @BatchSize(size = 100)
    private List<Long> owners = new ArrayList<>();

    protected Resolution() {}

    Resolution(AgendaItem item, int position, int ref, ResolutionDetails details, LocalDate heldOn) {
        this.item = item;
        this.position = position;
        this.ref = ref;
        this.dueKind = DueDate.Kind.NONE;
        set(details, heldOn);
    }

    /** @param heldOn the day from which words like "within 6 months" count */
    void write(ResolutionDetails details, LocalDate heldOn) {
        set(details, heldOn);
        item.record().count();
    }

    /** Says who answers for it; what the minutes print stays. */
    void assign(List<Long> posts) {
        owners.clear();
        owners.addAll(posts);
        this.ownerMissing = details().isOwnerMissing();
        item.record().count();
    }

    private void set(ResolutionDetails details, LocalDate heldOn) {
        details.check();
        this.kind = details.kind();
        this.text = details.text();
        this.ownerWords = details.ownerWords();
        this.ownerMissing = details.isOwnerMissing();
        this.resolved = details.resolved();
        this.remark = details.remark();
        if (!owners.equals(details.owners())) {
            owners.clear();
            owners.addAll(details.owners());
        }
        boolean typed = details.dueFrom() != null;
        if (typed) {
            this.dueKind = DueDate.Kind.SPAN;
            this.dueFrom = details.dueFrom();
            this.dueUntil = details.dueUntil();
            this.ongoing = false;
        } else if (daysTyped || dueFrom == null || !Objects.equals(dueWords, details.dueWords())) {
            read(details.dueWords(), heldOn);
        }
        this.daysTyped = typed;
        this.dueWords = details.dueWords();
    }

    private void read(@Nullable String words, LocalDate heldOn) {
        DueDate due = DueDate.read(words, heldOn);
        this.dueKind = due.kind();
        this.dueFrom = due.from();
        this.dueUntil = due.until();
        this.ongoing = due.ongoing();
    }

    /** Reads its words from another day; days that an officer gave stay. */
    void readOn(LocalDate heldOn) {
        if (!daysTyped) {
            read(dueWords, heldOn);
        }
    }

    int ref() {
        return ref;
    }

    /** Puts it in a place of the order. */
    void stand(int place) {
        this.position = place;
    }

    int position() {
        return position;
    }

    AgendaItem item() {
        return item;
    }

    List<Long> owners() {
        return List.copyOf(owners);
    }

    ResolutionDetails details() {
        return new ResolutionDetails(
                kind,
                text,
                ownerWords,
                owners,
                dueWords,
                daysTyped ? dueFrom : null,
                daysTyped ? dueUntil : null,
                resolved,
                remark);
    }

    DueDate due() {
        return new DueDate(dueWords == null ? "" : dueWords, dueKind, dueFrom, dueUntil, ongoing, "");
    }
}
