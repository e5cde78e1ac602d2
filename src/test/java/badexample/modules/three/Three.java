package badexample.modules.three;

import badexample.modules.one.One;

public record Three(One one) {}
