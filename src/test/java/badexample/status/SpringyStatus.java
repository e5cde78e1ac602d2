package badexample.status;

import org.springframework.stereotype.Component;

@Component
public class SpringyStatus {}
