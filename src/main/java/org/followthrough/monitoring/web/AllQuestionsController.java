package org.followthrough.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.monitoring.Assessment;
import org.followthrough.monitoring.ItemView;
import org.followthrough.monitoring.SessionReader;
import org.followthrough.monitoring.SessionReader.ItemInSession;
import org.followthrough.shared.Actor;
import org.followthrough.shared.Typed;
import org.followthrough.status.Answer;
import org.followthrough.status.Question;
import org.followthrough.status.TimescaleCheck;
import org.followthrough.status.Walk;
import org.followthrough.web.Words;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Drafting a status with all questions on one page; answers that the path does not come by do not count. */
@Controller
@RequestMapping("/committees/{slug}/sessions/{date}/items/{name}/status/all")
class AllQuestionsController {

    private static final String PAGE = "monitoring/prepare/all-questions";
    private static final int WHY = 500;

    private final SessionReader reader;

    AllQuestionsController(SessionReader reader) {
        this.reader = reader;
    }

    /** The answers' letters by the questions' slugs, and why question 3 departs from the dates. */
    record Form(
            @Nullable String relevant,
            @Nullable String achieved,
            @Nullable String timescale,
            @Nullable String why,
            @Nullable String obstacle,
            @Nullable String acceptable) {

        static Form of(Walk walk, TimescaleCheck dates, @Nullable String why) {
            return new Form(
                    letter(walk, Question.RELEVANT),
                    letter(walk, Question.ACHIEVED),
                    walk.answerTo(Question.TIMESCALE)
                            .map(StatusAnswers::code)
                            .orElse(StatusAnswers.code(dates.suggested())),
                    why,
                    letter(walk, Question.OBSTACLE),
                    letter(walk, Question.ACCEPTABLE));
        }

        private static String letter(Walk walk, Question question) {
            return walk.answerTo(question).map(StatusAnswers::code).orElse("");
        }

        Optional<Answer> answerTo(Question question) {
            return StatusAnswers.answer(
                    question,
                    switch (question) {
                        case RELEVANT -> relevant;
                        case ACHIEVED -> achieved;
                        case TIMESCALE -> timescale;
                        case OBSTACLE -> obstacle;
                        case ACCEPTABLE -> acceptable;
                    });
        }

        /** As far as the answers lead without a gap. */
        Walk walk() {
            Walk walk = Walk.empty();
            Optional<Question> asked = walk.next();
            while (asked.isPresent() && answerTo(asked.get()).isPresent()) {
                walk = walk.answer(answerTo(asked.get()).get());
                asked = walk.next();
            }
            return walk;
        }
    }

    @GetMapping
    String ask(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            Model model) {
        ItemInSession found = DraftGate.open(reader, actor, slug, date, name);
        ItemView.Settled draft = found.item().draft();
        model.addAttribute(
                "form",
                Form.of(
                        draft == null ? Walk.empty() : draft.assessment().walk(),
                        found.timescale(),
                        draft == null ? null : draft.assessment().timescaleReason()));
        model.addAttribute("page", AllQuestionsPage.of(found));
        return PAGE;
    }

    @PostMapping
    String answer(
            Actor actor,
            @PathVariable String slug,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @PathVariable String name,
            @ModelAttribute("form") Form form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ItemInSession found = DraftGate.open(reader, actor, slug, date, name);
        Walk walk = form.walk();
        walk.next()
                .ifPresent(open ->
                        binding.rejectValue(open.slug(), "missing", "Answer question %d".formatted(open.number())));
        boolean departs = Assessment.of(walk).departsFrom(found.timescale());
        String why = Typed.text(form.why());
        if (departs && why.isBlank()) {
            binding.rejectValue("why", "missing", "Enter why your answer to question 3 differs from the dates");
        } else if (departs && why.length() > WHY) {
            binding.rejectValue("why", "long", "The reason must be %d characters or fewer".formatted(WHY));
        }
        if (binding.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", AllQuestionsPage.of(found));
            return PAGE;
        }
        redirect.addAttribute("walk", walk.code());
        if (departs) {
            redirect.addAttribute("why", why);
        }
        explainIgnored(form, walk, redirect);
        return "redirect:" + Trail.itemPath(found.session(), found.item()) + "/status/check";
    }

    /** Question 3 is answered beforehand and so is no answer that anybody gave in vain. */
    private static void explainIgnored(Form form, Walk walk, RedirectAttributes redirect) {
        List<Integer> ignored = StatusAnswers.all().stream()
                .filter(question -> question != Question.TIMESCALE)
                .filter(question -> walk.answerTo(question).isEmpty()
                        && form.answerTo(question).isPresent())
                .map(Question::number)
                .collect(Collectors.toList());
        if (!ignored.isEmpty()) {
            redirect.addFlashAttribute(
                    "ignored",
                    "Your %s to %s %s not count, because the earlier answers already lead to the outcome."
                            .formatted(
                                    Words.plural(ignored.size(), "answer", "answers"),
                                    Words.plural(ignored.size(), "question ", "questions ") + Words.list(ignored),
                                    Words.plural(ignored.size(), "does", "do")));
        }
    }
}
