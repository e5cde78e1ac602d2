package org.followthrough.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The lines of a review's record as stored. */
final class RecordLines {

    private RecordLines() {}

    @Embeddable
    static class PersonLine {

        @Enumerated(EnumType.STRING)
        private Participant.Part part;

        private String name;
        private @Nullable String role;

        protected PersonLine() {}

        PersonLine(Participant participant) {
            this.part = participant.part();
            this.name = participant.name();
            this.role = participant.role();
        }

        Participant participant() {
            return new Participant(part, name, role);
        }
    }

    @Embeddable
    static class EvidenceLine {

        private short level;
        private String text;

        protected EvidenceLine() {}

        EvidenceLine(RecordDetails.Evidence evidence) {
            this.level = (short) evidence.level();
            this.text = evidence.text();
        }

        RecordDetails.Evidence evidence() {
            return new RecordDetails.Evidence(level, text);
        }
    }

    @Embeddable
    static class TimetableLine {

        private String dateWords;
        private @Nullable LocalDate onDate;
        private String text;

        protected TimetableLine() {}

        TimetableLine(RecordDetails.Held held) {
            this.dateWords = held.dateWords();
            this.onDate = held.date();
            this.text = held.text();
        }

        RecordDetails.Held held() {
            return new RecordDetails.Held(dateWords, onDate, text);
        }
    }
}
