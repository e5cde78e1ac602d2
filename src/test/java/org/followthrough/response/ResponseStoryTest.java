package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.followthrough.support.ResponseFixture.DATES;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.history.History;
import org.followthrough.history.HistoryEvent;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The life of one response, from its first draft until it is dropped. */
@ApplicationTest
@ActiveProfiles("demo")
class ResponseStoryTest {

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ResponseReader reader;

    @Autowired
    private History history;

    @Test
    void aResponseIsWrittenReturnedMendedApprovedPublishedMovedAndDropped() {
        Case about = fixture.create(2);
        List<Long> both = about.ids();

        VersionRef first = responses.start(
                about.service(),
                about.review().id(),
                null,
                both,
                ResponseDraft.of(
                        Decision.PARTIALLY_ACCEPTED,
                        "A new template is being piloted.",
                        ActionDraft.of("Pilot the template", "June 2013", Owner.post(about.post()))));
        assertThatThrownBy(() -> fixture.submit(about, first))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("reason"));
        edit(about.service(), about, first, now(about, first).draft().because("It costs too much"));
        fixture.submit(about, first);
        approvals.sendBack(about.cabinet(), first.versionId(), version(about, first), "Say what it costs");
        assertThat(now(about, first).state()).isEqualTo(ResponseState.RETURNED);
        assertThat(now(about, first).returned().reason()).isEqualTo("Say what it costs");

        VersionRef mended =
                edit(about.officer(), about, first, now(about, first).draft().because("It costs £10,000"));
        assertThat(mended.number()).isEqualTo(2);
        assertThat(now(about, mended).onBehalf()).isTrue();
        fixture.submit(about, mended);
        assertThatThrownBy(() -> approvals.approve(about.standIn(), mended.versionId(), version(about, mended), " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("approvedUnder"));
        approvals.approve(about.standIn(), mended.versionId(), version(about, mended), "Leader's scheme, paragraph 4");
        assertThat(reader.publishedOfReview(about.review().id())).isEmpty();
        fixture.publish(about, mended);
        ResponseView read = onlyPublished(about);
        assertThat(read.recommendationIds()).isEqualTo(both);
        assertThat(read.version().number()).isEqualTo(1);
        assertThat(read.version().dates()).isEqualTo(DATES);
        assertThat(read.version().approvedUnder()).isEqualTo("Leader's scheme, paragraph 4");
        assertThat(read.version().actions().get(0).owners().get(0).label())
                .matches("Karen \\d+, Assistant Director \\d+");

        VersionRef moved = moveTheDate(about, mended);
        assertThat(onlyPublished(about).version().number())
                .as("the public reads on, and knows nothing of the one returned")
                .isEqualTo(1);
        fixture.publish(about, fixture.approve(about, fixture.submit(about, moved)));
        assertThat(onlyPublished(about).version().number()).isEqualTo(2);
        assertThat(reader.ledger(both)).singleElement().satisfies(change -> {
            assertThat(change.oldWords()).isEqualTo("June 2013");
            assertThat(change.newWords()).isEqualTo("September 2013");
            assertThat(change.newUntil()).isEqualTo(LocalDate.of(2013, 9, 30));
            assertThat(change.later()).isTrue();
            assertThat(change.reason()).isEqualTo("Staff left");
            assertThat(change.recommendationIds()).isEqualTo(both);
        });

        VersionRef dropped =
                responses.drop(about.service(), moved.versionId(), version(about, moved), "The grant was withdrawn");
        fixture.publish(about, fixture.approve(about, fixture.submit(about, dropped)));
        VersionView last = onlyPublished(about).version();
        assertThat(last.decision()).isEqualTo(Decision.PARTIALLY_ACCEPTED);
        assertThat(last.droppedReason()).isEqualTo("The grant was withdrawn");
        assertThat(last.reason()).isEqualTo("It costs £10,000");
        assertThat(reader.ledger(both)).hasSize(1);

        assertThat(reader.versions(about.officer(), first.responseId()))
                .extracting(each -> each.version().state())
                .containsExactly(
                        ResponseState.RETURNED,
                        ResponseState.PUBLISHED,
                        ResponseState.PUBLISHED,
                        ResponseState.PUBLISHED);
        assertThat(reader.versions(Actor.PUBLIC, first.responseId())).hasSize(3);
        assertThat(events(first))
                .containsExactly(
                        "response started",
                        "response edited",
                        "response submitted",
                        "response returned",
                        "response edited",
                        "response submitted",
                        "response approved",
                        "response published",
                        "response edited",
                        "response edited",
                        "response submitted",
                        "response approved",
                        "response published",
                        "response dropped",
                        "response submitted",
                        "response approved",
                        "response published");
    }

    private VersionRef moveTheDate(Case about, VersionRef published) {
        ResponseDraft draft = now(about, published).draft();
        ActionDraft later = draft.actions().get(0).due("September 2013", null);
        VersionRef moved = edit(about.service(), about, published, draft.with(List.of(later)));
        assertThatThrownBy(() -> fixture.submit(about, moved))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("actions[0].dateReason"));
        return edit(about.service(), about, moved, draft.with(List.of(later.due("September 2013", "Staff left"))));
    }

    @Test
    void anApproversOwnEditIsANewVersionThatSomebodyElseSubmits() {
        Case about = fixture.create(1);
        VersionRef first = fixture.submitted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));

        VersionRef edited = edit(about.cabinet(), about, first, ResponseDraft.of(Decision.ACCEPTED, "Yes, gladly"));

        VersionView draft = now(about, edited);
        assertThat(edited.number()).isEqualTo(2);
        assertThat(draft.state()).isEqualTo(ResponseState.DRAFT);
        assertThat(draft.drafted().accountId()).isEqualTo(about.cabinet().accountId());
        assertThat(draft.onBehalf()).isFalse();
        assertThat(reader.versions(about.officer(), first.responseId()))
                .extracting(each -> each.version().text())
                .containsExactly("Yes", "Yes, gladly");
        fixture.approve(about, fixture.submit(about, edited));
        assertThat(now(about, edited).state()).isEqualTo(ResponseState.APPROVED);
    }

    @Test
    void theNextVersionStartsWithTheWordsOfThePublishedOne() {
        Case about = fixture.create(1);
        VersionRef published = fixture.published(
                about,
                1,
                ResponseDraft.of(
                        Decision.ACCEPTED,
                        "Yes",
                        ActionDraft.of(null, "April and ongoing", Owner.words("as appropriate"))));
        VersionView before = now(about, published);

        VersionRef next =
                edit(about.service(), about, published, now(about, published).draft());

        assertThat(now(about, next).draft()).isEqualTo(before.draft());
        assertThat(now(about, next).number()).isEqualTo(2);
        assertThat(now(about, next).actions()).isEqualTo(before.actions());
    }

    @Test
    void whatWasPublishedAsAnActionIsGivenUpWithAReasonAndNeverJustGone() {
        Case about = fixture.create(1);
        VersionRef published = fixture.published(
                about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes", ActionDraft.of("Train everybody", "June 2013")));
        ResponseDraft draft = now(about, published).draft();
        VersionRef next = edit(about.service(), about, published, draft.with(List.of()));
        assertThatThrownBy(() -> fixture.submit(about, next))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("actions"));

        edit(
                about.service(),
                about,
                next,
                draft.with(List.of(draft.actions().get(0).givenUp("Nobody came"))));
        fixture.publish(about, fixture.approve(about, fixture.submit(about, next)));

        assertThat(reader.ledger(about.ids())).singleElement().satisfies(change -> {
            assertThat(change.givenUp()).isTrue();
            assertThat(change.what()).isEqualTo("Train everybody");
            assertThat(change.newWords()).isNull();
            assertThat(change.reason()).isEqualTo("Nobody came");
        });
    }

    @Test
    void whatWasGivenUpComesBackOnlyWithAReasonAndTheLedgerSaysSo() {
        Case about = fixture.create(1);
        VersionRef first = fixture.published(
                about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes", ActionDraft.of("Train everybody", "June 2013")));
        ActionDraft action = now(about, first).draft().actions().get(0);
        VersionRef second = edit(about.service(), about, first, draft(about, first, action.givenUp("Nobody came")));
        second = fixture.publish(about, fixture.approve(about, fixture.submit(about, second)));

        VersionRef third = edit(about.service(), about, second, draft(about, second, action));
        assertThatThrownBy(() -> fixture.submit(about, third))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        missing -> assertThat(missing.problems()).containsOnlyKeys("actions[0].dateReason"));
        edit(about.service(), about, third, draft(about, second, because(action, "People ask for it")));
        fixture.publish(about, fixture.approve(about, fixture.submit(about, third)));

        assertThat(reader.ledger(about.ids())).hasSize(2).last().satisfies(change -> {
            assertThat(change.givenUp()).isFalse();
            assertThat(change.oldWords()).isNull();
            assertThat(change.newWords()).isEqualTo("June 2013");
            assertThat(change.reason()).isEqualTo("People ask for it");
        });
    }

    @Test
    void nobodyLearnsOfDraftsByTryingToHandThemOver() {
        Case about = fixture.create(1);
        fixture.drafted(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes", ActionDraft.of("Train", "June 2013")));

        for (long post : new long[] {about.post(), -1}) {
            assertThatThrownBy(() ->
                            responses.reassign(about.member(), about.review().id(), post, about.post()))
                    .isInstanceOf(RefusedAction.class);
        }
    }

    private ResponseDraft draft(Case about, VersionRef ref, ActionDraft action) {
        return now(about, ref).draft().with(List.of(action));
    }

    private static ActionDraft because(ActionDraft action, String reason) {
        return new ActionDraft(
                action.key(),
                action.what(),
                action.dueWords(),
                action.dueFrom(),
                action.dueUntil(),
                action.doneOn(),
                reason,
                null,
                action.owners());
    }

    private VersionRef edit(Actor actor, Case about, VersionRef ref, ResponseDraft draft) {
        return responses.edit(actor, ref.versionId(), version(about, ref), draft);
    }

    private ResponseView onlyPublished(Case about) {
        List<ResponseView> published = reader.publishedOfReview(about.review().id());
        assertThat(published).hasSize(1);
        return published.get(0);
    }

    private List<String> events(VersionRef ref) {
        return history.of(new Subject("response", ref.responseId())).stream()
                .map(HistoryEvent::action)
                .toList();
    }

    private long version(Case about, VersionRef ref) {
        return fixture.version(about, ref);
    }

    private VersionView now(Case about, VersionRef ref) {
        return fixture.now(about, ref);
    }
}
