package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.review.PublicationDay;
import org.followthrough.review.ReviewDetails;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.ReviewView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Slug;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about a review, as typed.
 *
 * @param committee its address
 * @param code may be left empty: made of the title's initials
 * @param slug may be left empty: made of the title
 * @param version of the review that the form was made from; empty for a new one
 * @param publishedOn the date on a published report, blank where it prints none
 * @param publishedWords that date in the report's words where it prints no day
 * @param reason why a published one is corrected
 */
record ReviewForm(
        String committee,
        String title,
        String code,
        String slug,
        String kind,
        String summary,
        String termsOfReference,
        String leadMember,
        String leadOfficer,
        String remark,
        String version,
        DateParts publishedOn,
        String publishedWords,
        String reason) {

    private static final int LONGEST_CODE = 5;

    ReviewForm(
            @Nullable String committee,
            @Nullable String title,
            @Nullable String code,
            @Nullable String slug,
            @Nullable String kind,
            @Nullable String summary,
            @Nullable String termsOfReference,
            @Nullable String leadMember,
            @Nullable String leadOfficer,
            @Nullable String remark,
            @Nullable String version,
            @Nullable DateParts publishedOn,
            @Nullable String publishedWords,
            @Nullable String reason) {
        this.committee = Typed.text(committee);
        this.title = Typed.text(title);
        this.code = Typed.text(code);
        this.slug = Typed.text(slug);
        this.kind = Typed.text(kind);
        this.summary = Typed.text(summary);
        this.termsOfReference = Typed.text(termsOfReference);
        this.leadMember = Typed.text(leadMember);
        this.leadOfficer = Typed.text(leadOfficer);
        this.remark = Typed.text(remark);
        this.version = Typed.text(version);
        this.publishedOn = Objects.requireNonNullElseGet(publishedOn, () -> DateParts.of(null));
        this.publishedWords = Typed.text(publishedWords);
        this.reason = Typed.text(reason);
    }

    static ReviewForm empty(String committee) {
        return new ReviewForm(committee, "", "", "", ReviewKind.INQUIRY.name(), "", "", "", "", "", "", null, "", "");
    }

    static ReviewForm of(ReviewView review) {
        ReviewDetails details = review.details();
        return new ReviewForm(
                "",
                details.title(),
                details.code(),
                details.slug(),
                details.kind().name(),
                details.summary(),
                details.termsOfReference(),
                details.leadMember(),
                details.leadOfficer(),
                details.remark(),
                String.valueOf(review.version()),
                DateParts.of(printedDay(review)),
                review.publishedWords(),
                "");
    }

    /** The same with code and address proposed where they are empty, so that an error shows what was proposed. */
    ReviewForm proposed() {
        return with(
                slug.isBlank() ? Slug.of(title) : slug.strip(),
                code.isBlank() ? initials(title) : code.strip().toUpperCase(Locale.ROOT));
    }

    /** The same with address and short name of a published review, which stay. */
    ReviewForm keeping(ReviewView published) {
        return with(published.slug(), published.code());
    }

    private ReviewForm with(String otherSlug, String otherCode) {
        return new ReviewForm(
                committee,
                title,
                otherCode,
                otherSlug,
                kind,
                summary,
                termsOfReference,
                leadMember,
                leadOfficer,
                remark,
                version,
                publishedOn,
                publishedWords,
                reason);
    }

    private static @Nullable LocalDate printedDay(ReviewView review) {
        return review.publishedWords() == null ? review.publishedOn() : null;
    }

    /** "External Placements" gives EP; a title of one word its first two letters. */
    private static String initials(String title) {
        List<String> words = Arrays.stream(Slug.of(title).split("-"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .filter(word -> !List.of("and", "of", "the", "in", "for", "to", "a", "on")
                        .contains(word))
                .toList();
        String letters = words.size() == 1
                ? words.get(0).substring(0, Math.min(2, words.get(0).length()))
                : words.stream()
                        .limit(LONGEST_CODE)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }

    /**
     * The committee that was chosen.
     *
     * @throws InvalidInput for none of these, with all else that is wrong
     */
    CommitteeView committeeOf(List<CommitteeView> committees) {
        return committees.stream()
                .filter(choice -> choice.slug().equals(committee))
                .findFirst()
                .orElseThrow(() -> {
                    Map<String, String> problems = problems();
                    problems.put("committee", "Select the committee whose review it is");
                    return new InvalidInput(problems);
                });
    }

    /**
     * What is to be kept.
     *
     * @throws InvalidInput for no kind, with all else that is wrong
     */
    ReviewDetails details() {
        if (kindChosen().isEmpty()) {
            throw new InvalidInput(problems());
        }
        return typed();
    }

    /**
     * When a published report was published.
     *
     * @param today by which a missing year in words is found
     * @throws InvalidInput naming the field
     */
    PublicationDay day(LocalDate today) {
        return PublicationDay.typed(publishedOn, publishedWords, today);
    }

    private Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>(typed().problems());
        if (kindChosen().isEmpty()) {
            problems.put("kind", "Select the kind of review");
        }
        return problems;
    }

    private ReviewDetails typed() {
        return new ReviewDetails(
                title.strip(),
                slug,
                code,
                kindChosen().orElse(ReviewKind.INQUIRY),
                orNull(summary),
                orNull(termsOfReference),
                orNull(leadMember),
                orNull(leadOfficer),
                orNull(remark));
    }

    /** Matches no version if it is not a number, which is no version of ours. */
    long versionNumber() {
        return Typed.version(version);
    }

    /** What was typed beside what somebody else saved, which is gone once this is saved: nothing of theirs goes unseen. */
    Conflict conflictWith(ReviewView saved) {
        ReviewForm theirs = ReviewForm.of(saved);
        String address = "/reviews/" + saved.slug() + "/edit";
        List<Conflict.Field> fields = new ArrayList<>(List.of(
                Conflict.Field.line("Title", "title", title, theirs.title),
                Conflict.Field.choice("Kind of review", "kind", kind, theirs.kind, kinds()),
                Conflict.Field.line("Short name", "code", code, theirs.code),
                Conflict.Field.line("Address", "slug", slug, theirs.slug),
                new Conflict.Field("Summary", "summary", summary, theirs.summary),
                new Conflict.Field("Terms of reference", "termsOfReference", termsOfReference, theirs.termsOfReference),
                Conflict.Field.line("Lead member", "leadMember", leadMember, theirs.leadMember),
                Conflict.Field.line("Lead officer", "leadOfficer", leadOfficer, theirs.leadOfficer),
                new Conflict.Field("Remark", "remark", remark, theirs.remark)));
        if (saved.isPublished()) {
            fields.add(Conflict.Field.date("Date of publication", "publishedOn", publishedOn, printedDay(saved)));
            fields.add(Conflict.Field.line("Date in words", "publishedWords", publishedWords, theirs.publishedWords));
        }
        return new Conflict(
                "The review", null, address, address, saved.version(), fields, Map.of("reason", reason), true);
    }

    static List<Choice> kinds() {
        return Arrays.stream(ReviewKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    private Optional<ReviewKind> kindChosen() {
        return Arrays.stream(ReviewKind.values())
                .filter(choice -> choice.name().equals(kind))
                .findFirst();
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
