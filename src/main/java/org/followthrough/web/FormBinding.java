package org.followthrough.web;

import java.beans.PropertyEditorSupport;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * How forms are bound: through the constructor of a record and nothing else, so that a field that the record does not
 * have cannot be set; and text without characters that a form cannot have meant.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormBinding {

    /** Longest text in one field, in characters; a field's own limit is at the form. */
    static final int MAX_TEXT = 100_000;

    @InitBinder
    void bind(WebDataBinder binder) {
        prepare(binder);
    }

    static void prepare(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(String.class, new TextEditor());
        binder.setBindingErrorProcessor(new PlainWords());
    }

    /** Says in words for people what cannot be taken; the framework's own name classes. */
    private static final class PlainWords extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException problem, BindingResult result) {
            String field = Objects.requireNonNullElse(problem.getPropertyName(), "");
            boolean ours = problem.getMostSpecificCause() instanceof UnusableText;
            String message = ours ? problem.getMostSpecificCause().getMessage() : "This is not in the right form";
            String[] codes = ours ? new String[0] : result.resolveMessageCodes(problem.getErrorCode(), field);
            result.addError(
                    new FieldError(result.getObjectName(), field, problem.getValue(), true, codes, null, message));
        }
    }

    private static final class UnusableText extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        UnusableText(String message) {
            super(message);
        }
    }

    /** Refuses rather than strips: what is saved is what was typed, line ends apart, which browsers make two characters. */
    static final class TextEditor extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null ? null : checked(text));
        }

        static String checked(String text) {
            if (text.length() > MAX_TEXT) {
                throw new UnusableText("This has %,d characters; the most is %,d".formatted(text.length(), MAX_TEXT));
            }
            String lines = text.replace("\r\n", "\n").replace('\r', '\n');
            if (lines.codePoints().anyMatch(TextEditor::isControl)) {
                throw new UnusableText("This has a control character in it that cannot be shown");
            }
            return lines;
        }

        private static boolean isControl(int character) {
            return (Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t')
                    || Character.getType(character) == Character.SURROGATE;
        }
    }
}
