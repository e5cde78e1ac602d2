package org.followthrough.monitoring.web;

import java.util.List;
import org.followthrough.monitoring.CandidateView;
import org.followthrough.monitoring.Choice;
import org.followthrough.monitoring.Strand;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a session takes.
 *
 * @param version of the session that the form was made from
 */
record ChooseForm(@Nullable String version, List<Line> choices) {

    private static final String IN = "in";
    private static final String OUT = "out";

    /** What a line names that was never on the page: nothing. */
    private static final Strand NONE = Strand.whole(-1);

    @SuppressWarnings("RedundantNullCheck") // a form that was sent without any line
    ChooseForm {
        choices = choices == null ? List.of() : choices;
    }

    /**
     * One recommendation, or one strand of it.
     *
     * @param recommendationId as {@link Strand#code} writes it
     * @param include "in" or "out"
     */
    record Line(
            @Nullable String recommendationId,
            @Nullable String include,
            @Nullable String reason) {

        Choice toChoice() {
            return new Choice(Strand.parse(recommendationId).orElse(NONE), IN.equals(include), Typed.text(reason));
        }
    }

    /**
     * What stands now; what became open since stands as "in", what ended since as "out", with the reason proposed.
     */
    static ChooseForm of(long version, List<CandidateView> candidates) {
        return new ChooseForm(
                String.valueOf(version),
                candidates.stream()
                        .filter(CandidateView::concernsSession)
                        .map(ChooseForm::line)
                        .toList());
    }

    private static Line line(CandidateView candidate) {
        boolean in = candidate.isOpen() && (candidate.included() || candidate.isNew());
        String reason = candidate.reason();
        return new Line(
                candidate.strand().code(),
                in ? IN : OUT,
                reason == null || !candidate.isOpen() ? candidate.why() : reason);
    }

    void rejectUndecided(BindingResult binding) {
        for (int at = 0; at < choices.size(); at++) {
            String include = choices.get(at).include();
            if (!IN.equals(include) && !OUT.equals(include)) {
                binding.rejectValue("choices[%d].include".formatted(at), "missing", "Select in or out");
            }
        }
    }
}
