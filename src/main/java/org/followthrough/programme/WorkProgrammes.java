package org.followthrough.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Councils;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work programmes, kept by each committee's scrutiny officers; what changes after publication is in the history. */
@Service
@Transactional
public class WorkProgrammes {

    private final WorkProgrammeRepository programmes;
    private final ProgrammeEntryRepository entries;
    private final PublishedRecommendations recommendations;
    private final Councils councils;
    private final History history;
    private final Clock clock;

    WorkProgrammes(
            WorkProgrammeRepository programmes,
            ProgrammeEntryRepository entries,
            PublishedRecommendations recommendations,
            Councils councils,
            History history,
            Clock clock) {
        this.programmes = programmes;
        this.entries = entries;
        this.recommendations = recommendations;
        this.councils = councils;
        this.history = history;
        this.clock = clock;
    }

    /** Whether this person may start a work programme of the committee. */
    public Optional<Refusal> refusalToCreate(Actor actor, CommitteeView committee) {
        return Refusal.unless(
                actor.isOfficerOf(committee.id()),
                Refusal.Kind.NOT_ALLOWED,
                "Only the committee's scrutiny officers can create its work programmes.");
    }

    /**
     * Starts one as a draft.
     *
     * @return its part of the address
     * @throws InvalidInput naming the fields
     */
    public String create(Actor actor, long committeeId, ProgrammeDetails details) {
        RefusedAction.throwIf(refusalToCreate(actor, councils.committee(committeeId)));
        WorkProgramme programme = new WorkProgramme(committeeId, details);
        save(programme);
        note(actor, "work programme created", programme, null);
        return programme.slug();
    }

    /**
     * Changes its head.
     *
     * @return its part of the address now
     */
    public String edit(Actor actor, long id, long version, ProgrammeDetails details) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        programme.requireVersion(version);
        programme.edit(rules(actor, programme), details);
        save(programme);
        note(actor, "work programme edited", programme, null);
        return programme.slug();
    }

    /** Makes it public; it can still be changed then. */
    public void publish(Actor actor, long id, long version) {
        WorkProgramme programme = held(actor, id, KeepingAction.PUBLISH);
        programme.requireVersion(version);
        if (entries.findByProgrammeIdOrderByPosition(id).isEmpty()) {
            throw new RefusedAction(Refusal.notNow("This work programme has no entry yet. Add some first."));
        }
        programme.publish(rules(actor, programme), actor, clock.instant());
        programmes.saveAndFlush(programme);
        note(actor, "work programme published", programme, null);
    }

    /** Removes a draft with its rows. */
    public void remove(Actor actor, long id, long version) {
        WorkProgramme programme = held(actor, id, KeepingAction.REMOVE);
        programme.requireVersion(version);
        entries.deleteAll(entries.findByProgrammeIdOrderByPosition(id));
        entries.flush();
        programmes.delete(programme);
        programmes.flush();
        note(actor, "work programme removed", programme, null);
    }

    /**
     * Adds a row after the others.
     *
     * @return its number
     * @throws InvalidInput naming the fields
     */
    public int add(Actor actor, long id, EntryDetails details) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        recommendations.check("recommendations", details.recommendations());
        int last = entries.findByProgrammeIdOrderByPosition(id).stream()
                .mapToInt(ProgrammeEntry::position)
                .max()
                .orElse(0);
        ProgrammeEntry entry = new ProgrammeEntry(id, programme.nextNumber(), last + 1, dated(details, programme));
        programmes.saveAndFlush(programme);
        entries.saveAndFlush(entry);
        note(actor, "entry added", programme, "entry " + entry.number());
        return entry.number();
    }

    /** Changes a row; where its words stay the same, so does the span that they were read as. */
    public void edit(Actor actor, long id, int number, long version, EntryDetails details) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        ProgrammeEntry entry = entry(id, number);
        entry.requireVersion(version);
        recommendations.check("recommendations", details.recommendations());
        EntryDetails before = entry.details();
        boolean sameWords = Objects.equals(before.dateWords(), details.dateWords());
        EntryDetails after = details.from() == null && sameWords && before.from() != null && before.until() != null
                ? details.during(new ProgrammeDates.Span(before.from(), before.until()))
                : dated(details, programme);
        entry.edit(after);
        entries.saveAndFlush(entry);
        note(
                actor,
                "entry edited",
                programme,
                EntryChange.inWords(number, before, after, programme.publishedAt() != null));
    }

    /** Puts a row a place up or down. */
    public void move(Actor actor, long id, int number, long version, boolean up) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        List<ProgrammeEntry> rows = entries.findByProgrammeIdOrderByPosition(id);
        ProgrammeEntry entry = rows.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(RefusedAction::notFound);
        entry.requireVersion(version);
        int other = rows.indexOf(entry) + (up ? -1 : 1);
        if (other < 0 || other >= rows.size()) {
            return;
        }
        int place = entry.position();
        entry.place(rows.get(other).position());
        rows.get(other).place(place);
        entries.flush();
        note(actor, "entry moved", programme, "entry %d %s".formatted(number, up ? "up" : "down"));
    }

    /** Removes a row. */
    public void remove(Actor actor, long id, int number, long version) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        ProgrammeEntry entry = entry(id, number);
        entry.requireVersion(version);
        String gone = programme.publishedAt() == null
                ? "entry " + number
                : EntryChange.shortened(
                        "entry %d: %s".formatted(number, entry.details().issue()));
        entries.delete(entry);
        entries.flush();
        note(actor, "entry removed", programme, gone);
    }

    private EntryDetails dated(EntryDetails details, WorkProgramme programme) {
        return details.from() != null
                ? details
                : details.during(ProgrammeDates.read(details.dateWords(), programme.period(), LocalDate.now(clock))
                        .orElse(null));
    }

    private ProgrammeEntry entry(long id, int number) {
        return entries.findByProgrammeIdAndNumber(id, number).orElseThrow(RefusedAction::notFound);
    }

    private WorkProgramme held(Actor actor, long id, KeepingAction action) {
        WorkProgramme programme = programmes.hold(id).orElseThrow(RefusedAction::notFound);
        rules(actor, programme).require(action);
        return programme;
    }

    private void save(WorkProgramme programme) {
        try {
            programmes.saveAndFlush(programme);
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInput("period", "The committee has a work programme of this period already");
        }
    }

    private static KeepingRules rules(Actor actor, WorkProgramme programme) {
        return ProgrammeView.rules(actor, programme.committeeId(), programme.publishedAt() != null);
    }

    private void note(Actor actor, String action, WorkProgramme programme, @Nullable String detail) {
        history.record(actor, action, new Subject(ProgrammeView.SUBJECT, programme.id()), detail, null);
    }
}
