package org.followthrough.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.HolderView;
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

    /**
     * What of them can be kept of a post that is here already, and what somebody has to decide who knows it.
     *
     * @param certain with an end, by the paper or because somebody else is known to hold it later
     * @param open of whom the paper does not say until when: as kept without an end they would hold it today
     */
    record Terms(List<HolderDetails> certain, List<HolderDetails> open) {}

    /** @param kept everybody of whom it is known that they held it */
    static Terms fitting(List<HolderDetails> named, List<HolderView> kept) {
        List<HolderDetails> certain = new ArrayList<>();
        List<HolderDetails> open = new ArrayList<>();
        for (HolderDetails each : named) {
            boolean taken = kept.stream().anyMatch(other -> isHeld(other, each.from(), each.from()));
            LocalDate next = kept.stream()
                    .map(HolderView::from)
                    .filter(from -> from.isAfter(each.from()))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            if (each.until() != null) {
                certain.add(each);
            } else if (!taken && next != null) {
                certain.add(new HolderDetails(each.name(), null, each.from(), next.minusDays(1), each.words()));
            } else {
                open.add(each);
            }
        }
        return new Terms(List.copyOf(certain), List.copyOf(open));
    }

    /** Whether a term is kept already: the same name at the same time; a later term of the same person is another. */
    static boolean isKept(HolderDetails named, List<HolderView> kept) {
        LocalDate until = named.until() == null ? LocalDate.MAX : named.until();
        return kept.stream().anyMatch(other -> other.name().equals(named.name()) && isHeld(other, named.from(), until));
    }

    private static boolean isHeld(HolderView holder, LocalDate from, LocalDate until) {
        return !holder.from().isAfter(until)
                && (holder.until() == null || !holder.until().isBefore(from));
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
