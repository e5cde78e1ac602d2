package org.followthrough.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.PublishedChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads work programmes for those who may see them. */
@Component
@Transactional(readOnly = true)
public class ProgrammeReader {

    private final WorkProgrammeRepository programmes;
    private final ProgrammeEntryRepository entries;
    private final PublishedRecommendations recommendations;
    private final Councils councils;
    private final WorkChanges changes;

    ProgrammeReader(
            WorkProgrammeRepository programmes,
            ProgrammeEntryRepository entries,
            PublishedRecommendations recommendations,
            Councils councils,
            WorkChanges changes) {
        this.programmes = programmes;
        this.entries = entries;
        this.recommendations = recommendations;
        this.councils = councils;
        this.changes = changes;
    }

    /**
     * The work programme at an address.
     *
     * @throws RefusedAction (404) if there is none or this person may not know of it
     */
    public ProgrammeView programme(Actor actor, String committeeSlug, String slug) {
        CommitteeView committee = councils.committee(committeeSlug);
        WorkProgramme programme =
                programmes.findByCommitteeIdAndSlug(committee.id(), slug).orElseThrow(RefusedAction::notFound);
        ProgrammeView view = view(committee, programme);
        view.rulesFor(actor).require(KeepingAction.READ);
        return view;
    }

    /** A committee's work programmes that this person may read, the latest period first. */
    public List<ProgrammeLine> of(Actor actor, CommitteeView committee) {
        return programmes.findByCommitteeIdOrderBySlugDesc(committee.id()).stream()
                .filter(programme -> ProgrammeView.rules(actor, committee.id(), programme.publishedAt() != null)
                        .allows(KeepingAction.READ))
                .map(programme -> new ProgrammeLine(
                        programme.period(),
                        programme.title(),
                        ProgrammeView.path(committee, programme.slug()),
                        programme.publishedAt() != null))
                .toList();
    }

    /** What was changed since it was published, the latest first; what a removed row said leads nowhere. */
    public List<PublishedChange> changes(ProgrammeView programme) {
        Set<String> there = programme.entries().stream()
                .map(entry -> "#entry-" + entry.number())
                .collect(Collectors.toSet());
        return changes.ofProgramme(programme.id()).stream()
                .map(change -> change.standingAt(there.contains(change.path()) ? change.path() : null))
                .toList();
    }

    private ProgrammeView view(CommitteeView committee, WorkProgramme programme) {
        List<ProgrammeEntry> rows = entries.findByProgrammeIdOrderByPosition(programme.id());
        Map<Long, Named> named = recommendations.named(rows.stream()
                .map(ProgrammeEntry::details)
                .map(EntryDetails::recommendations)
                .flatMap(Collection::stream)
                .toList());
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.edition(),
                committee,
                programme.slug(),
                programme.details(),
                programme.publishedAt(),
                rows.stream().map(row -> view(row, named)).toList());
    }

    private static EntryView view(ProgrammeEntry row, Map<Long, Named> named) {
        EntryDetails details = row.details();
        return new EntryView(
                row.id(),
                row.version(),
                row.number(),
                row.position(),
                details,
                row.span(),
                details.recommendations().stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
