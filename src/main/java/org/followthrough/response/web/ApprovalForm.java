package org.followthrough.response.web;

import java.util.List;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What a cabinet member decides on a response.
 *
 * @param choice {@link #APPROVE} or {@link #RETURN}; whoever can only approve is not asked
 * @param approvedUnder the wording of the delegation, asked of whoever stands in for the portfolio's holder
 * @param basis which version was read
 * @param version of its row
 */
record ApprovalForm(String choice, String returnReason, String approvedUnder, String basis, String version) {

    static final String APPROVE = "approve";
    static final String RETURN = "return";

    ApprovalForm(
            @Nullable String choice,
            @Nullable String returnReason,
            @Nullable String approvedUnder,
            @Nullable String basis,
            @Nullable String version) {
        this.choice = Typed.text(choice);
        this.returnReason = Typed.text(returnReason);
        this.approvedUnder = Typed.text(approvedUnder);
        this.basis = Typed.text(basis);
        this.version = Typed.text(version);
    }

    /** Nothing decided yet on what is read. */
    static ApprovalForm of(VersionView read) {
        return new ApprovalForm("", "", "", "", "").on(read);
    }

    /** The same decision on what is read now. */
    ApprovalForm on(VersionView read) {
        return new ApprovalForm(
                choice, returnReason, approvedUnder, String.valueOf(read.id()), String.valueOf(read.version()));
    }

    boolean isOn(VersionView newest) {
        return Typed.version(basis) == newest.id();
    }

    long versionNumber() {
        return Typed.version(version);
    }

    static List<Choice> choices() {
        return List.of(
                new Choice(APPROVE, "Approve it", "It becomes public once Cabinet’s decision is recorded"),
                new Choice(RETURN, "Return it", "Whoever wrote it reads why, changes it and submits it again"));
    }
}
