package org.followthrough.register.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every committee of every council: from here a reader comes to meetings, plans and work programmes without a review. */
@Controller
class CommitteeListController {

    private final Councils councils;

    CommitteeListController(Councils councils) {
        this.councils = councils;
    }

    /**
     * The committees.
     *
     * @param ofCouncils the committees of each council, by its name
     * @param names of all committees, by id, for groups that report to one
     */
    record CommitteeListPage(Map<String, List<CommitteeView>> ofCouncils, Map<Long, String> names) {}

    @GetMapping("/committees")
    String committees(Model model) {
        List<CommitteeView> committees = councils.committees();
        model.addAttribute(
                "page",
                new CommitteeListPage(
                        committees.stream()
                                .collect(Collectors.groupingBy(
                                        CommitteeView::councilName, LinkedHashMap::new, Collectors.toList())),
                        committees.stream().collect(Collectors.toMap(CommitteeView::id, CommitteeView::name))));
        return "register/committees";
    }
}
