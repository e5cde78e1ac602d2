package org.followthrough.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.HandOverCause;
import org.followthrough.response.ActionDraft;
import org.followthrough.response.Decision;
import org.followthrough.response.Owner;
import org.followthrough.response.ResponseDraft;
import org.followthrough.response.Responses;
import org.followthrough.response.VersionRef;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was public once is found as what it is, and what never was is not found. */
@ApplicationTest
class SearchEarlierTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchQueries queries;

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Autowired
    private Pages pages;

    @Autowired
    private JdbcClient jdbc;

    private final String word = "zv" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";

    private List<SearchHit> found(String typed) {
        return search.find(queries.read(typed), null, null, 1).hits().items();
    }

    private long insert(String table, String columns, String values) {
        return jdbc.sql("insert into %s (%s) values (%s) returning id".formatted(table, columns, values))
                .query(Long.class)
                .single();
    }

    private static String title(SearchHit hit) {
        return hit.title().stream().map(SearchHit.Piece::words).reduce("", String::concat);
    }

    private ResponseDraft draft(Case about, String text) {
        return ResponseDraft.of(
                Decision.ACCEPTED, text, ActionDraft.of(text + "action", "June 2013", Owner.post(about.post())));
    }

    @Test
    void anEarlierVersionOfAResponseIsFoundAsSuchOnItsOwnPage() {
        Case about = fixture.create(1);
        VersionRef first = fixture.published(about, 1, draft(about, word + "first"));
        assertThat(found(word + "first")).extracting(SearchHit::kind).doesNotContain(SearchKind.CHANGE);
        ResponseDraft next = fixture.now(about, first).draft();

        VersionRef second = responses.edit(
                about.service(),
                first.versionId(),
                fixture.version(about, first),
                ResponseDraft.of(Decision.ACCEPTED, word + "second").with(next.actions()));
        assertThat(found(word + "second")).isEmpty();
        fixture.submit(about, second);
        assertThat(found(word + "second")).isEmpty();
        fixture.approve(about, second);
        fixture.publish(about, second);

        SearchHit earlier = found(word + "first").stream()
                .filter(hit -> hit.kind() == SearchKind.CHANGE && title(hit).startsWith("Earlier response"))
                .findFirst()
                .orElseThrow();
        assertThat(title(earlier)).contains("superseded");
        assertThat(earlier.context()).startsWith("version 1, ");
        Pages.Answer led = pages.get(earlier.path());
        assertThat(led.location()).endsWith("/versions/1");
        assertThat(pages.get(led.location()).text()).contains(word + "first").doesNotContain(word + "second");
        assertThat(found(word + "second")).extracting(SearchHit::kind).containsExactly(SearchKind.RESPONSE);
    }

    @Test
    void whatCountsTodayComesBeforeWhatWasReplaced() {
        Case about = fixture.create(1);
        VersionRef first = fixture.published(about, 1, draft(about, word));
        VersionRef second = responses.edit(
                about.service(),
                first.versionId(),
                fixture.version(about, first),
                fixture.now(about, first).draft());
        fixture.submit(about, second);
        fixture.approve(about, second);
        fixture.publish(about, second);

        assertThat(found(word)).extracting(SearchHit::kind).containsSubsequence(SearchKind.RESPONSE, SearchKind.CHANGE);
    }

    @Test
    void aChangeOfMinutesIsFoundByTheOldWordsOnceTheMinutesArePublic() {
        Case about = fixture.create(1);
        long account = about.officer().accountId();
        long meeting = insert(
                "meeting",
                "committee_id, held_on, place",
                about.committee().id() + ", date '2013-02-11', '" + word + "room'");
        long record = insert("meeting_record", "meeting_id", String.valueOf(meeting));
        insert(
                "meeting_change",
                "record_id, changed_at, changed_by, part, what, before, after, reason",
                "%d, now(), %d, 'MINUTES', 'Item 5, minutes', '%s', 'New', '%s'"
                        .formatted(record, account, word + "old", word + "why"));
        assertThat(found(word)).isEmpty();

        jdbc.sql("update meeting_record set agenda_published_at = now(), agenda_published_by = :by where id = :id")
                .param("by", account)
                .param("id", record)
                .update();
        String path = "/committees/" + about.committee().slug() + "/meetings/2013-02-11";
        assertThat(found(word)).extracting(SearchHit::path).containsExactly(path);
        jdbc.sql("update meeting_record set minutes_published_at = now(), minutes_published_by = :by where id = :id")
                .param("by", account)
                .param("id", record)
                .update();

        assertThat(found(word + "old")).singleElement().satisfies(hit -> {
            assertThat(hit.path()).isEqualTo(path + "#changes");
            assertThat(title(hit)).isEqualTo("Changed after publication: Item 5, minutes");
            assertThat(pages.get(path).page().getElementById("changes")).isNotNull();
        });
        assertThat(found(word + "why")).hasSize(1);
        assertThat(found("11 February 2013")).extracting(SearchHit::path).contains(path);
        assertThat(found("Monday, 11th February 2013"))
                .extracting(SearchHit::path)
                .contains(path);
        assertThat(found("12 February 2013")).extracting(SearchHit::path).doesNotContain(path);
    }

    @Test
    void aCorrectedReadingIsFoundOncePublicAndSaysWhatItWasCorrectedTo() {
        Case about = fixture.create(1);
        long account = about.officer().accountId();
        long plan = insert(
                "plan",
                "committee_id, slug, title, created_on",
                "%d, 'plan-%s', 'Plan', date '2013-06-01'"
                        .formatted(about.committee().id(), word));
        long measure = insert(
                "measure",
                "plan_id, position, ref, number, group_begins, description",
                "%d, 1, 'm-1', '1', true, 'Looked after children'".formatted(plan));
        String columns = "measure_id, number, as_at_words, value, recorded_at, recorded_by";
        long wrong = insert(
                "measure_reading",
                columns,
                "%d, 1, 'March 2014', '%s', now(), %d".formatted(measure, word + "wrong", account));
        insert(
                "measure_reading",
                columns + ", corrects_id, reason",
                "%d, 2, 'March 2014', '629', now(), %d, %d, '%s'".formatted(measure, account, wrong, word + "slip"));
        assertThat(found(word)).isEmpty();

        jdbc.sql("update plan set published_at = now(), published_by = :by where id = :id")
                .param("by", account)
                .param("id", plan)
                .update();

        assertThat(found(word + "wrong")).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(SearchKind.CHANGE);
            assertThat(hit.path()).isEqualTo("/plans/plan-" + word + "/measures/m-1#readings");
            assertThat(pages.get("/plans/plan-" + word + "/measures/m-1").text())
                    .contains(word + "wrong");
        });
        assertThat(found(word + "slip")).isNotEmpty();
    }

    @Test
    void theReasonOfAHandOverLeadsToTheLegacyReport() {
        CommitteeView from = fixture.create(1).committee();
        CommitteeView to = fixture.create(1).committee();
        insert(
                "hand_over",
                "from_committee_id, to_committee_id, handed_on, cause, reason, handed_by, handed_at",
                "%d, %d, date '2013-05-21', '%s', '%s', (select min(id) from account), now()"
                        .formatted(from.id(), to.id(), HandOverCause.YEAR_END, word));

        assertThat(found(word)).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(SearchKind.HAND_OVER);
            assertThat(hit.context()).isEqualTo(HandOverCause.YEAR_END.label());
            assertThat(hit.path()).isEqualTo("/committees/" + from.slug() + "/legacy#handed");
            assertThat(pages.get("/committees/" + from.slug() + "/legacy").text())
                    .contains(word);
        });
    }
}
