package org.followthrough.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.StaleEdit;
import org.followthrough.support.ApplicationTest;
import org.followthrough.web.PublishedChange;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ReferralChangesTest extends ReferralInHand {

    @Test
    void whatChangesAfterPublicationIsKeptWithWhatItSaidAndWhy() {
        referrals.reply(committee.officer(), read().id(), read().version(), REPLY, null);
        referrals.publish(committee.officer(), read().id(), read().edition());
        passOn();
        ReplyDetails other = new ReplyDetails("It is not so.", "The panel", MEETING, null);
        for (ReplyDetails reply : List.of(other, ReplyDetails.NONE)) {
            assertThatThrownBy(() -> referrals.reply(committee.officer(), read().id(), read().version(), reply, null))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.problems()).containsKey("reason"));
        }
        assertThat(read().reply()).isEqualTo(REPLY);
        referrals.reply(committee.officer(), read().id(), read().version(), other, "Misheard");
        ReferralDetails asked = new ReferralDetails(slug, read().details().subject(), null, "Why?", null, List.of());
        referrals.edit(committee.officer(), read().id(), read().version(), asked, "Shorter");
        referrals.removeStep(committee.officer(), read().id(), read().version(), 2, "It came back");
        assertThat(reader.changes(read()))
                .extracting(
                        PublishedChange::what, PublishedChange::before, PublishedChange::after, PublishedChange::reason)
                .containsExactly(
                        tuple("Removed: step 2", "Its chair asked The panel\n1 December 2012", null, "It came back"),
                        tuple("Question", "Please look at it.", "Why?", "Shorter"),
                        tuple("Reply", "It is so.", "It is not so.", "Misheard"),
                        tuple("Passed on", null, "Its chair asked The panel\n1 December 2012", null));
    }

    @Test
    void nobodyPublishesPapersThatTheyHaveNotSeen() {
        long seen = read().edition();
        papers.add(committee.officer(), read().id(), new AttachedPaper("extract", "Extract", null, null, "Text"));
        assertThatThrownBy(() -> referrals.publish(committee.officer(), read().id(), seen))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> referrals.remove(committee.officer(), read().id(), seen))
                .isInstanceOf(StaleEdit.class);
        referrals.reply(committee.officer(), read().id(), read().version(), REPLY, null);
        referrals.publish(committee.officer(), read().id(), read().edition());
    }

    @Test
    void papersStayOncePublished() {
        AttachedPaper paper = new AttachedPaper("extract", "Extract", null, null, "| A | B |\n| 1 | 2 |");
        papers.add(committee.officer(), read().id(), paper);
        assertThatThrownBy(() -> papers.add(committee.officer(), read().id(), paper))
                .isInstanceOf(InvalidInput.class);
        referrals.publish(committee.officer(), read().id(), read().edition());
        AttachedPaper mended = new AttachedPaper("extract", "Extract", "Finance", null, "Mended");
        assertThatThrownBy(() -> papers.edit(committee.officer(), read().id(), "extract", 0, mended, null))
                .isInstanceOf(InvalidInput.class);
        papers.edit(committee.officer(), read().id(), "extract", 0, mended, "A table was wrong");
        assertThat(read().papers().get(0).details()).isEqualTo(mended);
        assertThatThrownBy(() -> papers.remove(committee.officer(), read().id(), "extract", 1))
                .hasMessageContaining("papers stay");
        assertThat(reader.changes(read()))
                .extracting(
                        PublishedChange::what, PublishedChange::path, PublishedChange::before, PublishedChange::after)
                .containsExactly(
                        tuple(
                                "Paper “Extract”: Text",
                                "/referrals/" + slug + "/papers/extract",
                                "| A | B |\n| 1 | 2 |",
                                "Mended"),
                        tuple("Paper “Extract”: Author", "/referrals/" + slug + "/papers/extract", null, "Finance"));
    }
}
