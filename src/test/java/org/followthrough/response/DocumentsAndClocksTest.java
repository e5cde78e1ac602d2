package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.ResponseFixture.CABINET;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.dates.ClockRule;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What surrounds the responses to a review: the document they are printed in, and by when they are owed. */
@ApplicationTest
@ActiveProfiles("demo")
class DocumentsAndClocksTest {

    private static final LocalDate RECEIVED = LocalDate.of(2013, 5, 15);

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private ExecutiveResponses documents;

    @Autowired
    private Clocks clocks;

    @Test
    void aDocumentKeepsEveryLineInOrder() {
        Case about = fixture.create(1);
        DocumentView first =
                documents.document(about.officer(), about.review().id()).orElseThrow();
        DocumentDetails details = details(
                about,
                List.of(
                        new ImpactLine("COMMUNITY IMPACT", "Do these contribute?", true, "Protect children"),
                        new ImpactLine("COMMUNITY IMPACT", "Will these impact?", true, "Children in care"),
                        new ImpactLine("WARDS", null, false, null),
                        new ImpactLine("OTHER", null, null, "None")),
                List.of(
                        new SummaryLine(about.recommendation(1), null, "Accepted"),
                        new SummaryLine(about.recommendation(1), "1. A theme", null),
                        new SummaryLine(null, "7. All else", "Partially Accepted")));

        documents.write(about.officer(), about.review().id(), first.version(), details);

        DocumentView now =
                documents.document(about.officer(), about.review().id()).orElseThrow();
        assertThat(now.details()).isEqualTo(details);
        assertThat(now.version()).isGreaterThan(first.version());
        assertThatThrownBy(() -> documents.write(about.officer(), about.review().id(), first.version(), details))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> documents.write(about.officer(), about.review().id(), null, details))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void aLineThatChangesAloneMakesOtherFormsStale() {
        Case about = fixture.create(1);
        DocumentView first =
                documents.document(about.officer(), about.review().id()).orElseThrow();
        DocumentDetails line = details(about, List.of(new ImpactLine("WARDS", null, false, null)), List.of());
        DocumentView second = documents.write(about.officer(), about.review().id(), first.version(), line);
        DocumentDetails changed = details(about, List.of(new ImpactLine("WARDS", null, true, null)), List.of());
        documents.write(about.officer(), about.review().id(), second.version(), changed);

        assertThatThrownBy(() -> documents.write(about.officer(), about.review().id(), second.version(), line))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void aDocumentIsPublicOnceAResponseIs() {
        Case about = fixture.create(2);
        fixture.approved(about, 1, ResponseDraft.of(Decision.ACCEPTED, null));
        assertThat(documents.document(Actor.PUBLIC, about.review().id())).isEmpty();

        fixture.published(about, 2, ResponseDraft.of(Decision.ACCEPTED, null));

        assertThat(documents.document(Actor.PUBLIC, about.review().id())).isPresent();
        assertThatThrownBy(() ->
                        documents.write(about.cabinet(), about.review().id(), 0L, DocumentDetails.of(null, CABINET)))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void aDocumentNamesOnlyWhatBelongsToItsReview() {
        Case about = fixture.create(1);
        Case elsewhere = fixture.create(1);
        long version = documents
                .document(about.officer(), about.review().id())
                .orElseThrow()
                .version();

        assertInvalid(about, version, DocumentDetails.of(elsewhere.portfolio(), CABINET), "portfolioPost");
        assertInvalid(
                about,
                version,
                details(about, List.of(), List.of(new SummaryLine(elsewhere.recommendation(1), null, "Accepted"))),
                "summary");
        assertInvalid(
                about,
                version,
                details(about, List.of(new ImpactLine(" ", null, null, null)), List.of(new SummaryLine(null, " ", ""))),
                "impact[0].caption",
                "summary[0].words");
    }

    @Test
    void aClockRunsForEachRecipientAndIsReplacedWithAReason() {
        Case about = fixture.create(1);
        long review = about.review().id();

        ClockView executive =
                clocks.set(about.officer(), review, null, null, ClockSetting.of(ClockRule.EXECUTIVE, RECEIVED));
        clocks.set(about.officer(), review, about.post(), null, ClockSetting.of(ClockRule.FIXED_DATE, CABINET));

        assertThat(clocks.of(Actor.PUBLIC, review))
                .extracting(view -> view.clock().lastDay())
                .containsExactly(LocalDate.of(2013, 7, 14), CABINET);
        ClockSetting later = executive.setting().replacedBy(LocalDate.of(2013, 7, 31), "Counsel's advice");
        clocks.set(about.officer(), review, null, executive.version(), later);
        assertThat(clocks.of(List.of(review)).get(0).clock().working())
                .contains("31 July 2013", "Counsel's advice", "14 July 2013");
        assertThatThrownBy(() -> clocks.set(about.officer(), review, null, executive.version(), later))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> clocks.set(about.officer(), review, null, null, later))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> clocks.set(about.service(), review, null, executive.version() + 1, later))
                .isInstanceOf(RefusedAction.class);
    }

    @Test
    void aClockNeedsTheDayThatItsRuleCountsFromAndAReasonForAnyOther() {
        assertThat(problems(new ClockSetting(ClockRule.EXECUTIVE, null, null, null, null, null)))
                .containsExactly("startsOn");
        assertThat(problems(new ClockSetting(ClockRule.FIXED_DATE, null, null, null, null, null)))
                .containsExactly("lastDayGiven");
        assertThat(problems(new ClockSetting(ClockRule.HEALTH, RECEIVED, RECEIVED, null, null, null)))
                .containsExactly("noticeOn");
        assertThat(problems(ClockSetting.of(ClockRule.HEALTH, RECEIVED).replacedBy(CABINET, " ")))
                .containsExactly("overrideReason");
    }

    private static List<String> problems(ClockSetting setting) {
        try {
            setting.check();
            return List.of();
        } catch (InvalidInput invalid) {
            return List.copyOf(invalid.problems().keySet());
        }
    }

    private void assertInvalid(Case about, long version, DocumentDetails details, String... fields) {
        assertThatThrownBy(() -> documents.write(about.officer(), about.review().id(), version, details))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems()).containsOnlyKeys(fields));
    }

    private static DocumentDetails details(Case about, List<ImpactLine> impact, List<SummaryLine> summary) {
        return new DocumentDetails(
                null,
                about.portfolio(),
                about.otherPost(),
                "Cllr. Paul Watling",
                "Cllr. Mike Ion",
                "Stephanie Jones",
                "Karen Perry, Assistant Director",
                "Karen Perry AD",
                CABINET,
                "1.1 Proposals",
                "2.1 Recommendations",
                "That Cabinet delegate authority",
                "Background",
                "Heading",
                "Introduction",
                "During the course of 2013-14",
                "None additional",
                "None",
                "The paper does not print everything",
                impact,
                summary);
    }
}
