package org.followthrough.programme.web;

import java.util.List;
import java.util.Map;
import org.followthrough.programme.ProgrammeDetails;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.shared.Typed;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types about a work programme.
 *
 * @param version of the one that the form was made from; empty for a new one
 * @param reason why published words are changed
 */
record ProgrammeForm(
        String period,
        String title,
        String dateHead,
        String issueHead,
        String typeHead,
        String howHead,
        String whoHead,
        String outcomeHead,
        String remark,
        String version,
        String reason) {

    ProgrammeForm(
            @Nullable String period,
            @Nullable String title,
            @Nullable String dateHead,
            @Nullable String issueHead,
            @Nullable String typeHead,
            @Nullable String howHead,
            @Nullable String whoHead,
            @Nullable String outcomeHead,
            @Nullable String remark,
            @Nullable String version,
            @Nullable String reason) {
        this.period = Typed.text(period);
        this.title = Typed.text(title);
        this.dateHead = Typed.text(dateHead);
        this.issueHead = Typed.text(issueHead);
        this.typeHead = Typed.text(typeHead);
        this.howHead = Typed.text(howHead);
        this.whoHead = Typed.text(whoHead);
        this.outcomeHead = Typed.text(outcomeHead);
        this.remark = Typed.text(remark);
        this.version = Typed.text(version);
        this.reason = Typed.text(reason);
    }

    static ProgrammeForm empty() {
        return of(new ProgrammeDetails("", "", ProgrammeDetails.USUAL_HEADS, null), "");
    }

    static ProgrammeForm of(ProgrammeView programme) {
        return of(programme.details(), String.valueOf(programme.version()));
    }

    private static ProgrammeForm of(ProgrammeDetails details, String version) {
        List<String> heads = details.heads();
        return new ProgrammeForm(
                details.period(),
                details.title(),
                heads.get(0),
                heads.get(1),
                heads.get(2),
                heads.get(3),
                heads.get(4),
                heads.get(5),
                details.remark(),
                version,
                null);
    }

    ProgrammeDetails details() {
        return new ProgrammeDetails(
                period.strip(),
                title.strip(),
                List.of(
                        dateHead.strip(),
                        issueHead.strip(),
                        typeHead.strip(),
                        howHead.strip(),
                        whoHead.strip(),
                        outcomeHead.strip()),
                Typed.orNull(remark.strip()));
    }

    long versionNumber() {
        return Typed.version(version);
    }

    /** What was typed beside what somebody else saved, which is gone once this is saved. */
    Conflict conflictWith(ProgrammeView saved) {
        ProgrammeForm theirs = of(saved);
        String address = saved.path() + "/edit";
        return new Conflict(
                "The work programme",
                null,
                address,
                address,
                saved.version(),
                List.of(
                        Conflict.Field.line("Period", "period", period, theirs.period),
                        Conflict.Field.line("Title", "title", title, theirs.title),
                        Conflict.Field.line("Column 1", "dateHead", dateHead, theirs.dateHead),
                        Conflict.Field.line("Column 2", "issueHead", issueHead, theirs.issueHead),
                        Conflict.Field.line("Column 3", "typeHead", typeHead, theirs.typeHead),
                        Conflict.Field.line("Column 4", "howHead", howHead, theirs.howHead),
                        Conflict.Field.line("Column 5", "whoHead", whoHead, theirs.whoHead),
                        Conflict.Field.line("Column 6", "outcomeHead", outcomeHead, theirs.outcomeHead),
                        new Conflict.Field("Remark", "remark", remark, theirs.remark)),
                Map.of("reason", reason),
                true);
    }
}
