package org.followthrough.register.web;

import java.util.List;
import java.util.Objects;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.jspecify.annotations.Nullable;

/**
 * Whom a committee reports to, and who reports to it.
 *
 * @param parent the committee that set it up, null where there is none
 * @param groups its own groups, by name
 */
record FamilyOfCommittee(@Nullable CommitteeView parent, List<CommitteeView> groups) {

    static FamilyOfCommittee of(CommitteeView committee, Councils councils) {
        List<CommitteeView> all = councils.committees();
        return new FamilyOfCommittee(
                all.stream()
                        .filter(each -> Objects.equals(each.id(), committee.parentId()))
                        .findFirst()
                        .orElse(null),
                all.stream()
                        .filter(each -> Objects.equals(each.parentId(), committee.id()))
                        .toList());
    }

    static String path(CommitteeView committee) {
        return "/committees/" + committee.slug();
    }

    public boolean isSomething() {
        return parent != null || !groups.isEmpty();
    }
}
