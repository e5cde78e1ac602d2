package org.followthrough.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.identity.AccountView;
import org.followthrough.identity.Posts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@ApplicationTest
@ActiveProfiles("demo")
class AdministratorsOnlyTest {

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private Councils councils;

    @Autowired
    private Posts posts;

    @Autowired
    private MockMvc mvc;

    private static final List<String> PAGES = List.of(
            "",
            "/councils",
            "/councils/new",
            "/councils/1/edit",
            "/committees",
            "/committees/new",
            "/committees/1/edit",
            "/people",
            "/people/new",
            "/people/1",
            "/people/1/edit",
            "/people/2/password",
            "/people/2/disabling",
            "/people/2/enabling",
            "/posts",
            "/posts/new",
            "/posts/1",
            "/posts/1/edit",
            "/posts/1/appointment",
            "/posts/1/holders/1/edit",
            "/posts/1/holders/1/leaving",
            "/posts/reassignment",
            "/audit");

    private static final List<String> DEEDS = List.of(
            "/councils/new",
            "/councils/1/edit",
            "/committees/new",
            "/committees/1/edit",
            "/people/new",
            "/people/1/edit",
            "/people/2/password",
            "/people/2/disabling",
            "/people/2/enabling",
            "/people/1/grants",
            "/people/1/grants/revocation",
            "/posts/new",
            "/posts/1/edit",
            "/posts/1/appointment",
            "/posts/1/holders/1/edit",
            "/posts/1/holders/1/leaving",
            "/posts/reassignment");

    /** The first holder may hold another post than the first. */
    private String address(String page) {
        long held = posts.holder(1).postId();
        return "/administration" + page.replace("/posts/1/holders/", "/posts/" + held + "/holders/");
    }

    @Test
    void administratorsReachEveryPage() {
        AccountView administrator = people.create(Role.ADMINISTRATOR);
        for (String page : PAGES) {
            Pages.Answer answer = pages.get(administrator, address(page));
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.page().select("h1")).as(page).hasSize(1);
            assertThat(answer.page().title())
                    .as(page)
                    .startsWith(answer.page().select("h1").text());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseLearnsThatThePagesExist(Role role) {
        CommitteeView committee = councils.committees().get(0);
        AccountView somebody =
                people.create(role.label(), new Actor.Grant(role, role.isOfCommittee() ? committee.id() : null));
        for (String page : PAGES) {
            assertThat(pages.get(somebody, address(page)).status()).as(page).isEqualTo(404);
        }
        for (String deed : DEEDS) {
            assertThat(pages.post(somebody, address(deed)).status()).as(deed).isEqualTo(404);
        }
        assertThat(pages.get(somebody, "/").page().select("a[href=/administration]"))
                .isEmpty();
    }

    @Test
    void publicIsAskedToSignIn() {
        for (String page : PAGES) {
            assertThat(pages.get(address(page)).location()).as(page).startsWith("/sign-in?to=");
        }
    }

    @Test
    void formThatWasNotSentFromThisSiteIsRefused() throws Exception {
        AccountView administrator = people.create(Role.ADMINISTRATOR);
        long before = councils.councils().size();
        for (String deed : DEEDS) {
            int status = mvc.perform(MockMvcRequestBuilders.post(address(deed)).with(people.as(administrator)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(deed).isEqualTo(403);
        }
        assertThat(councils.councils()).hasSize((int) before);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        AccountView administrator = people.create(Role.ADMINISTRATOR);
        for (String page : List.of(
                "/councils/999999/edit",
                "/committees/999999/edit",
                "/people/999999",
                "/people/abc",
                "/people/999999/edit",
                "/people/999999/password",
                "/people/999999/disabling",
                "/people/999999/enabling",
                "/posts/999999",
                "/posts/999999/edit",
                "/posts/999999/appointment",
                "/posts/2/holders/1/edit",
                "/posts/2/holders/1/leaving",
                "/posts/reassignment?who=account-999999",
                "/nothing")) {
            assertThat(pages.get(administrator, "/administration" + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void overviewCountsAndLeadsEverywhere() {
        AccountView administrator = people.create(Role.ADMINISTRATOR);
        Pages.Answer answer = pages.get(administrator, "/administration");

        for (String part : List.of("councils", "committees", "people", "posts", "audit")) {
            assertThat(answer.page().select("main a[href=/administration/" + part + "]"))
                    .hasSize(1);
        }
        assertThat(answer.text())
                .contains(councils.committees().size() + " committee")
                .contains(posts.all().size() + " post");
        assertThat(answer.page().select("main a[href=/account]")).hasSize(1);
    }
}
