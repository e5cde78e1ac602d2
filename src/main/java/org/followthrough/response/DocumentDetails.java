package org.followthrough.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.TextLimit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The document that an executive's responses to a review are printed in. Names are words as published, at most 200
 * characters; texts at most 10,000. Texts hold paragraphs with their numbers or letters first, as printed: "1.1 That the
 * Council …", "a) …", and "- " before a bullet.
 *
 * @param cabinetCommitteeId the executive that meets, a committee of the review's council
 * @param portfolioPostId the cabinet post whose holder approves the responses
 * @param leadPostId the service post that drafts what the executive as a whole answers
 * @param preparedBy who prepared the report
 * @param responsePreparedBy who prepared the table of answers, as its head says
 * @param proposals "Summary of main proposals"
 * @param recommendations what the report recommends to the meeting, without the delegation, which is the last of them
 * @param background "Background"
 * @param summaryHeading over the short table of decisions, at most 300 characters
 * @param summaryIntroduction the paragraph over that table
 * @param targetWords target completion or delivery date exactly as written, at most 10,000 characters
 * @param impactAdditional what the paper adds to its impact assessment
 * @param remark what the record has to say of itself; never the paper's words
 */
public record DocumentDetails(
        @Nullable Long cabinetCommitteeId,
        @Nullable Long portfolioPostId,
        @Nullable Long leadPostId,
        @Nullable String cabinetMember,
        @Nullable String leadScrutinyMember,
        @Nullable String leadScrutinyOfficer,
        @Nullable String preparedBy,
        @Nullable String responsePreparedBy,
        @Nullable LocalDate cabinetMeetingOn,
        @Nullable String proposals,
        @Nullable String recommendations,
        @Nullable String delegatedAuthority,
        @Nullable String background,
        @Nullable String summaryHeading,
        @Nullable String summaryIntroduction,
        @Nullable String targetWords,
        @Nullable String impactAdditional,
        @Nullable String backgroundPapers,
        @Nullable String remark,
        List<ImpactLine> impact,
        List<SummaryLine> summary) {

    public DocumentDetails {
        cabinetMember = Typed.orNull(cabinetMember);
        leadScrutinyMember = Typed.orNull(leadScrutinyMember);
        leadScrutinyOfficer = Typed.orNull(leadScrutinyOfficer);
        preparedBy = Typed.orNull(preparedBy);
        responsePreparedBy = Typed.orNull(responsePreparedBy);
        proposals = Typed.orNull(proposals);
        recommendations = Typed.orNull(recommendations);
        delegatedAuthority = Typed.orNull(delegatedAuthority);
        background = Typed.orNull(background);
        summaryHeading = Typed.orNull(summaryHeading);
        summaryIntroduction = Typed.orNull(summaryIntroduction);
        targetWords = Typed.orNull(targetWords);
        impactAdditional = Typed.orNull(impactAdditional);
        backgroundPapers = Typed.orNull(backgroundPapers);
        remark = Typed.orNull(remark);
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
                null,
                cabinetMeetingOn,
                null,
                null,
                null,
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

    /**
     * Refuses what cannot be kept.
     *
     * @throws InvalidInput naming the fields, such as {@code impact[2].caption}
     */
    public void check() {
        Map<String, String> problems = new LinkedHashMap<>();
        TextLimit.check("cabinetMember", "The name", cabinetMember, TextLimit.SHORT, problems);
        TextLimit.check("leadScrutinyMember", "The name", leadScrutinyMember, TextLimit.SHORT, problems);
        TextLimit.check("leadScrutinyOfficer", "The name", leadScrutinyOfficer, TextLimit.SHORT, problems);
        TextLimit.check("preparedBy", "The name", preparedBy, TextLimit.SHORT, problems);
        TextLimit.check("responsePreparedBy", "The name", responsePreparedBy, TextLimit.SHORT, problems);
        TextLimit.check("proposals", "The main proposals", proposals, TextLimit.LONG, problems);
        TextLimit.check("recommendations", "The recommendations", recommendations, TextLimit.LONG, problems);
        TextLimit.check("delegatedAuthority", "The delegated authority", delegatedAuthority, TextLimit.LONG, problems);
        TextLimit.check("background", "The background", background, TextLimit.LONG, problems);
        TextLimit.check("summaryHeading", "The heading", summaryHeading, 300, problems);
        TextLimit.check("summaryIntroduction", "The introduction", summaryIntroduction, TextLimit.LONG, problems);
        TextLimit.check("targetWords", "The target date", targetWords, TextLimit.LONG, problems);
        TextLimit.check("impactAdditional", "The further information", impactAdditional, TextLimit.LONG, problems);
        TextLimit.check("backgroundPapers", "The background papers", backgroundPapers, TextLimit.LONG, problems);
        TextLimit.check("remark", "The remark", remark, TextLimit.LONG, problems);
        for (int at = 0; at < impact.size(); at++) {
            check(impact.get(at), "impact[" + at + "].", problems);
        }
        for (int at = 0; at < summary.size(); at++) {
            check(summary.get(at), "summary[" + at + "].", problems);
        }
        InvalidInput.throwIfAny(problems);
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
        TextLimit.check(prefix + "decisionWords", "The decision", line.decisionWords(), TextLimit.LONG, problems);
    }
}
