package org.followthrough.response.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.DocumentView;
import org.followthrough.response.ImpactLine;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Typed;
import org.followthrough.web.DateParts;
import org.followthrough.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The executive's response document as typed.
 *
 * @param cabinetCommittee address of the executive that meets, empty for none named
 * @param portfolioPost id of the cabinet post whose holder approves, empty for none named
 * @param leadPost id of the service post that drafts for the executive, empty for none named
 * @param version of the document that the form was made from, empty if there was none
 */
record DocumentForm(
        String portfolioPost,
        String leadPost,
        String cabinetCommittee,
        DateParts cabinetMeetingOn,
        String cabinetMember,
        String leadScrutinyMember,
        String leadScrutinyOfficer,
        String preparedBy,
        String responsePreparedBy,
        String proposals,
        String recommendations,
        String delegatedAuthority,
        String background,
        String summaryHeading,
        String summaryIntroduction,
        List<SummaryRow> summary,
        List<ImpactRow> impact,
        String targetWords,
        String impactAdditional,
        String backgroundPapers,
        String remark,
        String version) {

    DocumentForm(
            @Nullable String portfolioPost,
            @Nullable String leadPost,
            @Nullable String cabinetCommittee,
            @Nullable DateParts cabinetMeetingOn,
            @Nullable String cabinetMember,
            @Nullable String leadScrutinyMember,
            @Nullable String leadScrutinyOfficer,
            @Nullable String preparedBy,
            @Nullable String responsePreparedBy,
            @Nullable String proposals,
            @Nullable String recommendations,
            @Nullable String delegatedAuthority,
            @Nullable String background,
            @Nullable String summaryHeading,
            @Nullable String summaryIntroduction,
            @Nullable List<@Nullable SummaryRow> summary,
            @Nullable List<@Nullable ImpactRow> impact,
            @Nullable String targetWords,
            @Nullable String impactAdditional,
            @Nullable String backgroundPapers,
            @Nullable String remark,
            @Nullable String version) {
        this.portfolioPost = Typed.text(portfolioPost);
        this.leadPost = Typed.text(leadPost);
        this.cabinetCommittee = Typed.text(cabinetCommittee);
        this.cabinetMeetingOn = Objects.requireNonNullElse(cabinetMeetingOn, DateParts.of(null));
        this.cabinetMember = Typed.text(cabinetMember);
        this.leadScrutinyMember = Typed.text(leadScrutinyMember);
        this.leadScrutinyOfficer = Typed.text(leadScrutinyOfficer);
        this.preparedBy = Typed.text(preparedBy);
        this.responsePreparedBy = Typed.text(responsePreparedBy);
        this.proposals = Typed.text(proposals);
        this.recommendations = Typed.text(recommendations);
        this.delegatedAuthority = Typed.text(delegatedAuthority);
        this.background = Typed.text(background);
        this.summaryHeading = Typed.text(summaryHeading);
        this.summaryIntroduction = Typed.text(summaryIntroduction);
        this.summary = rows(summary, SummaryRow.BLANK);
        this.impact = rows(impact, ImpactRow.BLANK);
        this.targetWords = Typed.text(targetWords);
        this.impactAdditional = Typed.text(impactAdditional);
        this.backgroundPapers = Typed.text(backgroundPapers);
        this.remark = Typed.text(remark);
        this.version = Typed.text(version);
    }

    /** A new document, with the usual questions of an impact assessment. */
    static DocumentForm empty() {
        List<ImpactRow> usual = ImpactLine.usual().stream().map(ImpactRow::of).toList();
        return new DocumentForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, usual,
                null, null, null, null, null);
    }

    /** @param names what the form calls posts, committees and recommendations */
    static DocumentForm of(DocumentView saved, DocumentNames names) {
        DocumentDetails details = saved.details();
        return new DocumentForm(
                id(details.portfolioPostId()),
                id(details.leadPostId()),
                names.slug(details.cabinetCommitteeId()),
                DateParts.of(details.cabinetMeetingOn()),
                details.cabinetMember(),
                details.leadScrutinyMember(),
                details.leadScrutinyOfficer(),
                details.preparedBy(),
                details.responsePreparedBy(),
                details.proposals(),
                details.recommendations(),
                details.delegatedAuthority(),
                details.background(),
                details.summaryHeading(),
                details.summaryIntroduction(),
                details.summary().stream()
                        .map(line -> SummaryRow.of(line, names.refs()))
                        .toList(),
                details.impact().stream().map(ImpactRow::of).toList(),
                details.targetWords(),
                details.impactAdditional(),
                details.backgroundPapers(),
                details.remark(),
                String.valueOf(saved.version()));
    }

    /**
     * The same with what is saved of who decides and who drafts, which not everybody who writes the document says.
     *
     * @param saved the document, null where there is none
     */
    DocumentForm decidedAsIn(@Nullable DocumentDetails saved) {
        return with(
                id(saved == null ? null : saved.portfolioPostId()),
                id(saved == null ? null : saved.leadPostId()),
                summary,
                impact);
    }

    /** The same with other lines. */
    DocumentForm with(List<SummaryRow> otherSummary, List<ImpactRow> otherImpact) {
        return with(portfolioPost, leadPost, otherSummary, otherImpact);
    }

    private DocumentForm with(
            String portfolio, String lead, List<SummaryRow> otherSummary, List<ImpactRow> otherImpact) {
        return new DocumentForm(
                portfolio,
                lead,
                cabinetCommittee,
                cabinetMeetingOn,
                cabinetMember,
                leadScrutinyMember,
                leadScrutinyOfficer,
                preparedBy,
                responsePreparedBy,
                proposals,
                recommendations,
                delegatedAuthority,
                background,
                summaryHeading,
                summaryIntroduction,
                List.copyOf(otherSummary),
                List.copyOf(otherImpact),
                targetWords,
                impactAdditional,
                backgroundPapers,
                remark,
                version);
    }

    /** Without lines into which nothing was typed, so that what is wrong with the others is said at their place. */
    DocumentForm tidied() {
        return with(
                summary.stream().filter(row -> !row.isBlank()).toList(),
                impact.stream().filter(row -> !row.isBlank()).toList());
    }

    /**
     * What is to be kept.
     *
     * @throws InvalidInput naming the fields of everything that is wrong
     */
    DocumentDetails details(DocumentNames names) {
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate meeting =
                TypedDate.optional(problems, "cabinetMeetingOn", cabinetMeetingOn, "the date of the meeting");
        DocumentDetails details = details(names, meeting);
        try {
            details.check();
        } catch (InvalidInput more) {
            problems.putAll(more.problems());
        }
        InvalidInput.throwIfAny(problems);
        return details;
    }

    private DocumentDetails details(DocumentNames names, @Nullable LocalDate meeting) {
        return new DocumentDetails(
                names.committee(cabinetCommittee),
                names.post("portfolioPost", portfolioPost),
                names.post("leadPost", leadPost),
                cabinetMember,
                leadScrutinyMember,
                leadScrutinyOfficer,
                preparedBy,
                responsePreparedBy,
                meeting,
                proposals,
                recommendations,
                delegatedAuthority,
                background,
                summaryHeading,
                summaryIntroduction,
                targetWords,
                impactAdditional,
                backgroundPapers,
                remark,
                impact.stream().map(ImpactRow::line).toList(),
                IntStream.range(0, summary.size())
                        .mapToObj(at -> summary.get(at).line(names.ids(), at))
                        .toList());
    }

    /** The version that the form was made from, null if there was no document. */
    @Nullable
    Long versionNumber() {
        return version.isEmpty() ? null : Typed.version(version);
    }

    private static String id(@Nullable Long id) {
        return id == null ? "" : id.toString();
    }

    private static <T> List<T> rows(@Nullable List<@Nullable T> typed, T blank) {
        List<T> rows = new ArrayList<>();
        if (typed != null) {
            typed.forEach(row -> rows.add(row == null ? blank : row));
        }
        return List.copyOf(rows);
    }
}
