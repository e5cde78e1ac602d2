package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.followthrough.identity.AccountView;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseState;
import org.followthrough.review.Reviews;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.Pages;
import org.followthrough.support.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A scrutiny officer takes a paper in through the browser. */
@ApplicationTest
class ImportPageTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private People people;

    @Autowired
    private PaperReader reader;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ResponseReader responses;

    @Autowired
    private JdbcClient jdbc;

    private final String name = UUID.randomUUID().toString().substring(0, 6);

    private String paper;

    @BeforeEach
    void readThePaper() {
        paper = SmallPaper.named(name);
    }

    private AccountView officer() throws IOException {
        Paper read = reader.read(new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)));
        long board = places.create(people.administrator(), read).committee("board-" + name);
        return people.create("Officer " + name, new Actor.Grant(Role.SCRUTINY_OFFICER, board));
    }

    private MockHttpServletResponse send(AccountView who, String text, String step) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.multipart("/import")
                        .param("paper", text)
                        .param("step", step)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.as(who)))
                .andReturn()
                .getResponse();
    }

    private long made() {
        return jdbc.sql("select count(*) from review where slug = :slug")
                .param("slug", "review-" + name)
                .query(Long.class)
                .single();
    }

    @Test
    void theCheckSaysWhatWouldBeMadeAndMakesNothing() throws Exception {
        AccountView officer = officer();

        MockHttpServletResponse answer = send(officer, paper, "check");

        assertThat(answer.getStatus()).isEqualTo(200);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("caption").eachText())
                .anyMatch(title -> title.startsWith("Review: Review " + name))
                .anyMatch(title -> title.startsWith("Answers of the executive to Review "));
        assertThat(page.text()).contains("That it be done", "Partially Accepted, 1 action");
        assertThat(page.select("#remains ~ ul li").eachText())
                .anyMatch(sentence -> sentence.contains("whoever holds the post Cabinet Member for Children approves"));
        assertThat(page.select("input[name=paper]").val()).isEqualTo(paper);
        assertThat(made()).isZero();
    }

    @Test
    void whatIsConfirmedIsTakenInOnceByTheOfficersOwnHands() throws Exception {
        AccountView officer = officer();

        MockHttpServletResponse first = send(officer, paper, "confirm");
        assertThat(first.getRedirectedUrl()).isEqualTo("/reviews/review-" + name);
        assertThat(pages.get("/reviews/review-" + name).status()).isEqualTo(200);

        MockHttpServletResponse again = send(officer, paper, "confirm");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(again.getContentAsString())
                        .select(".govuk-error-summary li")
                        .text())
                .startsWith("reviews[0], ");
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void answersWaitForTheCabinetMember() throws Exception {
        AccountView officer = officer();
        send(officer, paper, "confirm");
        long review = reviews.review(Actor.PUBLIC, "review-" + name).id();

        assertThat(responses.publishedOfReview(review)).isEmpty();
        assertThat(responses.newestOfReview(people.actor(officer), review))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.response().version().state()).isEqualTo(ResponseState.SUBMITTED);
                    assertThat(answer.response().version().onBehalf()).isTrue();
                });
    }

    @Test
    void aFileIsTakenLikeTextThatIsPasted() throws Exception {
        AccountView officer = officer();

        MockHttpServletResponse answer = mvc.perform(MockMvcRequestBuilders.multipart("/import")
                        .file(new MockMultipartFile(
                                "file", "paper.json", "application/json", paper.getBytes(StandardCharsets.UTF_8)))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(people.as(officer)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("What remains to be done");
    }

    @Test
    void missingCommitteesAndPostsAreNamed() throws Exception {
        AccountView stranger = people.create(
                "Officer elsewhere " + name,
                new Actor.Grant(
                        Role.SCRUTINY_OFFICER,
                        jdbc.sql("select min(id) from committee")
                                .query(Long.class)
                                .optional()
                                .orElseGet(() -> 1L)));

        MockHttpServletResponse answer = send(stranger, paper, "check");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".govuk-error-summary li")
                        .eachText())
                .anyMatch(line -> line.contains("the council Council " + name + " is not here"));
    }

    @Test
    void anotherCommitteesOfficerMakesNothing() throws Exception {
        officer();
        long other = jdbc.sql("select min(id) from committee where slug <> :own")
                .param("own", "board-" + name)
                .query(Long.class)
                .single();
        AccountView stranger = people.create("Stranger " + name, new Actor.Grant(Role.SCRUTINY_OFFICER, other));

        assertThat(send(stranger, paper, "confirm").getStatus()).isEqualTo(422);
        assertThat(made()).isZero();
        assertThat(pages.get(people.create(Role.SERVICE_OFFICER), "/import").status())
                .isEqualTo(403);
    }

    @Test
    void wrongFilesAreRefusedWithThePlace() throws Exception {
        AccountView officer = officer();

        assertThat(problems(send(officer, "", "check"))).contains("The paper: choose a file, or paste its text");
        assertThat(problems(send(officer, "{", "check"))).contains("The file: is no JSON");
        assertThat(problems(send(officer, "<script>alert(1)</script>", "check")))
                .contains("is no JSON");
        assertThat(problems(send(officer, paper.replace("followthrough-paper/1", "other/2"), "check")))
                .contains("format: is other/2");
        assertThat(problems(send(officer, " ".repeat(1_000_001), "check"))).isNotEmpty();
        assertThat(problems(send(officer, paper + " ".repeat(1_000_000), "check")))
                .contains("longer than 1 MB");
        assertThat(made()).isZero();
    }

    private static String problems(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString())
                .select(".govuk-error-summary li")
                .text();
    }
}
