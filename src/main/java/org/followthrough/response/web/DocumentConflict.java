package org.followthrough.response.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.followthrough.web.Conflict.Field;

/** A response document as typed beside what somebody else saved meanwhile, line by line. */
final class DocumentConflict {

    private final DocumentForm mine;
    private final DocumentForm theirs;
    private final DocumentNames names;
    private final List<Field> fields = new ArrayList<>();

    private DocumentConflict(DocumentForm mine, DocumentForm theirs, DocumentNames names) {
        this.mine = mine;
        this.theirs = theirs;
        this.names = names;
    }

    /** The page that lets the person choose. */
    static Conflict of(DocumentPage page, DocumentForm typed, DocumentForm saved, long version) {
        DocumentConflict conflict = new DocumentConflict(typed, saved, page.names());
        conflict.people();
        conflict.texts();
        conflict.lines();
        return new Conflict(
                "The response document", null, page.path(), page.path(), version, conflict.fields, Map.of(), true);
    }

    private void people() {
        List<Choice> posts = names.postChoices();
        fields.add(Field.choice("Portfolio", "portfolioPost", mine.portfolioPost(), theirs.portfolioPost(), posts));
        fields.add(Field.choice("Lead service post", "leadPost", mine.leadPost(), theirs.leadPost(), posts));
        fields.add(Field.choice(
                "Executive",
                "cabinetCommittee",
                mine.cabinetCommittee(),
                theirs.cabinetCommittee(),
                names.executiveChoices()));
        fields.add(Field.date(
                "Date of Cabinet’s meeting",
                "cabinetMeetingOn",
                mine.cabinetMeetingOn(),
                theirs.cabinetMeetingOn().toDate().orElse(null)));
        line("Cabinet Member", "cabinetMember", mine.cabinetMember(), theirs.cabinetMember());
        line("Lead Scrutiny Member", "leadScrutinyMember", mine.leadScrutinyMember(), theirs.leadScrutinyMember());
        line("Lead Scrutiny Officer", "leadScrutinyOfficer", mine.leadScrutinyOfficer(), theirs.leadScrutinyOfficer());
        line("Report prepared by", "preparedBy", mine.preparedBy(), theirs.preparedBy());
        line("Response prepared by", "responsePreparedBy", mine.responsePreparedBy(), theirs.responsePreparedBy());
    }

    private void texts() {
        text("Main proposals", "proposals", mine.proposals(), theirs.proposals());
        text("Recommendations", "recommendations", mine.recommendations(), theirs.recommendations());
        text("Delegated authority", "delegatedAuthority", mine.delegatedAuthority(), theirs.delegatedAuthority());
        text("Background", "background", mine.background(), theirs.background());
        line("Heading of the short table", "summaryHeading", mine.summaryHeading(), theirs.summaryHeading());
        text(
                "Introduction to the short table",
                "summaryIntroduction",
                mine.summaryIntroduction(),
                theirs.summaryIntroduction());
        text("Target date", "targetWords", mine.targetWords(), theirs.targetWords());
        text("Additional information", "impactAdditional", mine.impactAdditional(), theirs.impactAdditional());
        text("Background papers", "backgroundPapers", mine.backgroundPapers(), theirs.backgroundPapers());
        text("Remark", "remark", mine.remark(), theirs.remark());
    }

    private void lines() {
        List<Choice> recommendations = names.recommendationChoices();
        for (int at = 0; at < Math.max(mine.summary().size(), theirs.summary().size()); at++) {
            SummaryRow own = at(mine.summary(), at, SummaryRow.BLANK);
            SummaryRow other = at(theirs.summary(), at, SummaryRow.BLANK);
            String name = "summary[%d].".formatted(at);
            String label = "Short table, line %d: ".formatted(at + 1);
            fields.add(Field.choice(
                    label + "recommendation",
                    name + "recommendation",
                    own.recommendation(),
                    other.recommendation(),
                    recommendations));
            text(label + "words", name + "words", own.words(), other.words());
            text(label + "decision", name + "decisionWords", own.decisionWords(), other.decisionWords());
        }
        for (int at = 0; at < Math.max(mine.impact().size(), theirs.impact().size()); at++) {
            ImpactRow own = at(mine.impact(), at, ImpactRow.BLANK);
            ImpactRow other = at(theirs.impact(), at, ImpactRow.BLANK);
            String name = "impact[%d].".formatted(at);
            String label = "Impact, line %d: ".formatted(at + 1);
            line(label + "caption", name + "caption", own.caption(), other.caption());
            line(label + "question", name + "question", own.question(), other.question());
            fields.add(Field.choice(
                    label + "yes or no", name + "answer", own.answer(), other.answer(), ImpactRow.answers()));
            text(label + "detail", name + "detail", own.detail(), other.detail());
        }
    }

    private static <T> T at(List<T> rows, int at, T blank) {
        return at < rows.size() ? rows.get(at) : blank;
    }

    private void line(String label, String name, String own, String other) {
        fields.add(Field.line(label, name, own, other));
    }

    private void text(String label, String name, String own, String other) {
        fields.add(new Field(label, name, own, other));
    }
}
