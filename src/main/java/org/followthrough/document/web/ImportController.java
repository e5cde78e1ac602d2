package org.followthrough.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.document.PaperDesk;
import org.followthrough.document.PaperFile;
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

    private static final int LONGEST_REFERENCE = 500;

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
        try {
            String paper = file == null || file.isEmpty() ? pasted : PaperFile.text(file.getInputStream());
            boolean published = request.getParameter("published") != null;
            String where = Typed.text(request.getParameter("where")).strip();
            String missing = published ? problemOf(where) : null;
            if ("confirm".equals(step) && missing == null) {
                PaperPreview taken = desk.take(actor, paper, published ? where : null);
                redirect.addFlashAttribute("notice", "The paper has been taken in: " + taken.title());
                return "redirect:" + taken.path();
            }
            if (missing != null) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            model.addAttribute("preview", desk.check(actor, paper));
            model.addAttribute("paper", paper);
            model.addAttribute("published", published);
            model.addAttribute("where", where);
            model.addAttribute("missing", missing);
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

    private static @Nullable String problemOf(String where) {
        if (where.isEmpty()) {
            return "Enter where the executive published its decision";
        }
        return where.length() > LONGEST_REFERENCE
                ? "Where it was published must be %d characters or fewer".formatted(LONGEST_REFERENCE)
                : null;
    }
}
