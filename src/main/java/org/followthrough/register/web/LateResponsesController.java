package org.followthrough.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.response.Deadlines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of late and missing responses: the same for everybody, from what is published alone. */
@Controller
class LateResponsesController {

    private final Deadlines deadlines;
    private final Councils councils;
    private final Clock clock;

    LateResponsesController(Deadlines deadlines, Councils councils, Clock clock) {
        this.deadlines = deadlines;
        this.councils = councils;
        this.clock = clock;
    }

    @GetMapping("/late-responses")
    String register(@ModelAttribute("filter") LateResponsesPage.Filter filter, Model model) {
        model.addAttribute(
                "page",
                LateResponsesPage.of(
                        deadlines.all(),
                        councils.committees().stream()
                                .collect(Collectors.toMap(CommitteeView::id, Function.identity())),
                        filter,
                        LocalDate.now(clock)));
        return "register/late-responses";
    }
}
