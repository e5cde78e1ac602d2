package org.followthrough.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The document that an executive's responses to a review are printed in. Names are words as published, at most 200
 * characters; texts at most 10,000.
 *
 * @param cabinetCommitteeId the executive that meets, a committee of the review's council
 * @param portfolioPostId the cabinet post whose holder approves the responses
 * @param leadPostId the service post that drafts what the executive as a whole answers
 * @param targetWords target completion or delivery date exactly as written, at most 10,000 characters
 * @param impactAdditional what the paper adds to its impact assessment
 */
public record DocumentDetails(
        @Nullable Long cabinetCommitteeId,
        @Nullable Long portfolioPostId,
        @Nullable Long leadPostId,
        @Nullable String cabinetMember,
        @Nullable String leadScrutinyMember,
        @Nullable String leadScrutinyOfficer,
        @Nullable String preparedBy,
        @Nullable LocalDate cabinetMeetingOn,
        @Nullable String delegatedAuthority,
        @Nullable String proposals,
        @Nullable String background,
        @Nullable String summaryIntroduction,
        @Nullable String targetWords,
        @Nullable String impactAdditional,
        @Nullable String backgroundPapers,
        List<ImpactLine> impact,
        List<SummaryLine> summary) {

    public DocumentDetails {
        cabinetMember = Typed.orNull(cabinetMember);
        leadScrutinyMember = Typed.orNull(leadScrutinyMember);
        leadScrutinyOfficer = Typed.orNull(leadScrutinyOfficer);
        preparedBy = Typed.orNull(preparedBy);
        delegatedAuthority = Typed.orNull(delegatedAuthority);
        proposals = Typed.orNull(proposals);
        background = Typed.orNull(background);
        summaryIntroduction = Typed.orNull(summaryIntroduction);
        targetWords = Typed.orNull(targetWords);
        impactAdditional = Typed.orNull(impactAdditional);
        backgroundPapers = Typed.orNull(backgroundPapers);
        impact = List.copyOf(impact);
        summary = List.copyOf(summary);
    }

    /** Nothing but who approves, and when Cabinet meets. */
    public static DocumentDetails of(@Nullable Long portfolioPostId, @Nullable LocalDate cabinetMeetingOn) {
        return new DocumentDetails(
                null,
                portfolioPostId,
                null,
                null,
                null,
                null,
                null,
                cabinetMeetingOn,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** @throws org.followthrough.shared.InvalidInput naming the fields, such as {@code impact[2].caption} */
    void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("cabinetMember", "The name", cabinetMember, TextLimit.SHORT, problems);
        TextLimit.check("leadScrutinyMember", "The name", leadScrutinyMember, TextLimit.SHORT, problems);
        TextLimit.check("leadScrutinyOfficer", "The name", leadScrutinyOfficer, TextLimit.SHORT, problems);
        TextLimit.check("preparedBy", "The name", preparedBy, TextLimit.SHORT, problems);
        TextLimit.check("delegatedAuthority", "The delegated authority", delegatedAuthority, TextLimit.LONG, problems);
        TextLimit.check("proposals", "The main proposals", proposals, TextLimit.LONG, problems);
        TextLimit.check("background", "The background", background, TextLimit.LONG, problems);
        TextLimit.check("summaryIntroduction", "The introduction", summaryIntroduction, TextLimit.LONG, problems);
        TextLimit.check("targetWords", "The target date", targetWords, TextLimit.LONG, problems);
        TextLimit.check("impactAdditional", "The further information", impactAdditional, TextLimit.LONG, problems);
        TextLimit.check("backgroundPapers", "The background papers", backgroundPapers, TextLimit.LONG, problems);
        for (int at = 0; at < impact.size(); at++) {
            check(impact.get(at), "impact[" + at + "].", problems);
        }
        for (int at = 0; at < summary.size(); at++) {
            check(summary.get(at), "summary[" + at + "].", problems);
        }
        ResponseDraft.throwIfAny(problems);
    }

    private static void check(ImpactLine line, String prefix, Map<String, String> problems) {
        if (line.caption().isBlank()) {
            problems.put(prefix + "caption", "Enter what this line is about");
        }
        TextLimit.check(prefix + "caption", "The caption", line.caption(), TextLimit.SHORT, problems);
        TextLimit.check(prefix + "question", "The question", line.question(), 300, problems);
        TextLimit.check(prefix + "detail", "The text", line.detail(), TextLimit.LONG, problems);
    }

    private static void check(SummaryLine line, String prefix, Map<String, String> problems) {
        if (line.recommendationId() == null && line.words() == null) {
            problems.put(prefix + "words", "Select a recommendation or enter the words of this line");
        }
        TextLimit.check(prefix + "words", "The text", line.words(), TextLimit.LONG, problems);
        if (line.decisionWords().isBlank()) {
            problems.put(prefix + "decisionWords", "Enter the decision as printed");
        }
        TextLimit.check(prefix + "decisionWords", "The decision", line.decisionWords(), TextLimit.LONG, problems);
    }
}
