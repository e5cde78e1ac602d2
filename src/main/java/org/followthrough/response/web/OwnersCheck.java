package org.followthrough.response.web;

import java.util.List;
import org.followthrough.identity.PostView;
import org.followthrough.response.web.OwnersPage.Affected;

/** What handing over one post's actions to another would change. */
record OwnersCheck(OwnersPage page, PostView from, PostView to) {

    public String fromName() {
        return page.name(from);
    }

    public String toName() {
        return page.name(to);
    }

    /** Those that are being written, which change. */
    public List<Affected> drafts() {
        return page.affected(from.id()).stream().filter(Affected::changes).toList();
    }

    /** Those that stay as they are. */
    public List<Affected> others() {
        return page.affected(from.id()).stream().filter(each -> !each.changes()).toList();
    }
}
