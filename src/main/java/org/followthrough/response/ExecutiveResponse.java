package org.followthrough.response;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.BaseEntity;
import org.jspecify.annotations.Nullable;

/** The document of a review's responses: one for each review. */
@Entity
class ExecutiveResponse extends BaseEntity {

    private long reviewId;
    private @Nullable Long cabinetCommitteeId;
    private @Nullable Long portfolioPostId;
    private @Nullable Long leadPostId;
    private @Nullable String cabinetMember;
    private @Nullable String leadScrutinyMember;
    private @Nullable String leadScrutinyOfficer;
    private @Nullable String preparedBy;
    private @Nullable String responsePreparedBy;
    private @Nullable LocalDate cabinetMeetingOn;
    private @Nullable String proposals;
    private @Nullable String meetingRecommendations;
    private @Nullable String delegatedAuthority;
    private @Nullable String background;
    private @Nullable String summaryHeading;
    private @Nullable String summaryIntroduction;
    private @Nullable String targetWords;
    private @Nullable String impactAdditional;
    private @Nullable String backgroundPapers;
    private @Nullable String remark;

    @ElementCollection
    @CollectionTable(name = "executive_response_impact", joinColumns = @JoinColumn(name = "executive_response_id"))
    @OrderColumn(name = "position")
    private List<DocumentLines.Impact> impact = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "executive_response_summary", joinColumns = @JoinColumn(name = "executive_response_id"))
    @OrderColumn(name = "position")
    private List<DocumentLines.Summary> summary = new ArrayList<>();

    protected ExecutiveResponse() {}

    ExecutiveResponse(long reviewId, ResponseRules rules, DocumentDetails details) {
        this.reviewId = reviewId;
        edit(rules, details);
    }

    final void edit(ResponseRules rules, DocumentDetails details) {
        rules.require(ResponseAction.KEEP_DOCUMENT);
        details.check();
        this.cabinetCommitteeId = details.cabinetCommitteeId();
        this.portfolioPostId = details.portfolioPostId();
        this.leadPostId = details.leadPostId();
        this.cabinetMember = details.cabinetMember();
        this.leadScrutinyMember = details.leadScrutinyMember();
        this.leadScrutinyOfficer = details.leadScrutinyOfficer();
        this.preparedBy = details.preparedBy();
        this.responsePreparedBy = details.responsePreparedBy();
        this.cabinetMeetingOn = details.cabinetMeetingOn();
        this.proposals = details.proposals();
        this.meetingRecommendations = details.recommendations();
        this.delegatedAuthority = details.delegatedAuthority();
        this.background = details.background();
        this.summaryHeading = details.summaryHeading();
        this.summaryIntroduction = details.summaryIntroduction();
        this.targetWords = details.targetWords();
        this.impactAdditional = details.impactAdditional();
        this.backgroundPapers = details.backgroundPapers();
        this.remark = details.remark();
        if (!lines().impact().equals(details.impact())) {
            impact.clear();
            details.impact().forEach(line -> impact.add(new DocumentLines.Impact(line)));
        }
        if (!lines().summary().equals(details.summary())) {
            summary.clear();
            details.summary().forEach(line -> summary.add(new DocumentLines.Summary(line)));
        }
    }

    private record Lines(List<ImpactLine> impact, List<SummaryLine> summary) {}

    private Lines lines() {
        return new Lines(
                impact.stream().map(DocumentLines.Impact::line).toList(),
                summary.stream().map(DocumentLines.Summary::line).toList());
    }

    DocumentView view() {
        DocumentDetails details = new DocumentDetails(
                cabinetCommitteeId,
                portfolioPostId,
                leadPostId,
                cabinetMember,
                leadScrutinyMember,
                leadScrutinyOfficer,
                preparedBy,
                responsePreparedBy,
                cabinetMeetingOn,
                proposals,
                meetingRecommendations,
                delegatedAuthority,
                background,
                summaryHeading,
                summaryIntroduction,
                targetWords,
                impactAdditional,
                backgroundPapers,
                remark,
                lines().impact(),
                lines().summary());
        return new DocumentView(id(), version(), reviewId, details);
    }
}
