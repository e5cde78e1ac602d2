package org.followthrough.support;

import java.util.List;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Refusal;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pages that tests post to and read, so that what holds for every form is tested without the form of any feature. */
@TestComponent
@RestController
@RequestMapping("/under-test")
public class FormsUnderTest {

    /** A form as features have them. */
    public record Form(
            @Nullable String position,
            @Nullable String version,
            @Nullable List<String> chosen) {}

    @GetMapping("/public")
    String open(Actor actor) {
        return actor.name();
    }

    @GetMapping("/numbers/{number}")
    String number(@PathVariable long number) {
        return "number " + number;
    }

    @GetMapping("/grants")
    String grants(Actor actor) {
        return actor.grants().toString();
    }

    @GetMapping("/members-only")
    String membersOnly(Actor actor) {
        if (!actor.isSignedIn()) {
            throw new RefusedAction(Refusal.notAllowed("Only members can read this."));
        }
        return "for members";
    }

    @GetMapping("/not-now")
    String notNow() {
        throw new RefusedAction(Refusal.notNow("The session has been circulated."));
    }

    @GetMapping("/stale")
    String stale() {
        throw new StaleEdit("Review");
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalArgumentException("a secret of the inside");
    }

    @PostMapping("/broken")
    String brokenForm() {
        throw new IllegalArgumentException("a secret of the inside");
    }

    @PostMapping("/form")
    ResponseEntity<String> save(Actor actor, @ModelAttribute("form") Form form, BindingResult binding) {
        if (binding.hasErrors()) {
            return ResponseEntity.unprocessableContent()
                    .body(String.valueOf(binding.getAllErrors().get(0).getDefaultMessage()));
        }
        return ResponseEntity.ok(actor.name() + " sent " + form);
    }
}
