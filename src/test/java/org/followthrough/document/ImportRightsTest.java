package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.council.CommitteeDetails;
import org.followthrough.council.CommitteeKind;
import org.followthrough.council.CouncilDetails;
import org.followthrough.council.Councils;
import org.followthrough.council.Vocabularies;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.HolderDetails;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.response.Approvals;
import org.followthrough.response.DecisionDates;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseView;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.Together;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a paper is taken in by whom, and what is left to whom. */
@ApplicationTest
class ImportRightsTest {

    private static final String WORDS = """
            {"name": "Red, amber, green", "words": [
              {"word": "Green", "colour": "GREEN", "categories": [2, 4]},
              {"word": "Amber", "colour": "AMBER", "categories": [1, 5, 6]},
              {"word": "Red", "colour": "RED", "categories": [3]}]}""";

    private static final String WHERE = "Cabinet, 27 June 2013, minute CAB-17";

    @Autowired
    private PaperDesk desk;

    @Autowired
    private PaperReader reader;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ResponseReader responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Pages pages;

    private final String name = UUID.randomUUID().toString().substring(0, 6);

    private String paper() {
        return SmallPaper.with(SmallPaper.named(name), "committees/0/vocabulary", WORDS);
    }

    /** The council with its committees, without posts and words. */
    private long council() {
        Actor administrator = people.administrator();
        long council = councils.createCouncil(administrator, new CouncilDetails("Council " + name, "council-" + name))
                .id();
        councils.createCommittee(
                administrator,
                new CommitteeDetails(council, "Cabinet " + name, "cabinet-" + name, CommitteeKind.EXECUTIVE, null));
        return councils.createCommittee(
                        administrator,
                        new CommitteeDetails(council, "Board " + name, "board-" + name, CommitteeKind.PANEL, null))
                .id();
    }

    private Actor actor(long board, Actor.Grant... more) {
        Actor.Grant[] grants = new Actor.Grant[more.length + 1];
        grants[0] = new Actor.Grant(Role.SCRUTINY_OFFICER, board);
        System.arraycopy(more, 0, grants, 1, more.length);
        AccountView account = people.create("Importer " + name + more.length, grants);
        return people.actor(account);
    }

    private Paper read(String paper) throws IOException {
        return reader.read(new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)));
    }

    private List<PostView> postsHere() {
        long council = councils.committee("board-" + name).councilId();
        return posts.all().stream().filter(post -> post.councilId() == council).toList();
    }

    private List<String> holders(long post) {
        return posts.holders(post).stream().map(HolderView::name).toList();
    }

    @Test
    void aPostInUseTakesOnWhoHeldItAndKeepsWhoHoldsIt() {
        long board = council();
        Actor both = actor(board, new Actor.Grant(Role.ADMINISTRATOR, null));
        long council = councils.committee("board-" + name).councilId();
        long director =
                posts.create(both, new PostDetails(council, "Director", "")).id();
        posts.appoint(both, director, new HolderDetails("Zed", null, LocalDate.of(2020, 1, 1), null));
        posts.appoint(
                both, director, new HolderDetails("Ann", null, LocalDate.of(2001, 1, 1), LocalDate.of(2005, 1, 1)));

        desk.take(both, paper(), null);

        assertThat(posts.holdersOn(List.of(director), LocalDate.of(2021, 1, 1)).get(director))
                .extracting(HolderView::name)
                .containsExactly("Zed");
        assertThat(posts.holdersOn(List.of(director), LocalDate.of(2013, 6, 27)).get(director))
                .extracting(HolderView::name)
                .as("Ann for the second time")
                .containsExactlyInAnyOrder("Ann", "Ben");
    }

    @Test
    void whoHoldsAPostTodayIsNotTakenFromAnOldPaper() {
        long board = council();
        Actor both = actor(board, new Actor.Grant(Role.ADMINISTRATOR, null));
        long council = councils.committee("board-" + name).councilId();
        long director =
                posts.create(both, new PostDetails(council, "Director", "")).id();
        posts.appoint(both, director, new HolderDetails("Zed", null, LocalDate.of(2010, 1, 1), null));

        PaperPreview preview = desk.check(both, paper());
        desk.take(both, paper(), null);

        assertThat(holders(director)).containsExactly("Zed");
        assertThat(preview.toString()).contains("once it is known until when: Ann, from 27 June 2013");
    }

    @Test
    void anAdministratorWhoIsTheOfficerTooTakesPostsAndHoldersIn() {
        Actor both = actor(council(), new Actor.Grant(Role.ADMINISTRATOR, null));

        PaperPreview preview = desk.check(both, paper());
        assertThat(preview.parts().get(0).rows())
                .extracting(PaperPreview.Row::words)
                .contains(
                        "A new post; Ann, from 27 June 2013; Ben, from 27 June 2013",
                        "Words for statuses: Red, amber, green");
        assertThat(postsHere()).isEmpty();
        desk.take(both, paper(), null);

        assertThat(postsHere())
                .filteredOn(post -> post.title().equals("Director"))
                .singleElement()
                .satisfies(post -> assertThat(holders(post.id())).containsExactlyInAnyOrder("Ann", "Ben"));
    }

    @Test
    void anOfficerIsToldExactlyWhomAnAdministratorAdds() throws IOException {
        String withoutHolders = SmallPaper.named(name).replace("\"holders\":[\"Ann\",\"Ben\"]", "\"holder\":null");
        var made = places.create(people.administrator(), read(withoutHolders));
        Actor officer = actor(made.committee("board-" + name));

        PaperPreview preview = desk.take(officer, paper(), null);

        assertThat(preview.remains())
                .contains(
                        "An administrator adds to the post Director: Ann, from 27 June 2013.",
                        "An administrator adds to the post Director: Ben, from 27 June 2013.");
        assertThat(holders(made.post("director"))).isEmpty();
    }

    @Test
    void anOfficerGivesTheCommitteeThePapersWordsWhereItHasNone() throws IOException {
        var made = places.create(people.administrator(), read(SmallPaper.named(name)));
        Actor officer = actor(made.committee("board-" + name));

        desk.take(officer, paper(), null);

        assertThat(vocabularies.of("board-" + name).vocabulary().name()).isEqualTo("Red, amber, green");
    }

    @Test
    void aCommitteesOwnWordsStay() throws IOException {
        places.create(people.administrator(), read(paper()));
        Actor officer = actor(councils.committee("board-" + name).id());

        PaperPreview preview = desk.take(officer, paper().replace("Red, amber, green", "Others"), null);

        assertThat(preview.remains()).anyMatch(sentence -> sentence.contains("has words of its own"));
        assertThat(vocabularies.of("board-" + name).vocabulary().name()).isEqualTo("Red, amber, green");
    }

    @Test
    void answersThatTheExecutivePublishedLongAgoArePublishedAsPrintedAndSayThatNobodyApprovedThemHere()
            throws IOException {
        var made = places.create(people.administrator(), read(paper()));
        Actor officer = actor(made.committee("board-" + name));

        desk.take(officer, paper(), WHERE);

        long review = reviews.review(Actor.PUBLIC, "review-" + name).id();
        ResponseView answer = responses.publishedOfReview(review).get(0);
        assertThat(answer.version().asPrinted()).isEqualTo(WHERE);
        assertThat(answer.version().approved()).isNull();
        assertThat(answer.version().submitted()).isNull();
        assertThat(answer.version().decidedOn()).isEqualTo(LocalDate.of(2013, 6, 27));
        assertThat(pages.get("/reviews/review-" + name + "/recommendations/1a").text())
                .contains("not approved here: " + WHERE);
    }

    @Test
    void whatIsDecidedTodayIsNeverPublishedPastTheCabinetMember() throws IOException {
        ResponseFixture.Case about = fixture.create(1);
        var draft = fixture.drafted(about, 1, draft(about));
        long version = fixture.version(about, draft);

        // the service's own draft, an officer's wish
        assertThatThrownBy(() -> approvals.publishAsPrinted(
                        about.service(), draft.versionId(), version, ResponseFixture.DATES, WHERE))
                .isInstanceOf(RefusedAction.class);
        // a decision of these days, typed in by the officer
        var made = places.create(people.administrator(), read(SmallPaper.named(name)));
        Actor officer = actor(made.committee("board-" + name));
        String recent = SmallPaper.named(name)
                .replace("2013-06-27", LocalDate.now().minusDays(3).toString());
        assertThatThrownBy(() -> desk.take(officer, recent, WHERE))
                .isInstanceOf(WrongPaper.class)
                .hasMessageContaining("approved here by the cabinet member");
        assertThatThrownBy(() -> reviews.review(Actor.PUBLIC, "review-" + name)).isInstanceOf(RefusedAction.class);
        assertThat(DecisionDates.of(LocalDate.EPOCH).publishedOn()).isNull();
    }

    private static org.followthrough.response.ResponseDraft draft(ResponseFixture.Case about) {
        return org.followthrough.response.ResponseDraft.of(
                org.followthrough.response.Decision.ACCEPTED,
                "Yes",
                org.followthrough.response.ActionDraft.of(
                        "Do it", "June 2013", org.followthrough.response.Owner.post(about.post())));
    }

    @Test
    void twoWhoSendTheSamePaperAtOnceMakeItOnce() throws Exception {
        var made = places.create(people.administrator(), read(paper()));
        Actor officer = actor(made.committee("board-" + name));

        List<Throwable> refused = Together.failures(2, () -> desk.take(officer, paper(), null));

        assertThat(refused).singleElement().isInstanceOf(WrongPaper.class);
        assertThat(reviews.review(Actor.PUBLIC, "review-" + name)).isNotNull();
    }
}
