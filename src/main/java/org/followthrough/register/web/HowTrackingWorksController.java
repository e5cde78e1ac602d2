package org.followthrough.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.followthrough.council.Vocabularies;
import org.followthrough.register.SessionRegister;
import org.followthrough.status.FlowchartDrawing;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HowTrackingWorksController {

    private static final List<Explained> CATEGORIES = Arrays.stream(StatusCategory.values())
            .map(status -> new Explained(status, meaning(status)))
            .toList();

    private final Vocabularies vocabularies;
    private final SessionRegister register;

    HowTrackingWorksController(Vocabularies vocabularies, SessionRegister register) {
        this.vocabularies = vocabularies;
        this.register = register;
    }

    /** A committee with words of its own. */
    record Spoken(String slug, String committee, Vocabulary vocabulary) {}

    /** A category with what it means to a reader. */
    record Explained(StatusCategory status, String meaning) {}

    @GetMapping("/how-tracking-works")
    String explain(Model model) {
        model.addAttribute("drawing", FlowchartDrawing.plain());
        model.addAttribute("categories", CATEGORIES);
        Map<String, String> names = register.committeeNames();
        model.addAttribute(
                "vocabularies",
                vocabularies.all().entrySet().stream()
                        .map(own -> new Spoken(own.getKey(), names.getOrDefault(own.getKey(), ""), own.getValue()))
                        .toList());
        return "register/how-tracking-works";
    }

    private static String meaning(StatusCategory status) {
        return switch (status) {
            case STOP_MONITORING ->
                "The recommendation is no longer relevant. The committee says why, and does not ask again.";
            case ACHIEVED -> "What was asked for has been done. The committee does not ask again.";
            case OBSTACLE -> "Something stands in the way. The committee decides what to do about it, and asks again.";
            case ACCEPTABLE -> "It is not done yet, and the committee is content with progress. It asks again.";
            case NOT_ACCEPTABLE ->
                "It is not done yet, and the committee is not content with progress. It decides what to do about it,"
                        + " and asks again.";
            case NOT_THIS_SESSION -> "Its time has not come yet. It comes back at a later session.";
        };
    }
}
