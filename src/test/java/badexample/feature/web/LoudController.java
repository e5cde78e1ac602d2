package badexample.feature.web;

import badexample.feature.LoudEntity;
import badexample.feature.LoudRepository;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;

@Controller
public class LoudController {

    private final LoudRepository repository;

    LoudController(LoudRepository repository) {
        this.repository = repository;
    }

    String save(LoudEntity form, HttpSession session) {
        session.setAttribute("form", form);
        repository.save(form);
        return "saved";
    }
}
