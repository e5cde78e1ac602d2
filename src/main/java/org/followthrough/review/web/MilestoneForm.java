package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.council.CommitteeView;
import org.followthrough.review.MilestoneDetails;
import org.followthrough.review.MilestoneKind;
import org.followthrough.review.MilestoneView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as typed.
 *
 * @param committee slug of one of the council's, empty for none
 * @param version empty for a new one
 * @param reason why a published one is corrected
 */
record MilestoneForm(
        String version, String kind, String committee, DateParts date, String dateWords, String text, String reason) {

    MilestoneForm(
            @Nullable String version,
            @Nullable String kind,
            @Nullable String committee,
            @Nullable DateParts date,
            @Nullable String dateWords,
            @Nullable String text,
            @Nullable String reason) {
        this.version = Typed.text(version);
        this.kind = Typed.text(kind);
        this.committee = Typed.text(committee);
        this.date = Objects.requireNonNullElseGet(date, () -> DateParts.of(null));
        this.dateWords = Typed.text(dateWords);
        this.text = Typed.text(text);
        this.reason = Typed.text(reason);
    }

    static MilestoneForm empty() {
        return new MilestoneForm("", "", "", null, "", "", "");
    }

    static MilestoneForm of(MilestoneView milestone, List<CommitteeView> committees) {
        MilestoneDetails details = milestone.details();
        return new MilestoneForm(
                String.valueOf(milestone.version()),
                details.kind().name(),
                committees.stream()
                        .filter(each -> Objects.equals(each.id(), details.committeeId()))
                        .findFirst()
                        .map(CommitteeView::slug)
                        .orElse(""),
                DateParts.of(details.date()),
                details.dateWords(),
                details.text(),
                "");
    }

    static List<Choice> kinds() {
        return Arrays.stream(MilestoneKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    /** @throws InvalidInput naming the fields */
    MilestoneDetails details(List<CommitteeView> committees) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<MilestoneKind> chosen = Arrays.stream(MilestoneKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.put("kind", "Select what happened");
        }
        LocalDate day = TypedDate.optional(problems, "date", date, "the day");
        Optional<CommitteeView> named = committees.stream()
                .filter(each -> each.slug().equals(committee))
                .findFirst();
        if (!committee.isEmpty() && named.isEmpty()) {
            problems.put("committee", "Select a committee of this council");
        }
        MilestoneDetails details = new MilestoneDetails(
                chosen.orElse(MilestoneKind.OTHER),
                named.map(CommitteeView::id).orElse(null),
                day,
                dateWords.strip(),
                text.strip());
        details.problems().forEach(problems::putIfAbsent);
        InvalidInput.throwIfAny(problems);
        return details;
    }

    Conflict conflictWith(MilestoneView saved, List<CommitteeView> committees, String address, String back) {
        MilestoneForm theirs = of(saved, committees);
        return new Conflict(
                "The milestone",
                null,
                address,
                back,
                saved.version(),
                List.of(
                        Conflict.Field.choice("What it is", "kind", kind, theirs.kind, kinds()),
                        Conflict.Field.choice(
                                "Committee", "committee", committee, theirs.committee, ReviewPages.orNone(committees)),
                        Conflict.Field.date("Day", "date", date, saved.details().date()),
                        Conflict.Field.line("Date in words", "dateWords", dateWords, theirs.dateWords),
                        new Conflict.Field("What happened", "text", text, theirs.text)),
                Map.of("reason", reason),
                true);
    }
}
