package org.followthrough.programme.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.ReplyDetails;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about the reply to a referral.
 *
 * @param version of the referral that the form was made from
 * @param reason why published words are changed
 */
record ReplyForm(String reply, String by, DateParts on, String words, String version, String reason) {

    ReplyForm(
            @Nullable String reply,
            @Nullable String by,
            @Nullable DateParts on,
            @Nullable String words,
            @Nullable String version,
            @Nullable String reason) {
        this.reply = Typed.text(reply);
        this.by = Typed.text(by);
        this.on = on == null ? DateParts.of(null) : on;
        this.words = Typed.text(words);
        this.version = Typed.text(version);
        this.reason = Typed.text(reason);
    }

    static ReplyForm of(ReferralView referral) {
        ReplyDetails reply = referral.reply();
        return new ReplyForm(
                reply.text(),
                reply.by(),
                DateParts.of(reply.on()),
                reply.words(),
                String.valueOf(referral.version()),
                null);
    }

    /** @throws InvalidInput for a date that does not exist */
    ReplyDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        var day = TypedDate.optional(problems, "on", on, "the day");
        InvalidInput.throwIfAny(problems);
        return new ReplyDetails(
                Typed.orNull(reply.strip()), Typed.orNull(by.strip()), day, Typed.orNull(words.strip()));
    }

    long versionNumber() {
        return Typed.version(version);
    }

    /** What was typed beside what somebody else saved, which is gone once this is saved. */
    Conflict conflictWith(ReferralView saved) {
        ReplyForm theirs = of(saved);
        String address = saved.path() + "/reply";
        return new Conflict(
                "The referral",
                null,
                address,
                address,
                saved.version(),
                List.of(
                        new Conflict.Field("Reply", "reply", reply, theirs.reply),
                        Conflict.Field.line("Who replied", "by", by, theirs.by),
                        Conflict.Field.date("When", "on", on, saved.reply().on()),
                        Conflict.Field.line("When, in words", "words", words, theirs.words)),
                Map.of("reason", reason),
                true);
    }
}
