package org.followthrough.document;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.programme.AttachedPaper;
import org.followthrough.programme.EntryDetails;
import org.followthrough.programme.ProgrammeDetails;
import org.followthrough.programme.ProgrammeReader;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.ReferralDetails;
import org.followthrough.programme.ReferralPapers;
import org.followthrough.programme.ReferralReader;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
import org.followthrough.programme.ReplyDetails;
import org.followthrough.programme.StepDetails;
import org.followthrough.programme.WorkProgrammes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes work programmes and referrals in by the steps that people take: added, passed on, answered, published. */
@Component
class WorkImport {

    private final WorkProgrammes programmes;
    private final ProgrammeReader programmeReader;
    private final Referrals referrals;
    private final ReferralPapers papers;
    private final ReferralReader referralReader;

    WorkImport(
            WorkProgrammes programmes,
            ProgrammeReader programmeReader,
            Referrals referrals,
            ReferralPapers papers,
            ReferralReader referralReader) {
        this.programmes = programmes;
        this.programmeReader = programmeReader;
        this.referrals = referrals;
        this.papers = papers;
        this.referralReader = referralReader;
    }

    /**
     * Takes one work programme in, and publishes it.
     *
     * @param at its place in the paper
     * @param known the recommendations of the paper's reviews
     */
    void take(String at, PaperProgramme paper, Hands hands, KnownRecommendations known) {
        List<String> columns = paper.columns();
        String slug = programmes.create(
                hands.officer(),
                hands.places().committee(paper.committee()),
                new ProgrammeDetails(
                        paper.period(),
                        paper.title(),
                        columns == null ? ProgrammeDetails.USUAL_HEADS : columns,
                        paper.remark()));
        long id = read(paper, slug, hands).id();
        for (int i = 0; i < paper.entries().size(); i++) {
            programmes.addAsPrinted(
                    hands.officer(),
                    id,
                    entry("%s.entries[%d]".formatted(at, i), paper.entries().get(i), known));
        }
        programmes.publish(hands.officer(), id, read(paper, slug, hands).edition());
    }

    private ProgrammeView read(PaperProgramme paper, String slug, Hands hands) {
        return programmeReader.programme(hands.officer(), paper.committee(), slug);
    }

    private static EntryDetails entry(String at, PaperProgramme.Entry entry, KnownRecommendations known) {
        List<Long> taken = new ArrayList<>();
        for (int i = 0; i < entry.taken().size(); i++) {
            PaperProgramme.Taken each = entry.taken().get(i);
            taken.add(known.labelled("%s.recommendations[%d]".formatted(at, i), each.review(), each.label()));
        }
        return new EntryDetails(
                entry.group(),
                entry.dateWords(),
                entry.meetingDate(),
                entry.from(),
                entry.until(),
                entry.issue(),
                entry.type(),
                entry.how(),
                entry.who(),
                entry.outcome(),
                taken);
    }

    /** Takes one referral in, with its chain, its papers and its reply, and publishes it. */
    void take(PaperReferral paper, Hands hands) {
        PaperReferral.Step first = paper.steps().get(0);
        String recorder = first.toCommittee() == null ? first.fromCommittee() : first.toCommittee();
        String slug = referrals.create(
                hands.officer(),
                hands.places().committee(recorder == null ? paper.committee() : recorder),
                new ReferralDetails(
                        paper.slug(), paper.subject(), paper.concern(), paper.question(), paper.remark(), List.of()),
                step(paper, 0, hands));
        for (int at = 1; at < paper.steps().size(); at++) {
            ReferralView now = read(slug, hands);
            referrals.passOn(hands.officer(), now.id(), now.version(), step(paper, at, hands));
        }
        ReferralView asked = read(slug, hands);
        for (PaperReferral.Attached each : paper.papersOrNone()) {
            papers.add(
                    hands.officer(),
                    asked.id(),
                    new AttachedPaper(each.slug(), each.title(), each.author(), each.date(), each.text()));
        }
        if (paper.reply() != null) {
            ReplyDetails reply =
                    new ReplyDetails(paper.reply(), paper.repliedBy(), paper.repliedOn(), paper.repliedWords());
            referrals.reply(hands.officer(), asked.id(), read(slug, hands).version(), reply, null);
        }
        referrals.publish(hands.officer(), asked.id(), read(slug, hands).edition());
    }

    private ReferralView read(String slug, Hands hands) {
        return referralReader.referral(hands.officer(), slug);
    }

    private static StepDetails step(PaperReferral paper, int at, Hands hands) {
        PaperReferral.Step step = paper.steps().get(at);
        boolean last = at == paper.meetingStep();
        return new StepDetails(
                step.fromWords(),
                committee(step.fromCommittee(), hands),
                step.toWords(),
                committee(step.toCommittee(), hands),
                step.on(),
                step.onWords(),
                step.text(),
                last && step.meetingDate() == null ? paper.meetingDate() : step.meetingDate(),
                last && step.item() == null ? paper.item() : step.item());
    }

    private static @Nullable Long committee(@Nullable String slug, Hands hands) {
        return slug == null ? null : (Long) hands.places().committee(slug);
    }
}
