package org.followthrough.administration.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.TermWords;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A holder of a post as typed.
 *
 * @param version of the holder, empty for a new one
 * @param until the last day, blank if no end is in sight
 * @param sinceWords since when in the words of a paper
 * @param untilWords until when in the words of a paper
 */
record HolderForm(
        @Nullable String version,
        @Nullable String name,
        @Nullable String accountId,
        @Nullable DateParts from,
        @Nullable DateParts until,
        @Nullable String sinceWords,
        @Nullable String untilWords,
        @Nullable String remark) {

    static HolderForm empty() {
        return new HolderForm("", "", "", DateParts.of(null), DateParts.of(null), "", "", "");
    }

    static HolderForm of(HolderView holder) {
        return new HolderForm(
                String.valueOf(holder.version()),
                holder.name(),
                holder.accountId() == null ? "" : String.valueOf(holder.accountId()),
                DateParts.of(holder.from()),
                DateParts.of(holder.until()),
                holder.words().since(),
                holder.words().until(),
                holder.words().remark());
    }

    HolderDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        TermWords words = new TermWords(sinceWords, untilWords, remark);
        if (Typed.text(name).isBlank() && words.equals(TermWords.NONE)) {
            problems.put("name", "Enter the name");
        }
        Long account = ChosenNumber.of("accountId", accountId, "Select an account");
        LocalDate first = TypedDate.required(problems, "from", from, "the first day");
        LocalDate last = TypedDate.optional(problems, "until", until, "the last day");
        if (first == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new HolderDetails(Typed.text(name), account, first, last, words);
    }
}
