package org.followthrough.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.TermWords;
import org.followthrough.web.Words;

/** Who holds a post by a paper's words. */
final class PaperHolders {

    private PaperHolders() {}

    /**
     * All of them in printed order.
     *
     * @param known the paper's own day: it says who holds a post on it, and not since when
     */
    static List<HolderDetails> of(Paper.Post post, LocalDate known) {
        List<HolderDetails> holders = new ArrayList<>();
        post.heldBy().forEach(name -> holders.add(new HolderDetails(name, null, known, null)));
        post.termsOrNone().forEach(term -> holders.add(holder(term, known)));
        return holders;
    }

    /** "Ann Example, from 27 June 2013 to 1 September 2014". */
    static String inWords(HolderDetails holder) {
        LocalDate until = holder.until();
        return "%s, from %s%s"
                .formatted(
                        holder.name().isBlank() ? "nobody named" : holder.name(),
                        Words.date(holder.from()),
                        until == null ? "" : " to " + Words.date(until));
    }

    /** Where the paper does not say since when, it is known for the paper's own day, or for an earlier last day. */
    private static HolderDetails holder(Paper.Term term, LocalDate known) {
        LocalDate until = term.until();
        LocalDate from = until != null && until.isBefore(known) ? until : known;
        return new HolderDetails(
                term.holder() == null ? "" : term.holder(),
                null,
                term.since() == null ? from : term.since(),
                until,
                new TermWords(term.sinceWords(), term.untilWords(), term.remark()));
    }
}
