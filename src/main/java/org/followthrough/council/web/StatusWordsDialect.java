package org.followthrough.council.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.council.Vocabularies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.web.servlet.IServletWebExchange;

/** Gives templates {@code #statusWords}, see {@link StatusWords}. */
@Component
class StatusWordsDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String OBJECT = "statusWords";

    private static final Pattern OF_COMMITTEE = Pattern.compile("/committees/([a-z0-9-]+)(/.*)?");

    private final Vocabularies vocabularies;

    StatusWordsDialect(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public String getName() {
        return "Words of committees";
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(OBJECT);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return new StatusWords(committee(context), vocabularies::all);
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }

    private static @Nullable String committee(IExpressionContext context) {
        if (context instanceof IWebContext web
                && web.getExchange() instanceof IServletWebExchange exchange
                && exchange.getNativeRequestObject() instanceof HttpServletRequest request) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            Matcher address = OF_COMMITTEE.matcher(path);
            return address.matches() ? address.group(1) : null;
        }
        return null;
    }
}
