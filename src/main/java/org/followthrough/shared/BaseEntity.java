package org.followthrough.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A row that is changed by its own verbs only; its version guards against two people saving at once. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    /**
     * The row's number, never shown in an address.
     *
     * @throws IllegalStateException before the first save
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    /** Counts the saves; forms carry it. */
    public long version() {
        return version;
    }

    /**
     * Refuses a save from a form that was opened before somebody else's save.
     *
     * @param formVersion the version that the form was made from
     * @throws StaleEdit if it is not this one
     */
    public void requireVersion(long formVersion) {
        if (formVersion != version) {
            throw new StaleEdit(getClass().getSimpleName());
        }
    }
}
