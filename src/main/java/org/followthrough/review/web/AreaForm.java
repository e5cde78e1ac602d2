package org.followthrough.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.review.AreaDetails;
import org.followthrough.review.AreaList;
import org.followthrough.review.AreaOutcome;
import org.followthrough.review.AreaView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * An area for improvement as typed, or after publication what became of it.
 *
 * @param pursued "yes", "no", or empty where the source does not say
 * @param version empty for a new one
 * @param reason why a published one is corrected
 * @param replace where many are entered, the mark of the words that may be replaced
 */
record AreaForm(
        String version,
        String number,
        String text,
        String pursued,
        String consideredAt,
        DateParts consideredOn,
        String conclusion,
        DateParts concludedOn,
        String remark,
        String reason,
        String replace) {

    private static final String YES = "yes";
    private static final String NO = "no";

    AreaForm(
            @Nullable String version,
            @Nullable String number,
            @Nullable String text,
            @Nullable String pursued,
            @Nullable String consideredAt,
            @Nullable DateParts consideredOn,
            @Nullable String conclusion,
            @Nullable DateParts concludedOn,
            @Nullable String remark,
            @Nullable String reason,
            @Nullable String replace) {
        this.version = Typed.text(version);
        this.number = Typed.text(number);
        this.text = Typed.text(text);
        this.pursued = Typed.text(pursued);
        this.consideredAt = Typed.text(consideredAt);
        this.consideredOn = Objects.requireNonNullElseGet(consideredOn, () -> DateParts.of(null));
        this.conclusion = Typed.text(conclusion);
        this.concludedOn = Objects.requireNonNullElseGet(concludedOn, () -> DateParts.of(null));
        this.remark = Typed.text(remark);
        this.reason = Typed.text(reason);
        this.replace = Typed.text(replace);
    }

    static AreaForm empty() {
        return new AreaForm("", "", "", "", "", null, "", null, "", "", "");
    }

    static AreaForm of(AreaView area) {
        AreaDetails details = area.details();
        AreaOutcome outcome = details.outcome();
        Boolean pursued = details.pursued();
        return new AreaForm(
                String.valueOf(area.version()),
                details.number(),
                details.text(),
                pursued == null ? "" : pursued ? YES : NO,
                outcome.consideredAt(),
                DateParts.of(outcome.consideredOn()),
                outcome.conclusion(),
                DateParts.of(outcome.concludedOn()),
                outcome.remark(),
                "",
                "");
    }

    static List<Choice> pursuits() {
        return List.of(new Choice(YES, "Yes"), new Choice(NO, "No"), new Choice("", "The report does not say"));
    }

    /**
     * Many areas of which the same is said.
     *
     * @throws InvalidInput naming the fields
     */
    List<AreaDetails> all() {
        AreaOutcome same = outcome();
        List<AreaDetails> all = new ArrayList<>();
        AreaList.read(text).forEach((each, words) -> all.add(new AreaDetails(each, words, pursuedOrNone(), same)));
        Map<String, String> problems = new LinkedHashMap<>();
        all.forEach(each -> each.problems()
                .forEach((field, message) -> problems.putIfAbsent("text", "Area " + each.number() + ": " + message)));
        InvalidInput.throwIfAny(problems);
        return all;
    }

    @Nullable
    Boolean pursuedOrNone() {
        return pursued.equals(YES) ? Boolean.TRUE : pursued.equals(NO) ? Boolean.FALSE : null;
    }

    /** @throws InvalidInput naming the fields */
    AreaDetails details() {
        Map<String, String> problems = new LinkedHashMap<>();
        AreaDetails details = new AreaDetails(number.strip(), text.strip(), pursuedOrNone(), outcome(problems));
        details.problems().forEach(problems::putIfAbsent);
        InvalidInput.throwIfAny(problems);
        return details;
    }

    /** @throws InvalidInput naming the fields */
    AreaOutcome outcome() {
        Map<String, String> problems = new LinkedHashMap<>();
        AreaOutcome outcome = outcome(problems);
        InvalidInput.throwIfAny(problems);
        return outcome;
    }

    private AreaOutcome outcome(Map<String, String> problems) {
        LocalDate considered = TypedDate.optional(problems, "consideredOn", consideredOn, "the day of the meeting");
        LocalDate concluded = TypedDate.optional(problems, "concludedOn", concludedOn, "the day of the conclusion");
        return new AreaOutcome(consideredAt.strip(), considered, conclusion.strip(), concluded, remark.strip());
    }

    /** @param concluding that the form takes an outcome alone */
    Conflict conflictWith(AreaView saved, String address, String back, boolean concluding) {
        AreaForm theirs = of(saved);
        AreaOutcome outcome = saved.details().outcome();
        List<Conflict.Field> fields = new ArrayList<>();
        if (!concluding) {
            fields.add(Conflict.Field.line("Number", "number", number, theirs.number));
            fields.add(new Conflict.Field("Text", "text", text, theirs.text));
        }
        fields.addAll(List.of(
                Conflict.Field.choice("Pursued", "pursued", pursued, theirs.pursued, pursuits()),
                Conflict.Field.line("Considered at", "consideredAt", consideredAt, theirs.consideredAt),
                Conflict.Field.date("Considered on", "consideredOn", consideredOn, outcome.consideredOn()),
                new Conflict.Field("Conclusion", "conclusion", conclusion, theirs.conclusion),
                Conflict.Field.date("Concluded on", "concludedOn", concludedOn, outcome.concludedOn()),
                new Conflict.Field("Remark", "remark", remark, theirs.remark)));
        return new Conflict(
                "The area for improvement",
                null,
                address,
                back,
                saved.version(),
                fields,
                Map.of("reason", reason),
                true);
    }
}
