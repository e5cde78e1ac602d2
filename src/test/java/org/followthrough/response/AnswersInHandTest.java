package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.followthrough.identity.PostDetails;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.InvalidInput;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.People;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A post that turns out to answer for itself: what its service has begun goes along, what it has submitted stays. */
@ApplicationTest
class AnswersInHandTest {

    @Autowired
    private Responses responses;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Posts posts;

    @Autowired
    private People people;

    private Case about;
    private VersionRef draft;

    @BeforeEach
    void begun() {
        about = fixture.create(1);
        draft = responses.start(
                about.service(),
                about.review().id(),
                about.post(),
                List.of(about.recommendation(1)),
                ResponseDraft.of(Decision.ACCEPTED, "Yes"));
    }

    @Test
    void aDraftGoesAlong() {
        turnOutside();

        assertThat(posts.post(about.post()).outside()).isTrue();
        assertThat(fixture.now(about, draft).state()).isEqualTo(ResponseState.DRAFT);
    }

    @Test
    void whatIsSubmittedStaysUntilItIsReturned() {
        fixture.submit(about, draft);
        assertThatThrownBy(this::turnOutside)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Have it returned or published first");

        approvals.sendBack(about.cabinet(), draft.versionId(), fixture.version(about, draft), "Not ours");
        turnOutside();

        assertThat(posts.post(about.post()).outside()).isTrue();
    }

    @Test
    void whatIsApprovedStaysUntilItIsPublished() {
        fixture.submit(about, draft);
        fixture.approve(about, draft);
        assertThatThrownBy(this::turnOutside).isInstanceOf(InvalidInput.class);

        fixture.publish(about, draft);
        turnOutside();

        assertThat(posts.post(about.post()).outside()).isTrue();
    }

    private void turnOutside() {
        PostView post = posts.post(about.post());
        posts.rename(
                people.administrator(),
                post.id(),
                post.version(),
                new PostDetails(post.councilId(), post.title(), post.body(), true));
    }
}
