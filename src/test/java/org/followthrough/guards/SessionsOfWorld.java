package org.followthrough.guards;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.MeetingDetails;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.guards.Cast.Part;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.Choice;
import org.followthrough.monitoring.GivenUpdate;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.ReportDetails;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionView;
import org.followthrough.monitoring.Sessions;
import org.followthrough.monitoring.Statuses;
import org.followthrough.monitoring.Strand;
import org.followthrough.monitoring.Updates;
import org.followthrough.shared.Actor;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Walk;
import org.springframework.beans.factory.BeanFactory;

/** A session in each state, its first item with everything that can be said of it, its second only asked. */
final class SessionsOfWorld {

    /** To a category that needs no more said and keeps the recommendation open. */
    private static final Walk WALK = to(StatusCategory.ACCEPTABLE);

    /** How many recommendations of the review are still monitored after the first session. */
    private static final int OPEN = 4;

    private final BeanFactory beans;
    private final Actor officer;
    private final Actor chair;
    private final Actor service;
    private final Secrets secrets;
    private final CommitteeView committee;
    private final long post;
    private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();

    SessionsOfWorld(BeanFactory beans, Cast cast, Secrets secrets, CommitteeView committee, long post) {
        this.beans = beans;
        this.officer = cast.of(Part.OFFICER);
        this.chair = cast.of(Part.CHAIR);
        this.service = cast.of(Part.SERVICE);
        this.secrets = secrets;
        this.committee = committee;
        this.post = post;
        published();
        confirmed();
        circulated();
        ready();
        preparing();
        opened();
    }

    private static Walk to(StatusCategory status) {
        return Walk.allComplete().stream()
                .filter(walk -> walk.status().orElseThrow() == status)
                .findFirst()
                .orElseThrow();
    }

    Map<String, Map<String, String>> objects() {
        return objects;
    }

    private void published() {
        LocalDate day = LocalDate.of(2012, 7, 26);
        fill(day, Set.of(Part.values()), Secrets.COMMITTEE);
        circulate(day);
        confirm(day);
        SessionView session = session(day);
        bean(Sessions.class).publish(officer, session.id(), session.version());
        objects.put("a published session", ofSession(day));
    }

    private void confirmed() {
        LocalDate day = LocalDate.of(2012, 9, 20);
        fill(day, Secrets.COMMITTEE, Secrets.COMMITTEE);
        circulate(day);
        confirm(day);
        objects.put("a confirmed session", ofSession(day));
    }

    private void circulated() {
        LocalDate day = LocalDate.of(2012, 11, 8);
        fill(day, Secrets.COMMITTEE, Secrets.COMMITTEE);
        circulate(day);
        objects.put("a circulated session", ofSession(day));
    }

    private void ready() {
        LocalDate day = LocalDate.of(2012, 12, 6);
        fill(day, Secrets.PREPARING, Secrets.PREPARING);
        objects.put("a session ready to circulate", ofSession(day));
    }

    /** The third item is untouched, the fourth only asked. */
    private void preparing() {
        LocalDate day = LocalDate.of(2013, 1, 31);
        open(day, Secrets.PREPARING, Secrets.PREPARING);
        first(day, Secrets.PREPARING, Secrets.PREPARING);
        keptByTheOfficer(day);
        nothingCame(day, 1);
        ItemView asked = item(day, 3);
        bean(Updates.class).request(officer, asked.id(), asked.version(), post);
        objects.put("a session in preparation", ofSession(day));
        objects.put("an item not asked for", ofSession(day, 2));
        objects.put("an item asked for", ofSession(day, 3));
    }

    /** Nothing has come in yet, and nothing is said in it that could leak. */
    private void opened() {
        LocalDate day = LocalDate.of(2013, 3, 7);
        bean(Sessions.class)
                .open(officer, new MeetingDetails(committee.id(), day, null, null, null), day.minusDays(14), null);
        objects.put("a session just opened", ofSession(day));
    }

    /** Says something secret in every text, for those who read the papers and for those who discuss the drafts. */
    private void fill(LocalDate day, Set<Part> papers, Set<Part> discussion) {
        open(day, papers, discussion);
        first(day, papers, discussion);
        for (int number = 1; number < session(day).included().size(); number++) {
            nothingCame(day, number);
        }
    }

    private void open(LocalDate day, Set<Part> papers, Set<Part> discussion) {
        bean(Sessions.class)
                .open(
                        officer,
                        new MeetingDetails(committee.id(), day, null, null, null),
                        day.minusWeeks(2),
                        secrets.word("remark", papers));
        SessionView session = session(day);
        long first = session.included().get(0).recommendation().id();
        bean(Sessions.class)
                .choose(
                        officer,
                        session.id(),
                        session.version(),
                        List.of(new Choice(Strand.whole(first), true, secrets.word("choice reason", discussion))));
        report(day, papers);
    }

    private void first(LocalDate day, Set<Part> papers, Set<Part> discussion) {
        Updates updates = bean(Updates.class);
        updates.request(officer, item(day, 0).id(), item(day, 0).version(), post);
        updates.give(
                service,
                item(day, 0).id(),
                item(day, 0).version(),
                GivenUpdate.of(secrets.word("position", Secrets.and(papers, Part.SERVICE))));
        draft(day, 0, secrets.word("draft reason", discussion));
        bean(Statuses.class)
                .comment(
                        chair,
                        item(day, 0).id(),
                        item(day, 0).version(),
                        secrets.word("comment", Secrets.and(discussion)));
    }

    private void nothingCame(LocalDate day, int number) {
        Updates updates = bean(Updates.class);
        updates.request(officer, item(day, number).id(), item(day, number).version(), post);
        updates.markNotReceived(
                officer, item(day, number).id(), item(day, number).version());
        draft(day, number, "Nothing came");
    }

    /** Nobody else reads what has been typed and not sent, whatever their role. */
    private void keptByTheOfficer(LocalDate day) {
        String form = "/committees/%s/sessions/%s/items/%s/update"
                .formatted(committee.slug(), day, item(day, 0).recommendation().shortName());
        String word = secrets.word("kept", Set.of(Part.OFFICER));
        bean(KeptDrafts.class).keep(officer, form, Map.of("evidence", List.of(word)));
    }

    private void report(LocalDate day, Set<Part> papers) {
        bean(Sessions.class)
                .writeReport(
                        officer,
                        session(day).id(),
                        null,
                        new ReportDetails(
                                "Head of Scrutiny",
                                committee.name(),
                                null,
                                day.minusWeeks(1),
                                secrets.word("report subject", papers),
                                secrets.word("report issues", papers),
                                null,
                                secrets.word("report body", papers),
                                List.of()));
    }

    private void draft(LocalDate day, int number, String reason) {
        ItemView item = item(day, number);
        bean(Statuses.class)
                .draft(officer, item.id(), item.version(), new Assessment(WALK, reason, reason, null, null));
    }

    private void circulate(LocalDate day) {
        SessionView session = session(day);
        bean(Sessions.class).circulate(officer, session.id(), session.version());
    }

    /** Where there are more than stay open, the last one has been achieved. */
    private void confirm(LocalDate day) {
        List<ItemView> items = session(day).included();
        for (int number = 0; number < items.size(); number++) {
            Walk walk = number < OPEN ? WALK : to(StatusCategory.ACHIEVED);
            bean(Statuses.class)
                    .confirm(
                            officer,
                            items.get(number).id(),
                            items.get(number).version(),
                            new Assessment(walk, null, "The dates say so", null, null),
                            "Minute 45");
        }
    }

    private SessionView session(LocalDate day) {
        return bean(SessionReader.class).session(officer, committee.slug(), day);
    }

    private ItemView item(LocalDate day, int number) {
        return session(day).included().get(number);
    }

    private Map<String, String> ofSession(LocalDate day) {
        return ofSession(day, 0);
    }

    private Map<String, String> ofSession(LocalDate day, int number) {
        ItemView item = item(day, number);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("slug", committee.slug());
        values.put("date", day.toString());
        values.put("version", String.valueOf(session(day).version()));
        values.put("name", item.recommendation().shortName());
        values.put("itemVersion", String.valueOf(item.version()));
        values.put("postId", String.valueOf(post));
        values.put("question", "relevant");
        values.put("walk", WALK.code());
        return values;
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
