package org.followthrough.administration.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.followthrough.council.Councils;
import org.followthrough.shared.Role;
import org.followthrough.web.Choice;

/** What the forms for roles offer. */
final class RoleChoices {

    private RoleChoices() {}

    static List<Choice> roles(Predicate<Role> allowed) {
        return Arrays.stream(Role.values())
                .filter(allowed)
                .map(role -> new Choice(role.name(), role.label(), hint(role)))
                .toList();
    }

    static List<Choice> committees(Councils councils) {
        List<Choice> committees = new ArrayList<>(List.of(new Choice("", "No committee")));
        councils.committees()
                .forEach(committee -> committees.add(
                        new Choice(String.valueOf(committee.id()), committee.name() + ", " + committee.councilName())));
        return committees;
    }

    private static String hint(Role role) {
        return switch (role) {
            case SCRUTINY_OFFICER -> "Of one committee: prepares its sessions, records decisions and publishes";
            case CHAIR -> "Of one committee: agrees draft statuses or comments on them";
            case MEMBER -> "Of one committee: reads its circulated drafts";
            case COUNCILLOR -> "Reads what is published";
            case SERVICE_OFFICER -> "Gives updates for the posts they hold";
            case CABINET_MEMBER -> "Approves the executive’s responses";
            case ADMINISTRATOR -> "Keeps councils, committees, people and posts, and reads no drafts";
        };
    }
}
