package badexample.setup;

public final class Wiring {}
