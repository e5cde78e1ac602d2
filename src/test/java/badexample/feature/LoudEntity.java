package badexample.feature;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class LoudEntity {

    @Id
    private long id;

    public long id() {
        return id;
    }
}
