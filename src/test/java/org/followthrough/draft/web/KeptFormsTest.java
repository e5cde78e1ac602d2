package org.followthrough.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.identity.AccountView;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.shared.Actor;
import org.followthrough.status.Walk;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Board;
import org.followthrough.support.Boards;
import org.followthrough.support.Pages;
import org.followthrough.support.Pages.Answer;
import org.followthrough.support.People;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** Every long form keeps what is typed into it, says so to the page's script, and has it back when it is opened again. */
@ApplicationTest
@ActiveProfiles("demo")
class KeptFormsTest {

    private static final String WORDS = "Words that were never sent\n\nof two paragraphs";

    @Autowired
    private Boards boards;

    @Autowired
    private Statuses statuses;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private KeptDrafts drafts;

    @Autowired
    private JsonMapper json;

    private void keepsItsText(AccountView who, String page, String action, String field) {
        Answer shown = pages.get(who, page);
        Element form = shown.page().select("form[data-draft]").stream()
                .filter(each -> each.attr("action").equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " has no form to " + action + "\n" + shown.page()));
        assertThat(keep(who, form, field, WORDS).status()).as(action).isEqualTo(204);

        Answer again = pages.get(who, page);

        assertThat(again.page().select("[name='" + field + "']").val()).as(page).isEqualTo(WORDS);
        assertThat(again.text()).as(page).contains("has been put back");
        Answer thrown = pages.submit(who, again, "/drafts/removal");
        assertThat(thrown.location()).isEqualTo(page);
        assertThat(pages.get(who, page).text()).as(page).doesNotContain("Words that were never sent");
    }

    private Answer keep(AccountView who, Element form, String field, String text) {
        List<String[]> pairs = new ArrayList<>();
        form.select("input[name]:not([type=radio], [type=checkbox]), textarea[name]").stream()
                .filter(each -> !each.attr("name").equals(field))
                .forEach(each -> pairs.add(new String[] {each.attr("name"), each.val()}));
        pairs.add(new String[] {field, text});
        return pages.post(who, "/drafts", "address", form.attr("action"), "fields", json.writeValueAsString(pairs));
    }

    @Test
    void beforeTheMeeting() {
        Board board = boards.create(1);
        String item = board.item(1);
        keepsItsText(board.officer(), item + "/update", item + "/update", "position");
        keepsItsText(board.officer(), board.path() + "/report/edit", board.path() + "/report/edit", "body");
        keepsItsText(board.officer(), item + "/status/check?walk=N", item + "/status/check", "reason");
        boards.draft(board, 1, "YNYNY");
        keepsItsText(board.chair(), item, item + "/comments", "comment");
    }

    @Test
    void ofPlans() {
        Board board = boards.empty();
        String start = "/committees/" + board.slug() + "/plans/new";
        send(board, start, "title", "Plan", "slug", "kept-" + board.slug());
        String plan = "/plans/kept-" + board.slug();
        send(board, plan + "/lists", "lists[0].heading", "Going on", "lists[0].state", "IN_PROGRESS");
        send(board, plan + "/actions/new", "text", "To be done", "list", "list-1");
        send(board, plan + "/measures/new", "number", "1", "description", "Some");
        String readings = plan + "/measures/1/readings/";
        send(board, readings + "new", "asAtWords", "March 2014", "value", "629");

        keepsItsText(board.officer(), plan + "/actions/new", plan + "/actions/new", "text");
        keepsItsText(board.officer(), plan + "/actions/1/edit", plan + "/actions/1/edit", "text");
        keepsItsText(board.officer(), plan + "/actions/1/move", plan + "/actions/1/move", "note");
        keepsItsText(board.officer(), readings + "1/correction", readings + "1/correction", "reason");
    }

    private void send(Board board, String address, String... typed) {
        Answer sent = pages.submit(board.officer(), pages.get(board.officer(), address), address, typed);
        assertThat(sent.status()).as(sent.errors()).isEqualTo(302);
    }

    @Test
    void atTheMeetingAndAfterIt() {
        Board board = boards.create(1);
        boards.circulate(board);
        String item = board.item(1);
        keepsItsText(board.officer(), item + "/record", item + "/record", "decidedAction");

        Actor officer = people.actor(board.officer());
        ItemView decided = board.itemView(1);
        statuses.confirm(officer, decided.id(), decided.version(), Assessment.of(Walk.parse("YY")), "Minute 45");
        SessionView session = board.session();
        sessions.publish(officer, session.id(), session.version());
        keepsItsText(board.officer(), item + "/correction", item + "/correction", "correctionReason");
        String reopening = "/reviews/%s/recommendations/1/reopening".formatted(board.reviewSlug());
        keepsItsText(board.officer(), reopening, reopening, "reason");
    }

    @Test
    void whileAReviewIsWritten() {
        Board board = boards.empty();
        AccountView officer = board.officer();
        keepsItsText(officer, "/reviews/new", "/reviews/new", "termsOfReference");
        String review = draftReview(board);
        keepsItsText(officer, review + "/edit", review + "/edit", "summary");
        keepsItsText(officer, review + "/areas/new", review + "/areas/new", "text");
        keepsItsText(officer, review + "/milestones/new", review + "/milestones/new", "text");
        keepsItsText(officer, review + "/areas/many", review + "/areas/many", "text");
        String list = review + "/recommendations";
        keepsItsText(officer, list + "/new", list + "/new", "pasted");
        keepsItsText(officer, list + "/new/single", list + "/new/single", "text");
        pages.post(officer, list + "/new/single", "label", "1", "text", "One", "kind", "RECOMMENDATION");
        keepsItsText(officer, list + "/1/edit", list + "/1/edit", "text");
    }

    @Test
    void whileAMeetingIsWritten() {
        Board board = boards.create(1);
        String meeting = board.path().replace("/sessions/", "/meetings/");
        pages.post(board.officer(), meeting + "/items/new", "title", "Budget");
        for (String form : List.of("/paste/agenda", "/paste/minutes")) {
            keepsItsText(board.officer(), meeting + form, meeting + form, "pasted");
        }
    }

    @Test
    void aListComesBackOnThePageOnWhichItIsCorrected() {
        Board board = boards.empty();
        String address = draftReview(board) + "/recommendations/new";
        Answer found = pages.post(board.officer(), address, "step", "read", "pasted", "1. One\n2. Two");
        Element form = found.page().selectFirst("form[data-draft]");
        assertThat(form).isNotNull();
        keep(board.officer(), form, "rows[1].text", "Two, corrected");

        Answer again = pages.get(board.officer(), address);

        assertThat(again.page().select("h1").text()).isEqualTo("Check what was found");
        assertThat(again.page().select("textarea[name='rows[1].text']").val()).isEqualTo("Two, corrected");
        assertThat(again.page().select("textarea[name=pasted]").val()).isEqualTo("1. One\n2. Two");
        Answer added = pages.submit(board.officer(), again, address, "step", "add");
        assertThat(added.location()).endsWith("/recommendations");
        assertThat(pages.get(board.officer(), address).page().select("h1").text())
                .isEqualTo("Paste the recommendations");
    }

    @Test
    void recipientsComeBackToo() {
        Board board = boards.empty();
        String list = draftReview(board) + "/recommendations";
        pages.post(board.officer(), list + "/new/single", "label", "1", "text", "One", "kind", "RECOMMENDATION");
        Answer form = pages.get(board.officer(), list + "/1/edit");
        String id = form.page().select("input[name=id]").val();
        String post = String.valueOf(board.postId());
        drafts.keep(
                people.actor(board.officer()),
                list + "/1/edit",
                Map.of("id", List.of(id), "recipients", List.of("", post, ""), "tracked", List.of("true")));

        Answer again = pages.get(board.officer(), list + "/1/edit");

        assertThat(again.page()
                        .select("select[name=recipients] option[selected]")
                        .eachAttr("value"))
                .contains(post);
        assertThat(again.page().select("textarea[name=text]").val())
                .as("what was not kept")
                .isEqualTo("One");
    }

    @Test
    void aDraftOfAnotherRecommendationAtTheSameAddressStaysAway() {
        Board board = boards.empty();
        String list = draftReview(board) + "/recommendations";
        pages.post(board.officer(), list + "/new/single", "label", "1", "text", "One", "kind", "RECOMMENDATION");
        drafts.keep(
                people.actor(board.officer()),
                list + "/1/edit",
                Map.of("id", List.of("1"), "text", List.of("Of one that had this number before")));

        assertThat(pages.get(board.officer(), list + "/1/edit").text()).doesNotContain("put back", "Of one");
    }

    @Test
    void whileAResponseIsWritten() {
        Board board = boards.create(1);
        String response = "/reviews/%s/recommendations/1/responses/executive".formatted(board.reviewSlug());
        String edit = response + "/edit";
        keepsItsText(board.officer(), edit, edit, "text");
        keepsItsText(board.officer(), edit, edit, "actions[0].what");
        keepsItsText(board.officer(), edit, edit, "actions[0].owners[0].words");

        pages.submit(board.officer(), pages.get(board.officer(), edit), edit, "text", "Saved", "decision", "ACCEPTED");
        keepsItsText(board.officer(), edit, edit, "text");
    }

    @Test
    void rowsOfAResponseComeBackEvenIfSomebodyElseBeganItMeanwhile() {
        Board board = boards.create(1);
        AccountView officer = board.officer();
        String edit = "/reviews/%s/recommendations/1/responses/executive/edit".formatted(board.reviewSlug());
        Answer open = pages.get(officer, edit);
        Answer more = pages.submit(officer, open, edit, "actions[0].what", "First", "add", "action");
        Element form = more.page().selectFirst("form[data-draft]");
        assertThat(form).isNotNull();
        keep(officer, form, "actions[1].what", "Second");
        pages.post(board.service(), edit, "text", "Begun by the service");

        Answer again = pages.get(officer, edit);

        assertThat(again.text()).contains("Something has been saved here since you began");
        assertThat(again.page().select("textarea[name='actions[0].what']").val())
                .isEqualTo("First");
        assertThat(again.page().select("textarea[name='actions[1].what']").val())
                .isEqualTo("Second");
        Answer conflict = pages.submit(officer, again, edit);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Begun by the service");
        assertThat(conflict.page().select("textarea[name='actions[1].what']").val())
                .isEqualTo("Second");
    }

    private String draftReview(Board board) {
        String review = "/reviews/" + board.reviewSlug();
        Answer created = pages.post(
                board.officer(),
                "/reviews/new",
                "committee",
                board.slug(),
                "title",
                "Placements",
                "slug",
                board.reviewSlug(),
                "code",
                board.code(),
                "kind",
                "INQUIRY");
        assertThat(created.location()).isEqualTo(review + "/recommendations");
        return review;
    }
}
