package org.followthrough.meeting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.meeting.ActionFilter;
import org.followthrough.meeting.ActionLine;
import org.followthrough.shared.PageOf;
import org.followthrough.web.Link;
import org.followthrough.web.Pagination;

/**
 * A committee's resolved actions.
 *
 * @param counts how many there are of each kind
 */
record ActionsPage(
        CommitteeView committee, ActionFilter filter, PageOf<ActionLine> lines, Map<ActionFilter, Long> counts) {

    /** One way of looking at them. */
    record Choice(String text, String href, boolean current) {}

    public List<Choice> choices() {
        return Arrays.stream(ActionFilter.values())
                .map(each -> new Choice(
                        each.label() + " (" + counts.getOrDefault(each, 0L) + ")", path(each), each == filter))
                .toList();
    }

    public Pagination pagination() {
        return Pagination.of(lines, path(filter));
    }

    private String path(ActionFilter each) {
        return "/committees/" + committee.slug() + "/actions?show=" + each.key();
    }

    public List<Link> trail() {
        return Trail.toCommittee(committee);
    }
}
