package badexample.feature;

import badexample.setup.Wiring;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

@Service
public class Untidy {

    @PersistenceContext
    private EntityManager entities;

    private final LoudRepository repository;

    @Autowired
    public Untidy(LoudRepository repository) {
        this.repository = repository;
    }

    public List<LoudEntity> show() {
        return List.of();
    }

    public void change(LoudEntity entity) {
        store(entity);
    }

    private void store(LoudEntity entity) {
        repository.save(entity);
        entities.flush();
    }

    public Date today() {
        return java.sql.Date.valueOf(LocalDate.now());
    }

    public String wiring(HttpServletRequest request) {
        return request.getRequestURI() + new Wiring();
    }

    @jakarta.transaction.Transactional
    public void otherTransaction() {
        // what matters is the annotation
    }

    @Controller
    public static class Misplaced {}
}
