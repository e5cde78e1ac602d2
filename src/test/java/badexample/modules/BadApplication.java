package badexample.modules;

import org.springframework.modulith.Modulithic;

/** Three modules: the first two know each other, the second one's inside is used, the third knows what it may not. */
@Modulithic
public class BadApplication {}
