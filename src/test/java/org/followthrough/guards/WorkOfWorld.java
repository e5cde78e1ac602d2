package org.followthrough.guards;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.guards.Cast.Part;
import org.followthrough.programme.AttachedPaper;
import org.followthrough.programme.EntryDetails;
import org.followthrough.programme.ProgrammeDetails;
import org.followthrough.programme.ProgrammeReader;
import org.followthrough.programme.ProgrammeView;
import org.followthrough.programme.ReferralDetails;
import org.followthrough.programme.ReferralPapers;
import org.followthrough.programme.ReferralReader;
import org.followthrough.programme.ReferralView;
import org.followthrough.programme.Referrals;
import org.followthrough.programme.ReplyDetails;
import org.followthrough.programme.StepDetails;
import org.followthrough.programme.WorkProgrammes;
import org.followthrough.shared.Actor;
import org.springframework.beans.factory.BeanFactory;

/** A draft and a published work programme, a draft and a published referral. */
final class WorkOfWorld {

    private static final Set<Part> EVERYBODY = Set.of(Part.values());

    private final BeanFactory beans;
    private final Actor officer;
    private final Secrets secrets;
    private final CommitteeView committee;
    private final String suffix;
    private final Map<String, Map<String, String>> objects = new LinkedHashMap<>();

    WorkOfWorld(BeanFactory beans, Cast cast, Secrets secrets, CommitteeView committee, String suffix) {
        this.beans = beans;
        this.officer = cast.of(Part.OFFICER);
        this.secrets = secrets;
        this.committee = committee;
        this.suffix = suffix;
        programme("2012/13", Secrets.COMMITTEE);
        ProgrammeView draft = read("2012-13");
        objects.put("a draft work programme", named(draft));
        programme("2011/12", EVERYBODY);
        ProgrammeView open = read("2011-12");
        beans.getBean(WorkProgrammes.class).publish(officer, open.id(), open.edition());
        objects.put("a published work programme", named(read("2011-12")));
        objects.put("a draft referral", named(read(referral("hidden", Secrets.COMMITTEE), false)));
        objects.put("a published referral", named(read(referral("open", EVERYBODY), true)));
    }

    Map<String, Map<String, String>> objects() {
        return objects;
    }

    private void programme(String period, Set<Part> readers) {
        String state = readers == EVERYBODY ? "open" : "draft";
        WorkProgrammes programmes = beans.getBean(WorkProgrammes.class);
        programmes.create(
                officer,
                committee.id(),
                new ProgrammeDetails(
                        period,
                        secrets.word(state + " programme title", readers),
                        ProgrammeDetails.USUAL_HEADS,
                        secrets.word(state + " programme remark", readers)));
        for (String part : List.of("first", "second")) {
            programmes.add(officer, read(period.replace('/', '-')).id(), entry(state + part, readers));
        }
    }

    private EntryDetails entry(String name, Set<Part> readers) {
        return new EntryDetails(
                secrets.word(name + " heading", readers),
                secrets.word(name + " date", readers),
                LocalDate.of(2012, 6, 4),
                null,
                null,
                secrets.word(name + " issue", readers),
                null,
                null,
                secrets.word(name + " who", readers),
                secrets.word(name + " outcome", readers),
                List.of());
    }

    private ProgrammeView read(String period) {
        return beans.getBean(ProgrammeReader.class).programme(officer, committee.slug(), period);
    }

    private static Map<String, String> named(ProgrammeView programme) {
        return Map.of(
                "slug", programme.committee().slug(),
                "period", programme.slug(),
                "number", "1",
                "version", String.valueOf(programme.version()));
    }

    private String referral(String name, Set<Part> readers) {
        Referrals referrals = beans.getBean(Referrals.class);
        String slug = referrals.create(
                officer,
                committee.id(),
                new ReferralDetails(
                        "referral-" + name + "-" + suffix,
                        secrets.word(name + " referral subject", readers),
                        secrets.word(name + " concern", readers),
                        secrets.word(name + " question", readers),
                        secrets.word(name + " referral remark", readers),
                        List.of()),
                new StepDetails(
                        "A group",
                        null,
                        committee.name(),
                        committee.id(),
                        null,
                        null,
                        secrets.word(name + " step", readers),
                        null,
                        null));
        ReferralView made = referral(slug);
        referrals.passOn(
                officer,
                made.id(),
                made.version(),
                new StepDetails(
                        committee.name(),
                        committee.id(),
                        secrets.word(name + " body", readers),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        beans.getBean(ReferralPapers.class)
                .add(
                        officer,
                        made.id(),
                        new AttachedPaper(
                                "extract",
                                secrets.word(name + " paper", readers),
                                null,
                                null,
                                secrets.word(name + " paper text", readers)));
        referrals.reply(
                officer,
                made.id(),
                referral(slug).version(),
                new ReplyDetails(secrets.word(name + " reply", readers), null, null, null),
                null);
        return slug;
    }

    private ReferralView referral(String slug) {
        return beans.getBean(ReferralReader.class).referral(officer, slug);
    }

    private ReferralView read(String slug, boolean published) {
        ReferralView referral = referral(slug);
        if (published) {
            beans.getBean(Referrals.class).publish(officer, referral.id(), referral.edition());
        }
        return referral(slug);
    }

    private static Map<String, String> named(ReferralView referral) {
        return Map.of(
                "slug",
                referral.details().slug(),
                "number",
                "1",
                "paper",
                "extract",
                "version",
                String.valueOf(referral.version()));
    }

    /** What is typed into the forms of work programmes and referrals. */
    static void forms(String programmes, String referral) {
        AccessForms.same(programmes + "/new", "period=2030/31", "title=Work to come");
        String programme = programmes + "/{period}";
        AccessForms.same(programme + "/edit", "title=Another title", "reason=A slip");
        AccessForms.same(programme + "/publication");
        AccessForms.same(programme + "/removal");
        AccessForms.same(programme + "/entries/new", "issue=One more issue");
        AccessForms.same(programme + "/entries/{number}/edit", "issue=Another issue", "reason=A slip");
        AccessForms.on(programme, programme + "/entries/{number}/position", "direction=down");
        AccessForms.same(programme + "/entries/{number}/removal", "reason=A slip");
        AccessForms.same(
                "/committees/{slug}/referrals/new", "subject=Asked anew", "fromWords=A group", "question=Why?");
        AccessForms.same(referral + "/edit", "question=Why then?", "reason=A slip");
        AccessForms.same(referral + "/steps/new", "toWords=Another group");
        AccessForms.same(referral + "/steps/{number}/edit", "text=In other words", "reason=A slip");
        AccessForms.same(referral + "/steps/{number}/removal", "reason=A slip");
        AccessForms.same(referral + "/reply", "reply=Because", "reason=A slip");
        AccessForms.same(referral + "/papers/new", "title=One more paper", "text=Its text");
        AccessForms.same(referral + "/papers/{paper}/edit", "text=Its mended text", "reason=A slip");
        AccessForms.same(referral + "/papers/{paper}/removal");
        AccessForms.same(referral + "/publication");
        AccessForms.same(referral + "/removal");
    }
}
