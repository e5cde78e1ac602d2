package org.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Responses have addresses, and what is owed has a place. */
@ApplicationTest
class ResponsePlacesTest {

    @Autowired
    private ResponsePlaces places;

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Responses responses;

    @Test
    void aRecipientsAnswerIsFoundUnderEachRecommendationThatItStandsFor() {
        Case about = fixture.create(2);
        VersionRef both =
                responses.start(about.service(), about.review().id(), about.post(), about.ids(), ResponseDraft.EMPTY);

        for (String ref : List.of("1", "2")) {
            ResponsePlace place = of(about, about.service(), ref, key(about));
            assertThat(place.newest()).isNotNull();
            assertThat(place.newest().response().responseId()).isEqualTo(both.responseId());
            assertThat(place.published()).isNull();
        }
        assertThat(places.ofReview(about.service(), about.review()))
                .extracting(ResponsePlace::path)
                .containsExactly(path(about, "1", key(about)));
    }

    @Test
    void whatNobodyHasBegunHasAPlaceForThoseWhoAreAskedAndForTheExecutive() {
        Case about = fixture.create(1);

        assertThat(of(about, about.service(), "1", key(about)).isReadable()).isFalse();
        assertThat(of(about, about.service(), "1", "executive").isReadable()).isFalse();
        assertThatThrownBy(() -> of(about, about.service(), "1", "somebody-else"))
                .isInstanceOf(RefusedAction.class);
        assertThat(places.ofReview(about.officer(), about.review()))
                .extracting(ResponsePlace::path)
                .containsExactly(path(about, "1", key(about)));
    }

    @Test
    void whoeverMayNotReadTheDraftReadsWhatIsPublished() {
        Case about = fixture.create(1);
        VersionRef first = fixture.published(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));
        responses.edit(
                about.service(),
                first.versionId(),
                fixture.version(about, first),
                ResponseDraft.of(Decision.ACCEPTED, "Better"));

        ResponsePlace forPublic = of(about, Actor.PUBLIC, "1", "executive");
        assertThat(forPublic.newest()).isNull();
        assertThat(forPublic.published()).isNotNull();
        assertThat(forPublic.published().version().text()).isEqualTo("Yes");
        ResponsePlace forService = of(about, about.service(), "1", "executive");
        assertThat(forService.newest()).isNotNull();
        assertThat(forService.newest().response().version().text()).isEqualTo("Better");
    }

    @Test
    void anAnswerOfTheExecutiveCountsForEveryRecipient() {
        Case about = fixture.create(2);
        fixture.published(about, 1, ResponseDraft.of(Decision.ACCEPTED, "Yes"));

        assertThat(places.ofReview(Actor.PUBLIC, about.review()))
                .extracting(ResponsePlace::path)
                .containsExactly(path(about, "1", "executive"), path(about, "2", key(about)));
    }

    @Test
    void postsOfOneTitleKeepTheirAddressesApart() {
        assertThat(Recipient.of(new TreeMap<>(Map.of(5L, "Director", 7L, "Director", 9L, "Executive"))))
                .extracting(Recipient::key)
                .containsExactly("executive", "director", "director-2", "executive-2");
    }

    private ResponsePlace of(Case about, Actor actor, String ref, String key) {
        return places.of(actor, about.review().slug(), ref, key);
    }

    private static String path(Case about, String ref, String key) {
        return "/reviews/" + about.review().slug() + "/recommendations/" + ref + "/responses/" + key;
    }

    private static String key(Case about) {
        return "assistant-director-" + about.review().code().substring(2);
    }
}
