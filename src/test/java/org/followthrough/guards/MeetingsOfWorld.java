package org.followthrough.guards;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.guards.Cast.Part;
import org.followthrough.meeting.AgendaItems;
import org.followthrough.meeting.Attendance;
import org.followthrough.meeting.ItemDetails;
import org.followthrough.meeting.MeetingPapers;
import org.followthrough.meeting.MeetingPart;
import org.followthrough.meeting.MeetingReader;
import org.followthrough.meeting.MeetingRecords;
import org.followthrough.meeting.PaperDetails;
import org.followthrough.meeting.RecordDetails;
import org.followthrough.meeting.ResolutionDetails;
import org.followthrough.meeting.Resolutions;
import org.followthrough.shared.Actor;
import org.springframework.beans.factory.BeanFactory;

/**
 * A meeting with everything that can be said of it: a draft, one with a public agenda, one with public minutes and one
 * with public minutes whose agenda is a draft.
 */
final class MeetingsOfWorld {

    private static final Set<Part> EVERYBODY = EnumSet.allOf(Part.class);

    private final BeanFactory beans;
    private final Actor officer;
    private final Secrets secrets;
    private final CommitteeView committee;
    private final long post;
    private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();

    MeetingsOfWorld(BeanFactory beans, Cast cast, Secrets secrets, CommitteeView committee, long post) {
        this.beans = beans;
        this.officer = cast.of(Part.OFFICER);
        this.secrets = secrets;
        this.committee = committee;
        this.post = post;
        LocalDate first = LocalDate.of(2011, 3, 1);
        long draft = fill(first, Secrets.COMMITTEE, Secrets.COMMITTEE, Secrets.COMMITTEE);
        put("a draft meeting", first, "agenda", draft);
        LocalDate second = LocalDate.of(2011, 4, 1);
        long agenda = fill(second, EVERYBODY, EVERYBODY, Secrets.COMMITTEE);
        publish(second, agenda, MeetingPart.AGENDA);
        put("a meeting with a public agenda", second, "minutes", agenda);
        LocalDate third = LocalDate.of(2011, 5, 1);
        long minutes = fill(third, EVERYBODY, EVERYBODY, EVERYBODY);
        publish(third, minutes, MeetingPart.AGENDA);
        publish(third, minutes, MeetingPart.MINUTES);
        put("a meeting with public minutes", third, "minutes", minutes);
        LocalDate fourth = LocalDate.of(2011, 6, 1);
        long alone = fill(fourth, EVERYBODY, Secrets.COMMITTEE, EVERYBODY);
        publish(fourth, alone, MeetingPart.MINUTES);
        put("a meeting with minutes alone", fourth, "agenda", alone);
    }

    Map<String, Map<String, String>> objects() {
        return objects;
    }

    /** @param shared who reads what belongs to agenda and minutes alike */
    private long fill(LocalDate day, Set<Part> shared, Set<Part> agenda, Set<Part> minutes) {
        long id = bean(MeetingRecords.class)
                .plan(
                        officer,
                        committee.id(),
                        day,
                        new RecordDetails(
                                secrets.word("meeting title", shared),
                                null,
                                null,
                                null,
                                secrets.word("meeting ended", minutes),
                                secrets.word("meeting head", shared),
                                secrets.word("agenda foot", agenda),
                                List.of(new Attendance("Members", List.of(secrets.word("attendance", minutes)))),
                                secrets.word("meeting foot", minutes),
                                secrets.word("meeting remark", shared)));
        AgendaItems items = bean(AgendaItems.class);
        items.add(
                officer,
                id,
                new ItemDetails(
                        0,
                        "1",
                        secrets.word("minute number", minutes),
                        secrets.word("item title", shared),
                        secrets.word("agenda words", agenda),
                        secrets.word("minutes words", minutes),
                        List.of(),
                        List.of()),
                null);
        items.add(officer, id, ItemDetails.titled("Second item"), null);
        bean(Resolutions.class)
                .add(
                        officer,
                        id,
                        1,
                        new ResolutionDetails(
                                org.followthrough.meeting.ResolutionKind.ACTION,
                                secrets.word("resolved action", minutes),
                                secrets.word("bracket", minutes),
                                List.of(post),
                                "September 2011",
                                true,
                                secrets.word("resolution remark", minutes)),
                        null);
        bean(MeetingPapers.class)
                .add(
                        officer,
                        id,
                        1,
                        new PaperDetails(
                                "report",
                                secrets.word("paper title", shared),
                                secrets.word("paper author", shared),
                                null,
                                secrets.word("paper", shared)),
                        null);
        return id;
    }

    private void publish(LocalDate day, long id, MeetingPart part) {
        bean(MeetingRecords.class).publish(officer, id, version(day), part);
    }

    private long version(LocalDate day) {
        return bean(MeetingReader.class).meeting(officer, committee.slug(), day).version();
    }

    private void put(String name, LocalDate day, String part, long id) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("slug", committee.slug());
        values.put("date", day.toString());
        values.put("item", "1");
        values.put("n", "1");
        values.put("paper", "report");
        values.put("part", part);
        values.put("id", String.valueOf(id));
        values.put("version", String.valueOf(version(day)));
        objects.put(name, values);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** What is typed into the forms of meetings. */
    static void forms(String meeting) {
        AccessForms.same("/committees/{slug}/meetings/new", AccessForms.date("heldOn", "5 6 2014"));
        String why = "reason=A slip of the pen";
        AccessForms.same(meeting + "/edit", "starts=6.30pm", why);
        AccessForms.same(meeting + "/removal");
        AccessForms.same(meeting + "/items/new", "title=Another item", why);
        AccessForms.on(
                "", meeting + "/paste/{part}", "step=write", "version={version}", "rows[0].title=Pasted item", why);
        String item = meeting + "/items/{item}";
        AccessForms.same(item + "/edit", "title=Another title", why);
        AccessForms.same(item + "/position", "place=2", why);
        AccessForms.same(item + "/removal", why);
        AccessForms.same(item + "/resolutions/new", "text=That it be done", why);
        AccessForms.same(meeting + "/resolutions/{n}/edit", "text=That it be done", why);
        AccessForms.same(meeting + "/resolutions/{n}/position", "place=1", why);
        AccessForms.same(meeting + "/resolutions/{n}/removal", why);
        AccessForms.same(item + "/papers/new", "title=Another paper", "text=Its words", why);
        AccessForms.same(meeting + "/papers/{paper}/edit", "text=Other words", why);
        AccessForms.same(meeting + "/papers/{paper}/position", "place=1", why);
        AccessForms.same(meeting + "/papers/{paper}/removal", why);
        AccessForms.same(meeting + "/publication/{part}");
        AccessForms.same(
                meeting + "/actions/{n}/progress",
                "state=DONE",
                AccessForms.date("dated", "1 8 2012"),
                "words=It is done");
        AccessForms.same(meeting + "/actions/{n}/owners");
    }
}
