package org.followthrough.response.web;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.response.ImpactLine;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A line of the summary impact assessment, as typed.
 *
 * @param answer {@link #YES}, {@link #NO} or empty for neither
 */
record ImpactRow(String caption, String question, String answer, String detail) {

    static final String YES = "yes";
    static final String NO = "no";

    /** Nothing yet. */
    static final ImpactRow BLANK = new ImpactRow("", "", "", "");

    ImpactRow(@Nullable String caption, @Nullable String question, @Nullable String answer, @Nullable String detail) {
        this.caption = Typed.text(caption);
        this.question = Typed.text(question);
        this.answer = Typed.text(answer);
        this.detail = Typed.text(detail);
    }

    static ImpactRow of(ImpactLine line) {
        Boolean answer = line.answer();
        String said = answer == null ? "" : answer ? YES : NO;
        return new ImpactRow(line.caption(), line.question(), said, line.detail());
    }

    boolean isBlank() {
        return Stream.of(caption, question, answer, detail).allMatch(String::isBlank);
    }

    ImpactLine line() {
        Boolean said = answer.equals(YES) ? Boolean.TRUE : answer.equals(NO) ? Boolean.FALSE : null;
        return new ImpactLine(caption, question, said, detail);
    }

    static List<Choice> answers() {
        return List.of(new Choice("", "Neither"), new Choice(YES, "Yes"), new Choice(NO, "No"));
    }
}
