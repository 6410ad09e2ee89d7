package org.caravanserai.platform.json;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds, before a parser sees it, what in a JSON text no parser can hold: values nested so deeply that reading them runs
 * out of stack, and numbers that no decimal number of Java can be. Whether the text is JSON at all is for the parser to
 * say.
 */
public final class JsonLimits {

    /** Characters of a number: more than anybody counts, fewer than what the parsers refuse with errors of their own. */
    public static final int LONGEST_NUMBER = 100;

    /** The largest exponent of a double-precision number, which is what JSON may rely on (RFC 8259, section 6). */
    public static final int LARGEST_EXPONENT = 308;

    private static final int LARGEST_WRITTEN_EXPONENT = 9_999;

    private final int deepest;
    private int depth;
    private int line = 1;
    private int column;
    private boolean quoted;
    private boolean escaped;
    private boolean exponentBegun;
    private int numberLength;
    private int exponent;

    private JsonLimits(int deepest) {
        this.deepest = deepest;
    }

    /** Kind of violation. */
    public enum Excess {
        TOO_DEEP,
        NUMBER_TOO_LARGE
    }

    /**
     * The first place where a limit is passed.
     *
     * @param line counted from 1
     * @param column counted from 1, in characters of a text and in bytes of an encoded one
     */
    public record Found(Excess excess, int line, int column) {}

    /**
     * @param deepest how many values may be open one inside the other
     * @return null when the text keeps the limits
     */
    public static @Nullable Found firstExcess(CharSequence json, int deepest) {
        return new JsonLimits(deepest).scan(json.length(), json::charAt);
    }

    /** The same for bytes in UTF-8, or in UTF-16 or UTF-32 with their zero bytes. */
    public static @Nullable Found firstExcess(byte[] json, int deepest) {
        return new JsonLimits(deepest).scan(json.length, i -> json[i]);
    }

    private @Nullable Found scan(int length, IntUnaryOperator text) {
        for (int i = 0; i < length; i++) {
            int next = text.applyAsInt(i);
            if (next == 0) {
                continue;
            }
            column++;
            var excess = next(next);
            if (excess != null) {
                return new Found(excess, line, column);
            }
        }
        return null;
    }

    private @Nullable Excess next(int next) {
        if (quoted) {
            quoted = escaped || next != '"';
            escaped = !escaped && next == '\\';
        } else if (isNumber(next)) {
            return number(next);
        } else {
            numberLength = 0;
            switch (next) {
                case '"' -> quoted = true;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
        }
        if (next == '\n') {
            line++;
            column = 0;
        }
        return depth > deepest ? Excess.TOO_DEEP : null;
    }

    private boolean isNumber(int next) {
        return next >= '0' && next <= '9'
                || next == '-'
                || numberLength > 0 && (next == '.' || next == '+' || next == 'e' || next == 'E');
    }

    private @Nullable Excess number(int next) {
        if (numberLength++ == 0) {
            exponentBegun = false;
            exponent = 0;
        }
        if (next == 'e' || next == 'E') {
            exponentBegun = true;
        } else if (exponentBegun && next >= '0' && next <= '9') {
            exponent = Math.min(LARGEST_WRITTEN_EXPONENT, exponent * 10 + next - '0');
        }
        return numberLength > LONGEST_NUMBER || exponent > LARGEST_EXPONENT ? Excess.NUMBER_TOO_LARGE : null;
    }
}
