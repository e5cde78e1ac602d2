package org.followthrough.web;

import java.util.function.Supplier;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

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

    /**
     * What is answered: the next page, the same one again with 422, or both texts with 409.
     *
     * @param view the form's template; the model has all that it needs
     * @param next where it leads when it is done
     * @param conflict what was typed beside what somebody else has saved
     */
    public ModelAndView answer(String view, Model model, Supplier<String> next, Supplier<Conflict> conflict) {
        return switch (this) {
            case DONE -> new ModelAndView("redirect:" + next.get());
            case INVALID -> new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            case STALE -> {
                model.addAttribute("conflict", conflict.get());
                yield new ModelAndView(Conflict.VIEW, model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }

    /** The same for something new, which nobody else can have saved first. */
    public ModelAndView answer(String view, Model model, Supplier<String> next) {
        return answer(view, model, next, () -> {
            throw new IllegalStateException("nobody else knows of what is new");
        });
    }
}
