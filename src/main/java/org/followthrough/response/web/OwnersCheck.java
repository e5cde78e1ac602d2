package org.followthrough.response.web;

import java.util.List;
import org.followthrough.identity.PostView;
import org.followthrough.response.ResponseState;
import org.followthrough.response.web.OwnersPage.Affected;

/** What handing over one post's actions to another would change. */
record OwnersCheck(OwnersPage page, PostView from, PostView to) {

    public String fromName() {
        return page.name(from);
    }

    public String toName() {
        return page.name(to);
    }

    /** The drafts, which change. */
    public List<Affected> drafts() {
        return page.affected(from.id()).stream()
                .filter(each -> each.state() == ResponseState.DRAFT)
                .toList();
    }

    /** Those that stay as they are. */
    public List<Affected> others() {
        return page.affected(from.id()).stream()
                .filter(each -> each.state() != ResponseState.DRAFT)
                .toList();
    }
}
