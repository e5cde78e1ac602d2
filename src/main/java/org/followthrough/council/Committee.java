package org.followthrough.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A scrutiny committee, panel, task and finish group, or the executive. */
@Entity
class Committee extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "council_id")
    private Council council;

    private String name;
    private String slug;

    @Enumerated(EnumType.STRING)
    private CommitteeKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Committee parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "successor_id")
    private @Nullable Committee successor;

    protected Committee() {}

    Committee(Council council, CommitteeDetails details, @Nullable Committee parent) {
        this.council = council;
        this.name = details.name();
        this.slug = details.slug();
        this.kind = details.kind();
        this.parent = parent;
    }

    void edit(CommitteeDetails details, @Nullable Committee newParent) {
        this.name = details.name();
        this.slug = details.slug();
        this.kind = details.kind();
        this.parent = newParent;
    }

    /** Ends its looking after what is open; whoever takes over does so itself, whatever had become of it before. */
    void handOverTo(Committee next) {
        this.successor = next;
        next.standForItself();
    }

    /** A method, since the other one may be known by a proxy, whose fields are nobody's. */
    void standForItself() {
        this.successor = null;
    }

    /** The committee that set up this group. */
    Optional<Committee> parent() {
        return Optional.ofNullable(parent);
    }

    /** The committee that owns what is open once this one has ended. */
    Optional<Committee> successor() {
        return Optional.ofNullable(successor);
    }

    CommitteeView view() {
        return new CommitteeView(
                id(), version(), slug, name, kind, parent == null ? null : parent.id(), council.id(), council.name());
    }
}
