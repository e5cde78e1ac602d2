package org.followthrough.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads referrals for those who may see them. */
@Component
@Transactional(readOnly = true)
public class ReferralReader {

    private static final int PAGE = 50;

    /** What a committee's own page shows. */
    private static final int FIRST = 5;

    private final ReferralRepository referrals;
    private final ReferralPaperRepository papers;
    private final PublishedRecommendations recommendations;
    private final Councils councils;
    private final Heirs heirs;
    private final WorkChanges changes;
    private final ReferralLines lines;
    private final Clock clock;

    ReferralReader(
            ReferralRepository referrals,
            ReferralPaperRepository papers,
            PublishedRecommendations recommendations,
            Councils councils,
            Heirs heirs,
            WorkChanges changes,
            ReferralLines lines,
            Clock clock) {
        this.referrals = referrals;
        this.papers = papers;
        this.recommendations = recommendations;
        this.councils = councils;
        this.heirs = heirs;
        this.changes = changes;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * The referral at an address.
     *
     * @throws RefusedAction (404) if there is none or this person may not know of it
     */
    public ReferralView referral(Actor actor, String slug) {
        Referral referral = referrals.findBySlug(slug).orElseThrow(RefusedAction::notFound);
        ReferralView view = view(referral);
        view.rulesFor(actor).require(KeepingAction.READ);
        return view;
    }

    /**
     * Those of every committee that this person may read.
     *
     * @param page from 1
     */
    public ReferralList all(Actor actor, int page) {
        return lines.page(actor, ReferralLines.ALL, List.of(), page, PAGE);
    }

    /** From the committee that was asked to the one that looks after it now; empty while that is the same. */
    public List<Heirs.Step> custody(ReferralView referral) {
        return heirs.chainFrom(referral.committee().id());
    }

    /**
     * Those in whose chain the committee is, and those that still wait for a committee whose successor it is.
     *
     * @param page from 1
     */
    public ReferralList of(Actor actor, CommitteeView committee, int page) {
        return lines.page(actor, ReferralLines.OF_COMMITTEES, List.of(committee.id()), page, PAGE);
    }

    /** The first few of them. */
    ReferralList first(Actor actor, CommitteeView committee) {
        return lines.page(actor, ReferralLines.OF_COMMITTEES, List.of(committee.id()), 1, FIRST);
    }

    /** Those that a committee's meeting of that day considers. */
    public List<ReferralLine> at(Actor actor, CommitteeView committee, LocalDate heldOn) {
        return lines.at(actor, committee.id(), heldOn);
    }

    /** What was changed since it was published, the latest first. */
    public List<PublishedChange> changes(ReferralView referral) {
        return changes.ofReferral(referral.id()).stream()
                .map(change -> change.standingAt(change.path() == null ? null : referral.path() + change.path()))
                .toList();
    }

    private ReferralView view(Referral referral) {
        ReferralDetails details = referral.details();
        Map<Long, CommitteeView> known =
                councils.committees().stream().collect(Collectors.toMap(CommitteeView::id, Function.identity()));
        List<StepDetails> chain = referral.chain();
        List<ReplyDetails> replies = referral.earlierReplies();
        Map<Long, Named> named = recommendations.named(details.recommendations());
        String path = "/referrals/" + details.slug() + "/papers/";
        return new ReferralView(
                referral.id(),
                referral.version(),
                referral.edition(),
                Objects.requireNonNull(known.get(referral.committeeId())),
                referral.committees(),
                details,
                IntStream.range(0, chain.size())
                        .mapToObj(at -> new ReferralView.StepView(
                                at + 1,
                                chain.get(at),
                                address(known, chain.get(at).fromCommittee()),
                                committee(known, chain.get(at).toCommittee()),
                                replies.get(at)))
                        .toList(),
                referral.reply(),
                referral.publishedAt(),
                papers.findByReferralIdOrderByPosition(referral.id()).stream()
                        .map(paper -> new ReferralView.PaperView(
                                paper.version(),
                                paper.details(),
                                path + paper.details().slug()))
                        .toList(),
                details.recommendations().stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .toList(),
                LocalDate.now(clock));
    }

    private static @Nullable String address(Map<Long, CommitteeView> known, @Nullable Long committee) {
        CommitteeView found = committee(known, committee);
        return found == null ? null : "/committees/" + found.slug();
    }

    private static @Nullable CommitteeView committee(Map<Long, CommitteeView> known, @Nullable Long committee) {
        return committee == null ? null : known.get(committee);
    }
}
