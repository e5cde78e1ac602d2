package badexample.feature;

import org.springframework.data.repository.CrudRepository;

public interface LoudRepository extends CrudRepository<LoudEntity, Long> {}
