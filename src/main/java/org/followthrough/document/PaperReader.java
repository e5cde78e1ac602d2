package org.followthrough.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads a paper's JSON text; src/main/docs/paper-format.md says what it may hold. */
@Component
public class PaperReader {

    /** In bytes. */
    private static final int LONGEST = 1_000_000;

    private final JsonMapper json;

    PaperReader(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfigDefaults(config -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .withCoercionConfig(
                        LogicalType.DateTime,
                        config -> config.setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .build();
    }

    /**
     * The paper, complete and in bounds; what it says of its recommendations is checked when it is taken in.
     *
     * @throws WrongPaper naming the places that are wrong
     */
    public Paper read(InputStream text) throws IOException {
        byte[] bytes = text.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new WrongPaper("The file", "is longer than 1 MB");
        }
        Paper paper;
        try {
            paper = json.readValue(bytes, Paper.class);
        } catch (StreamReadException noJson) {
            throw new WrongPaper("The file", "is no JSON" + line(noJson));
        } catch (JacksonException wrong) {
            throw new WrongPaper(place(wrong.getPath()), problem(wrong) + line(wrong));
        }
        PaperCheck.check(paper);
        return paper;
    }

    private static String problem(JacksonException wrong) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return "there is no key “%s” here in this format".formatted(unknown.getPropertyName());
        }
        if (wrong instanceof InvalidFormatException format) {
            Class<?> wanted = format.getTargetType();
            String value = String.valueOf(format.getValue());
            if (wanted.isEnum()) {
                return "“%s” is none of %s".formatted(value, Arrays.toString(wanted.getEnumConstants()));
            }
            return wanted == LocalDate.class
                    ? "“%s” is no date such as 2013-06-27".formatted(value)
                    : "“%s” cannot stand here".formatted(value);
        }
        return wrong instanceof MismatchedInputException
                ? "is not what belongs here: a text, a number, true or false, a list or an object"
                : "cannot be read";
    }

    /** Where in the text, as editors count. */
    private static String line(JacksonException wrong) {
        TokenStreamLocation at = wrong.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line %d, character %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String place(List<JacksonException.Reference> path) {
        List<String> steps = new ArrayList<>();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            if (name != null) {
                steps.add(steps.isEmpty() ? name : "." + name);
            } else {
                steps.add("[" + step.getIndex() + "]");
            }
        }
        return steps.isEmpty() ? "The file" : String.join("", steps);
    }
}
