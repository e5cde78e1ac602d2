package org.followthrough.programme.web;

import java.util.function.Supplier;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** What is answered to a form that was sent. */
final class Answers {

    private Answers() {}

    /**
     * The next page; the same one again with 422; or both texts with 409.
     *
     * @param view the form's template
     * @param next where it leads when it is done
     * @param conflict what was typed beside what somebody else has saved
     */
    static ModelAndView to(
            Attempt attempt, String view, Model model, Supplier<String> next, Supplier<Conflict> conflict) {
        return switch (attempt) {
            case DONE -> new ModelAndView("redirect:" + next.get());
            case INVALID -> new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            case STALE -> {
                model.addAttribute("conflict", conflict.get());
                yield new ModelAndView(Conflict.VIEW, model.asMap(), HttpStatus.CONFLICT);
            }
        };
    }
}
