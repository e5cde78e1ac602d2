package org.followthrough.recommendation.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.identity.PostView;
import org.followthrough.review.ReviewView;
import org.springframework.ui.Model;

/** What the pages about one recommendation's words have in common. */
final class RecommendationPage {

    private static final int FEWEST_SELECTS = 3;

    private RecommendationPage() {}

    static void show(Model model, ReviewView review, List<PostView> posts, RecommendationForm form) {
        model.addAttribute("review", review);
        model.addAttribute("form", form);
        model.addAttribute("kinds", PasteForm.kinds());
        model.addAttribute("levels", PasteForm.levels());
        model.addAttribute("posts", DraftReviews.choices(posts));
    }

    /** What stands in each select: those chosen, and at least one more to choose. */
    static List<String> selects(List<String> chosen) {
        List<String> selects =
                new ArrayList<>(chosen.stream().filter(id -> !id.isBlank()).toList());
        do {
            selects.add("");
        } while (selects.size() < FEWEST_SELECTS);
        return selects;
    }
}
