package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Owner;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * An action of a response as typed.
 *
 * @param key the same through all versions, empty for a new action
 * @param dueFrom only for a span of days; the last day alone is a span of one day
 */
record ActionRow(
        String key,
        String what,
        String dueWords,
        DateParts dueFrom,
        DateParts dueUntil,
        DateParts doneOn,
        List<OwnerRow> owners,
        String dateReason,
        String givenUpReason) {

    /** Of one action. */
    static final int MOST_OWNERS = 12;

    static final ActionRow BLANK = new ActionRow(null, null, null, null, null, null, null, null, null);

    ActionRow(
            @Nullable String key,
            @Nullable String what,
            @Nullable String dueWords,
            @Nullable DateParts dueFrom,
            @Nullable DateParts dueUntil,
            @Nullable DateParts doneOn,
            @Nullable List<@Nullable OwnerRow> owners,
            @Nullable String dateReason,
            @Nullable String givenUpReason) {
        this.key = Typed.text(key);
        this.what = Typed.text(what);
        this.dueWords = Typed.text(dueWords);
        this.dueFrom = parts(dueFrom);
        this.dueUntil = parts(dueUntil);
        this.doneOn = parts(doneOn);
        this.owners = rows(owners);
        this.dateReason = Typed.text(dateReason);
        this.givenUpReason = Typed.text(givenUpReason);
    }

    /**
     * Who answers for it, as typed.
     *
     * @param post id of a post, empty for none
     */
    record OwnerRow(String post, String words) {

        static final OwnerRow BLANK = new OwnerRow(null, null);

        OwnerRow(@Nullable String post, @Nullable String words) {
            this.post = Typed.text(post);
            this.words = Typed.text(words);
        }

        static OwnerRow of(Owner owner) {
            return new OwnerRow(owner.postId() == null ? "" : String.valueOf(owner.postId()), owner.words());
        }

        boolean isBlank() {
            return post.isBlank() && words.isBlank();
        }
    }

    static ActionRow of(ActionDraft action) {
        LocalDate from = Objects.equals(action.dueFrom(), action.dueUntil()) ? null : action.dueFrom();
        return new ActionRow(
                action.key() == null ? "" : action.key().toString(),
                action.what(),
                action.dueWords(),
                DateParts.of(from),
                DateParts.of(action.dueUntil()),
                DateParts.of(action.doneOn()),
                action.owners().stream().map(OwnerRow::of).toList(),
                action.dateReason(),
                action.givenUpReason());
    }

    /** Whether nothing has been typed into it. */
    boolean isBlank() {
        return Stream.of(what, dueWords, dateReason, givenUpReason).allMatch(String::isBlank)
                && Stream.of(dueFrom, dueUntil, doneOn).allMatch(DateParts::isBlank)
                && owners.stream().allMatch(OwnerRow::isBlank);
    }

    /** Whether exact days stand in it. */
    public boolean hasDays() {
        return !(dueFrom.isBlank() && dueUntil.isBlank() && doneOn.isBlank());
    }

    /** The same with these owners. */
    ActionRow with(List<OwnerRow> others) {
        return new ActionRow(key, what, dueWords, dueFrom, dueUntil, doneOn, rows(others), dateReason, givenUpReason);
    }

    /** Without the owners that nobody has named. */
    ActionRow tidied() {
        return with(owners.stream().filter(owner -> !owner.isBlank()).toList());
    }

    /** Only what it says, whichever action it was made from. */
    ActionRow words() {
        return new ActionRow(
                null,
                what.strip(),
                dueWords.strip(),
                dueFrom,
                dueUntil,
                doneOn,
                owners,
                dateReason.strip(),
                givenUpReason.strip());
    }

    /** With a place to name somebody. */
    ActionRow withRoom() {
        return owners.isEmpty() ? with(List.of(OwnerRow.BLANK)) : this;
    }

    /**
     * What is to be kept.
     *
     * @param at the start of its fields' names, for problems
     * @param posts who may be an owner
     * @param keys of the response's actions; another one is taken for a new action's
     */
    ActionDraft draft(String at, Set<String> posts, Set<String> keys, Map<String, String> problems) {
        LocalDate until = TypedDate.optional(problems, at + "dueUntil", dueUntil, "the last day");
        LocalDate from = TypedDate.optional(problems, at + "dueFrom", dueFrom, "the first day");
        LocalDate done = TypedDate.optional(problems, at + "doneOn", doneOn, "the day on which it was done");
        List<Owner> named = new ArrayList<>();
        for (OwnerRow owner : owners) {
            if (!owner.post.isBlank() && !posts.contains(owner.post)) {
                problems.put(at + "owners", "Select posts of this council");
            } else {
                named.add(new Owner(owner.post.isBlank() ? null : Long.valueOf(owner.post), owner.words));
            }
        }
        return new ActionDraft(
                keys.contains(key) ? UUID.fromString(key) : null,
                what,
                dueWords,
                dueFrom.isBlank() ? until : from,
                until,
                done,
                dateReason,
                givenUpReason,
                named);
    }

    private static DateParts parts(@Nullable DateParts typed) {
        return typed == null ? DateParts.of(null) : typed;
    }

    private static List<OwnerRow> rows(@Nullable List<? extends @Nullable OwnerRow> typed) {
        if (typed == null) {
            return List.of();
        }
        List<OwnerRow> rows = new ArrayList<>();
        typed.forEach(owner -> rows.add(owner == null ? OwnerRow.BLANK : owner));
        return List.copyOf(rows);
    }
}
