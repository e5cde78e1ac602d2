package org.followthrough.guards;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.guards.AccessTable.Row;
import org.followthrough.guards.Cast.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What is posted to each address: the form as the page has it for somebody who may send it, with what they would type.
 * So a refusal is for the person and not for the form. Values in braces are the object's.
 */
final class AccessForms {

    private static final Map<String, Form> FORMS = new HashMap<>();

    /**
     * @param page where the form stands; null where it is on no page
     * @param typed what is typed into it
     */
    private record Form(String page, List<String> typed) {}

    static {
        on("", "/error");
        on("", "/sign-out");
        on("", "/sign-in", "email={part}@nowhere.test", "password=wrong wrong wrong");
        same(
                "/account",
                "current=plum kettle harbour",
                "password=other kettle harbours",
                "again=other kettle harbours");
        on("", "/drafts", "address=/reviews/new", "fields=[[\"title\",\"Not sent yet\"]]");
        on("", "/drafts/removal", "address=/reviews/new");
        reviews("/reviews/{slug}");
        same("/import", "paper=no paper");
        same(
                "/committees/{slug}/words",
                "rows[0].word=Closed",
                "rows[1].word=Green",
                "rows[2].word=Red",
                "rows[3].word=Amber",
                "rows[4].word=Red",
                "rows[5].word=Waiting",
                "rows[5].colour=BLUE");
        preparation("/committees/{slug}/sessions/{date}", "/committees/{slug}/sessions/{date}/items/{name}");
        record("/committees/{slug}/sessions/{date}", "/committees/{slug}/sessions/{date}/items/{name}");
        responses("/reviews/{slug}/recommendations/{ref}/responses/{recipient}", "/reviews/{slug}/response");
        WorkOfWorld.forms("/committees/{slug}/work-programmes", "/referrals/{slug}");
        MeetingsOfWorld.forms("/committees/{slug}/meetings/{date}");
        administration("/administration");
        MeasuresOfWorld.forms("/plans/{slug}", "/plans/{slug}/measures/{ref}");
    }

    private final Visits visits;
    private final Map<String, MultiValueMap<String, String>> found = new HashMap<>();

    AccessForms(Visits visits) {
        this.visits = visits;
    }

    /** A form that posts to its own page's address. */
    static void same(String route, String... typed) {
        on(route, route, typed);
    }

    private static void reviews(String review) {
        same("/reviews/new", "title=A review of tests", "code=AT", "slug=a-review-of-tests");
        same(review + "/edit", "title=Another title", "reason=A slip");
        same(review + "/removal");
        same(review + "/publication", date("publishedOn", "28 2 2012"));
        same(review + "/record/edit", "conclusions=It was worth it", "reason=A slip");
        same(review + "/report/edit", "text=Another report", "reason=A slip");
        same(review + "/milestones/new", "kind=OTHER", "text=It went on");
        same(review + "/milestones/{position}/edit", "text=It went on", "reason=A slip");
        same(review + "/milestones/{position}/removal", "reason=A slip");
        same(review + "/areas/new", "number=2", "reason=A slip");
        same(review + "/areas/many", "text=2 to 4", "reason=A slip");
        same(review + "/areas/{position}/edit", "text=Another area", "reason=A slip");
        same(review + "/areas/{position}/removal", "reason=A slip");
        same(review + "/areas/{position}/conclusion", "conclusion=It is done");
        String list = review + "/recommendations";
        on(
                "",
                list + "/new",
                "step=add",
                "rows[0].label=3",
                "rows[0].text=That this be done",
                "rows[0].level=0",
                "rows[0].kind=RECOMMENDATION");
        same(list + "/new/single", "label=3", "text=That this be done");
        same(list + "/recipients", "clear=true");
        same(list + "/{ref}/edit", "text=That this be done");
        on(list, list + "/{ref}/position", "direction=down");
        same(list + "/{ref}/removal");
    }

    private static void preparation(String session, String item) {
        same("/committees/{slug}/sessions/new", date("heldOn", "5 6 2013"));
        same(session + "/meeting", "minutesReference=12/45");
        same(session + "/removal");
        same(session + "/choose");
        same(session + "/requests");
        on(session + "/requests", session + "/requests/due-date", date("updatesDueOn", "1 7 2012"));
        same(session + "/report/edit");
        same(session + "/agreement");
        same(session + "/circulation");
        on(session + "/requests", item + "/request");
        on(session + "/requests", item + "/chase");
        on(session + "/requests", item + "/no-update");
        same(item + "/update", "position=Work has begun");
        on(item, item + "/comments", "comment=I agree");
        on(item, item + "/agreement");
        same(item + "/status/{question}", "answer=Y");
        same(item + "/status/all", "why=The dates say otherwise");
        on(item + "/status/check?walk={walk}", item + "/status/check", "timescaleReason=The dates say otherwise");
    }

    private static void record(String session, String item) {
        on("", session + "/record/remaining", "version={version}");
        same(item + "/record", "timescaleReason=The dates say otherwise");
        on("", item + "/confirmation", "version={itemVersion}");
        on("", session + "/publication", "version={version}");
        same(item + "/correction", "position=As it should read", "correctionReason=A slip", "step=publish");
        same("/reviews/{slug}/recommendations/{ref}/reopening", "reason=It came undone");
        same("/reviews/{slug}/recommendations/{ref}/following", "follow=each");
        same("/reviews/{slug}/recommendations/{ref}/recipients", "recipients={post}");
        on("", "/committees/{slug}/stale/closing");
    }

    private static void responses(String response, String paper) {
        same(response + "/edit", "text=It will be done");
        same(response + "/check");
        same(response + "/drop", "droppedReason=The grant has ended");
        same(response + "/recommendations");
        same(paper + "/owners", "fromPost={post}", "toPost={otherPost}", "step=confirm");
        same(response + "/approval", "choice=approve", "approvedUnder=The scheme of delegation");
        same(response + "/decision", date("decidedOn", "27 6 2013"));
        same(response + "/publication", date("answeredOn", "27 6 2013"));
        same(paper + "/clocks/{recipient}", date("startsOn", "15 3 2013"));
        same(paper + "/edit", "background=It began");
        same(paper + "/decision", date("decidedOn", "27 6 2013"), "approvedUnder=The scheme of delegation");
    }

    private static void administration(String root) {
        same(root + "/councils/new", "name=A new council", "slug=a-new-council");
        same(root + "/councils/{id}/edit", "name=Renamed council");
        same(root + "/committees/new", "councilId={id}", "name=A new board", "slug=a-new-board", "kind=PANEL");
        same(root + "/committees/{id}/edit", "name=Renamed board");
        same(
                "/committees/{slug}/succession",
                "successorId={successor}",
                date("on", "21 5 2012"),
                "cause=YEAR_END",
                "reason=Merged in May",
                "step=hand");
        on("/committees/{slug}/succession", "/committees/{slug}/succession/withdrawal");
        same("/committees/{slug}/succession/return", "reason=It was another committee");
        same(root + "/people/new", "name=Somebody New", "email=new@access.test", "password=plum kettle harbour");
        String person = root + "/people/{id}";
        same(person + "/edit", "name=Another Name");
        same(person + "/password", "password=other kettle harbours");
        same(person + "/disabling");
        same(person + "/enabling");
        on(person, person + "/grants", "role=CABINET_MEMBER");
        on("", person + "/grants/revocation", "version={version}", "role=COUNCILLOR");
        same(root + "/posts/new", "councilId={id}", "title=A new post", "body=Somewhere");
        String post = root + "/posts/{id}";
        on(
                root + "/posts/reassignment?who={leaver}",
                root + "/posts/reassignment",
                date("lastDay", "31 12 2030"),
                "name=Somebody Else");
        same(post + "/appointment", "name=Somebody Else", date("from", "1 1 2031"));
        same(post + "/edit", "title=Another title");
        same(post + "/holders/{holderId}/edit", "name=Somebody Else");
        same(post + "/holders/{holderId}/leaving", date("until", "30 11 2011"));
    }

    /** The three boxes of a date. */
    static String date(String field, String dayMonthYear) {
        String[] parts = dayMonthYear.split(" ");
        return "%s.day=%s&%s.month=%s&%s.year=%s".formatted(field, parts[0], field, parts[1], field, parts[2]);
    }

    static void on(String page, String route, String... typed) {
        FORMS.put(
                route,
                new Form(
                        page,
                        Arrays.stream(typed)
                                .flatMap(field -> Arrays.stream(field.split("&")))
                                .toList()));
    }

    static boolean has(String route) {
        return FORMS.containsKey(route);
    }

    /** The fields that one of the cast sends; what nobody may send has only what is typed and the object's version. */
    MultiValueMap<String, String> of(Row row, Part part) {
        Form form = FORMS.getOrDefault(row.route(), new Form("", List.of()));
        Map<String, String> object = visits.world().object(row.object());
        Optional<Part> sender = row.expected().entrySet().stream()
                .filter(expected -> expected.getValue().equals(AccessAnswer.DONE))
                .map(Map.Entry::getKey)
                .findFirst();
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        if (sender.isPresent() && !form.page().isEmpty()) {
            fields.addAll(found.computeIfAbsent(row.toString(), key -> read(row, form, sender.get(), object)));
        } else if (object.containsKey("version")) {
            fields.set("version", object.get("version"));
        }
        Map<String, String> values = new HashMap<>(object);
        values.put("part", part.name());
        for (String typed : form.typed()) {
            String[] pair = typed.split("=", 2);
            fields.set(pair[0], fill(pair[1], values));
        }
        return fields;
    }

    private MultiValueMap<String, String> read(Row row, Form form, Part sender, Map<String, String> object) {
        String page = fill(form.page(), object);
        String action = fill(row.route(), object);
        try {
            String html = visits.get(page, sender).getContentAsString();
            return Jsoup.parse(html).select("form[method=post]").stream()
                    .filter(each -> each.attr("action").equals(action))
                    .findFirst()
                    .map(AccessForms::fields)
                    .orElseThrow(() ->
                            new AssertionError(page + " has no form to " + action + " for " + sender + ":\n" + html));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As a browser sends them when nothing is typed. */
    private static MultiValueMap<String, String> fields(Element form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String type = field.attr("type");
            boolean ticked = !type.equals("radio") && !type.equals("checkbox") || field.hasAttr("checked");
            if (ticked && !field.attr("name").equals("_csrf")) {
                fields.add(field.attr("name"), value(field));
            }
        }
        return fields;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" ->
                Optional.ofNullable(field.selectFirst("option[selected]"))
                        .or(() -> Optional.ofNullable(field.selectFirst("option")))
                        .map(option -> option.attr("value"))
                        .orElse("");
            default -> field.attr("value");
        };
    }

    /** Puts the object's values where braces name them. */
    static String fill(String pattern, Map<String, String> object) {
        String filled = pattern;
        for (Map.Entry<String, String> value : object.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (filled.contains("{")) {
            throw new IllegalArgumentException(pattern + " asks for more than " + object.keySet());
        }
        return filled;
    }
}
