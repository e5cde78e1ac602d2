package org.followthrough.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.history.History;
import org.followthrough.history.HistoryEvent;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads referrals for those who may see them. */
@Component
@Transactional(readOnly = true)
public class ReferralReader {

    /** Those that wait for a reply first, the oldest of them first; then the answered, the newest first. */
    private static final Comparator<ReferralLine> USUAL = Comparator.comparing((ReferralLine line) -> !line.waits())
            .thenComparing((one, other) -> {
                Comparator<LocalDate> order = one.waits() ? Comparator.naturalOrder() : Comparator.reverseOrder();
                return Comparator.nullsLast(order).compare(one.askedOn(), other.askedOn());
            })
            .thenComparing(ReferralLine::subject);

    private final ReferralRepository referrals;
    private final ReferralPaperRepository papers;
    private final PublishedRecommendations recommendations;
    private final Councils councils;
    private final Heirs heirs;
    private final History history;
    private final Clock clock;

    ReferralReader(
            ReferralRepository referrals,
            ReferralPaperRepository papers,
            PublishedRecommendations recommendations,
            Councils councils,
            Heirs heirs,
            History history,
            Clock clock) {
        this.referrals = referrals;
        this.papers = papers;
        this.recommendations = recommendations;
        this.councils = councils;
        this.heirs = heirs;
        this.history = history;
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

    /** Those of every committee that this person may read, waiting ones first. */
    public List<ReferralLine> all(Actor actor) {
        return lines(actor, referrals.findAll());
    }

    /** Those in whose chain the committee is, and those that still wait for a committee whose successor it is. */
    public List<ReferralLine> of(Actor actor, CommitteeView committee) {
        Map<Long, Referral> found = new LinkedHashMap<>();
        referrals.findByCommittee(committee.id()).forEach(each -> found.put(each.id(), each));
        heirs.inheritedBy(committee.id()).stream()
                .flatMap(ended -> referrals.findByCommittee(ended).stream())
                .filter(each -> each.reply().text() == null)
                .forEach(each -> found.putIfAbsent(each.id(), each));
        return lines(actor, List.copyOf(found.values()));
    }

    /** From the committee that was asked to the one that looks after it now; empty while that is the same. */
    public List<Heirs.Step> custody(ReferralView referral) {
        return heirs.chainFrom(referral.committee().id());
    }

    /** Those that a committee's meeting of that day considers. */
    public List<ReferralLine> at(Actor actor, CommitteeView committee, LocalDate heldOn) {
        return lines(
                actor,
                referrals.findByCommittee(committee.id()).stream()
                        .filter(referral -> referral.committeeId() == committee.id()
                                && heldOn.equals(referral.details().meetingOn()))
                        .toList());
    }

    /** What has happened to it since it was published, the latest first: what everybody may know. */
    public List<HistoryEvent> changes(ReferralView referral) {
        return Changes.sincePublication(history, new Subject(ReferralView.SUBJECT, referral.id()));
    }

    private List<ReferralLine> lines(Actor actor, List<Referral> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .filter(referral -> new KeepingRules(
                                actor, referral.committees(), referral.publishedAt() != null, ReferralView.SUBJECT)
                        .allows(KeepingAction.READ))
                .map(referral -> line(referral, today))
                .sorted(USUAL)
                .toList();
    }

    private static ReferralLine line(Referral referral, LocalDate today) {
        List<StepDetails> chain = referral.chain();
        StepDetails first = chain.get(0);
        ReplyDetails reply = referral.reply();
        ReferralDetails details = referral.details();
        return new ReferralLine(
                details.subject(),
                "/referrals/" + details.slug(),
                first.fromWords(),
                chain.get(chain.size() - 1).toWords(),
                first.on(),
                first.onWords(),
                ReferralState.of(chain.size(), details.meetingOn(), reply.text() != null, today),
                Age.inWords(first.on(), reply.text() == null ? today : reply.on()),
                referral.publishedAt() != null);
    }

    private ReferralView view(Referral referral) {
        ReferralDetails details = referral.details();
        Map<Long, CommitteeView> known =
                councils.committees().stream().collect(Collectors.toMap(CommitteeView::id, Function.identity()));
        List<StepDetails> chain = referral.chain();
        Map<Long, Named> named = recommendations.named(details.recommendations());
        String path = "/referrals/" + details.slug() + "/papers/";
        return new ReferralView(
                referral.id(),
                referral.version(),
                Objects.requireNonNull(known.get(referral.committeeId())),
                referral.committees(),
                details,
                IntStream.range(0, chain.size())
                        .mapToObj(at -> new ReferralView.StepView(
                                at + 1,
                                chain.get(at),
                                address(known, chain.get(at).fromCommittee()),
                                address(known, chain.get(at).toCommittee())))
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
        CommitteeView found = committee == null ? null : known.get(committee);
        return found == null ? null : "/committees/" + found.slug();
    }
}
