package org.followthrough.draft.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.followthrough.draft.KeptDrafts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.followthrough.shared.RefusedAction;
import org.followthrough.web.FormFields;
import org.followthrough.web.OwnAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what somebody is typing, and throws it away when they say so. Whether they may open the form is not asked here:
 * a draft is shown to nobody but them, and only on the form's own page, which asks.
 */
@Controller
@RequestMapping("/drafts")
class KeptDraftController {

    /** Characters of all fields together, as they are sent. */
    static final int LONGEST = 200_000;

    private static final int LONGEST_ADDRESS = 500;

    private final KeptDrafts drafts;
    private final JsonMapper json;
    private final List<PathPattern> forms;

    KeptDraftController(
            KeptDrafts drafts,
            JsonMapper json,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.drafts = drafts;
        this.json = json;
        this.forms = mapping.getHandlerMethods().entrySet().stream()
                .filter(handler -> DraftKeeping.of(handler.getValue()) != null)
                .map(Map.Entry::getKey)
                .filter(KeptDraftController::isPost)
                .flatMap(info -> patterns(info).stream())
                .toList();
    }

    private static boolean isPost(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.POST);
    }

    private static List<PathPattern> patterns(RequestMappingInfo info) {
        var condition = info.getPathPatternsCondition();
        return condition == null ? List.of() : List.copyOf(condition.getPatterns());
    }

    /**
     * Keeps the fields of a form.
     *
     * @param address where the form goes
     */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Actor actor, @RequestParam String address, HttpServletRequest request) {
        if (address.length() > LONGEST_ADDRESS || !isForm(address)) {
            throw RefusedAction.notFound();
        }
        // read here, since what binds forms takes no more in one field than one field of a form may have
        String fields = request.getParameter("fields");
        if (fields == null) {
            throw new InvalidInput("", "There are no fields");
        }
        if (fields.length() > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "too much to keep");
        }
        drafts.keep(actor, address, read(fields).values());
    }

    /**
     * Throws a draft away.
     *
     * @param address where its form goes
     * @param to where to go on
     */
    @PostMapping("/removal")
    RedirectView discard(
            Actor actor, @RequestParam String address, @RequestParam(required = false) @Nullable String to) {
        drafts.discard(actor, address);
        RedirectView onward = new RedirectView(OwnAddress.orHome(to), true);
        onward.setExpandUriTemplateVariables(false);
        return onward;
    }

    private boolean isForm(String address) {
        PathContainer path = PathContainer.parsePath(address);
        return forms.stream().anyMatch(form -> form.matches(path));
    }

    private FormFields read(String fields) {
        try {
            return FormFields.of(json.readValue(fields, String[][].class));
        } catch (JacksonException unreadable) {
            throw new InvalidInput("", "This is not a list of fields");
        }
    }
}
