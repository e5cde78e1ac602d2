package org.followthrough.support;

import java.time.LocalDate;
import org.followthrough.identity.AccountView;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;

/**
 * A committee of a test's own with everybody it needs, a published review and a session in preparation.
 *
 * @param service holds the post that the recommendations are addressed to
 * @param stranger has an account and no role
 * @param code of the review: its recommendations are called code-1, code-2 …
 */
public record Board(
        Boards boards,
        long id,
        String slug,
        String code,
        String reviewSlug,
        long postId,
        AccountView officer,
        AccountView chair,
        AccountView member,
        AccountView service,
        AccountView stranger,
        LocalDate heldOn) {

    /** The session's address. */
    public String path() {
        return "/committees/" + slug + "/sessions/" + heldOn;
    }

    /** The address of the item of a recommendation. */
    public String item(int number) {
        return path() + "/items/" + code + "-" + number;
    }

    /** The session as it stands now. */
    public SessionView session() {
        return boards.session(this);
    }

    /** The item of a recommendation as it stands now. */
    public ItemView itemView(int number) {
        return session().items().stream()
                .filter(item -> item.recommendation().ref().equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow();
    }
}
