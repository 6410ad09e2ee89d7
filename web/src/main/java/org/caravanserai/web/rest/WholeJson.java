package org.caravanserai.web.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.caravanserai.platform.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * Parses a complete JSON text before objects are created from it. JSON-B creates objects while it reads, and the server's parser
 * never returns from a text that ends inside a field that JSON-B skips.
 */
final class WholeJson {

    static final int DEEPEST = 64;

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private WholeJson() {}

    /**
     * @return null when there is nothing but white space
     * @throws BadBody when it is not one JSON value in UTF-8, is nested too deeply or has a number that is too large
     */
    static @Nullable JsonValue read(byte[] body) {
        var text = text(body);
        if (text.isBlank()) {
            return null;
        }
        requireLimits(text);
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

    /**
     * Values are read recursively, so a text of nested brackets only would overflow the stack; and numbers beyond the range
     * of decimals fail only when their value is read.
     */
    private static void requireLimits(String text) {
        var found = JsonLimits.firstExcess(text, DEEPEST);
        if (found != null) {
            throw switch (found.excess()) {
                case TOO_DEEP -> new BadBody(400, "json-too-deep", DEEPEST);
                case NUMBER_TOO_LARGE ->
                    new BadBody(
                            400,
                            "json-number-too-large",
                            found.line(),
                            found.column(),
                            JsonLimits.LONGEST_NUMBER,
                            JsonLimits.LARGEST_EXPONENT);
            };
        }
    }
}
