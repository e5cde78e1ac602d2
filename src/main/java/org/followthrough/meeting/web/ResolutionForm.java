package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.dates.ImpossibleDay;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.ResolutionKind;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What was resolved, as typed.
 *
 * @param owners ids of posts as chosen
 * @param dueFrom first day, where the words do not say it; left empty it is the last
 * @param resolved "no" for what was agreed in discussion
 * @param reason why published words are changed
 */
record ResolutionForm(
        @Nullable String version,
        @Nullable String kind,
        @Nullable String text,
        @Nullable String ownerWords,
        List<String> owners,
        @Nullable String dueWords,
        DateParts dueFrom,
        DateParts dueUntil,
        @Nullable String resolved,
        @Nullable String remark,
        @Nullable String reason) {

    static final List<Choice> KINDS = List.of(
            new Choice(ResolutionKind.ACTION.name(), "An action that somebody is to take"),
            new Choice(ResolutionKind.DECISION.name(), "A decision: nothing is left to do"));

    static final List<Choice> PLACES =
            List.of(new Choice("yes", "Under “Resolved”"), new Choice("no", "From the discussion"));

    @SuppressWarnings("RedundantNullCheck") // a form that was sent without any box ticked
    ResolutionForm {
        owners = owners == null ? List.of() : owners;
        dueFrom = dueFrom == null ? DateParts.of(null) : dueFrom;
        dueUntil = dueUntil == null ? DateParts.of(null) : dueUntil;
    }

    static ResolutionForm empty() {
        return new ResolutionForm(
                "",
                ResolutionKind.ACTION.name(),
                "",
                "",
                List.of(),
                "",
                DateParts.of(null),
                DateParts.of(null),
                PLACES.get(0).value(),
                "",
                "");
    }

    static ResolutionForm of(ResolutionView view) {
        ResolutionDetails details = view.details();
        return new ResolutionForm(
                String.valueOf(view.version()),
                details.kind().name(),
                details.text(),
                details.ownerWords(),
                details.owners().stream().map(String::valueOf).toList(),
                details.dueWords(),
                DateParts.of(details.dueFrom()),
                DateParts.of(details.dueUntil()),
                PLACES.get(details.resolved() ? 0 : 1).value(),
                details.remark(),
                "");
    }

    /**
     * What is to be kept.
     *
     * @param printed the timescale that stood there before, which may be a paper's and stays whatever day it names
     * @throws InvalidInput for a date that does not exist
     */
    ResolutionDetails details(@Nullable String printed) {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate first = TypedDate.optional(problems, "dueFrom", dueFrom, "the first day");
        LocalDate last = TypedDate.optional(problems, "dueUntil", dueUntil, "the last day");
        if (!Typed.text(dueWords).strip().equals(printed)) {
            ImpossibleDay.check("dueWords", dueWords, problems);
        }
        InvalidInput.throwIfAny(problems);
        return new ResolutionDetails(
                ResolutionKind.DECISION.name().equals(kind) ? ResolutionKind.DECISION : ResolutionKind.ACTION,
                Typed.text(text),
                ownerWords,
                ids(owners),
                dueWords,
                first == null ? last : first,
                last,
                !PLACES.get(1).value().equals(resolved),
                remark);
    }

    /** @throws InvalidInput naming "owners" for what is no id */
    static List<Long> ids(List<String> chosen) {
        List<Long> ids = new ArrayList<>();
        for (String each : chosen) {
            if (!each.matches("[0-9]{1,18}")) {
                throw new InvalidInput("owners", "Select posts of this council");
            }
            ids.add(Long.valueOf(each));
        }
        return ids;
    }

    /** The chosen posts go along unseen: a box ticked by either counts for whoever saves. */
    Conflict conflict(MeetingPapersView meeting, ResolutionView now) {
        ResolutionForm theirs = of(now);
        String path = "%s/resolutions/%d/edit".formatted(meeting.path(), now.ref());
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("reason", Typed.text(reason));
        Set<String> either = new LinkedHashSet<>(owners);
        either.addAll(theirs.owners);
        either.forEach(owner -> hidden.put("owners[" + (hidden.size() - 1) + "]", owner));
        return new Conflict(
                "What was resolved",
                null,
                path,
                path,
                now.version(),
                List.of(
                        Conflict.Field.choice("Kind", "kind", Typed.text(kind), Typed.text(theirs.kind), KINDS),
                        Writing.text("What was resolved", "text", text, theirs.text),
                        Writing.line("Words in brackets", "ownerWords", ownerWords, theirs.ownerWords),
                        Writing.line("By when", "dueWords", dueWords, theirs.dueWords),
                        Conflict.Field.date(
                                "First day", "dueFrom", dueFrom, now.details().dueFrom()),
                        Conflict.Field.date(
                                "Last day", "dueUntil", dueUntil, now.details().dueUntil()),
                        Conflict.Field.choice(
                                "Where it stands",
                                "resolved",
                                Typed.text(resolved),
                                Typed.text(theirs.resolved),
                                PLACES),
                        Writing.text("Remark", "remark", remark, theirs.remark)),
                hidden,
                true);
    }
}
