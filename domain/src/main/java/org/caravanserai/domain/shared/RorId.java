package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An identifier of the Research Organization Registry, kept as its nine characters, for example {@code 03cve4549}: a
 * zero, six characters of Crockford's base 32, and two check digits, which are proved (ISO 7064 mod 97-10), as
 * <a href="https://ror.readme.io/docs/identifier">ROR's documentation</a> tells.
 */
public record RorId(String value) implements SingleValue, Serializable {

    private static final Pattern SHAPE = Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}");
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern ADDRESS = Pattern.compile("^(https?://)?ror\\.org/", Pattern.CASE_INSENSITIVE);

    public RorId {
        value = ADDRESS.matcher(value.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches() || checkDigits(value) != Integer.parseInt(value.substring(7))) {
            throw new Invalid("ror", "not-a-ror-id", value);
        }
    }

    /** The check digits of the number encoded in the first seven characters. */
    private static int checkDigits(String value) {
        long number = value.substring(0, 7)
                .chars()
                .asLongStream()
                .reduce(0, (sum, c) -> sum * 32 + CROCKFORD.indexOf((int) c));
        return (int) (98 - number * 100 % 97);
    }

    /**
     * @param value the nine characters, or their address at ror.org
     * @throws Invalid {@code not-a-ror-id}
     */
    public static RorId of(String value) {
        return new RorId(value);
    }

    public String address() {
        return "https://ror.org/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
