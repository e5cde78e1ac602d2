package org.followthrough.monitoring.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.status.Answer;
import org.followthrough.status.Question;
import org.followthrough.status.TimescaleCheck;
import org.followthrough.web.Words;

/**
 * What the dates answer to question 3, with the working.
 *
 * @param suggested the answer's letter
 * @param sentence how it follows from the dates
 */
record TimescaleWords(String suggested, String sentence) {

    static TimescaleWords of(SessionView session, ItemView item) {
        LocalDate meeting = session.meeting().heldOn();
        TimescaleCheck check = item.timescaleOn(meeting);
        return new TimescaleWords(
                StatusAnswers.code(check.suggested()),
                item.recommendation().dueWords() == null && check.suggested() == Answer.NO_TIMESCALE
                        ? "No timescale was set."
                        : "The dates say “%s”: %s."
                                .formatted(check.suggested().label(Question.TIMESCALE), working(item, meeting)));
    }

    private static String working(ItemView item, LocalDate meeting) {
        LocalDate due = item.recommendation().dueUntil();
        if (due == null) {
            return "“" + item.recommendation().dueWords() + "” names no day";
        }
        long daysAgo = ChronoUnit.DAYS.between(due, meeting);
        String day = "due " + Words.date(due);
        if (daysAgo == 0) {
            return day + ", the day of this meeting";
        }
        return "%s, %s %s this meeting"
                .formatted(day, Words.count(Math.abs(daysAgo), "day"), daysAgo > 0 ? "before" : "after");
    }
}
