package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.HolderView;
import org.followthrough.identity.PostView;
import org.followthrough.identity.Posts;
import org.followthrough.identity.Successions;
import org.followthrough.identity.TermWords;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What papers say of holders in words, and bodies that answer for themselves. */
@ApplicationTest
class PostTermsTest {

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Posts posts;

    @Autowired
    private Successions successions;

    private AccountView administrator;
    private PostView post;

    @BeforeEach
    void post() {
        Town town = Town.of(people, councils, posts);
        administrator = town.administrator();
        post = town.post(town.council("Council"), "Interim Director");
    }

    @Test
    void aHolderWhomThePaperDoesNotNameIsKeptByItsWordsAndHandsNothingOver() {
        String address = page() + "/appointment";
        Pages.Answer form = pages.get(administrator, address);

        Pages.Answer silent = appoint(form, address, "");
        Pages.Answer kept = appoint(form, address, "left in 2014");

        assertThat(silent.errors()).isEqualTo("Enter the name");
        assertThat(kept.location()).isEqualTo(page());
        HolderView holder = posts.holders(post.id()).get(0);
        assertThat(holder.isNamed()).isFalse();
        assertThat(holder.words()).isEqualTo(new TermWords(null, "left in 2014", null));
        assertThat(pages.get(administrator, page()).text()).contains("Not named in the record", "“left in 2014”");
        assertThat(successions.candidates())
                .allSatisfy(leaver -> assertThat(leaver.holdings()).doesNotContain(holder));
    }

    @Test
    void wordsComeBackInTheFormAndInTheConflict() {
        appoint(pages.get(administrator, page() + "/appointment"), page() + "/appointment", "left in 2014");
        String edit = page() + "/holders/" + posts.holders(post.id()).get(0).id() + "/edit";
        Pages.Answer form = pages.get(administrator, edit);
        assertThat(form.page().select("input[name=untilWords]").val()).isEqualTo("left in 2014");
        pages.submit(administrator, form, edit, "sinceWords", "2013");

        Pages.Answer overtaken = pages.submit(administrator, form, edit, "sinceWords", "2012");

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.page().select(".app-pair__theirs").eachText()).contains("Theirs 2013");
    }

    @Test
    void anAdministratorSaysThatABodyAnswersForItself() {
        String edit = page() + "/edit";

        pages.submit(administrator, pages.get(administrator, edit), edit, "outside", "yes");

        assertThat(posts.post(post.id()).outside()).isTrue();
        assertThat(pages.get(administrator, page()).text())
                .contains("It answers for itself: no cabinet member approves them");
        assertThat(pages.get(administrator, edit)
                        .page()
                        .select("input[name=outside]")
                        .hasAttr("checked"))
                .isTrue();
    }

    private Pages.Answer appoint(Pages.Answer form, String address, String untilWords) {
        return pages.submit(
                administrator,
                form,
                address,
                "untilWords",
                untilWords,
                "from.day",
                "1",
                "from.month",
                "1",
                "from.year",
                "2014");
    }

    private String page() {
        return "/administration/posts/" + post.id();
    }
}
