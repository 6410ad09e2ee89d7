package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An identifier of the Research Organization Registry, kept as its nine characters, for example {@code 03cve4549}. */
public record RorId(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}");
    private static final Pattern ADDRESS = Pattern.compile("^(https?://)?ror\\.org/", Pattern.CASE_INSENSITIVE);

    public RorId {
        value = ADDRESS.matcher(value.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new Invalid("ror", "not-a-ror-id", value);
        }
    }

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
