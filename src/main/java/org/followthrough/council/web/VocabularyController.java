package org.followthrough.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.council.CommitteeView;
import org.followthrough.council.Vocabularies;
import org.followthrough.council.VocabularyView;
import org.followthrough.history.History;
import org.followthrough.history.Subject;
import org.followthrough.identity.Accounts;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.status.StatusCategory;
import org.followthrough.status.Vocabulary;
import org.followthrough.web.Attempt;
import org.followthrough.web.Conflict;
import org.followthrough.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the words in which a committee speaks of statuses. */
@Controller
@RequestMapping("/committees/{slug}/words")
class VocabularyController {

    private static final String NUMBERS = "numbers";

    private final Vocabularies vocabularies;
    private final History history;
    private final Accounts accounts;

    VocabularyController(Vocabularies vocabularies, History history, Accounts accounts) {
        this.vocabularies = vocabularies;
        this.history = history;
        this.accounts = accounts;
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String preset,
            Model model) {
        VocabularyView saved = allowed(actor, slug);
        Vocabulary shown = "red-amber-green".equals(preset) ? Vocabulary.RED_AMBER_GREEN : saved.vocabulary();
        model.addAttribute("form", VocabularyForm.of(saved, shown));
        return page(saved, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String step,
            @ModelAttribute("form") VocabularyForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        VocabularyView saved = allowed(actor, slug);
        CommitteeView committee = saved.committee();
        Attempt attempt = Attempt.of(
                binding,
                () -> vocabularies.change(
                        actor,
                        committee.id(),
                        Typed.version(form.version()),
                        NUMBERS.equals(step) ? Vocabulary.NUMBERS : form.vocabulary()));
        if (attempt == Attempt.DONE) {
            redirect.addFlashAttribute("notice", "The committee’s words have been saved.");
            return "redirect:/committees/" + slug;
        }
        if (attempt == Attempt.STALE) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflict", conflict(form.whole(), vocabularies.of(slug)));
            return Conflict.VIEW;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(saved, model);
    }

    private VocabularyView allowed(Actor actor, String slug) {
        VocabularyView saved = vocabularies.of(slug);
        RefusedAction.throwIf(
                vocabularies.refusalToChange(actor, saved.committee().id()));
        return saved;
    }

    private Conflict conflict(VocabularyForm mine, VocabularyView saved) {
        VocabularyForm theirs = VocabularyForm.of(saved, saved.vocabulary());
        String address = "/committees/" + saved.committee().slug() + "/words";
        List<Conflict.Field> fields = new ArrayList<>(
                List.of(Conflict.Field.line("Name", "name", Typed.text(mine.name()), Typed.text(theirs.name()))));
        List<VocabularyForm.Row> own = mine.rows() == null ? List.of() : mine.rows();
        List<VocabularyForm.Row> others = theirs.rows() == null ? List.of() : theirs.rows();
        for (int at = 0; at < own.size() && at < others.size(); at++) {
            VocabularyForm.Row typed = own.get(at);
            VocabularyForm.Row kept = others.get(at);
            String row = "rows[%d].".formatted(at);
            String said = " for category " + (at + 1);
            fields.add(Conflict.Field.line(
                    "Word" + said, row + "word", Typed.text(typed.word()), Typed.text(kept.word())));
            fields.add(Conflict.Field.choice(
                    "Colour" + said,
                    row + "colour",
                    Typed.text(typed.colour()),
                    Typed.text(kept.colour()),
                    VocabularyForm.colours()));
            fields.add(Conflict.Field.line(
                    "Meaning" + said, row + "meaning", Typed.text(typed.meaning()), Typed.text(kept.meaning())));
        }
        return new Conflict(
                "The committee’s words", savedBy(saved), address, address, saved.version(), fields, Map.of(), true);
    }

    private @Nullable String savedBy(VocabularyView saved) {
        return history.lastActor(new Subject("committee", saved.committee().id()))
                .map(account -> accounts.names(Set.of(account)).get(account))
                .orElse(null);
    }

    private static String page(VocabularyView saved, Model model) {
        CommitteeView committee = saved.committee();
        model.addAttribute("committee", committee);
        model.addAttribute("vocabulary", saved.vocabulary());
        model.addAttribute("categories", Arrays.asList(StatusCategory.values()));
        model.addAttribute("colours", VocabularyForm.colours());
        model.addAttribute(
                "trail", List.of(new Link("Home", "/"), new Link(committee.name(), "/committees/" + committee.slug())));
        return "council/words";
    }
}
