package org.followthrough.response;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
            return nameAndTitle();
        }

        /** "name, title" of the post where the printed words name neither, as "As above" does; else null. */
        public @Nullable String resolved() {
            if (words == null || postTitle == null || names(words, postTitle) || names(words, holders)) {
                return null;
            }
            return nameAndTitle();
        }

        /** Who answers, whoever holds the post: to tell one version's owners from another's. */
        public String role() {
            if (words == null || postTitle == null || words.equals(postTitle)) {
                return words != null ? words : String.valueOf(postTitle);
            }
            return words + " (" + postTitle + ")";
        }

        private String nameAndTitle() {
            String title = postTitle == null ? "" : postTitle;
            return holders == null ? title : holders + ", " + title;
        }

        private static boolean names(String words, @Nullable String name) {
            return name != null && words.toLowerCase(Locale.UK).contains(name.toLowerCase(Locale.UK));
        }
    }

    /** Whether it should be done by now and is not; work that goes on is not late by itself. */
    public boolean isOverdueOn(LocalDate day) {
        boolean open = doneOn == null && givenUpReason == null && due.kind() != DueDate.Kind.DONE;
        return open && !due.ongoing() && due.passedOn(day);
    }

    /** How the due words are read, to stand beside them; null where they say it plainly themselves. */
    public @Nullable String reading() {
        return DueWording.beside(this);
    }

    /**
     * Who answers for it, as pages print it. Words that name several posts stand with each of them and are printed once.
     */
    public List<String> ownerLabels() {
        return owners.stream().map(OwnerView::label).distinct().toList();
    }

    /** What the form that edits it starts from. */
    ActionDraft draft() {
        return new ActionDraft(
                key,
                what,
                due.words(),
                dueByHand ? due.from() : null,
                dueByHand ? due.until() : null,
                doneOn,
                dateReason,
                givenUpReason,
                owners.stream()
                        .map(owner -> new Owner(owner.postId(), owner.words()))
                        .toList());
    }
}
