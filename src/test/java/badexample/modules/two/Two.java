package badexample.modules.two;

import badexample.modules.one.One;

public record Two(One one) {}
