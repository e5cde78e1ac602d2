package org.followthrough.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.document.PaperImport.Hands;
import org.followthrough.meeting.ActionState;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.GivenProgress;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapers;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.PaperDetails;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.Resolutions;
import org.springframework.stereotype.Component;

/** Takes a meeting in by the steps that people take: planned, filled, its agenda and its minutes published. */
@Component
class MeetingImport {

    private final MeetingRecords records;
    private final AgendaItems items;
    private final Resolutions resolutions;
    private final MeetingPapers papers;
    private final MeetingReader reader;

    MeetingImport(
            MeetingRecords records,
            AgendaItems items,
            Resolutions resolutions,
            MeetingPapers papers,
            MeetingReader reader) {
        this.records = records;
        this.items = items;
        this.resolutions = resolutions;
        this.papers = papers;
        this.reader = reader;
    }

    /**
     * Takes one meeting in.
     *
     * @param at its place in the paper
     * @param known the recommendations of the paper's reviews
     */
    void take(String at, PaperMeeting paper, Hands hands, KnownRecommendations known) {
        long id = records.plan(
                hands.officer(), hands.places().committee(paper.committee()), paper.date(), details(paper));
        Map<Integer, GivenProgress> done = new LinkedHashMap<>();
        for (int i = 0; i < paper.items().size(); i++) {
            take("%s.items[%d]".formatted(at, i), id, paper, paper.items().get(i), hands, known, done);
        }
        if (!done.isEmpty() && !paper.minutesPublished()) {
            throw new WrongPaper(at + ".minutesPublished", "must be true where something is said of actions");
        }
        if (paper.agendaPublished()) {
            publish(paper, id, MeetingPart.AGENDA, hands);
        }
        if (paper.minutesPublished()) {
            publish(paper, id, MeetingPart.MINUTES, hands);
        }
        done.forEach((ref, given) -> resolutions.report(hands.officer(), id, ref, given));
    }

    private void publish(PaperMeeting paper, long id, MeetingPart part, Hands hands) {
        long version =
                reader.meeting(hands.officer(), paper.committee(), paper.date()).version();
        records.publish(hands.officer(), id, version, part);
    }

    private static RecordDetails details(PaperMeeting paper) {
        return new RecordDetails(
                paper.title(),
                paper.time(),
                paper.place(),
                paper.kind(),
                paper.ended(),
                paper.head(),
                paper.agendaFoot(),
                paper.attendanceOrNone().stream()
                        .map(group -> new Attendance(group.group(), group.names()))
                        .toList(),
                paper.foot(),
                paper.remark());
    }

    private void take(
            String at,
            long meeting,
            PaperMeeting paper,
            PaperMeeting.Item item,
            Hands hands,
            KnownRecommendations known,
            Map<Integer, GivenProgress> done) {
        List<Long> recommendations = item.recommendationsOrNone().stream()
                .map(each -> known.labelled(at + ".recommendations", each.review(), each.label()))
                .toList();
        List<Long> reviews = item.reviewsOrNone().stream()
                .map(review -> known.review(at + ".reviews", review))
                .toList();
        int ref = items.add(
                hands.officer(),
                meeting,
                new ItemDetails(
                        item.level() == null ? 0 : item.level(),
                        item.number(),
                        item.minutesNumber(),
                        item.title(),
                        item.agenda(),
                        item.minutes(),
                        recommendations,
                        reviews),
                null);
        for (PaperMeeting.Resolved each : item.resolutionsOrNone()) {
            int resolution = take(meeting, ref, each, hands);
            said(each, paper.date()).ifPresent(given -> done.put(resolution, given));
        }
        item.papersOrNone()
                .forEach(each -> papers.add(
                        hands.officer(),
                        meeting,
                        ref,
                        new PaperDetails(each.slug(), each.title(), each.author(), each.date(), each.text()),
                        null));
    }

    private int take(long meeting, int item, PaperMeeting.Resolved resolved, Hands hands) {
        return resolutions.add(
                hands.officer(),
                meeting,
                item,
                new ResolutionDetails(
                        resolved.kind(),
                        resolved.text(),
                        resolved.ownerWords(),
                        resolved.ownersOrNone().stream()
                                .map(hands.places()::post)
                                .toList(),
                        resolved.dueWords(),
                        resolved.isResolved(),
                        resolved.remark()),
                null);
    }

    /** What the paper says became of an action, from the day of the meeting where it names none. */
    private static Optional<GivenProgress> said(PaperMeeting.Resolved resolved, LocalDate heldOn) {
        LocalDate done = resolved.doneOn();
        if (done == null && resolved.doneWords() == null) {
            return Optional.empty();
        }
        return Optional.of(new GivenProgress(
                done == null ? ActionState.OPEN : ActionState.DONE,
                done == null ? heldOn : done,
                resolved.doneWords()));
    }
}
