package org.followthrough.review.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.web.Choice;
import org.followthrough.web.FormErrors;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What the pages with the review's form share. */
final class ReviewPages {

    private ReviewPages() {}

    /** Shows the form as it was sent, or as it was completed, with what is wrong with it. */
    static void showErrors(Model model, ReviewForm form, InvalidInput refused) {
        BindingResult binding = new BeanPropertyBindingResult(form, "form");
        FormErrors.reject(binding, refused);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
    }

    static List<Choice> choices(List<CommitteeView> committees) {
        List<Choice> choices = new ArrayList<>();
        if (committees.size() > 1) {
            choices.add(new Choice("", "Select a committee"));
        }
        committees.forEach(committee ->
                choices.add(new Choice(committee.slug(), committee.name() + ", " + committee.councilName())));
        return choices;
    }
}
