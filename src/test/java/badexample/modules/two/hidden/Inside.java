package badexample.modules.two.hidden;

public record Inside(String text) {}
