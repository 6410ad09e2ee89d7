package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** An ORCID iD, {@code 0000-0002-1825-0097}, with a verified check digit (ISO 7064 mod 11-2). */
public record Orcid(String value) implements SingleValue, Serializable {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final Pattern ADDRESS = Pattern.compile("^https?://orcid\\.org/", Pattern.CASE_INSENSITIVE);

    public Orcid {
        value = ADDRESS.matcher(value.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new Invalid("orcid", "not-an-orcid", value);
        }
        if (checkDigit(value) != value.charAt(18)) {
            throw new Invalid("orcid", "orcid-check-digit", value);
        }
    }

    /**
     * @param value the iD, or its address at orcid.org
     * @throws Invalid {@code not-an-orcid} when it does not look like one, {@code orcid-check-digit} when a digit must be wrong
     */
    public static Orcid of(String value) {
        return new Orcid(value);
    }

    private static char checkDigit(String iD) {
        int total = iD.substring(0, 18)
                .chars()
                .filter(Character::isDigit)
                .map(c -> c - '0')
                .reduce(0, (sum, digit) -> (sum + digit) * 2);
        int result = (12 - total % 11) % 11;
        return result == 10 ? 'X' : (char) ('0' + result);
    }

    @Override
    public String toString() {
        return value;
    }
}
