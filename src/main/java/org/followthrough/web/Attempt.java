package org.followthrough.web;

import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.validation.BindingResult;

/**
 * What came of a form that was sent. Whoever has it {@link #STALE} shows the words again beside what is there now, with
 * status 409.
 */
public enum Attempt {
    /** What it asks for is done. */
    DONE,
    /** The form has errors now. */
    INVALID,
    /** Somebody else saved the same thing first. */
    STALE;

    /** Does what the form asks for, unless something in it could not be read at all. */
    public static Attempt of(BindingResult binding, Runnable deed) {
        if (binding.hasErrors()) {
            return INVALID;
        }
        try {
            deed.run();
            return DONE;
        } catch (InvalidInput refused) {
            FormErrors.reject(binding, refused);
            return INVALID;
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            return STALE;
        }
    }
}
