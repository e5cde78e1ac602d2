package org.followthrough.response;

/** The newest version of a response with what the person who reads it may do with it. */
public record ResponseInHand(ResponseView response, ResponseRules rules) {

    /** Whether the person reads drafts of it, and so may know who did what before it was published. */
    public boolean readsDrafts() {
        return readsDrafts(rules);
    }

    /** Whether somebody reads drafts, whatever state this version is in. */
    public static boolean readsDrafts(ResponseRules rules) {
        return new ResponseRules(rules.actor(), rules.concern(), ResponseState.DRAFT, rules.signatures())
                .allows(ResponseAction.READ);
    }

    /** With the number by which the person knows the version. */
    ResponseInHand numbered() {
        return readsDrafts() ? this : new ResponseInHand(response.numberedForEverybody(), rules);
    }
}
