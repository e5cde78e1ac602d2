package org.followthrough.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.TermWords;
import org.followthrough.register.ReviewRegister;
import org.followthrough.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A post or body that a recommendation asks something of.
 *
 * @param body the directorate or outside body, may be empty
 * @param outside whether it answers for itself
 * @param held who held it when the recommendation was made and who holds it now, in words; empty where nobody is known
 */
record AskedPost(String title, String body, boolean outside, List<String> held) {

    private static final String NOT_NAMED = "somebody whom the record does not name";

    /**
     * In printed order.
     *
     * @param holders everybody who ever held them, by post
     * @param made the day on which the review was published, null for a draft
     * @param madeInWords the same in the report's words, null where it prints a day
     */
    static List<AskedPost> of(
            List<ReviewRegister.Recipient> recipients,
            Map<Long, List<HolderView>> holders,
            @Nullable LocalDate made,
            @Nullable String madeInWords,
            LocalDate today) {
        return recipients.stream()
                .map(each -> new AskedPost(
                        each.title(),
                        each.body(),
                        each.outside(),
                        held(holders.getOrDefault(each.postId(), List.of()), made, madeInWords, today)))
                .toList();
    }

    private static List<String> held(
            List<HolderView> all, @Nullable LocalDate made, @Nullable String madeInWords, LocalDate today) {
        List<HolderView> then = made == null ? List.of() : on(all, made);
        List<HolderView> now = on(all, today);
        List<String> held = new ArrayList<>();
        if (made != null && !then.isEmpty()) {
            held.add(
                    madeInWords == null
                            ? "held on %s by %s".formatted(Words.date(made), named(then))
                            : "held at publication (%s) by %s".formatted(madeInWords, named(then)));
            held.addAll(remarks(then));
        }
        if (!now.isEmpty() && !now.equals(then)) {
            held.add("now held by " + named(now));
            held.addAll(remarks(now));
        }
        return held;
    }

    private static List<HolderView> on(List<HolderView> all, LocalDate day) {
        return all.stream()
                .filter(holder -> !holder.from().isAfter(day))
                .filter(holder -> holder.until() == null || !holder.until().isBefore(day))
                .toList();
    }

    private static List<String> remarks(List<HolderView> holders) {
        return holders.stream()
                .map(holder -> holder.words().remark())
                .filter(Objects::nonNull)
                .toList();
    }

    private static String named(List<HolderView> holders) {
        return holders.stream().map(AskedPost::named).collect(Collectors.joining(", "));
    }

    private static String named(HolderView holder) {
        TermWords words = holder.words();
        List<String> said = new ArrayList<>();
        if (words.since() != null) {
            said.add("since “%s”".formatted(words.since()));
        }
        if (words.until() != null) {
            said.add("until “%s”".formatted(words.until()));
        }
        String name = holder.isNamed() ? holder.name() : NOT_NAMED;
        return said.isEmpty() ? name : "%s (%s)".formatted(name, String.join("; ", said));
    }
}
