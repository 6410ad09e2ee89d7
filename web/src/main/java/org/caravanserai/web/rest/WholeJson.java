package org.caravanserai.web.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads all of a JSON text before anything is made of it. JSON-B would read as it goes, and where it passes over a field
 * that it does not know, the server's parser never comes back from a text that ends there.
 */
final class WholeJson {

    static final int DEEPEST = 64;

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private WholeJson() {}

    /**
     * @return null when there is nothing but white space
     * @throws BadBody when it is not one JSON value in UTF-8
     */
    static @Nullable JsonValue read(byte[] body) {
        var text = text(body);
        if (text.isBlank()) {
            return null;
        }
        requireFlat(text);
        try (var parser = PROVIDER.createParser(new StringReader(text))) {
            parser.next();
            var value = parser.getValue();
            parser.hasNext();
            return value;
        } catch (JsonParsingException malformed) {
            var place = malformed.getLocation();
            throw malformed(
                    place.getStreamOffset() >= text.stripTrailing().length(),
                    place.getLineNumber(),
                    place.getColumnNumber());
        } catch (JsonException | IllegalStateException | java.util.NoSuchElementException malformed) {
            throw malformed(true, text.lines().count(), 1);
        }
    }

    private static BadBody malformed(boolean atTheEnd, long line, long column) {
        return new BadBody(400, "malformed-json", atTheEnd ? "end" : "middle", line, column);
    }

    private static String text(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new BadBody(400, "not-utf8");
        }
    }

    /** Values are read one inside the other; a text that is all brackets would run out of stack. */
    private static void requireFlat(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw new BadBody(400, "json-too-deep", DEEPEST);
            }
        }
    }
}
