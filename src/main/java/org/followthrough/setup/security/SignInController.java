package org.followthrough.setup.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.followthrough.identity.Actors.Rights;
import org.followthrough.identity.Credentials;
import org.followthrough.shared.Actor;
import org.followthrough.web.ErrorPages;
import org.followthrough.web.OwnAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in with e-mail address and password. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);
    private static final String PAGE = "identity/sign-in";

    /** Where somebody lands who did not want to go anywhere else. */
    private static final String WORK = "/my-work";

    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final AccountInSession sessions;
    private final CsrfTokenRepository csrfTokens;
    private final ErrorPages errorPages;
    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInController(
            Credentials credentials,
            SignInThrottle throttle,
            AccountInSession sessions,
            CsrfTokenRepository csrfTokens,
            ErrorPages errorPages,
            ObjectProvider<DemonstrationAccounts> demonstration) {
        this.credentials = credentials;
        this.throttle = throttle;
        this.sessions = sessions;
        this.csrfTokens = csrfTokens;
        this.errorPages = errorPages;
        this.demonstration = demonstration;
    }

    /**
     * What was typed.
     *
     * @param to where to go afterwards, taken only if it is on this site
     */
    record Form(
            @Nullable String email,
            @Nullable String password,
            @Nullable String to) {

        String typedEmail() {
            return email == null ? "" : email;
        }

        String typedPassword() {
            return password == null ? "" : password;
        }

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Form";
        }
    }

    @ModelAttribute("demonstration")
    @Nullable
    DemonstrationAccounts demonstration() {
        return demonstration.getIfAvailable();
    }

    @GetMapping
    Object ask(Actor actor, @ModelAttribute("form") Form form) {
        return actor.isSignedIn() ? redirect(form.to()) : PAGE;
    }

    @PostMapping
    Object signIn(
            @ModelAttribute("form") Form form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            return refuse(response);
        }
        String email = form.typedEmail();
        Optional<Duration> wait = throttle.enter(email, request.getRemoteAddr());
        if (wait.isPresent()) {
            return tooMany(wait.get(), request, response);
        }
        Optional<Rights> rights = credentials.verify(email, form.typedPassword());
        if (rights.isEmpty()) {
            LOG.info("A sign-in from {} failed", request.getRemoteAddr());
            binding.rejectValue("email", "wrong", "The e-mail address or the password is not right");
            return refuse(response);
        }
        throttle.succeeded(email, request.getRemoteAddr());
        sessions.open(request, rights.get());
        // the token that was there before signing in may have been planted
        csrfTokens.saveToken(null, request, response);
        LOG.info("Account {} signed in", rights.get().actor().requireAccountId());
        return redirect(form.to());
    }

    private static String refuse(HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return PAGE;
    }

    private ModelAndView tooMany(Duration wait, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
        long minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return errorPages.page(
                request,
                HttpStatus.TOO_MANY_REQUESTS.value(),
                "There were too many tries to sign in. Try again in "
                        + (minutes == 1 ? "a minute." : minutes + " minutes."));
    }

    private static View redirect(@Nullable String to) {
        RedirectView view = new RedirectView(to == null || to.isBlank() ? WORK : OwnAddress.orHome(to));
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
