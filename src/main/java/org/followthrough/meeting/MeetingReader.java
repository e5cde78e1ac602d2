package org.followthrough.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.council.MeetingView;
import org.followthrough.council.Meetings;
import org.followthrough.meeting.AgendaItemView.Coming;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a meeting dealt with, as far as somebody may, in a number of statements that no meeting raises. */
@Component
@Transactional(readOnly = true)
public class MeetingReader {

    private final MeetingRecordRepository records;
    private final MeetingRows rows;
    private final Councils councils;
    private final Meetings meetings;

    MeetingReader(MeetingRecordRepository records, MeetingRows rows, Councils councils, Meetings meetings) {
        this.records = records;
        this.rows = rows;
        this.councils = councils;
        this.meetings = meetings;
    }

    /**
     * The meeting at an address.
     *
     * @throws RefusedAction (404) if there is none or this person may not know of its papers
     */
    public MeetingPapersView meeting(Actor actor, String committeeSlug, LocalDate heldOn) {
        return find(actor, committeeSlug, heldOn).orElseThrow(RefusedAction::notFound);
    }

    /** The same, empty where there is none for this person. */
    public Optional<MeetingPapersView> find(Actor actor, String committeeSlug, LocalDate heldOn) {
        CommitteeView committee = councils.committee(committeeSlug);
        return meetings.on(committee.id(), heldOn)
                .map(meeting -> read(actor, committee, meeting))
                .filter(view -> view.rules().allows(MeetingAction.READ));
    }

    private MeetingPapersView read(Actor actor, CommitteeView committee, MeetingView meeting) {
        MeetingRecord record = records.findByMeetingId(meeting.id()).orElse(null);
        MeetingRules rules = new MeetingRules(
                actor,
                committee.id(),
                record != null && record.isPublished(MeetingPart.AGENDA),
                record != null && record.isPublished(MeetingPart.MINUTES));
        if (record == null) {
            RecordDetails planned = RecordDetails.NONE.at(meeting.place(), meeting.kind());
            return new MeetingPapersView(committee, meeting, 0, planned, null, null, List.of(), List.of(), rules);
        }
        return new MeetingPapersView(
                committee,
                meeting,
                record.version(),
                readable(record.details().at(meeting.place(), meeting.kind()), rules),
                record.agendaPublishedAt(),
                record.minutesPublishedAt(),
                items(record, rules),
                rows.changes(record.id()).stream()
                        .filter(change -> rules.isPublished(change.part()))
                        .toList(),
                rules);
    }

    private static RecordDetails readable(RecordDetails details, MeetingRules rules) {
        boolean minutes = rules.reads(MeetingPart.MINUTES);
        return new RecordDetails(
                details.title(),
                details.starts(),
                details.place(),
                details.kind(),
                minutes ? details.ended() : null,
                details.head(),
                rules.reads(MeetingPart.AGENDA) ? details.agendaFoot() : null,
                minutes ? details.attendance() : List.of(),
                minutes ? details.foot() : null,
                details.remark());
    }

    private List<AgendaItemView> items(MeetingRecord record, MeetingRules rules) {
        List<AgendaItem> items = record.items().stream()
                .filter(item -> !item.isOfMinutes() || rules.reads(MeetingPart.MINUTES))
                .toList();
        Map<Long, List<PaperView>> papers = rows.papers(record.id());
        Map<Long, Coming> recommendations = rows.recommendations(items.stream()
                .flatMap(item -> item.details().recommendations().stream())
                .toList());
        Map<Long, Coming> reviews = rows.reviews(items.stream()
                .flatMap(item -> item.details().reviews().stream())
                .toList());
        List<Resolution> resolutions = rules.reads(MeetingPart.MINUTES)
                ? items.stream().flatMap(item -> item.resolutions().stream()).toList()
                : List.of();
        Map<Long, List<ResolutionView.ProgressView>> progress =
                rows.progress(resolutions.stream().map(Resolution::id).toList());
        Map<Long, String> posts = rows.posts(
                resolutions.stream().flatMap(each -> each.owners().stream()).toList());
        Map<Long, List<ResolutionView>> byItem = resolutions.stream()
                .collect(Collectors.groupingBy(
                        each -> each.item().id(),
                        Collectors.mapping(each -> view(each, posts, progress), Collectors.toList())));
        return items.stream()
                .map(item -> new AgendaItemView(
                        item.version(),
                        item.ref(),
                        readable(item.details(), rules),
                        byItem.getOrDefault(item.id(), List.of()),
                        papers.getOrDefault(item.id(), List.of()),
                        links(item.details().recommendations(), recommendations),
                        links(item.details().reviews(), reviews)))
                .toList();
    }

    /** The whole text of a paper of a meeting that this person may read. */
    public String text(PaperView paper) {
        return rows.text(paper.id());
    }

    private static ItemDetails readable(ItemDetails details, MeetingRules rules) {
        boolean minutes = rules.reads(MeetingPart.MINUTES);
        return new ItemDetails(
                details.level(),
                details.number(),
                minutes ? details.minutesNumber() : null,
                details.title(),
                rules.reads(MeetingPart.AGENDA) ? details.agenda() : null,
                minutes ? details.minutes() : null,
                details.recommendations(),
                details.reviews());
    }

    private static ResolutionView view(
            Resolution resolution, Map<Long, String> posts, Map<Long, List<ResolutionView.ProgressView>> progress) {
        return new ResolutionView(
                resolution.version(),
                resolution.ref(),
                resolution.details(),
                resolution.due(),
                resolution.owners().stream()
                        .map(id -> Objects.requireNonNull(posts.get(id)))
                        .toList(),
                progress.getOrDefault(resolution.id(), List.of()));
    }

    private static List<Coming> links(Collection<Long> ids, Map<Long, Coming> known) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** The id of a published recommendation or review by its short name, such as EP-7 or EP; null for none. */
    public @Nullable Named named(String shortName) {
        return rows.named(shortName);
    }

    /**
     * What a short name stands for.
     *
     * @param recommendation whether it is a recommendation, else a whole review
     */
    public record Named(long id, boolean recommendation) {}
}
