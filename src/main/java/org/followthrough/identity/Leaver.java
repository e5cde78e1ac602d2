package org.followthrough.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds posts, and might leave them. Two entries are one person if they have one account or, both without
 * an account, one name.
 *
 * @param accountId the account, null for somebody known by name only
 * @param holdings every post held now or later, at least one
 */
public record Leaver(String name, @Nullable Long accountId, List<HolderView> holdings) {

    public Leaver {
        holdings = List.copyOf(holdings);
    }

    /** How an address names the person: by a number, so that no name stands in it. */
    public String key() {
        return accountId == null
                ? "holder-" + holdings.stream().mapToLong(HolderView::id).min().orElseThrow()
                : "account-" + accountId;
    }

    /** Equal for the entries of one person. */
    static String identity(HolderView holder) {
        return holder.accountId() == null
                ? "name " + holder.name().toLowerCase(Locale.UK)
                : "account " + holder.accountId();
    }
}
