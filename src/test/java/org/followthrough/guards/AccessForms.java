package org.followthrough.guards;

import java.io.UnsupportedEncodingException;
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

    private static final String SESSION = "/committees/{slug}/sessions/{date}";
    private static final String ITEM = SESSION + "/items/{name}";

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
        recording();
        preparing();
    }

    private static void recording() {
        String session = "/committees/{slug}/sessions/{date}";
        on(session + "/record", session + "/record/remaining", "remainingMinute=45");
        on(session + "/record", session + "/items/{name}/confirmation", "minuteNumber=45");
        same(session + "/items/{name}/record", "minuteNumber=46");
        same(session + "/publication");
        same(session + "/items/{name}/correction", "correctionReason=The minutes say otherwise");
        same("/reviews/{slug}/recommendations/{ref}/reopening", "reason=It came undone");
    }

    private static void preparing() {
        same("/committees/{slug}/sessions/new", "heldOn.day=1", "heldOn.month=3", "heldOn.year=2014");
        same(SESSION + "/choose");
        on("", SESSION + "/requests");
        on(SESSION + "/requests", SESSION + "/requests/due-date");
        on("", ITEM + "/request", "version={itemVersion}", "postId={postId}");
        on("", ITEM + "/chase", "version={itemVersion}");
        on("", ITEM + "/no-update", "version={itemVersion}");
        same(ITEM + "/update", "position=All of it is done");
        on(ITEM, ITEM + "/comments", "comment=I see it otherwise");
        same(SESSION + "/agreement");
        on(ITEM, ITEM + "/agreement");
        same(ITEM + "/status/{question}", "answer=Y");
        same(ITEM + "/status/all", "relevant=N");
        on(ITEM + "/status/check?walk={walk}", ITEM + "/status/check", "timescaleReason=As agreed");
        same(SESSION + "/report/edit");
        same(SESSION + "/circulation");
    }

    private final Visits visits;
    private final Map<String, MultiValueMap<String, String>> found = new HashMap<>();

    AccessForms(Visits visits) {
        this.visits = visits;
    }

    /** A form that posts to its own page's address. */
    private static void same(String route, String... typed) {
        on(route, route, typed);
    }

    private static void on(String page, String route, String... typed) {
        FORMS.put(route, new Form(page, List.of(typed)));
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
                    .orElseThrow(() -> new AssertionError(page + " has no form to " + action + " for " + sender));
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
