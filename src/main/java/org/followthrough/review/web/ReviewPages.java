package org.followthrough.review.web;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.web.Choice;

/** What the pages with the review's form share. */
final class ReviewPages {

    private ReviewPages() {}

    /** With the choice of none. */
    static List<Choice> orNone(List<CommitteeView> committees) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "None")));
        committees.forEach(committee -> choices.add(new Choice(committee.slug(), committee.name())));
        return choices;
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
