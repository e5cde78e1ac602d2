package org.followthrough.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.meeting.AgendaItemView;
import org.followthrough.meeting.MeetingAction;
import org.followthrough.meeting.MeetingPapersView;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.ResolutionView;
import org.followthrough.web.Link;
import org.followthrough.web.NumberedText;
import org.followthrough.web.PublishedChange;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is read.
 *
 * @param session whether the reader may read a monitoring session of that day
 * @param today by which actions are overdue
 */
record MeetingPage(MeetingPapersView view, boolean session, LocalDate today) {

    /** An item with its words in blocks. */
    record Item(
            AgendaItemView item, List<NumberedText.Block> agenda, List<NumberedText.Block> minutes, LocalDate today) {

        static Item of(AgendaItemView item, LocalDate today) {
            return new Item(
                    item,
                    NumberedText.blocks(item.details().agenda()),
                    NumberedText.blocks(item.details().minutes()),
                    today);
        }

        /** "5 Work programme", or the title alone. */
        public String title() {
            String number = item.printedNumber();
            return number == null
                    ? item.details().title()
                    : number + " " + item.details().title();
        }

        public boolean isUnder() {
            return item.details().level() > 0;
        }

        /** Whether agenda and minutes both say something and stand side by side. */
        public boolean isPair() {
            return !agenda.isEmpty() && !minutes.isEmpty();
        }

        public List<ResolutionView> resolved() {
            return item.resolutions().stream()
                    .filter(each -> each.details().resolved())
                    .toList();
        }

        /** What was agreed without standing under "Resolved". */
        public List<ResolutionView> agreed() {
            return item.resolutions().stream()
                    .filter(each -> !each.details().resolved())
                    .toList();
        }
    }

    public List<Item> items() {
        return view.items().stream().map(item -> Item.of(item, today)).toList();
    }

    public List<NumberedText.Block> head() {
        return NumberedText.blocks(view.details().head());
    }

    public List<NumberedText.Block> agendaFoot() {
        return NumberedText.blocks(view.details().agendaFoot());
    }

    public List<NumberedText.Block> foot() {
        return NumberedText.blocks(view.details().foot());
    }

    public List<PublishedChange> changes() {
        return view.changes().stream()
                .map(each -> new PublishedChange(
                        each.at(),
                        "%s (%s)".formatted(each.what(), each.part().words()),
                        null,
                        each.before(),
                        each.after(),
                        each.reason()))
                .toList();
    }

    /** "Agenda and minutes", as far as there is something of either to read. */
    public String heading() {
        boolean minutes = view.rules().reads(MeetingPart.MINUTES) && saysMinutes();
        boolean agenda = view.rules().reads(MeetingPart.AGENDA) && saysAgenda();
        if (minutes) {
            return agenda ? "Agenda and minutes" : "Minutes";
        }
        return "Agenda";
    }

    private boolean saysMinutes() {
        return view.isMinutesPublished()
                || view.items().stream()
                        .anyMatch(item -> item.details().minutes() != null
                                || !item.resolutions().isEmpty());
    }

    private boolean saysAgenda() {
        return view.isAgendaPublished()
                || view.details().agendaFoot() != null
                || view.items().stream().anyMatch(item -> item.details().agenda() != null);
    }

    public boolean mayEdit() {
        return view.rules().allows(MeetingAction.EDIT);
    }

    /** What is not public yet of what stands here, null where all of it is. */
    public @Nullable String draft() {
        if (view.isAgendaPublished() && view.isMinutesPublished()) {
            return null;
        }
        if (view.isAgendaPublished()) {
            return view.rules().reads(MeetingPart.MINUTES) ? "The minutes are a draft" : null;
        }
        if (view.isMinutesPublished()) {
            return view.rules().reads(MeetingPart.AGENDA) && saysAgenda()
                    ? "The words of the agenda are a draft"
                    : null;
        }
        return "Agenda and minutes are drafts";
    }

    /** Words that a reader needs where the minutes are still to come. */
    public @Nullable String waiting() {
        if (view.isMinutesPublished() || view.rules().reads(MeetingPart.MINUTES)) {
            return null;
        }
        return view.meeting().heldOn().isAfter(today)
                ? "The meeting is still to come."
                : "The minutes of this meeting are not published here.";
    }

    public List<Link> trail() {
        return Trail.toMeetings(view.committee());
    }
}
