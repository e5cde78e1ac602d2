package org.followthrough.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as pages show it.
 *
 * @param version for the forms that change it
 * @param columns its groups of columns in printed order
 * @param lists its lists of actions in printed order
 * @param createdOn when it was typed in
 * @param publishedAt since when everybody can read it, null for a draft
 */
public record PlanView(
        long id,
        long version,
        long committeeId,
        PlanDetails details,
        List<ColumnDetails> columns,
        List<ListDetails> lists,
        LocalDate createdOn,
        @Nullable Instant publishedAt) {

    /** Those without a day after the others. */
    static final Comparator<PlanView> LATEST_FIRST =
            Comparator.comparing(plan -> plan.details().asAt(), Comparator.nullsLast(Comparator.reverseOrder()));

    public PlanView {
        columns = List.copyOf(columns);
        lists = List.copyOf(lists);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public String slug() {
        return details.slug();
    }

    public String title() {
        return details.title();
    }

    /** Its address. */
    public String path() {
        return "/plans/" + details.slug();
    }

    /** The day from which words of time count. */
    public LocalDate counted() {
        LocalDate asAt = details.asAt();
        return asAt == null ? createdOn : asAt;
    }

    /** The list with this key. */
    public ListDetails list(String key) {
        return lists.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
