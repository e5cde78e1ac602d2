package org.followthrough.document;

import java.util.List;
import org.followthrough.document.Bounds.Items;
import org.followthrough.document.Bounds.Line;
import org.followthrough.document.Bounds.Text;
import org.jspecify.annotations.Nullable;

/** The summary impact assessment of an executive's response. */
public record PaperImpact(
        @Items(10) List<Question> communityImpact,
        @Nullable @Line(300) String targetDate,
        Answer financial,
        Legal legal,
        Answer otherImpacts,
        Answer wards) {

    /** A question under "Community impact". */
    public record Question(
            @Line(300) String question,
            boolean answer,
            @Nullable @Text(4000) String detail) {}

    /** Yes or no, and why. */
    public record Answer(boolean answer, @Text(10_000) String text) {}

    /** Yes or no, and the law that applies. */
    public record Legal(boolean answer, @Items(50) List<LegalParagraph> paragraphs) {}

    /** A paragraph whose closing reference names recommendations. */
    public record LegalParagraph(
            @Text(10_000) String text, @Items(50) List<String> recommendations) {}
}
