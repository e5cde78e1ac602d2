package org.followthrough.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Brings a service's refusal of what was typed to the fields, and lists a form's errors in the order of its fields, one
 * a field.
 *
 * <p>Form records hold strings, lists of strings, boxed booleans and {@link DateParts} only: a record whose number or
 * date cannot be read would never be built, and everything typed beside it would be lost.
 */
public final class FormErrors {

    private FormErrors() {}

    /**
     * One line of the error summary.
     *
     * @param message what is wrong and how to put it right
     * @param href where the field is, "#id of the input"; null for an error of the form as a whole
     */
    public record Line(String message, @Nullable String href) {}

    /** Adds each problem to its field; one that names no field of the form becomes an error of the form as a whole. */
    public static void reject(BindingResult binding, InvalidInput refused) {
        refused.problems().forEach((field, message) -> {
            if (isField(binding, field)) {
                binding.rejectValue(field, "invalid", message);
            } else {
                binding.reject("invalid", message);
            }
        });
    }

    /**
     * Shows a form again that was put together anew, such as one completed or with a newer version.
     *
     * @param form becomes the model attribute "form"
     */
    public static void show(Model model, Object form, InvalidInput refused) {
        BindingResult binding = new BeanPropertyBindingResult(form, "form");
        reject(binding, refused);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
    }

    /** The summary's lines: fields in the form record's order, then errors of the form as a whole. */
    static List<Line> lines(Errors errors, Messages messages) {
        Map<String, Line> lines = new LinkedHashMap<>();
        errors.getAllErrors().stream()
                .sorted(Comparator.comparingInt(error -> position(errors, error)))
                .forEach(error -> {
                    String message = messages.of(error);
                    String key = error instanceof FieldError field ? "field " + field.getField() : "form " + message;
                    lines.putIfAbsent(key, new Line(message, href(errors, error)));
                });
        return List.copyOf(lines.values());
    }

    /** Puts an error into words. */
    interface Messages {
        String of(ObjectError error);
    }

    private static boolean isField(BindingResult binding, String field) {
        Object target = binding.getTarget();
        return !field.isEmpty()
                && (target instanceof Map
                        || (target != null
                                && PropertyAccessorFactory.forBeanPropertyAccess(target)
                                        .isReadableProperty(field)));
    }

    private static int position(Errors errors, ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return Integer.MAX_VALUE;
        }
        Object target = errors instanceof BindingResult binding ? binding.getTarget() : null;
        if (target == null || !target.getClass().isRecord()) {
            return 0;
        }
        String first = field.getField().split("[.\\[]", 2)[0];
        List<String> components = Arrays.stream(target.getClass().getRecordComponents())
                .map(component -> component.getName())
                .toList();
        return components.contains(first) ? components.indexOf(first) : components.size();
    }

    private static @Nullable String href(Errors errors, ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return null;
        }
        boolean dateInput = DateParts.class == errors.getFieldType(field.getField());
        return "#" + FormField.idOf(field.getField()) + (dateInput ? "-day" : "");
    }
}
