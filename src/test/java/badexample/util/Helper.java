package badexample.util;

public final class Helper {}
