package org.followthrough.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.recommendation.RecommendationView;
import org.followthrough.recommendation.Reference;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Approvals;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.DocumentDetails;
import org.followthrough.response.ExecutiveResponses;
import org.followthrough.response.ImpactLine;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.Responses;
import org.followthrough.response.SummaryLine;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes an executive's response in by the steps that people take: the officer types it in on the executive's behalf and
 * submits it, the cabinet member approves it, and the officer publishes it as decided at the Cabinet meeting. Where the
 * officer confirms that the executive published it long ago, it is published as printed and approved by nobody here.
 */
@Component
class ResponseImport {

    private final ExecutiveResponses documents;
    private final Responses responses;
    private final Approvals approvals;
    private final ResponseReader reader;

    ResponseImport(ExecutiveResponses documents, Responses responses, Approvals approvals, ResponseReader reader) {
        this.documents = documents;
        this.responses = responses;
        this.approvals = approvals;
        this.reader = reader;
    }

    /**
     * Takes one response in.
     *
     * @param at its place in the paper
     * @param known the review's recommendations by their refs
     */
    void take(String at, PaperResponse paper, Hands hands, Map<String, RecommendationView> known) {
        long review = known.values().iterator().next().reviewId();
        documents.write(hands.officer(), review, null, document(at, paper, hands, known));
        for (int i = 0; i < paper.answers().size(); i++) {
            PaperResponse.Reply reply = paper.answers().get(i);
            long answered = find(known, "%s.answers[%d].recommendation".formatted(at, i), reply.recommendation())
                    .id();
            if (reply.isGiven()) {
                responses.start(hands.officer(), review, null, List.of(answered), draft(reply, hands));
            }
        }
        String published = hands.published();
        if (published != null) {
            for (VersionView drafted : newest(hands, review)) {
                approvals.publishAsPrinted(
                        hands.officer(),
                        drafted.id(),
                        drafted.version(),
                        DecisionDates.of(paper.cabinetMeeting()),
                        published);
            }
            return;
        }
        for (VersionView drafted : newest(hands, review)) {
            responses.submit(hands.officer(), drafted.id(), drafted.version());
        }
        Actor cabinet = hands.cabinet();
        if (cabinet == null) {
            return;
        }
        for (VersionView submitted : newest(hands, review)) {
            approvals.approve(cabinet, submitted.id(), submitted.version(), null);
        }
        // neither when the decision was published nor from when it took effect is in a paper to the meeting
        DecisionDates dates = DecisionDates.of(paper.cabinetMeeting());
        for (VersionView approved : newest(hands, review)) {
            approvals.publish(hands.officer(), approved.id(), approved.version(), dates);
        }
    }

    private List<VersionView> newest(Hands hands, long review) {
        return reader.newestOfReview(hands.officer(), review).stream()
                .map(ResponseInHand::response)
                .map(response -> response.version())
                .toList();
    }

    /** What is answered to one recommendation. */
    static ResponseDraft draft(PaperResponse.Reply reply, Hands hands) {
        boolean reasonInText = reply.decision() != null && reply.decision().owesReason();
        return new ResponseDraft(
                reply.decision(),
                reply.decisionWords(),
                reply.text(),
                null,
                reasonInText,
                null,
                reply.actions().stream().map(action -> action(action, hands)).toList());
    }

    private static ActionDraft action(PaperResponse.Action action, Hands hands) {
        List<Owner> owners = new ArrayList<>();
        String words = null;
        for (PaperResponse.Owner owner : action.owners()) {
            // words that name several posts stand with the first of them in a paper, and with each of them here
            words = owner.words() == null ? words : owner.words();
            owners.add(new Owner(owner.post() == null ? null : hands.places().post(owner.post()), words));
        }
        return ActionDraft.of(action.what(), action.dueWords(), owners.toArray(new Owner[0]));
    }

    private DocumentDetails document(
            String at, PaperResponse paper, Hands hands, Map<String, RecommendationView> known) {
        PaperImpact impact = paper.impact();
        return new DocumentDetails(
                hands.places().committee(paper.committee()),
                postOrNull(paper.portfolioPost(), hands),
                postOrNull(paper.leadPost(), hands),
                paper.cabinetMember(),
                paper.leadScrutinyMember(),
                paper.leadScrutinyOfficer(),
                paper.preparedBy(),
                paper.responsePreparedBy(),
                paper.cabinetMeeting(),
                PaperText.paragraphs(paper.proposals()),
                PaperText.paragraphs(paper.recommendations()),
                paper.delegatedAuthority(),
                PaperText.paragraphs(paper.background()),
                paper.summaryHeading(),
                paper.summaryIntroduction(),
                impact == null ? null : impact.targetDate(),
                paper.impactAdditional(),
                paper.backgroundPapers(),
                remark(at, paper, known),
                impact == null ? List.of() : impact(at + ".impact", impact, known),
                summary(at, paper, known));
    }

    private static @Nullable Long postOrNull(@Nullable String key, Hands hands) {
        return key == null ? null : hands.places().post(key);
    }

    /** The transcriber's remarks on the document and on its answers, which have no place of their own. */
    private static @Nullable String remark(String at, PaperResponse paper, Map<String, RecommendationView> known) {
        List<String> remarks = new ArrayList<>();
        if (paper.remark() != null) {
            remarks.add(paper.remark());
        }
        for (int i = 0; i < paper.answers().size(); i++) {
            PaperResponse.Reply reply = paper.answers().get(i);
            if (reply.remark() != null) {
                RecommendationView answered =
                        find(known, "%s.answers[%d].recommendation".formatted(at, i), reply.recommendation());
                remarks.add(answered.number() + ": " + reply.remark());
            }
        }
        return remarks.isEmpty() ? null : String.join("\n\n", remarks);
    }

    private static List<ImpactLine> impact(String at, PaperImpact impact, Map<String, RecommendationView> known) {
        Stream<ImpactLine> community = impact.communityImpact().stream()
                .map(line -> new ImpactLine(ImpactLine.COMMUNITY, line.question(), line.answer(), line.detail()));
        List<PaperImpact.LegalParagraph> legal = impact.legal().paragraphs();
        for (int i = 0; i < legal.size(); i++) {
            checkReference("%s.legal.paragraphs[%d]".formatted(at, i), legal.get(i), known);
        }
        String law = legal.stream().map(PaperImpact.LegalParagraph::text).collect(Collectors.joining("\n\n"));
        return Stream.concat(
                        community,
                        Stream.of(
                                line(ImpactLine.FINANCIAL, impact.financial()),
                                new ImpactLine(
                                        ImpactLine.LEGAL, null, impact.legal().answer(), law),
                                line(ImpactLine.OTHER, impact.otherImpacts()),
                                line(ImpactLine.WARDS, impact.wards())))
                .toList();
    }

    private static ImpactLine line(String caption, PaperImpact.Answer text) {
        return new ImpactLine(caption, null, text.answer(), text.text());
    }

    /** Pages read the reference from the words: so the words have to name what the paper's key names. */
    private static void checkReference(
            String at, PaperImpact.LegalParagraph paragraph, Map<String, RecommendationView> known) {
        paragraph.recommendations().forEach(ref -> find(known, at + ".recommendations", ref));
        List<String> named = Reference.refs(paragraph.text());
        if (!named.equals(paragraph.recommendations())) {
            throw new WrongPaper(
                    at + ".recommendations",
                    "says %s, but the paragraph ends by naming %s".formatted(paragraph.recommendations(), named));
        }
    }

    private static List<SummaryLine> summary(String at, PaperResponse paper, Map<String, RecommendationView> known) {
        List<SummaryLine> lines = new ArrayList<>();
        for (int i = 0; i < paper.summary().size(); i++) {
            PaperResponse.SummaryRow row = paper.summary().get(i);
            String place = "%s.summary[%d].recommendation".formatted(at, i);
            Long named = row.recommendation() == null
                    ? null
                    : (Long) find(known, place, row.recommendation()).id();
            lines.add(new SummaryLine(named, row.words(), row.decisionWords()));
        }
        return lines;
    }

    private static RecommendationView find(Map<String, RecommendationView> known, String at, String ref) {
        RecommendationView found = known.get(ref);
        if (found == null) {
            throw new WrongPaper(at, "there is no recommendation %s in the review".formatted(ref));
        }
        return found;
    }
}
