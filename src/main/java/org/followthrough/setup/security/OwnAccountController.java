package org.followthrough.setup.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.followthrough.identity.Actors.Rights;
import org.followthrough.identity.Credentials;
import org.followthrough.shared.Actor;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: changing the password. */
@Controller
@RequestMapping("/account")
class OwnAccountController {

    private static final String PAGE = "identity/account";

    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final AccountInSession sessions;

    OwnAccountController(Credentials credentials, SignInThrottle throttle, AccountInSession sessions) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /**
     * What was typed.
     *
     * @param current the password until now
     * @param password the new one
     * @param again the new one once more
     */
    record Form(
            @Nullable String current,
            @Nullable String password,
            @Nullable String again) {

        /** Keeps the passwords out of logs. */
        @Override
        public String toString() {
            return "Form";
        }
    }

    @ModelAttribute("changed")
    boolean changed(@RequestParam(required = false) @Nullable String changed) {
        return changed != null;
    }

    @GetMapping
    String ask(@ModelAttribute("form") Form form) {
        return PAGE;
    }

    @PostMapping
    String change(
            Actor actor,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        String account = "account " + actor.requireAccountId();
        Optional<Duration> wait = throttle.enter(account, request.getRemoteAddr());
        if (wait.isPresent()) {
            binding.rejectValue("current", "throttled", "There were too many tries. Wait a few minutes and try again");
        } else if (!binding.hasErrors()) {
            try {
                Rights rights = credentials.changeOwnPassword(
                        actor, text(form.current()), text(form.password()), text(form.again()));
                throttle.succeeded(account, request.getRemoteAddr());
                sessions.open(request, rights);
                return "redirect:/account?changed";
            } catch (InvalidInput refused) {
                refused.problems().forEach((field, message) -> binding.rejectValue(field, "refused", message));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
