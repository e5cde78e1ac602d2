package org.followthrough.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.document.PaperPlaces.Places;
import org.followthrough.programme.Named;
import org.followthrough.programme.ProgrammeReader;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.ReferralReader;
import org.followthrough.programme.ReferralState;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.ReplyDetails;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Role;
import org.followthrough.support.ApplicationTest;
import org.followthrough.support.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a paper prints of work programmes and referrals is kept whole and published. */
@ApplicationTest
class WorkImportTest {

    private static final String PROGRAMME = """
            [{"committee": "board-NAME", "period": "2013/14", "title": "2013/14 Work Programme", "remark": "A remark",
              "columns": ["When", "Issue", "Type", "How", "Who", "Outcome"],
              "entries": [
                {"dateWords": "4th June 2013 6.30pm MR3, Darby House", "meetingDate": "2013-06-04",
                 "issue": "• One\\n• Two", "type": "Committee", "who": "Ann\\n\\nBen",
                 "recommendations": [{"review": "review-NAME", "label": "a)"}]},
                {"dateWords": "Dec/Jan/Feb", "issue": "Budget"},
                {"group": "Other items", "issue": "Briefing"}]}]""";

    private static final String REFERRAL = """
            [{"slug": "budget-NAME", "committee": "panel-NAME", "subject": "Budget", "concern": "Overspend",
              "question": "Why?", "reply": "Because.", "repliedWords": "As at Quarter 2",
              "meetingDate": "2013-02-11", "item": "4", "remark": "A remark",
              "steps": [
                {"fromWords": "Group", "toWords": "OSC", "toCommittee": "board-NAME", "on": "2012-09-11",
                 "meetingDate": "2012-12-04", "item": "7"},
                {"fromWords": "Chair", "fromCommittee": "board-NAME", "toWords": "Panel", "toCommittee": "panel-NAME",
                 "onWords": "since", "text": "Referred."}],
              "papers": [{"slug": "extract", "title": "Extract", "text": "# Revenue\\n\\n| A | B |\\n| 1 | 2 |"}]}]""";

    @Autowired
    private PaperReader reader;

    @Autowired
    private PaperPlaces places;

    @Autowired
    private PaperImport papers;

    @Autowired
    private People people;

    @Autowired
    private ProgrammeReader programmes;

    @Autowired
    private ReferralReader referrals;

    private final String name = UUID.randomUUID().toString().substring(0, 6);
    private String whole;

    @BeforeEach
    void aPaperWithBoth() {
        String small = SmallPaper.named(name)
                .replace(
                        "\"kind\":\"PANEL\"}",
                        "\"kind\":\"PANEL\"},{\"slug\":\"panel-%1$s\",\"name\":\"Panel %1$s\",\"kind\":\"PANEL\"}"
                                .formatted(name));
        whole = SmallPaper.with(
                SmallPaper.with(small, "workProgrammes", PROGRAMME.replace("NAME", name)),
                "referrals",
                REFERRAL.replace("NAME", name));
    }

    private Paper read(String paper) throws IOException {
        return reader.read(new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8)));
    }

    private Hands take(String json) throws IOException {
        Paper paper = read(json);
        Places made = places.create(people.administrator(), paper);
        Actor account = people.actor(people.create("Importer " + name));
        Set<Actor.Grant> grants = Set.of(
                new Actor.Grant(Role.SCRUTINY_OFFICER, made.committee("board-" + name)),
                new Actor.Grant(Role.SCRUTINY_OFFICER, made.committee("panel-" + name)));
        Actor officer = new Actor(account.accountId(), "Officer", grants, Set.of());
        Actor cabinet = new Actor(
                people.actor(people.create("Cabinet " + name)).accountId(),
                "Cabinet",
                Set.of(new Actor.Grant(Role.CABINET_MEMBER, null)),
                Set.of(made.post("portfolio")));
        Hands hands = new Hands(officer, officer, cabinet, made);
        papers.take(paper, hands);
        return hands;
    }

    @Test
    void everyCellOfAWorkProgrammeIsKept() throws IOException {
        take(whole);
        ProgrammeView programme = programmes.programme(Actor.PUBLIC, "board-" + name, "2013-14");
        assertThat(programme.details().heads()).startsWith("When", "Issue");
        assertThat(programme.details().remark()).isEqualTo("A remark");
        var first = programme.entries().get(0);
        assertThat(first.details().dateWords()).isEqualTo("4th June 2013 6.30pm MR3, Darby House");
        assertThat(first.details().meetingOn()).isEqualTo(LocalDate.of(2013, 6, 4));
        assertThat(first.details().issue()).isEqualTo("• One\n• Two");
        assertThat(first.details().who()).isEqualTo("Ann\n\nBen");
        assertThat(first.recommendations()).extracting(Named::ref).containsExactly("1a");
        assertThat(programme.entries().get(1).lastDay()).isEqualTo(LocalDate.of(2014, 2, 28));
        assertThat(programme.entries().get(2).details().heading()).isEqualTo("Other items");
    }

    @Test
    void everythingOfAReferralIsKept() throws IOException {
        take(whole);
        ReferralView referral = referrals.referral(Actor.PUBLIC, "budget-" + name);
        assertThat(referral.committee().slug()).isEqualTo("panel-" + name);
        assertThat(referral.steps())
                .extracting(step -> step.details().when())
                .containsExactly("11 September 2012", "since");
        assertThat(referral.steps())
                .extracting(ReferralView.StepView::to)
                .containsExactly("/committees/board-" + name, "/committees/panel-" + name);
        assertThat(referral.steps())
                .extracting(
                        step -> step.details().meetingOn(),
                        step -> step.details().item())
                .containsExactly(tuple(LocalDate.of(2012, 12, 4), "7"), tuple(LocalDate.of(2013, 2, 11), "4"));
        assertThat(referral.reply()).isEqualTo(new ReplyDetails("Because.", null, null, "As at Quarter 2"));
        assertThat(referral.state()).isEqualTo(ReferralState.REPLIED);
        assertThat(referral.papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.details().text()).contains("| 1 | 2 |"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            workProgrammes/0/committee          | "nobody"     | workProgrammes[0].committee: is none of the committees
            workProgrammes/0/columns            | ["One"]      | workProgrammes[0].columns: needs at least 6
            workProgrammes/0/entries/0/issue    | null         | workProgrammes[0].entries[0].issue: missing
            workProgrammes/0/entries/1/from     | "2013-12-01" | workProgrammes[0].entries[1].until: both dates are needed or neither
            referrals/0/committee               | "nobody"     | referrals[0].committee: is none of the committees
            referrals/0/steps                   | []           | referrals[0].steps: needs at least 1
            referrals/0/steps/1/toCommittee     | "nobody"     | referrals[0].steps[1].toCommittee: is none of the committees
            referrals/0/reply                   | null         | referrals[0].reply: is required beside who replied and when
            referrals/0/meetingDate             | null         | referrals[0].meetingDate: is required beside the item
            referrals/0/steps/0/meetingDate     | null         | referrals[0].steps[0].meetingDate: is required beside the item
            referrals/0/steps/1/meetingDate     | "2013-02-11" | referrals[0].meetingDate: stands in its step already
            referrals/0/papers/0/text           | null         | referrals[0].papers[0].text: missing
            referrals/0/colour                  | "red"        | referrals[0].colour
            """)
    void aWrongValueIsNamed(String key, String value, String problem) {
        WrongPaper wrong = catchThrowableOfType(WrongPaper.class, () -> read(SmallPaper.with(whole, key, value)));
        assertThat(wrong).isNotNull();
        assertThat(wrong.problems().get(0)).startsWith(problem);
    }

    @Test
    void theChainMustEndAtTheCommitteeThatIsNamed() {
        String other = SmallPaper.with(whole, "referrals/0/committee", "\"board-" + name + "\"");
        WrongPaper wrong = catchThrowableOfType(WrongPaper.class, () -> read(other));
        assertThat(wrong.problems())
                .containsExactly(
                        "referrals[0].committee: is not the committee that was asked last, which is panel-" + name);
    }

    @Test
    void aRecommendationThatIsNotThereIsNamedWithItsPlace() {
        String other = SmallPaper.with(whole, "workProgrammes/0/entries/0/recommendations/0/label", "\"9\"");
        WrongPaper wrong = catchThrowableOfType(WrongPaper.class, () -> take(other));
        assertThat(wrong.problems())
                .containsExactly("workProgrammes[0].entries[0].recommendations[0].label: the review review-" + name
                        + " has 0 recommendations labelled 9");
    }
}
