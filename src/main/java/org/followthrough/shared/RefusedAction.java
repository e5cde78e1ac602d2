package org.followthrough.shared;

import java.util.Optional;

/** Thrown when somebody tries what a rule refuses; nothing has been changed. Pages answer 403, 409 or 404. */
public class RefusedAction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedAction(Refusal refusal) {
        super(refusal.reason());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Throws the refusal if there is one. */
    public static void throwIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new RefusedAction(reason);
        });
    }

    /** For what does not exist, or not for this person: answered as 404 either way. */
    public static RefusedAction notFound() {
        return new RefusedAction(Refusal.notFound());
    }
}
