package org.followthrough.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #words} (sentences), {@code #forms} (fields and their errors) and {@code #prose} (text). */
@Component
public class WebDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final Set<String> NAMES = Set.of("words", "forms", "prose");

    @Override
    public String getName() {
        return "Followthrough";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object buildObject(IExpressionContext context, String name) {
        return switch (name) {
            case "words" -> new Words();
            case "forms" -> new FormView(context);
            case "prose" -> new Prose();
            default -> null;
        };
    }

    @Override
    public boolean isCacheable(String name) {
        return !name.equals("forms");
    }
}
