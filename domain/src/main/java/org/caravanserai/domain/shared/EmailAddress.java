package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An email address as people use it (the common subset of RFC 5321): compared without regard to case. International
 * domain names and mailbox names (RFC 6531) are accepted.
 */
public record EmailAddress(String value) implements SingleValue, Serializable {

    /** Longest address, RFC 5321 section 4.5.3.1.3. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    /** A domain of at least two labels: {@code timur@ux} cannot be written to from elsewhere. */
    private static final Pattern REACHABLE = Pattern.compile(".*@[^@]*[^@.]\\.[\\p{L}\\p{N}-]{2,}");

    /**
     * An address as it is stored, or as its owner repeats it to sign in. What somebody enters as a new address is read by
     * {@link #of}, which is stricter.
     */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches() || value.contains("..")) {
            throw new Invalid("email", "not-an-email-address", value);
        }
    }

    /**
     * Reads a new address.
     *
     * @throws Invalid {@code not-an-email-address}, also when its domain has no dot
     */
    public static EmailAddress of(String value) {
        var address = new EmailAddress(value);
        if (!REACHABLE.matcher(address.value).matches()) {
            throw new Invalid("email", "not-an-email-address", address.value);
        }
        return address;
    }

    @Override
    public String toString() {
        return value;
    }
}
