package org.followthrough.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.context.SpringContextUtils;
import org.thymeleaf.spring6.naming.SpringContextVariableNames;
import org.thymeleaf.spring6.util.FieldUtils;

/**
 * What templates ask about the form that is bound by {@code th:object}; they know it as {@code #forms}. Names of fields
 * come as plain strings, so that fragments need no preprocessing of expressions.
 */
public final class FormView {

    private final IExpressionContext context;

    FormView(IExpressionContext context) {
        this.context = context;
    }

    /** The field with this name of the form around it; outside a form, an empty field. */
    public FormField field(String name) {
        String id = FormField.idOf(name);
        if (context.getVariable(SpringContextVariableNames.SPRING_BOUND_OBJECT_EXPRESSION) == null) {
            return new FormField(name, id, null, null);
        }
        IThymeleafBindStatus status = FieldUtils.getBindStatus(context, "*{" + name + "}");
        String[] messages = status.getErrorMessages();
        // a collection's value for display is its elements joined by commas, which may stand in an element too
        Object raw = status.getActualValue() instanceof Collection<?> many ? many : status.getValue();
        return new FormField(name, id, raw, status.isError() ? messages[0] : null);
    }

    /** Whether any form of the page came back with errors: its title then says so. */
    public boolean hasErrors() {
        return bindings().stream().anyMatch(Errors::hasErrors);
    }

    /** The lines of the error summary over all forms of the page. */
    public List<FormErrors.Line> errors() {
        return bindings().stream()
                .flatMap(errors -> FormErrors.lines(errors, this::message).stream())
                .toList();
    }

    private List<BindingResult> bindings() {
        if (!(context instanceof ITemplateContext)) {
            return List.of();
        }
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                .map(context::getVariable)
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .toList();
    }

    private String message(ObjectError error) {
        var request = SpringContextUtils.getRequestContext(context);
        return request == null
                ? Objects.requireNonNullElse(error.getDefaultMessage(), "")
                : request.getMessage(error, false);
    }
}
