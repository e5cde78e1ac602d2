package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a paper is said with its place, before anything of it is taken in. */
class PaperReaderTest {

    private final PaperReader reader = new PaperReader(JsonMapper.builder().build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"review": "review", "recipient": "director", "decidedOn": "2014-01-01", "answers": []} | responses[0].recipient: is none of the posts that are outside
            {"review": "another", "recipient": "partner", "decidedOn": "2014-01-01", "answers": []} | responses[0].review: is none of the reviews
            {"review": "review", "recipient": "partner", "answers": []} | responses[0].decidedOn: missing
            {"review": "review", "recipient": "partner", "decidedOn": "2014-01-01", "answers": [{"recommendation": "1a", "decision": "REJECTED", "decisionWords": "No", "actions": []}]} | responses[0].answers[0].text: is required to give the reason for No
            """)
    void aWrongAnswerOfABodyOutsideIsNamed(String response, String problem) {
        String paper = SmallPaper.with("posts/1", "{\"key\": \"partner\", \"title\": \"Partner\", \"outside\": true}")
                .replace("\"portfolioPost\":\"portfolio\",", "")
                .replace("{\"post\":\"portfolio\"}", "{\"post\":\"partner\"}");

        List<String> problems = refusal(SmallPaper.with(paper, "responses", "[" + response + "]"))
                .problems();

        assertThat(problems.get(0)).startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leeds-2012-11-08.json", "telford-2013-06-27.json"})
    void thePapersOfTheDemonstrationAreInOrder(String file) throws IOException {
        try (var text = new ClassPathResource("demonstration/" + file).getInputStream()) {
            assertThat(reader.read(text).format()).isEqualTo(Paper.FORMAT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            reviews/0/recommendations/1/level      | 2              | reviews[0].recommendations[1].level: must be 0, 1 or 2, and at most one more than in the line before it
            reviews/0/recommendations/0/level      | 1              | reviews[0].recommendations[0].level: must be 0, 1 or 2, and at most one more than in the line before it
            reviews/0/recommendations/0/level      | -1             | reviews[0].recommendations[0].level: must be 0, 1 or 2, and at most one more than in the line before it
            reviews/0/recommendations/0/level      | "1"            | reviews[0].recommendations[0].level:
            reviews/0/recommendations/0/level      | 1.5            | reviews[0].recommendations[0].level:
            reviews/0/recommendations/1/kind       | "HEADING"      | reviews[0].recommendations[1].kind:
            reviews/0/recommendations/0/tracked    | true           | reviews[0].recommendations[0].tracked: must be false for a theme
            reviews/0/recommendations/0/tracked    | "false"        | reviews[0].recommendations[0].tracked:
            reviews/0/recommendations/0/text       | "Words"        | reviews[0].recommendations[0].text: must be null for a theme
            reviews/0/recommendations/0/heading    | null           | reviews[0].recommendations[0].heading: is required for a theme, and at level 0
            reviews/0/recommendations/1/text       | null           | reviews[0].recommendations[1].remark: is required where no text is printed
            reviews/0/recommendations/1/recipients | []             | reviews[0].recommendations[1].recipients: must name somebody
            reviews/0/recommendations/1/recipients | ["nobody"]     | reviews[0].recommendations[1].recipients[0]: nobody is none of the posts
            posts/0/holder                         | "Ann"          | posts[0].holders: stands beside a holder: only one of the two can be given
            posts/0/holders                        | "Ann"          | posts[0].holders:
            posts/0/holders                        | ["A\\nB"]      | posts[0].holders[0]: must be one line
            posts/1/key                            | "director"     | posts[1].key: stands twice
            posts/0/terms                          | [{"holder": "Ann"}] | posts[0].terms: stand beside holders: only one of the two can be given
            posts/1/terms                          | [{"since": "2014-01-01"}] | posts[1].terms[0]: needs a holder, or words that say since or until when
            posts/1/terms                          | [{"holder": "Ann", "since": "2014-01-01", "until": "2013-01-01"}] | posts[1].terms[0].until: lies before since
            committees/0/parent                    | "nobody"       | committees[0].parent: is none of the committees
            committees/0/parent                    | "board"        | committees[0].parent: leads back to the committee itself
            reviews/0/evidence                     | [{"level": 1, "text": "A"}] | reviews[0].evidence[0].level: must be 0, or 1 under a 0 before it
            reviews/0/participants                 | [{"part": "GUEST", "name": "A"}] | reviews[0].participants[0].part:
            reviews/0/milestones                   | [{"kind": "ENDORSED", "committee": "nobody", "text": "A"}] | reviews[0].milestones[0].committee: is none of the committees
            reviews/0/areas                        | [{"number": "1"}, {"number": "1"}] | reviews[0].areas[1].number: stands twice
            reviews/0/areas                        | [{"number": "1", "concludedOn": "2014-01-01"}] | reviews[0].areas[0].conclusion: is required beside its day
            reviews/0/publishedWords               | "soon"         | reviews[0].publishedWords: do not name a day, a month or a year
            handOvers | [{"from": "board", "to": "board", "on": "2012-01-01", "cause": "OTHER", "reason": "A", "reviews": ["review"]}] | handOvers[0].to: is the committee itself
            handOvers | [{"from": "board", "to": "cabinet", "on": "2012-01-01", "cause": "OTHER", "reason": "A", "reviews": ["review"]}] | handOvers[0].to: is the executive, which scrutinises nothing
            handOvers | [{"from": "nobody", "to": "board", "on": "2012-01-01", "cause": "OTHER", "reason": "A", "reviews": ["review"]}] | handOvers[0].from: is none of the committees
            handOvers | [{"from": "board", "to": "board", "cause": "OTHER", "reason": "A", "reviews": []}] | handOvers[0].reviews:
            reviews/0/report                       | " words"       | reviews[0].report: has a tab, or a space at an end
            """)
    void aWrongValueOfAReviewIsNamed(String key, String value, String problem) {
        assertProblem(key, value, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            review                             | "another"                       | executiveResponses[0].review: is none of the reviews
            committee                          | "board"                         | executiveResponses[0].committee: is no committee of kind EXECUTIVE
            cabinetMeeting                     | null                            | executiveResponses[0].cabinetMeeting: missing
            cabinetMeeting                     | "27 June 2013"                  | executiveResponses[0].cabinetMeeting:
            cabinetMeeting                     | 20130627                        | executiveResponses[0].cabinetMeeting:
            portfolioPost                      | "nobody"                        | executiveResponses[0].portfolioPost: nobody is none of the posts
            leadPost                           | "nobody"                        | executiveResponses[0].leadPost: nobody is none of the posts
            cabinetMember                      | 7                               | executiveResponses[0].cabinetMember:
            preparedBy                         | " "                             | executiveResponses[0].preparedBy: empty
            responsePreparedBy                 | "Ann "                          | executiveResponses[0].responsePreparedBy: has a tab, or a space at an end
            summaryHeading                     | "One\\n\\nTwo"                  | executiveResponses[0].summaryHeading: must be one line
            delegatedAuthority                 | "One\\nTwo"                     | executiveResponses[0].delegatedAuthority: has a line break that neither parts paragraphs nor begins a bullet
            proposals                          | null                            | executiveResponses[0].proposals: missing
            proposals                          | [{"text": "Words"}]             | executiveResponses[0].proposals[0]: needs either a number or bullet: true
            recommendations                    | [{"number": "2.1"}]             | executiveResponses[0].recommendations[0].text: missing
            background                         | [{"number": "1", "bullet": true, "text": "Both"}] | executiveResponses[0].background[0]: needs either a number or bullet: true
            summary                            | [{"decisionWords": "Accepted"}] | executiveResponses[0].summary[0]: needs a recommendation or words
            impact/communityImpact/0/question  | null                            | executiveResponses[0].impact.communityImpact[0].question: missing
            impact/financial/answer            | null                            | executiveResponses[0].impact.financial.answer:
            impact/wards                       | null                            | executiveResponses[0].impact.wards: missing
            impact/legal/paragraphs/0/text     | null                            | executiveResponses[0].impact.legal.paragraphs[0].text: missing
            answers/0/recommendation           | null                            | executiveResponses[0].answers[0].recommendation: missing
            answers/0/decision                 | "MAYBE"                         | executiveResponses[0].answers[0].decision:
            answers/0/decision                 | null                            | executiveResponses[0].answers[0].decisionWords: must stand exactly where a decision does
            answers/0/decisionWords            | null                            | executiveResponses[0].answers[0].decisionWords: must stand exactly where a decision does
            answers/0/text                     | null                            | executiveResponses[0].answers[0].text: is required to give the reason for Partially Accepted.
            answers/0/actions                  | null                            | executiveResponses[0].answers[0].actions: missing
            answers/0/actions/0/dueWords       | 2013                            | executiveResponses[0].answers[0].actions[0].dueWords:
            answers/0/actions/0/owners/0/post  | "nobody"                        | executiveResponses[0].answers[0].actions[0].owners[0].post: nobody is none of the posts
            answers/0/actions/0/owners/0       | {}                              | executiveResponses[0].answers[0].actions[0].owners[0]: needs a post or words
            answers/1/recommendation           | "1a"                            | executiveResponses[0].answers[1].recommendation: is answered twice
            answers/1/remark                   | null                            | executiveResponses[0].answers[1].remark: is required where no decision is stated
            answers/1/actions                  | [{"dueWords": "June", "owners": []}] | executiveResponses[0].answers[1].actions: stand beside neither a decision nor a text
            """)
    void aWrongValueOfAResponseIsNamed(String key, String value, String problem) {
        assertProblem("executiveResponses/0/" + key, value, problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reviews/0",
                "reviews/0/recommendations/0",
                "executiveResponses/0",
                "executiveResponses/0/impact",
                "executiveResponses/0/answers/0",
                "executiveResponses/0/answers/0/actions/0/owners/0"
            })
    void aKeyThatIsNotListedIsRefused(String place) {
        WrongPaper wrong = refusal(SmallPaper.with((place + "/colour").replaceFirst("^/", ""), "\"red\""));

        assertThat(wrong.problems()).singleElement().asString().contains("colour: ");
    }

    @Test
    void whatIsTooLongIsNamedWithItsBound() {
        WrongPaper wrong = refusal(
                SmallPaper.with("executiveResponses/0/answers/0/actions/0/dueWords", "\"" + "x".repeat(201) + "\""));

        assertThat(wrong.problems())
                .containsExactly(
                        "executiveResponses[0].answers[0].actions[0].dueWords: has 201 characters, at most 200 are taken");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        String paper = SmallPaper.with("executiveResponses/0/leadPost", "\"nobody\"")
                .replace("\"kind\":\"EXECUTIVE\"", "\"kind\":\"PANEL\"");

        assertThat(refusal(paper).problems())
                .containsExactly(
                        "executiveResponses[0].committee: is no committee of kind EXECUTIVE",
                        "executiveResponses[0].leadPost: nobody is none of the posts");
    }

    @Test
    void whatIsNoJsonOrTooLongIsSaidToBe() {
        assertThatThrownBy(() -> read("{")).isInstanceOf(WrongPaper.class);
        assertThatThrownBy(() -> read("{} {}")).isInstanceOf(WrongPaper.class);
        assertThatThrownBy(() -> read(" ".repeat(1_000_001)))
                .isInstanceOf(WrongPaper.class)
                .hasMessage("The file: is longer than 1 MB");
    }

    @Test
    void whatIsWrongIsSaidInPlainWordsWithTheLine() {
        assertThat(refusal("{\n \"format\": }").problems().get(0)).startsWith("The file: is no JSON (line 2");
        assertThat(refusal(SmallPaper.with("reviews/0/colour", "\"red\""))
                        .problems()
                        .get(0))
                .startsWith("reviews[0].colour: there is no key “colour” here in this format (line ")
                .doesNotContain("org.followthrough");
        assertThat(refusal(SmallPaper.with("reviews/0/kind", "\"HEADING\""))
                        .problems()
                        .get(0))
                .startsWith("reviews[0].kind: “HEADING” is none of [INQUIRY, ");
        assertThat(refusal(SmallPaper.with("source/date", "\"27 June\""))
                        .problems()
                        .get(0))
                .startsWith("source.date: “27 June” is no date such as 2013-06-27");
        assertThat(refusal(SmallPaper.with("reviews", "\"none\"")).problems().get(0))
                .startsWith("reviews: ")
                .doesNotContain("java.");
    }

    @Test
    void aFileHasToBeInUtf8() throws IOException {
        assertThat(PaperFile.text(new ByteArrayInputStream("\uFEFFWalsall’s".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("Walsall’s");
        assertThatThrownBy(() -> PaperFile.text(
                        new ByteArrayInputStream("one\ncaf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(WrongPaper.class)
                .hasMessageStartingWith("The file: is not text in UTF-8 (line 2)");
        assertThatThrownBy(() -> PaperFile.text(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_16))))
                .isInstanceOf(WrongPaper.class);
        assertThatThrownBy(() -> PaperFile.text(new ByteArrayInputStream(new byte[1_000_001])))
                .hasMessage("The file: is longer than 1 MB");
    }

    private void assertProblem(String key, String value, String problem) {
        List<String> problems = refusal(SmallPaper.with(key, value)).problems();

        assertThat(problems.get(0)).startsWith(problem);
    }

    private WrongPaper refusal(String paper) {
        WrongPaper wrong = catchThrowableOfType(WrongPaper.class, () -> read(paper));
        assertThat(wrong).as("refused: " + paper).isNotNull();
        return wrong;
    }

    private Paper read(String paper) throws IOException {
        return reader.read(new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)));
    }
}
