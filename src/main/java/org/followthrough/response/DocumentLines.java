package org.followthrough.response;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The lines of an executive response document as rows. */
final class DocumentLines {

    private DocumentLines() {}

    /** A line of the impact assessment. */
    @Embeddable
    static class Impact {

        private String caption;
        private @Nullable String question;
        private @Nullable Boolean answer;
        private @Nullable String detail;

        protected Impact() {}

        Impact(ImpactLine line) {
            this.caption = line.caption();
            this.question = line.question();
            this.answer = line.answer();
            this.detail = line.detail();
        }

        ImpactLine line() {
            return new ImpactLine(caption, question, answer, detail);
        }
    }

    /** A line of the short table of decisions. */
    @Embeddable
    static class Summary {

        private @Nullable Long recommendationId;
        private @Nullable String words;
        private @Nullable String decisionWords;

        protected Summary() {}

        Summary(SummaryLine line) {
            this.recommendationId = line.recommendationId();
            this.words = line.words();
            this.decisionWords = line.decisionWords();
        }

        SummaryLine line() {
            return new SummaryLine(recommendationId, words, decisionWords);
        }
    }
}
