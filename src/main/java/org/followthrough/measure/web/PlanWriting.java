package org.followthrough.measure.web;

import java.util.function.Supplier;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.web.Conflict;
import org.followthrough.web.FormErrors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What comes of a form about a plan: saved and led on, shown again with its errors, or shown beside newer words. */
final class PlanWriting {

    private PlanWriting() {}

    /**
     * Saves and answers.
     *
     * @param page the form's template, for what cannot be taken; the model has all that it needs
     * @param form as it is to be shown then
     * @param deed saves, and says where the way leads
     * @param conflict what to show when somebody else saved first
     */
    static ModelAndView answer(
            String page,
            Object form,
            BindingResult binding,
            Model model,
            Supplier<String> deed,
            Supplier<Conflict> conflict) {
        if (binding.hasErrors()) {
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return new ModelAndView("redirect:" + deed.get());
        } catch (InvalidInput refused) {
            FormErrors.show(model, form, refused);
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleEdit | OptimisticLockingFailureException overtaken) {
            model.addAttribute("conflict", conflict.get());
            return new ModelAndView(Conflict.VIEW, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    /** For what nobody else can have saved meanwhile. */
    static ModelAndView answer(String page, Object form, BindingResult binding, Model model, Supplier<String> deed) {
        return answer(page, form, binding, model, deed, () -> {
            throw new IllegalStateException("a new thing has no earlier version");
        });
    }

    /** For what goes for good: whoever comes second is told so, and has nothing typed to lose but a reason. */
    static ModelAndView removed(String page, Object form, BindingResult binding, Model model, Supplier<String> deed) {
        if (binding.hasErrors()) {
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return new ModelAndView("redirect:" + deed.get());
        } catch (InvalidInput refused) {
            FormErrors.show(model, form, refused);
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
