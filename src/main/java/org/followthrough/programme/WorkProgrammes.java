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
import org.followthrough.shared.StaleEdit;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work programmes, kept by each committee's scrutiny officers; what changes after publication is kept for everybody. */
@Service
@Transactional
public class WorkProgrammes {

    private final WorkProgrammeRepository programmes;
    private final ProgrammeEntryRepository entries;
    private final PublishedRecommendations recommendations;
    private final Councils councils;
    private final WorkChanges changes;
    private final History history;
    private final Clock clock;

    WorkProgrammes(
            WorkProgrammeRepository programmes,
            ProgrammeEntryRepository entries,
            PublishedRecommendations recommendations,
            Councils councils,
            WorkChanges changes,
            History history,
            Clock clock) {
        this.programmes = programmes;
        this.entries = entries;
        this.recommendations = recommendations;
        this.councils = councils;
        this.changes = changes;
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
     * Changes its head. Where the period becomes another one, the days of its rows are read again.
     *
     * @param reason why, needed where published words go or become others
     * @return its part of the address now
     * @throws InvalidInput naming the fields
     */
    public String edit(Actor actor, long id, long version, ProgrammeDetails details, @Nullable String reason) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        programme.requireVersion(version);
        ProgrammeDetails before = programme.details();
        programme.edit(rules(actor, programme), details);
        if (!before.period().equals(details.period())) {
            entries.findByProgrammeIdOrderByPosition(id)
                    .forEach(entry -> entry.readAs(read(entry.details(), programme)));
        }
        save(programme);
        ChangedWords words = details.changesFrom(before);
        changes.keep(actor, programme, words, reason);
        note(actor, "work programme edited", programme, shown(programme, words.names()));
        return programme.slug();
    }

    /**
     * Makes it public; it can still be changed then.
     *
     * @param seen {@link ProgrammeView#edition} when the person was asked
     * @throws StaleEdit if somebody has changed it or its rows since
     */
    public void publish(Actor actor, long id, long seen) {
        WorkProgramme programme = held(actor, id, KeepingAction.PUBLISH);
        programme.requireEdition(seen);
        if (entries.findByProgrammeIdOrderByPosition(id).isEmpty()) {
            throw new RefusedAction(Refusal.notNow("This work programme has no entry yet. Add some first."));
        }
        programme.publish(rules(actor, programme), actor, clock.instant());
        programmes.saveAndFlush(programme);
        note(actor, "work programme published", programme, null);
    }

    /**
     * Removes a draft with its rows.
     *
     * @param seen {@link ProgrammeView#edition} when the person was asked
     */
    public void remove(Actor actor, long id, long seen) {
        WorkProgramme programme = held(actor, id, KeepingAction.REMOVE);
        programme.requireEdition(seen);
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
     * @throws InvalidInput naming the fields, also for a day that no calendar has
     */
    public int add(Actor actor, long id, EntryDetails details) {
        EntryDays.check(details, null, read(details, held(actor, id, KeepingAction.EDIT)));
        return addAsPrinted(actor, id, details);
    }

    /** The same for a row of a paper, which keeps its words whatever day they name. */
    public int addAsPrinted(Actor actor, long id, EntryDetails details) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        recommendations.checkOf("recommendations", programme.committeeId(), details.recommendations());
        int last = entries.findByProgrammeIdOrderByPosition(id).stream()
                .mapToInt(ProgrammeEntry::position)
                .max()
                .orElse(0);
        ProgrammeEntry entry =
                new ProgrammeEntry(id, programme.nextNumber(), last + 1, details, read(details, programme));
        entries.saveAndFlush(entry);
        EntryWords words = words(entry, programme);
        changed(
                actor,
                programme,
                ChangedWords.whole("Added: " + words.name(), words.place(), null, words.whole()),
                null);
        note(actor, "entry added", programme, "entry " + entry.number());
        return entry.number();
    }

    /**
     * Changes a row; where its words stay the same, so do the days that they were read as.
     *
     * @param reason why, needed where published words go or become others
     * @throws InvalidInput naming the fields
     */
    public void edit(Actor actor, long id, int number, long version, EntryDetails details, @Nullable String reason) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        ProgrammeEntry entry = entry(id, number);
        entry.requireVersion(version);
        EntryWords before = words(entry, programme);
        List<Long> known = before.details().recommendations();
        recommendations.checkOf(
                "recommendations",
                programme.committeeId(),
                details.recommendations().stream()
                        .filter(each -> !known.contains(each))
                        .toList());
        EntryDays.check(details, before.details(), read(details, programme));
        boolean asRead = before.details().from() == null
                && Objects.equals(before.details().dateWords(), details.dateWords());
        ProgrammeDates.Span span = entry.span();
        entry.edit(details, asRead && span != null ? span : read(details, programme));
        entries.saveAndFlush(entry);
        ChangedWords words = words(entry, programme).changesFrom(before);
        changed(actor, programme, words, reason);
        note(
                actor,
                "entry edited",
                programme,
                Objects.requireNonNullElse(shown(programme, words.names()), "entry " + number));
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
        int at = rows.indexOf(entry);
        int other = at + (up ? -1 : 1);
        if (other < 0 || other >= rows.size()) {
            return;
        }
        int place = entry.position();
        entry.place(rows.get(other).position());
        rows.get(other).place(place);
        entries.flush();
        EntryWords words = words(entry, programme);
        String now = "Row %d, until then row %d".formatted(other + 1, at + 1);
        changed(actor, programme, ChangedWords.whole("Moved: " + words.name(), words.place(), null, now), null);
        note(actor, "entry moved", programme, "entry %d %s".formatted(number, up ? "up" : "down"));
    }

    /**
     * Removes a row.
     *
     * @param reason why, needed where it was published
     */
    public void remove(Actor actor, long id, int number, long version, @Nullable String reason) {
        WorkProgramme programme = held(actor, id, KeepingAction.EDIT);
        ProgrammeEntry entry = entry(id, number);
        entry.requireVersion(version);
        EntryWords words = words(entry, programme);
        entries.delete(entry);
        entries.flush();
        changed(
                actor,
                programme,
                ChangedWords.whole("Removed: " + words.name(), words.place(), words.whole(), null),
                reason);
        note(actor, "entry removed", programme, "entry " + number);
    }

    private void changed(Actor actor, WorkProgramme programme, ChangedWords words, @Nullable String reason) {
        programme.count();
        changes.keep(actor, programme, words, reason);
        programmes.saveAndFlush(programme);
    }

    private EntryWords words(ProgrammeEntry entry, WorkProgramme programme) {
        EntryDetails details = entry.details();
        return new EntryWords(
                entry.number(),
                details,
                programme.details().heads(),
                recommendations.shortNames(details.recommendations()));
    }

    private ProgrammeDates.@Nullable Span read(EntryDetails details, WorkProgramme programme) {
        return ProgrammeDates.read(details.dateWords(), programme.period(), LocalDate.now(clock))
                .orElse(null);
    }

    /** Words of a draft are not for everybody who reads histories. */
    private static @Nullable String shown(WorkProgramme programme, String detail) {
        return programme.publishedAt() == null ? null : Typed.orNull(detail);
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
