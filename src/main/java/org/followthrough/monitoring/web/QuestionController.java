package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.followthrough.status.Answer;
import org.followthrough.status.Question;
import org.followthrough.status.Walk;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

/**
 * Drafting a status by the flowchart, one question a page. The answers so far travel in the address; nothing is saved
 * before the last page.
 */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}/status")
class QuestionController {

    private static final int WHY = 500;

    private final SessionReader reader;

    QuestionController(SessionReader reader) {
        this.reader = reader;
    }

    /**
     * An answer.
     *
     * @param walk the answers so far
     * @param answer Y, N or T
     * @param why why question 3 is answered otherwise than the dates say
     */
    record Form(
            @Nullable String walk,
            @Nullable String answer,
            @Nullable String why) {}

    /** To the first question, or to what has been drafted already. */
    @GetMapping
    String start(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            RedirectAttributes redirect) {
        ItemInSession found = DraftGate.open(reader, actor, slug, date, name);
        ItemView.Settled draft = found.item().draft();
        if (draft == null) {
            return go(found, Walk.empty(), null, redirect);
        }
        return go(found, draft.assessment().walk(), draft.assessment().timescaleReason(), redirect);
    }

    @GetMapping("/{question}")
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @PathVariable String question,
            @RequestParam(required = false) @Nullable String walk,
            @RequestParam(required = false) @Nullable String why,
            Model model,
            RedirectAttributes redirect) {
        ItemInSession found = DraftGate.open(reader, actor, slug, date, name);
        Question asked = Question.ofSlug(question).orElseThrow(RefusedAction::notFound);
        Walk soFar = StatusAnswers.walk(walk);
        if (!StatusAnswers.asks(soFar, asked)) {
            return go(found, soFar, why, redirect);
        }
        QuestionPage page = QuestionPage.of(found, asked, soFar, why);
        String answer = soFar.answerTo(asked).map(StatusAnswers::code).orElse(page.suggested());
        model.addAttribute("form", new Form(soFar.code(), answer, why));
        model.addAttribute("page", page);
        return QuestionPage.VIEW;
    }

    @PostMapping("/{question}")
    String answer(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @PathVariable String question,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ItemInSession found = DraftGate.open(reader, actor, slug, date, name);
        Question asked = Question.ofSlug(question).orElseThrow(RefusedAction::notFound);
        Walk soFar = StatusAnswers.walk(form.walk());
        if (!StatusAnswers.asks(soFar, asked)) {
            return go(found, soFar, form.why(), redirect);
        }
        Optional<Answer> answer = StatusAnswers.answer(asked, form.answer());
        if (answer.isEmpty()) {
            binding.rejectValue("answer", "missing", "Select an answer");
        }
        Walk walk = answer.map(given -> soFar.withAnswer(asked, given)).orElse(soFar);
        checkWhy(found, asked, walk, form, binding);
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", QuestionPage.of(found, asked, soFar, form.why()));
            return QuestionPage.VIEW;
        }
        return go(found, walk, form.why(), redirect);
    }

    private static void checkWhy(ItemInSession found, Question asked, Walk walk, Form form, BindingResult binding) {
        if (asked == Question.TIMESCALE && departs(found, walk) && !binding.hasErrors()) {
            String why = Typed.text(form.why());
            if (why.isBlank()) {
                binding.rejectValue("why", "missing", "Enter why your answer differs from the dates");
            } else if (why.length() > WHY) {
                binding.rejectValue("why", "long", "The reason must be %d characters or fewer".formatted(WHY));
            }
        }
    }

    private static boolean departs(ItemInSession found, Walk walk) {
        return Assessment.of(walk).departsFrom(found.timescale());
    }

    /** A reason goes along only while there is something to explain. */
    private static String go(ItemInSession found, Walk walk, @Nullable String why, RedirectAttributes redirect) {
        if (!walk.answered().isEmpty()) {
            redirect.addAttribute("walk", walk.code());
        }
        if (Typed.orNull(why) != null && departs(found, walk)) {
            redirect.addAttribute("why", Typed.text(why));
        }
        return "redirect:" + Trail.itemPath(found.session(), found.item()) + "/status/" + StatusAnswers.next(walk);
    }
}
