package org.followthrough.response;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.dates.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as pages show it.
 *
 * @param due the words with what was read from them; its {@code reading} is empty
 * @param dueByHand whether a person read the words
 */
public record ActionView(
        UUID key,
        @Nullable String what,
        DueDate due,
        boolean dueByHand,
        @Nullable LocalDate doneOn,
        @Nullable String dateReason,
        @Nullable String givenUpReason,
        List<OwnerView> owners) {

    public ActionView {
        owners = List.copyOf(owners);
    }

    /**
     * Who answers for an action.
     *
     * @param words as printed, null for the post's usual name
     * @param postTitle null where the words name no post
     * @param holders who held the post on the day of the decision, or today before there is one; null for nobody known
     */
    public record OwnerView(
            @Nullable Long postId,
            @Nullable String words,
            @Nullable String postTitle,
            @Nullable String holders) {

        /** The words as printed, or "name, title". */
        public String label() {
            if (words != null) {
                return words;
            }
            String title = postTitle == null ? "" : postTitle;
            return holders == null ? title : holders + ", " + title;
        }
    }

    /**
     * Who answers for it, as pages print it. Words that name several posts stand with each of them and are printed once.
     */
    public List<String> ownerLabels() {
        return owners.stream().map(OwnerView::label).distinct().toList();
    }

    /**
     * What the form that edits it starts from.
     *
     * @param published whether it is public: why its date moved then is no reason for a further move
     */
    ActionDraft draft(boolean published) {
        return new ActionDraft(
                key,
                what,
                due.words(),
                dueByHand ? due.from() : null,
                dueByHand ? due.until() : null,
                doneOn,
                published ? null : dateReason,
                givenUpReason,
                owners.stream()
                        .map(owner -> new Owner(owner.postId(), owner.words()))
                        .toList());
    }
}
