package org.followthrough.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.council.Councils;
import org.followthrough.council.HandOverDetails;
import org.followthrough.council.HandOvers;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.recommendation.Custodians;
import org.followthrough.shared.Actor;
import org.springframework.stereotype.Component;

/** Hands over from committee to committee what a paper says went over. */
@Component
class HandOverImport {

    private final Councils councils;
    private final HandOvers handOvers;
    private final Custodians custodians;

    HandOverImport(Councils councils, HandOvers handOvers, Custodians custodians) {
        this.councils = councils;
        this.handOvers = handOvers;
        this.custodians = custodians;
    }

    /**
     * Takes one in.
     *
     * @param at its place in the paper
     * @throws WrongPaper where nobody who takes it in may do that, or nothing of a review went over
     */
    void take(String at, PaperHandOver paper, LocalDate day, Hands hands, KnownRecommendations known) {
        Actor administrator = hands.administrator();
        if (administrator == null) {
            throw new WrongPaper(
                    at,
                    "only an administrator can hand over: let one who is an officer of the committees take this in");
        }
        long from = hands.places().committee(paper.from());
        long to = hands.places().committee(paper.to());
        handOvers.handOver(
                administrator,
                from,
                councils.committee(from).version(),
                new HandOverDetails(to, day, paper.onWords(), paper.cause(), paper.reason()));
        for (int i = 0; i < paper.reviews().size(); i++) {
            String place = "%s.reviews[%d]".formatted(at, i);
            long review = known.review(place, paper.reviews().get(i));
            if (Objects.requireNonNull(custodians.ofReviews(List.of(review)).get(review)) != to) {
                throw new WrongPaper(place, "nothing of it is with the committee that handed over");
            }
        }
    }
}
