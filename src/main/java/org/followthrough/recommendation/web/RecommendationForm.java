package org.followthrough.recommendation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.identity.PostView;
import org.followthrough.recommendation.OutlineItem;
import org.followthrough.recommendation.RecommendationDetails;
import org.followthrough.recommendation.RecommendationKind;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about one recommendation, as typed.
 *
 * @param recipients ids of posts in printed order, empty strings for nobody
 * @param id of the recommendation that the form was made from, so that it is found when its address has changed
 * @param version of that recommendation; both empty for a new one
 */
record RecommendationForm(
        String kind,
        String level,
        String label,
        String heading,
        String text,
        String remark,
        Boolean tracked,
        List<String> recipients,
        String dueWords,
        DateParts dueFrom,
        DateParts dueUntil,
        String id,
        String version) {

    static final String UNKNOWN_POST = "Select posts of this council";

    RecommendationForm(
            @Nullable String kind,
            @Nullable String level,
            @Nullable String label,
            @Nullable String heading,
            @Nullable String text,
            @Nullable String remark,
            @Nullable Boolean tracked,
            @Nullable List<String> recipients,
            @Nullable String dueWords,
            @Nullable DateParts dueFrom,
            @Nullable DateParts dueUntil,
            @Nullable String id,
            @Nullable String version) {
        this.kind = Typed.text(kind);
        this.level = Objects.requireNonNullElse(level, "0");
        this.label = Typed.text(label);
        this.heading = Typed.text(heading);
        this.text = Typed.text(text);
        this.remark = Typed.text(remark);
        this.tracked = Boolean.TRUE.equals(tracked);
        this.recipients = recipients == null ? List.of() : recipients;
        this.dueWords = Typed.text(dueWords);
        this.dueFrom = dueFrom == null ? DateParts.of(null) : dueFrom;
        this.dueUntil = dueUntil == null ? DateParts.of(null) : dueUntil;
        this.id = Typed.text(id);
        this.version = Typed.text(version);
    }

    static RecommendationForm empty(int level) {
        return new RecommendationForm(
                RecommendationKind.RECOMMENDATION.name(),
                String.valueOf(level),
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static RecommendationForm of(RecommendationView view) {
        RecommendationDetails details = view.details();
        return new RecommendationForm(
                details.kind().name(),
                String.valueOf(view.depth()),
                details.label(),
                details.heading(),
                details.text(),
                details.remark(),
                details.tracked(),
                details.recipients().stream().map(String::valueOf).toList(),
                details.dueWords(),
                DateParts.of(firstDay(details)),
                DateParts.of(details.dueUntil()),
                String.valueOf(view.id()),
                String.valueOf(view.version()));
    }

    /**
     * What is to be kept.
     *
     * @param posts those that it may be addressed to
     * @throws InvalidInput for dates that are none and posts that are not among these
     */
    OutlineItem item(List<PostView> posts) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<RecommendationKind> chosen = chosenKind();
        if (chosen.isEmpty()) {
            problems.put("kind", "Select what it is");
        }
        boolean known = areKnown(recipients, posts);
        if (!known) {
            problems.put("recipients", UNKNOWN_POST);
        }
        LocalDate from = TypedDate.optional(problems, "dueFrom", dueFrom, "the first day");
        LocalDate until = TypedDate.optional(problems, "dueUntil", dueUntil, "the last day");
        RecommendationDetails details = new RecommendationDetails(
                chosen.orElse(RecommendationKind.RECOMMENDATION),
                label.strip(),
                orNull(heading),
                orNull(text),
                orNull(remark),
                tracked,
                known ? chosenPosts(recipients, posts) : List.of(),
                orNull(dueWords),
                from,
                until);
        details.problems().forEach(problems::putIfAbsent);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new OutlineItem(level.matches("[0-9]") ? Integer.parseInt(level) : 0, details);
    }

    static boolean areKnown(List<String> chosen, List<PostView> posts) {
        Set<String> known =
                posts.stream().map(post -> String.valueOf(post.id())).collect(Collectors.toSet());
        return chosen.stream().filter(id -> !id.isBlank()).allMatch(known::contains);
    }

    /**
     * The posts in the order in which they were chosen, each once.
     *
     * @throws InvalidInput for one that is not among these
     */
    static List<Long> chosenPosts(List<String> chosen, List<PostView> posts) {
        if (!areKnown(chosen, posts)) {
            throw new InvalidInput("recipients", UNKNOWN_POST);
        }
        return chosen.stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .map(Long::valueOf)
                .toList();
    }

    /** What stands in each select for a recipient. */
    public List<String> selects() {
        return RecommendationPage.selects(recipients);
    }

    boolean isFor(RecommendationView view) {
        return id.equals(String.valueOf(view.id()));
    }

    /** Matches no version if it is not a number, which is no version of ours. */
    long versionNumber() {
        return Typed.version(version);
    }

    /**
     * What was typed beside what somebody else saved, which is gone once this is saved: nothing of theirs goes unseen.
     *
     * @param posts those that it may be addressed to
     */
    Conflict conflictWith(RecommendationView saved, List<PostView> posts, String address) {
        RecommendationForm theirs = of(saved);
        List<Conflict.Field> fields = new ArrayList<>();
        fields.add(Conflict.Field.line("Number as printed", "label", label, theirs.label));
        fields.add(Conflict.Field.choice("Level", "level", level, theirs.level, PasteForm.levels()));
        fields.add(Conflict.Field.choice("What it is", "kind", kind, theirs.kind, PasteForm.kinds()));
        fields.add(Conflict.Field.line("Heading", "heading", heading, theirs.heading));
        fields.add(new Conflict.Field("Text", "text", text, theirs.text));
        fields.add(new Conflict.Field("Remark", "remark", remark, theirs.remark));
        fields.add(Conflict.Field.choice(
                "Tracking",
                "tracked",
                tracked.toString(),
                theirs.tracked.toString(),
                List.of(new Choice("true", "Track it"), new Choice("false", "Do not track it"))));
        List<String> mineFor = addressed();
        List<String> theirsFor = theirs.addressed();
        for (int at = 0; at < Math.max(mineFor.size(), theirsFor.size()); at++) {
            fields.add(Conflict.Field.choice(
                    "Recipient " + (at + 1),
                    "recipients[" + at + "]",
                    at < mineFor.size() ? mineFor.get(at) : "",
                    at < theirsFor.size() ? theirsFor.get(at) : "",
                    DraftReviews.choices(posts)));
        }
        fields.add(Conflict.Field.line("Timescale in words", "dueWords", dueWords, theirs.dueWords));
        RecommendationDetails details = saved.details();
        fields.add(Conflict.Field.date("First day of the timescale", "dueFrom", dueFrom, firstDay(details)));
        fields.add(Conflict.Field.date("Last day of the timescale", "dueUntil", dueUntil, details.dueUntil()));
        return new Conflict(saved.title(), null, address, address, saved.version(), fields, Map.of("id", id), true);
    }

    private List<String> addressed() {
        return recipients.stream()
                .filter(chosen -> !chosen.isBlank())
                .distinct()
                .toList();
    }

    private Optional<RecommendationKind> chosenKind() {
        return Arrays.stream(RecommendationKind.values())
                .filter(choice -> choice.name().equals(kind))
                .findFirst();
    }

    /** The first day, where there is a span. */
    private static @Nullable LocalDate firstDay(RecommendationDetails details) {
        return Objects.equals(details.dueFrom(), details.dueUntil()) ? null : details.dueFrom();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
