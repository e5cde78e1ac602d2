package org.followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.web.servlet.IServletWebExchange;

/**
 * Gives templates {@code #layout} (the page's frame), {@code #words} (sentences), {@code #forms} (fields and their
 * errors) and {@code #prose} (plain text).
 */
@Component
public class WebDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final Set<String> NAMES = Set.of("layout", "words", "forms", "prose");

    private final Layouts layouts;

    public WebDialect(Layouts layouts) {
        this.layouts = layouts;
    }

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
            case "layout" -> layout(context);
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

    private @Nullable Layout layout(IExpressionContext context) {
        return context instanceof IWebContext web
                        && web.getExchange() instanceof IServletWebExchange exchange
                        && exchange.getNativeRequestObject() instanceof HttpServletRequest request
                ? layouts.of(request)
                : null;
    }
}
