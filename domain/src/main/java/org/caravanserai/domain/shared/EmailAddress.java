package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as people use it (the common subset of RFC 5321): compared without regard to case. International
 * domain names and mailbox names (RFC 6531) are accepted.
 */
public record EmailAddress(String value) implements Serializable {

    /** Longest address, RFC 5321 section 4.5.3.1.3. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches() || value.contains("..")) {
            throw new Invalid("email", "not-an-email-address", value);
        }
    }

    /**
     * @throws Invalid {@code not-an-email-address}
     */
    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
