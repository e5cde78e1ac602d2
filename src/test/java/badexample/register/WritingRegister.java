package badexample.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class WritingRegister {

    private final JdbcClient jdbc;

    WritingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void forget(long id) {
        jdbc.sql("delete from review where id = :id").param("id", id).update();
    }
}
