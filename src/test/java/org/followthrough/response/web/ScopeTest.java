package org.followthrough.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.response.Decision;
import org.followthrough.response.ResponseDraft;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.FormPages;
import org.followthrough.support.FormPages.Answer;
import org.followthrough.support.ResponseFixture;
import org.followthrough.support.ResponseFixture.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Saying which recommendations a response stands for. */
@ApplicationTest
@Import(Desk.class)
class ScopeTest {

    private static final ResponseDraft YES = ResponseDraft.of(Decision.ACCEPTED, "Yes");

    @Autowired
    private ResponseFixture fixture;

    @Autowired
    private Desk desk;

    private static String scope(Case about, int number) {
        return Desk.path(about, number) + "/recommendations";
    }

    @Test
    void aDraftComesToStandForOthersAndLeavesItsOwn() {
        Case about = fixture.create(4);
        fixture.drafted(about, 2, YES);
        fixture.drafted(about, 3, YES);
        Answer form = desk.as(about.service()).get(scope(about, 2));
        assertThat(form.page().select("input[name=recommendations]").eachAttr("value"))
                .containsExactly("1", "2", "4");
        assertThat(form.page().select("input[name=recommendations][checked]").eachAttr("value"))
                .containsExactly("2");

        Answer both = desk.as(about.service()).submit(form, scope(about, 2), Desk.fields("recommendations", "1"));
        assertThat(both.location()).isEqualTo(Desk.path(about, 1) + "/check");
        assertThat(desk.response(about, 1).recommendationIds()).isEqualTo(List.of(about.recommendation(1)));
        assertThat(desk.find(about, 2)).isNull();
    }

    @Test
    void itStandsForSomethingAndForNothingThatIsAnsweredElsewhere() {
        Case about = fixture.create(2);
        fixture.drafted(about, 1, YES);
        fixture.drafted(about, 2, YES);
        FormPages service = desk.as(about.service());
        Answer form = service.get(scope(about, 1));
        String version = form.page().select("input[name=version]").val();
        String basis = form.page().select("input[name=basis]").val();

        Answer none = service.post(scope(about, 1), Desk.fields("version", version, "basis", basis));
        assertThat(none.status()).isEqualTo(422);
        assertThat(Desk.errors(none)).isEqualTo("Select at least one recommendation");
        Answer taken = service.submit(form, scope(about, 1), Desk.fields("recommendations", "2"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(Desk.errors(taken)).contains("Somebody has begun to answer one of these");
        assertThat(desk.response(about, 1).recommendationIds()).isEqualTo(List.of(about.recommendation(1)));
    }

    @Test
    void whoeverTicksBesideAnotherIsShownWhatIsThereNow() {
        Case about = fixture.create(2);
        fixture.drafted(about, 1, YES);
        Answer form = desk.as(about.service()).get(scope(about, 1));
        desk.write(about.officer(), about, 1, "text", "Changed meanwhile");

        Answer overtaken = desk.as(about.service()).submit(form, scope(about, 1), Desk.fields("recommendations", "2"));

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken
                        .page()
                        .select("input[name=recommendations][checked]")
                        .eachAttr("value"))
                .containsExactly("2");
        assertThat(desk.as(about.service())
                        .submit(overtaken, scope(about, 1), Desk.fields())
                        .location())
                .isEqualTo(Desk.path(about, 2) + "/check");
    }

    @Test
    void onlyADraftThatWasNeverPublishedIsChanged() {
        Case about = fixture.create(2);
        fixture.published(about, 1, YES);
        assertThat(status(about, 1)).isEqualTo(409);
        desk.write(about.service(), about, 1, "text", "A next draft");
        assertThat(status(about, 1)).isEqualTo(409);
        assertThat(desk.as(about.service())
                        .get(Desk.path(about, 1) + "/check")
                        .page()
                        .select("main a[href='" + scope(about, 1) + "']"))
                .as("nor offered")
                .isEmpty();
        fixture.submitted(about, 2, YES);
        assertThat(status(about, 2)).isEqualTo(409);
        assertThat(desk.as(about.stranger()).get(scope(about, 2)).status()).isEqualTo(404);
        assertThat(desk.as(about.cabinet()).get(scope(about, 2)).status()).isEqualTo(403);
    }

    private int status(Case about, int number) {
        int shown = desk.as(about.service()).get(scope(about, number)).status();
        assertThat(desk.as(about.service())
                        .post(scope(about, number), Desk.fields("recommendations", "1"))
                        .status())
                .isEqualTo(shown);
        return shown;
    }
}
