package org.followthrough.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the law wants said: accessibility, privacy, cookies. */
@Controller
class StatementsController {

    private final Site site;

    StatementsController(Site site) {
        this.site = site;
    }

    /** A cookie that signing in needs. */
    record CookieLine(String name, String purpose, String expires) {}

    @ModelAttribute("site")
    Site site() {
        return site;
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "register/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "register/privacy";
    }

    @GetMapping("/cookies")
    String cookies(HttpServletRequest request, Model model) {
        // over https browsers are told by this prefix to take the cookie from this host only
        String prefix = request.isSecure() ? "__Host-" : "";
        model.addAttribute(
                "cookies",
                List.of(
                        new CookieLine(
                                prefix + "session",
                                "Remembers that you are signed in. It says nothing about you by itself.",
                                "When you sign out or close your browser, and after some hours in any case"),
                        new CookieLine(
                                prefix + "csrf",
                                "Makes sure that a form was sent by you from this website and not by another site"
                                        + " in your name. Set when you open the sign-in page.",
                                "When you close your browser")));
        return "register/cookies";
    }
}
