package org.followthrough.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.council.CommitteeView;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.StepDetails;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about a step of a referral.
 *
 * @param fromWords who asks; empty where a committee says it
 * @param fromCommittee address of the committee that asks, empty for a body that is not known here
 * @param toCommittee address of the committee that is asked
 * @param version of the referral that the form was made from
 * @param reason why published words are changed
 */
record StepForm(
        String fromCommittee,
        String fromWords,
        String toCommittee,
        String toWords,
        DateParts on,
        String onWords,
        String text,
        DateParts meetingOn,
        String item,
        String version,
        String reason) {

    StepForm(
            @Nullable String fromCommittee,
            @Nullable String fromWords,
            @Nullable String toCommittee,
            @Nullable String toWords,
            @Nullable DateParts on,
            @Nullable String onWords,
            @Nullable String text,
            @Nullable DateParts meetingOn,
            @Nullable String item,
            @Nullable String version,
            @Nullable String reason) {
        this.fromCommittee = Typed.text(fromCommittee);
        this.fromWords = Typed.text(fromWords);
        this.toCommittee = Typed.text(toCommittee);
        this.toWords = Typed.text(toWords);
        this.on = on == null ? DateParts.of(null) : on;
        this.onWords = Typed.text(onWords);
        this.text = Typed.text(text);
        this.meetingOn = meetingOn == null ? DateParts.of(null) : meetingOn;
        this.item = Typed.text(item);
        this.version = Typed.text(version);
        this.reason = Typed.text(reason);
    }

    static StepForm of(StepDetails step, List<CommitteeView> committees, long version) {
        return new StepForm(
                slug(committees, step.fromCommittee()),
                step.fromWords(),
                slug(committees, step.toCommittee()),
                step.toWords(),
                DateParts.of(step.on()),
                step.onWords(),
                step.text(),
                DateParts.of(step.meetingOn()),
                step.item(),
                String.valueOf(version),
                null);
    }

    private static String slug(List<CommitteeView> committees, @Nullable Long id) {
        return committees.stream()
                .filter(each -> Long.valueOf(each.id()).equals(id))
                .map(CommitteeView::slug)
                .findFirst()
                .orElse("");
    }

    /**
     * What is to be kept; a committee's name stands for words that are not typed, and for those that another committee
     * was asked under before this one was selected.
     *
     * @param former the step as it was; null for a new one
     * @throws InvalidInput for a date or a committee that does not exist
     */
    StepDetails details(List<CommitteeView> committees, @Nullable StepDetails former) {
        Map<String, String> problems = new LinkedHashMap<>();
        CommitteeView from = chosen("fromCommittee", fromCommittee, committees, problems);
        CommitteeView to = chosen("toCommittee", toCommittee, committees, problems);
        LocalDate day = TypedDate.optional(problems, "on", on, "the day");
        LocalDate meeting = TypedDate.optional(problems, "meetingOn", meetingOn, "the day of the meeting");
        InvalidInput.throwIfAny(problems);
        return new StepDetails(
                words(
                        fromWords,
                        from,
                        former == null ? null : former.fromCommittee(),
                        former == null ? null : former.fromWords()),
                from == null ? null : (Long) from.id(),
                words(
                        toWords,
                        to,
                        former == null ? null : former.toCommittee(),
                        former == null ? null : former.toWords()),
                to == null ? null : (Long) to.id(),
                day,
                Typed.orNull(onWords.strip()),
                Typed.orNull(text.strip()),
                meeting,
                Typed.orNull(item.strip()));
    }

    private static @Nullable CommitteeView chosen(
            String field, String slug, List<CommitteeView> committees, Map<String, String> problems) {
        if (slug.isEmpty()) {
            return null;
        }
        for (CommitteeView committee : committees) {
            if (committee.slug().equals(slug)) {
                return committee;
            }
        }
        problems.put(field, "Select a committee of the list");
        return null;
    }

    private static String words(
            String typed, @Nullable CommitteeView committee, @Nullable Long former, @Nullable String formerWords) {
        String words = typed.strip();
        boolean outdated =
                committee != null && !Long.valueOf(committee.id()).equals(former) && words.equals(formerWords);
        return committee != null && (words.isEmpty() || outdated) ? committee.name() : words;
    }

    long versionNumber() {
        return Typed.version(version);
    }

    /** What can be selected: the committees of one council, and none. */
    static List<Choice> choices(List<CommitteeView> committees) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", "None of these")));
        committees.forEach(each -> choices.add(new Choice(each.slug(), each.name())));
        return choices;
    }

    /** What was typed beside the same step as it is now, or nothing where it is a new one. */
    Conflict conflictWith(
            ReferralView saved, @Nullable StepDetails step, String address, List<CommitteeView> committees) {
        StepForm theirs = step == null ? this : of(step, committees, saved.version());
        List<Choice> choices = choices(committees);
        return new Conflict(
                step == null ? "The referral" : "This step of the referral",
                null,
                address,
                step == null ? saved.path() : address,
                saved.version(),
                List.of(
                        Conflict.Field.choice(
                                "Who asks, if a committee",
                                "fromCommittee",
                                fromCommittee,
                                theirs.fromCommittee,
                                choices),
                        Conflict.Field.line("Who asks", "fromWords", fromWords, theirs.fromWords),
                        Conflict.Field.choice(
                                "Who is asked, if a committee",
                                "toCommittee",
                                toCommittee,
                                theirs.toCommittee,
                                choices),
                        Conflict.Field.line("Who is asked", "toWords", toWords, theirs.toWords),
                        Conflict.Field.date(
                                "When", "on", on, step == null ? on.toDate().orElse(null) : step.on()),
                        Conflict.Field.line("When, in words", "onWords", onWords, theirs.onWords),
                        new Conflict.Field("What is said of it", "text", text, theirs.text),
                        Conflict.Field.date(
                                "Meeting that considers it",
                                "meetingOn",
                                meetingOn,
                                step == null ? meetingOn.toDate().orElse(null) : step.meetingOn()),
                        Conflict.Field.line("Item on its agenda", "item", item, theirs.item)),
                Map.of("reason", reason),
                true);
    }
}
