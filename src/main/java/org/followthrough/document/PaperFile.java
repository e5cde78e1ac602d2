package org.followthrough.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads the text of a file that somebody sends. */
public final class PaperFile {

    private static final int LONGEST = 1_000_000;

    private PaperFile() {}

    /**
     * The text without the mark that some editors put before it.
     *
     * @throws WrongPaper if it is longer than a paper may be, or not in UTF-8, with the line
     */
    public static String text(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new WrongPaper("The file", "is longer than 1 MB");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            throw new WrongPaper(
                    "The file",
                    "is not text in UTF-8 (line %d). Save it in that encoding and send it again"
                            .formatted(text.lines().count() + (text.isEmpty() || text.endsWith("\n") ? 1 : 0)));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
