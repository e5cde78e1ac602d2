package org.followthrough.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.document.PaperDesk;
import org.followthrough.document.PaperPreview;
import org.followthrough.document.WrongPaper;
import org.followthrough.shared.Actor;
import org.followthrough.shared.RefusedAction;
import org.followthrough.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a published paper in: sent, checked, confirmed. */
@Controller
@RequestMapping("/import")
class ImportController {

    /** So many problems help; more do not. */
    private static final int PROBLEMS = 100;

    private static final String PAGE = "document/import";

    private final PaperDesk desk;

    ImportController(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        RefusedAction.throwIf(desk.refusalToImport(actor));
        model.addAttribute("pasted", "");
        model.addAttribute("problems", List.of());
        return PAGE;
    }

    @PostMapping
    String send(
            Actor actor,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        RefusedAction.throwIf(desk.refusalToImport(actor));
        // not bound: a paper is longer than any field of a form may be
        String pasted = Typed.text(request.getParameter("paper"));
        String paper = file == null || file.isEmpty() ? pasted : new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            if ("confirm".equals(step)) {
                PaperPreview taken = desk.take(actor, paper);
                redirect.addFlashAttribute("notice", "The paper has been taken in: " + taken.title());
                return "redirect:/reviews/" + taken.firstReview();
            }
            model.addAttribute("preview", desk.check(actor, paper));
            model.addAttribute("paper", paper);
            return "document/import-check";
        } catch (WrongPaper wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("pasted", pasted);
            model.addAttribute(
                    "problems", wrong.problems().stream().limit(PROBLEMS).toList());
            model.addAttribute("more", Math.max(0, wrong.problems().size() - PROBLEMS));
            return PAGE;
        }
    }
}
