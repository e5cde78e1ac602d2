package org.followthrough.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.MeetingUse;
import org.followthrough.council.MeetingView;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.Link;
import org.followthrough.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What work programmes and referrals say of a committee's meetings: they name committee and day, planned here or not, and
 * go along when a meeting is moved.
 */
@Component
@Transactional
public class WorkOfMeetings implements MeetingUse {

    private static final String WHY = "The meeting was moved";

    private final WorkProgrammeRepository programmes;
    private final ProgrammeEntryRepository entries;
    private final ReferralRepository referrals;
    private final ReferralLines lines;
    private final WorkChanges changes;
    private final History history;

    WorkOfMeetings(
            WorkProgrammeRepository programmes,
            ProgrammeEntryRepository entries,
            ReferralRepository referrals,
            ReferralLines lines,
            WorkChanges changes,
            History history) {
        this.programmes = programmes;
        this.entries = entries;
        this.referrals = referrals;
        this.lines = lines;
        this.changes = changes;
        this.history = history;
    }

    @Override
    public boolean isUsed(long meetingId) {
        return false;
    }

    @Override
    public boolean isPublic(long meetingId) {
        return false;
    }

    /** The rows of work programmes and the referrals that name a day of a committee, as far as this person may know. */
    @Transactional(readOnly = true)
    public List<Link> naming(Actor actor, CommitteeView committee, LocalDate day) {
        Stream<Link> rows = entries.findByMeeting(committee.id(), day).stream().flatMap(entry -> {
            WorkProgramme programme = programmes.findById(entry.programmeId()).orElseThrow(RefusedAction::notFound);
            EntryWords words = words(programme, entry, entry.details());
            String path = "/committees/%s/work-programmes/%s".formatted(committee.slug(), programme.slug());
            return ProgrammeView.rules(actor, committee.id(), programme.publishedAt() != null)
                            .allows(KeepingAction.READ)
                    ? Stream.of(new Link(programme.title() + ": " + words.name(), path + words.place()))
                    : Stream.empty();
        });
        Stream<Link> considered = lines.at(actor, committee.id(), day).stream()
                .map(line -> new Link("Referral: " + line.subject(), line.path()));
        return Stream.concat(rows, considered).toList();
    }

    @Override
    public void moved(Actor actor, MeetingView from, LocalDate day) {
        for (ProgrammeEntry entry : new ArrayList<>(entries.findByMeeting(from.committeeId(), from.heldOn()))) {
            WorkProgramme programme = programmes.hold(entry.programmeId()).orElseThrow(RefusedAction::notFound);
            EntryWords before = words(programme, entry, entry.details());
            entry.edit(entry.details().takenOn(day), entry.span());
            entries.saveAndFlush(entry);
            programme.count();
            changes.keep(
                    actor, programme, words(programme, entry, entry.details()).changesFrom(before), WHY);
            programmes.saveAndFlush(programme);
            note(actor, new Subject(ProgrammeView.SUBJECT, programme.id()), "entry " + entry.number(), day);
        }
        referrals.findByMeeting(from.committeeId(), from.heldOn()).forEach(id -> move(actor, id, from, day));
    }

    private void move(Actor actor, long id, MeetingView from, LocalDate day) {
        Referral referral = referrals.hold(id).orElseThrow(RefusedAction::notFound);
        KeepingRules rules =
                new KeepingRules(actor, referral.committees(), referral.publishedAt() != null, ReferralView.SUBJECT);
        for (int place = 1; place <= referral.chain().size(); place++) {
            StepDetails step = referral.chain().get(place - 1);
            Long asked = step.toCommittee();
            if (asked != null && asked == from.committeeId() && from.heldOn().equals(step.meetingOn())) {
                StepDetails moved = step.consideredOn(day);
                referral.step(rules, place, moved);
                referrals.saveAndFlush(referral);
                changes.keep(actor, referral, moved.changesFrom(step, place, Map.of()), WHY);
                note(actor, new Subject(ReferralView.SUBJECT, id), "step " + place, day);
            }
        }
    }

    /** Without the recommendations, which stay the same. */
    private static EntryWords words(WorkProgramme programme, ProgrammeEntry entry, EntryDetails details) {
        return new EntryWords(entry.number(), details, programme.details().heads(), List.of());
    }

    private void note(Actor actor, Subject subject, String which, LocalDate day) {
        history.record(actor, "moved with its meeting", subject, which + ", " + Words.date(day), null);
    }
}
