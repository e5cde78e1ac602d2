package org.followthrough.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.Heirs;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.PageOf;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, found only by those who may see them. */
@Service
@Transactional
public class Plans {

    private final PlanRepository plans;
    private final PlanContents contents;
    private final PlanDesk desk;
    private final PlanChanges changes;
    private final Councils councils;
    private final Reviews reviews;
    private final Heirs heirs;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanContents contents,
            PlanDesk desk,
            PlanChanges changes,
            Councils councils,
            Reviews reviews,
            Heirs heirs,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.desk = desk;
        this.changes = changes;
        this.councils = councils;
        this.reviews = reviews;
        this.heirs = heirs;
        this.clock = clock;
    }

    /** Whether this person may start a plan of the committee. */
    public Optional<Refusal> refusalToCreate(Actor actor, CommitteeView committee) {
        if (!actor.isOfficerOf(committee.id())) {
            return Optional.of(Refusal.notAllowed("Only the committee's scrutiny officers can create its plans."));
        }
        return Refusal.unless(
                committee.kind() != CommitteeKind.EXECUTIVE, "Plans are followed by committees of scrutiny.");
    }

    /** Starts a plan as a draft. */
    public PlanView create(Actor actor, long committeeId, PlanDetails details) {
        RefusedAction.throwIf(refusalToCreate(actor, councils.committee(committeeId)));
        check(actor, details, null);
        Plan plan = new Plan(committeeId, details, LocalDate.now(clock));
        save(plan);
        desk.note(actor, plan.view(), "plan created", PlanDesk.plan(plan.id()), null, null);
        return plan.view();
    }

    /**
     * Changes what stands around the table.
     *
     * @param reason why words change that everybody can read; else not needed
     */
    public PlanView edit(Actor actor, long id, long version, PlanDetails details, @Nullable String reason) {
        Plan plan = desk.hold(actor, id, PlanDeed.EDIT);
        plan.requireVersion(version);
        PlanView before = plan.view();
        check(actor, details, before);
        plan.edit(PlanRules.of(actor, before), details);
        save(plan);
        if (before.isPublished()) {
            Said was = words(actor, before.details());
            desk.change(actor, before, null, Said.between(null, was, words(actor, details)), reason);
        }
        desk.note(actor, before, "plan edited", PlanDesk.plan(id), null, Typed.orNull(reason));
        return plan.view();
    }

    /**
     * Sets the groups of columns.
     *
     * @param reason why words change that everybody can read; else not needed
     * @throws InvalidInput naming group and field ({@code columns[0].targetHead}), also for a missing group or head
     *     under which measures still have figures
     */
    public PlanView arrangeColumns(
            Actor actor, long id, long version, List<ColumnDetails> columns, @Nullable String reason) {
        Plan plan = desk.hold(actor, id, PlanDeed.EDIT);
        plan.requireVersion(version);
        InvalidInput.throwIfAny(PlanShape.problemsOfColumns(columns, contents.measures(id)));
        PlanView before = plan.view();
        plan.arrangeColumns(PlanRules.of(actor, before), columns);
        plans.saveAndFlush(plan);
        desk.change(actor, before, null, PlanWords.columns(before.columns(), columns), reason);
        desk.note(actor, before, "plan's columns changed", PlanDesk.plan(id), null, Typed.orNull(reason));
        return plan.view();
    }

    /**
     * Sets the lists of actions.
     *
     * @param reason why words change that everybody can read; else not needed
     * @throws InvalidInput naming list and field ({@code lists[0].heading}), also for a missing list that still has
     *     actions
     */
    public PlanView arrangeLists(Actor actor, long id, long version, List<ListDetails> lists, @Nullable String reason) {
        Plan plan = desk.hold(actor, id, PlanDeed.EDIT);
        plan.requireVersion(version);
        InvalidInput.throwIfAny(PlanShape.problemsOfLists(lists, contents.actions(id)));
        PlanView before = plan.view();
        plan.arrangeLists(PlanRules.of(actor, before), lists);
        plans.saveAndFlush(plan);
        desk.change(actor, before, null, PlanWords.lists(before.lists(), lists), reason);
        desk.note(actor, before, "plan's lists changed", PlanDesk.plan(id), null, Typed.orNull(reason));
        return plan.view();
    }

    /**
     * What the contents of a plan are known by, for {@link #publish}: another number after every change to its measures,
     * their readings and its actions.
     */
    @Transactional(readOnly = true)
    public int contentsOf(Actor actor, PlanView plan) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return contents.mark(plan.id());
    }

    /**
     * Makes a draft public, for good.
     *
     * @param seen {@link #contentsOf} when the person was asked
     * @throws StaleEdit if somebody changed the plan, or what is in it, since
     * @throws RefusedAction (409) if there is nothing in it yet, or it shows what is not public itself
     */
    public PlanView publish(Actor actor, long id, long version, int seen) {
        Plan plan = desk.hold(actor, id, PlanDeed.PUBLISH);
        plan.requireVersion(version);
        if (contents.mark(id) != seen) {
            throw new StaleEdit("The plan");
        }
        PlanView draft = plan.view();
        RefusedAction.throwIf(contents.refusalToShow(draft));
        Long review = draft.details().reviewId();
        RefusedAction.throwIf(Refusal.unless(
                review == null || isPublic(review),
                "The review that this plan belongs to is not published yet. Publish it first."));
        plan.publish(PlanRules.of(actor, draft), actor, clock.instant());
        plans.saveAndFlush(plan);
        desk.note(actor, plan.view(), "plan published", PlanDesk.plan(id), null, null);
        return plan.view();
    }

    /** Removes a draft with all that is in it; the history keeps that it was there. */
    public void remove(Actor actor, long id, long version) {
        Plan plan = desk.hold(actor, id, PlanDeed.REMOVE);
        plan.requireVersion(version);
        PlanView draft = plan.view();
        contents.remove(id);
        plans.delete(plan);
        plans.flush();
        desk.note(actor, draft, "plan removed", PlanDesk.plan(id), null, null);
    }

    /** The plan at an address. */
    @Transactional(readOnly = true)
    public PlanView plan(Actor actor, String slug) {
        return desk.visible(actor, plans.findBySlug(slug)).view();
    }

    /** The plan with this id. */
    @Transactional(readOnly = true)
    public PlanView plan(Actor actor, long id) {
        return desk.visible(actor, id).view();
    }

    /** What changed in a plan lately since everybody can read it. */
    @Transactional(readOnly = true)
    public ChangesInShort changes(Actor actor, PlanView plan) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return changes.inShort(plan.id(), null);
    }

    /** A page of all that changed in a plan since everybody can read it, newest first. */
    @Transactional(readOnly = true)
    public PageOf<PublishedChange> changes(Actor actor, PlanView plan, int page) {
        PlanRules.of(actor, plan).require(PlanDeed.READ);
        return changes.page(plan.id(), null, page);
    }

    /** Those of a committee that this person may read, latest first, those without a day after them. */
    @Transactional(readOnly = true)
    public List<PlanView> ofCommittee(Actor actor, long committeeId) {
        return ofCommittees(actor, List.of(committeeId));
    }

    /** Those of the committees whose successor this one is, as far as this person may read them. */
    @Transactional(readOnly = true)
    public List<PlanView> inheritedBy(Actor actor, long committeeId) {
        return ofCommittees(actor, heirs.inheritedBy(committeeId));
    }

    private List<PlanView> ofCommittees(Actor actor, List<Long> committees) {
        return plans.findByCommitteeIdInOrderByTitleAsc(committees).stream()
                .map(Plan::view)
                .filter(plan -> PlanRules.of(actor, plan).allows(PlanDeed.READ))
                .sorted(PlanView.LATEST_FIRST)
                .toList();
    }

    /** What the page of a committee shows this person of its plans. */
    @Transactional(readOnly = true)
    public PlansOfCommittee onPage(Actor actor, CommitteeView committee) {
        return new PlansOfCommittee(
                ofCommittee(actor, committee.id()),
                inheritedBy(actor, committee.id()),
                refusalToCreate(actor, committee).isEmpty());
    }

    private void check(Actor actor, PlanDetails details, @Nullable PlanView before) {
        Map<String, String> problems = details.problems();
        boolean sameAddress =
                before != null && (before.isPublished() || before.slug().equals(details.slug()));
        if (!sameAddress && plans.existsBySlug(details.slug())) {
            problems.put("slug", "There is already a plan with this address");
        }
        Long review = details.reviewId();
        boolean chosen = review != null
                && (before == null || !Objects.equals(review, before.details().reviewId()));
        if (chosen
                && !reviews.review(actor, Objects.requireNonNull(review)).isPublished()
                && before != null
                && before.isPublished()) {
            problems.put("review", "This plan is public: select a review that is published");
        }
        InvalidInput.throwIfAny(problems);
    }

    private boolean isPublic(long review) {
        return reviews.reviews(Actor.PUBLIC).stream().anyMatch(each -> each.id() == review);
    }

    private Said words(Actor actor, PlanDetails details) {
        Long review = details.reviewId();
        return PlanWords.of(
                details, review == null ? null : reviews.review(actor, review).title());
    }

    private void save(Plan plan) {
        try {
            plans.saveAndFlush(plan);
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains("plan_slug_key")) {
                throw new InvalidInput("slug", "There is already a plan with this address");
            }
            throw refused;
        }
    }
}
