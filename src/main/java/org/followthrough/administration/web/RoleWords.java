package org.followthrough.administration.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Puts roles into words.
 *
 * @param committees names of committees by number
 */
record RoleWords(Map<Long, String> committees) {

    private static final Comparator<Actor.Grant> BY_RANK = Comparator.comparing(Actor.Grant::role);
    private static final Pattern RECORDED = Pattern.compile("([A-Z_]+)(?: of committee (\\d+))?");

    static RoleWords of(Councils councils) {
        return new RoleWords(councils.committees().stream()
                .collect(Collectors.toUnmodifiableMap(CommitteeView::id, CommitteeView::name)));
    }

    /** "Chair of Scrutiny Board (Children and Families)". */
    String of(Actor.Grant grant) {
        String committee = committeeOf(grant);
        return committee == null ? grant.role().label() : grant.role().label() + " of " + committee;
    }

    /** The committee's name, null for a role that is not of one. */
    @Nullable
    String committeeOf(Actor.Grant grant) {
        Long id = grant.committeeId();
        return id == null ? null : committees.getOrDefault(id, "a committee");
    }

    /** Each in words, in the order of {@link Role}, then by committee. */
    List<String> of(Collection<Actor.Grant> grants) {
        return sorted(grants).stream().map(this::of).toList();
    }

    List<Actor.Grant> sorted(Collection<Actor.Grant> grants) {
        return grants.stream().sorted(BY_RANK.thenComparing(this::of)).toList();
    }

    /** The words for a grant as the history has it; anything else as it stands. */
    String ofRecorded(String detail) {
        Matcher parts = RECORDED.matcher(detail);
        if (!parts.matches()) {
            return detail;
        }
        String committee = parts.group(2);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(parts.group(1)))
                .findFirst()
                .map(role -> of(new Actor.Grant(role, committee == null ? null : Long.valueOf(committee))))
                .orElse(detail);
    }
}
