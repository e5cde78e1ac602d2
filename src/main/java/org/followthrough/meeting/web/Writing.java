package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.followthrough.identity.Posts;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingAction;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.web.Choice;
import org.followthrough.web.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages share on which officers write a meeting's papers. */
@Component
class Writing {

    private final MeetingReader reader;
    private final Posts posts;

    Writing(MeetingReader reader, Posts posts) {
        this.reader = reader;
        this.posts = posts;
    }

    /**
     * The meeting for somebody who may write its papers, put into the model as "meeting" with its trail.
     *
     * @throws RefusedAction for everybody else
     */
    MeetingPapersView open(Actor actor, String slug, LocalDate date, Model model) {
        MeetingPapersView meeting = reader.meeting(actor, slug, date);
        meeting.rules().require(MeetingAction.EDIT);
        model.addAttribute("meeting", meeting);
        model.addAttribute("trail", Trail.toWriting(meeting));
        return meeting;
    }

    /** @throws RefusedAction (404) for no part of a meeting's papers */
    static MeetingPart part(String typed) {
        return Arrays.stream(MeetingPart.values())
                .filter(part -> part.words().equals(typed))
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
    }

    static AgendaItemView item(MeetingPapersView meeting, String number) {
        return meeting.item(Numbers.ref(number)).orElseThrow(RefusedAction::notFound);
    }

    /** What people call a review or a recommendation, such as EP-7; null for nothing published. */
    MeetingReader.@Nullable Named named(String shortName) {
        return reader.named(shortName);
    }

    /** The posts of the council whose committee it is. */
    List<Choice> posts(MeetingPapersView meeting) {
        return posts.all().stream()
                .filter(post -> post.councilId() == meeting.committee().councilId())
                .map(post -> new Choice(
                        String.valueOf(post.id()),
                        post.body().isEmpty() ? post.title() : post.title() + ", " + post.body()))
                .toList();
    }

    static Conflict.Field line(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return Conflict.Field.line(label, name, Typed.text(mine), Typed.text(theirs));
    }

    static Conflict.Field text(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return new Conflict.Field(label, name, Typed.text(mine), Typed.text(theirs));
    }
}
