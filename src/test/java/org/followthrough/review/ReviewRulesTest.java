package org.followthrough.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what with a review, as a table to read, and what a review must say. */
class ReviewRulesTest {

    private static final long COMMITTEE = 7;

    private static final List<Actor> ROLES = List.of(
            Actor.PUBLIC,
            actor(Role.COUNCILLOR, null),
            actor(Role.MEMBER, COMMITTEE),
            actor(Role.CHAIR, COMMITTEE),
            actor(Role.SCRUTINY_OFFICER, COMMITTEE),
            actor(Role.SCRUTINY_OFFICER, COMMITTEE + 1),
            actor(Role.SERVICE_OFFICER, null),
            actor(Role.CABINET_MEMBER, null),
            actor(Role.ADMINISTRATOR, null));

    private static final String TABLE = """
            action  review    public other-c. member chair officer other-o. service cabinet admin
            READ    draft     404    404      yes    yes   yes     404      404     404     404
            READ    published yes    yes      yes    yes   yes     yes      yes     yes     yes
            EDIT    draft     404    404      403    403   yes     404      404     404     404
            EDIT    published 403    403      403    403   409     403      403     403     403
            ADD     draft     404    404      403    403   yes     404      404     404     404
            ADD     published 403    403      403    403   yes     403      403     403     403
            CORRECT draft     404    404      403    403   409     404      404     404     404
            CORRECT published 403    403      403    403   yes     403      403     403     403
            PUBLISH draft     404    404      403    403   yes     404      404     404     404
            PUBLISH published 403    403      403    403   409     403      403     403     403
            """;

    static Stream<String> lines() {
        return TABLE.lines().skip(1);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isAnsweredAsTheTableSays(String line) {
        String[] cells = line.trim().split("\\s+");
        boolean published = cells[1].equals("published");

        assertThat(ROLES.stream()
                        .map(actor -> new ReviewRules(actor, COMMITTEE, published)
                                .refusalTo(ReviewAction.valueOf(cells[0]))
                                .map(refusal -> code(refusal.kind()))
                                .orElse("yes")))
                .containsExactlyElementsOf(Arrays.stream(cells).skip(2).toList());
    }

    @Test
    void theTableHasEveryAction() {
        assertThat(lines().map(line -> line.trim().split("\\s+")[0]).distinct())
                .containsExactly(
                        Arrays.stream(ReviewAction.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void whatAReviewMustSayIsToldAllAtOnce() {
        assertThatCode(details("Placements", "placements", "EP")::check).doesNotThrowAnyException();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, details(" ", "Not a slug", "ep")::check);

        assertThat(refused.problems()).containsOnlyKeys("title", "slug", "code");
    }

    @Test
    void shortNamesAreCapitalsAndDigitsThatPaperCanPrint() {
        for (String code : List.of("", "7EP", "EP-7", "ÉP", "ABCDEFGHIJK")) {
            assertThat(catchThrowableOfType(InvalidInput.class, details("T", "t", code)::check)
                            .problems())
                    .as(code)
                    .containsOnlyKeys("code");
        }
        assertThatCode(details("T", "t", "ABCDEFGH12")::check).doesNotThrowAnyException();
    }

    private static ReviewDetails details(String title, String slug, String code) {
        return new ReviewDetails(title, slug, code, ReviewKind.INQUIRY, null, null, null, null, null);
    }

    private static String code(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_ALLOWED -> "403";
            case NOT_FOUND -> "404";
            case NOT_NOW -> "409";
        };
    }

    private static Actor actor(Role role, Long committee) {
        return new Actor(5L, role.label(), Set.of(new Actor.Grant(role, committee)), Set.of());
    }
}
