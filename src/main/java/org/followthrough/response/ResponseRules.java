package org.followthrough.response;

import java.util.Optional;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one response: the one home of the rule for the button, the deed and the message. The
 * services write, or a scrutiny officer on the executive's behalf; the cabinet member approves; nobody approves what
 * they submitted, and a scrutiny officer never approves. A body outside the executive answers for itself: a scrutiny
 * officer records its answer and publishes it.
 *
 * @param actor who wants to
 * @param concern whom the response concerns
 * @param state where its newest version stands
 * @param signatures whose hands that version went through
 */
public record ResponseRules(Actor actor, Concern concern, ResponseState state, Signatures signatures) {

    private static final String FOR_ITSELF =
            "This body answers for itself: nobody in the executive approves its answer.";

    /** Why not, or empty if allowed. */
    public Optional<Refusal> refusalTo(ResponseAction action) {
        if (!concern.reviewPublished()) {
            return Optional.of(
                    actor.sitsOn(concern.committeeId())
                            ? Refusal.notNow("This review is not published yet, so nobody can answer it.")
                            : Refusal.notFound());
        }
        if (!mayKnow()) {
            return Optional.of(Refusal.notFound());
        }
        return switch (action) {
            case READ -> Optional.empty();
            case EDIT -> writer().or(this::openForWriting);
            case SUBMIT -> writer().or(this::notForItself).or(this::openForSubmission);
            case DROP ->
                writer().or(() -> Refusal.unless(
                        state == ResponseState.PUBLISHED, "Only what has been published can be dropped."));
            case RETURN -> forExecutive().or(this::portfolioHolder).or(this::decidable);
            case APPROVE -> forExecutive().or(this::cabinetMember).or(this::decidable);
            case EDIT_AS_APPROVER -> forExecutive().or(this::portfolioHolder).or(this::openForApproversEdit);
            case PUBLISH ->
                answersForItself()
                        ? officer().or(() -> Refusal.unless(state == ResponseState.DRAFT, nothingReceived()))
                        : publisher().or(() -> Refusal.unless(state == ResponseState.APPROVED, notApproved()));
            case KEEP_DOCUMENT ->
                writer().or(() -> Refusal.unless(
                        state != ResponseState.PUBLISHED || isOfficer(),
                        Refusal.Kind.NOT_ALLOWED,
                        "This document is public, so only the committee's scrutiny officers can correct it."));
            case SET_CLOCK ->
                Refusal.unless(
                        isOfficer(),
                        Refusal.Kind.NOT_ALLOWED,
                        "Only the committee's scrutiny officers can say by when responses are owed.");
        };
    }

    public boolean allows(ResponseAction action) {
        return refusalTo(action).isEmpty();
    }

    /**
     * Why this person cannot say now which recommendations the response stands for, or empty if they can.
     *
     * @param everPublished whether one of its versions is
     */
    public Optional<Refusal> refusalToRegroup(boolean everPublished) {
        return refusalTo(ResponseAction.EDIT)
                .or(() -> Refusal.unless(
                        state == ResponseState.DRAFT && !everPublished,
                        "What a response answers can only be changed in a draft, and before it is first published."));
    }

    /**
     * Passes if allowed.
     *
     * @throws RefusedAction with the reason
     */
    public void require(ResponseAction action) {
        RefusedAction.throwIf(refusalTo(action));
    }

    /**
     * Why this person has no part in deciding on responses to the review, wherever they stand; empty for whoever approves
     * them or records Cabinet's decision.
     */
    public Optional<Refusal> refusalToDecide() {
        ResponseRules submitted = new ResponseRules(actor, concern, ResponseState.SUBMITTED, Signatures.NONE);
        ResponseRules approved = new ResponseRules(actor, concern, ResponseState.APPROVED, Signatures.NONE);
        return approved.allows(ResponseAction.PUBLISH) ? Optional.empty() : submitted.refusalTo(ResponseAction.APPROVE);
    }

    /**
     * Why this person cannot publish it as a decision that the executive published elsewhere long ago, or empty if they
     * can: for old papers that are taken in, and never for what waits for a cabinet member here.
     *
     * @param number of the version: only the first is taken from a paper
     */
    public Optional<Refusal> refusalToPublishAsPrinted(int number) {
        return refusalTo(ResponseAction.EDIT)
                .or(() -> Refusal.unless(
                        isOfficer() && isOnBehalf(),
                        Refusal.Kind.NOT_ALLOWED,
                        "Only the committee's scrutiny officers can take in what the executive has published."))
                .or(this::notForItself)
                .or(() -> Refusal.unless(
                        state == ResponseState.DRAFT && number == 1,
                        "Only what was just typed in can be published as printed."));
    }

    /**
     * Whether what is answered is published as it was received from a body outside the executive. What has been submitted
     * goes on its way through the executive, whatever is said of the body afterwards.
     */
    public boolean answersForItself() {
        return concern.outside() && signatures.submittedBy() == null;
    }

    /** Whether what this person writes is recorded as typed in for whoever answers. */
    public boolean isOnBehalf() {
        return isOfficer() && !isServiceConcerned();
    }

    /** As what this person would change the words, whether or not they may now. */
    public ResponseAction kindOfEdit() {
        boolean asApprover =
                !allows(ResponseAction.EDIT) && (allows(ResponseAction.EDIT_AS_APPROVER) || isOnlyApprover());
        return asApprover ? ResponseAction.EDIT_AS_APPROVER : ResponseAction.EDIT;
    }

    /** Whether this person says whose portfolio the answers are, and which service drafts for the executive. */
    public boolean maySayWhoDecides() {
        return isOfficer();
    }

    /** Whether this person can only approve in place of the portfolio's holder, under a delegation to be quoted. */
    public boolean needsDelegation() {
        return !holdsPortfolio();
    }

    private boolean mayKnow() {
        if (state == ResponseState.PUBLISHED || isOfficer() || isServiceConcerned() || holdsPortfolio()) {
            return true;
        }
        // security.md's row 9: whoever checks what became of it reads what the executive has settled on
        if (state == ResponseState.APPROVED && actor.sitsOn(concern.committeeId())) {
            return true;
        }
        // whoever may have to stand in for an absent colleague reads what waits for a decision
        return isCabinetMemberOfCouncil() && (state == ResponseState.SUBMITTED || state == ResponseState.APPROVED);
    }

    private boolean isOfficer() {
        return actor.isOfficerOf(concern.committeeId());
    }

    private boolean isServiceConcerned() {
        return actor.has(Role.SERVICE_OFFICER) && concern.posts().stream().anyMatch(actor::holdsPost);
    }

    private boolean holdsPortfolio() {
        Long portfolio = concern.portfolioPostId();
        return portfolio != null && actor.has(Role.CABINET_MEMBER) && actor.holdsPost(portfolio);
    }

    private boolean isOnlyApprover() {
        return holdsPortfolio() && !isOfficer() && !isServiceConcerned();
    }

    private boolean isCabinetMemberOfCouncil() {
        return actor.has(Role.CABINET_MEMBER) && concern.ofCouncil();
    }

    private Optional<Refusal> writer() {
        return Refusal.unless(
                isOfficer() || isServiceConcerned(),
                Refusal.Kind.NOT_ALLOWED,
                "Only the services concerned, or the committee's scrutiny officers on the executive's behalf, can do this.");
    }

    private Optional<Refusal> portfolioHolder() {
        return Refusal.unless(
                holdsPortfolio(),
                Refusal.Kind.NOT_ALLOWED,
                "Only the cabinet member whose portfolio this is can do this.");
    }

    private Optional<Refusal> cabinetMember() {
        return Refusal.unless(
                holdsPortfolio() || isCabinetMemberOfCouncil(),
                Refusal.Kind.NOT_ALLOWED,
                "Only a cabinet member of this council can approve a response.");
    }

    private Optional<Refusal> officer() {
        return Refusal.unless(
                isOfficer(),
                Refusal.Kind.NOT_ALLOWED,
                "Only the committee's scrutiny officers can publish what a body outside the executive has answered.");
    }

    private Optional<Refusal> forExecutive() {
        return Refusal.unless(!answersForItself(), Refusal.Kind.NOT_ALLOWED, FOR_ITSELF);
    }

    private Optional<Refusal> notForItself() {
        return Refusal.unless(!answersForItself(), FOR_ITSELF);
    }

    private String nothingReceived() {
        return state == ResponseState.PUBLISHED
                ? "This answer is published already."
                : "No answer has been recorded yet.";
    }

    private Optional<Refusal> publisher() {
        return Refusal.unless(
                isOfficer() || holdsPortfolio() || is(signatures.approvedBy()),
                Refusal.Kind.NOT_ALLOWED,
                "Only the committee's scrutiny officers or the cabinet member can record Cabinet's decision.");
    }

    private Optional<Refusal> decidable() {
        return Refusal.unless(state == ResponseState.SUBMITTED, notSubmitted())
                .or(() -> Refusal.unless(
                        !is(signatures.submittedBy()),
                        Refusal.Kind.NOT_ALLOWED,
                        "You submitted this response, so somebody else must decide on it."))
                // a colleague who presses the button does not make it another's text; the approver's own edit is
                // another
                // matter: they write it as who decides, and somebody else then stands behind it
                .or(() -> Refusal.unless(
                        !(is(signatures.draftedBy()) && isServiceConcerned()),
                        Refusal.Kind.NOT_ALLOWED,
                        "You wrote this response for the service, so somebody else must decide on it."));
    }

    private Optional<Refusal> openForWriting() {
        return Refusal.unless(
                        state != ResponseState.SUBMITTED, "This response has been submitted to the cabinet member.")
                .or(() -> Refusal.unless(
                        state != ResponseState.APPROVED,
                        "This response is approved. It can be changed once Cabinet's decision is recorded."));
    }

    private Optional<Refusal> openForSubmission() {
        return openForWriting()
                .or(() -> Refusal.unless(
                        state == ResponseState.DRAFT,
                        state == ResponseState.RETURNED
                                ? "This response was returned. Change it before you submit it again."
                                : "There is no draft to submit."));
    }

    private Optional<Refusal> openForApproversEdit() {
        boolean ownDraft = state == ResponseState.DRAFT && is(signatures.draftedBy());
        return Refusal.unless(state == ResponseState.SUBMITTED || ownDraft, notSubmitted());
    }

    private String notSubmitted() {
        return switch (state) {
            case APPROVED, PUBLISHED -> "This response is approved already.";
            case RETURNED -> "This response was returned and has not been submitted again.";
            case NOT_STARTED, DRAFT, SUBMITTED -> "This response has not been submitted yet.";
        };
    }

    private String notApproved() {
        return state == ResponseState.PUBLISHED
                ? "Cabinet's decision on this response is recorded already."
                : "This response has to be approved first.";
    }

    private boolean is(@Nullable Long accountId) {
        return accountId != null && accountId.equals(actor.accountId());
    }
}
