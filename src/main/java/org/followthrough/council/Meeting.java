package org.followthrough.council;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A meeting of a committee; at most one a day. */
@Entity
class Meeting extends BaseEntity {

    private long committeeId;
    private LocalDate heldOn;
    private @Nullable String place;
    private @Nullable String kind;
    private @Nullable String minutesReference;

    protected Meeting() {}

    Meeting(MeetingDetails details) {
        this.committeeId = details.committeeId();
        this.heldOn = details.heldOn();
        edit(details);
    }

    /** The date and the committee stay: sessions and addresses hang on them. */
    final void edit(MeetingDetails details) {
        details.check();
        this.place = details.place();
        this.kind = details.kind();
        this.minutesReference = details.minutesReference();
    }

    /** Puts it on another day; whoever calls this sees that nothing public hangs on the day yet. */
    void move(LocalDate day) {
        this.heldOn = day;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    MeetingView view() {
        return new MeetingView(id(), version(), committeeId, heldOn, place, kind, minutesReference);
    }
}
