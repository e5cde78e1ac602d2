package org.followthrough.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
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
            throw new WrongPaper("the file", "is longer than 1 MB");
        }
        Paper paper;
        try {
            paper = json.readValue(bytes, Paper.class);
        } catch (StreamReadException noJson) {
            throw new WrongPaper("the file", "is no JSON: " + noJson.getOriginalMessage());
        } catch (JacksonException wrong) {
            throw new WrongPaper(place(wrong.getPath()), wrong.getOriginalMessage());
        }
        PaperCheck.check(paper);
        return paper;
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
        return steps.isEmpty() ? "the file" : String.join("", steps);
    }
}
