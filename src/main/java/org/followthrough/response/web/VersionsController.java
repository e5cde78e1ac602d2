package org.followthrough.response.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.followthrough.response.ResponseInHand;
import org.followthrough.response.ResponsePlace;
import org.followthrough.response.ResponsePlaces;
import org.followthrough.response.ResponseReader;
import org.followthrough.response.ResponseTag;
import org.followthrough.response.ResponseView;
import org.followthrough.response.VersionView;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a response: all that somebody may read, one of them, and two compared. */
@Controller
@RequestMapping("/reviews/{slug}/recommendations/{ref}/responses/{recipient}")
class VersionsController {

    private static final String LIST = "response/versions";

    private final ResponsePlaces places;
    private final ResponseReader reader;

    VersionsController(ResponsePlaces places, ResponseReader reader) {
        this.places = places;
        this.reader = reader;
    }

    /** What somebody may read of a response. */
    private record Found(ResponsePlace place, List<ResponseView> versions, boolean insider) {

        VersionView version(int number) {
            return versions.stream()
                    .map(ResponseView::version)
                    .filter(version -> version.number() == number)
                    .findFirst()
                    .orElseThrow(RefusedAction::notFound);
        }
    }

    @GetMapping("/versions")
    String list(
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            Actor actor,
            Model model) {
        VersionsPage page = page(find(actor, slug, ref, recipient));
        model.addAttribute("form", page.lastTwo());
        model.addAttribute("page", page);
        return LIST;
    }

    @GetMapping("/versions/{n}")
    String version(
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @PathVariable int n,
            Actor actor,
            Model model) {
        Found found = find(actor, slug, ref, recipient);
        VersionView version = found.version(n);
        int at = found.versions().stream()
                .map(each -> each.version().number())
                .toList()
                .indexOf(n);
        String compare = at == 0
                ? null
                : "%s/compare?from=%d&to=%d"
                        .formatted(
                                found.place().path(),
                                found.versions().get(at - 1).version().number(),
                                n);
        model.addAttribute(
                "page",
                new VersionPage(
                        found.place(),
                        version,
                        ResponseTag.of(version.state()),
                        at == found.versions().size() - 1,
                        compare,
                        found.insider()));
        return "response/version";
    }

    @GetMapping("/compare")
    String compare(
            @PathVariable String slug,
            @PathVariable String ref,
            @PathVariable String recipient,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Actor actor,
            HttpServletResponse response,
            Model model) {
        Found found = find(actor, slug, ref, recipient);
        VersionsPage.CompareForm form = new VersionsPage.CompareForm(from, to);
        OptionalInt older = number(from);
        OptionalInt newer = number(to);
        if (older.isEmpty() || newer.isEmpty() || older.equals(newer)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormErrors.show(model, form, problems(older, newer));
            model.addAttribute("page", page(found));
            return LIST;
        }
        VersionView one = found.version(older.getAsInt());
        VersionView other = found.version(newer.getAsInt());
        model.addAttribute("form", form);
        model.addAttribute(
                "page",
                new ComparisonPage(
                        found.place(),
                        one,
                        other,
                        VersionComparison.between(one, other),
                        page(found).choices()));
        return "response/comparison";
    }

    private static InvalidInput problems(OptionalInt from, OptionalInt to) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (from.isEmpty()) {
            problems.put("from", "Select the version to start from");
        }
        if (to.isEmpty()) {
            problems.put("to", "Select the version to compare it with");
        }
        if (problems.isEmpty()) {
            problems.put("to", "Select two different versions");
        }
        return new InvalidInput(problems);
    }

    /** Of a version; empty for anything else. */
    private static OptionalInt number(@Nullable String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,8}")
                ? OptionalInt.of(Integer.parseInt(typed))
                : OptionalInt.empty();
    }

    private static VersionsPage page(Found found) {
        return VersionsPage.of(found.place(), found.versions(), found.insider());
    }

    /** @throws RefusedAction (404) if there is no version that the person may read */
    private Found find(Actor actor, String slug, String ref, String recipient) {
        ResponsePlace place = places.of(actor, slug, ref, recipient);
        ResponseView shown = place.shown();
        if (shown == null) {
            throw RefusedAction.notFound();
        }
        ResponseInHand newest = place.newest();
        return new Found(place, reader.versions(actor, shown.responseId()), newest != null && newest.readsDrafts());
    }
}
