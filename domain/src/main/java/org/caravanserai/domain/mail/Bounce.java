package org.caravanserai.domain.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server reports of an email that it could not deliver.
 *
 * @param status the enhanced status code of RFC 3463, such as {@code 5.1.1}
 * @param reason the words of the server, on one line, cut; the status code where it said nothing
 */
public record Bounce(BounceKind kind, String status, String reason) {

    public static final int MAX_REASON_LENGTH = 500;

    private static final Pattern STATUS = Pattern.compile("([45])\\.(\\d{1,3}\\.\\d{1,3})(?:\\s.*)?", Pattern.DOTALL);

    /** Codes after the class of a mailbox or a domain that is not there: addressing, disabled, no route to the host. */
    private static final Pattern ADDRESS = Pattern.compile("0\\.0|1\\.(?:0|1|2|3|6|10)|2\\.(?:0|1)|4\\.4");

    /** Empty when the code does not say that delivery failed. */
    public static Optional<Bounce> of(String code, String words) {
        Matcher parts = STATUS.matcher(code.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var status = parts.group(1) + "." + parts.group(2);
        return Optional.of(new Bounce(
                parts.group(1).equals("5") ? BounceKind.PERMANENT : BounceKind.TEMPORARY, status, line(words, status)));
    }

    /** Whether no other email would reach the address either. */
    public boolean isAboutAddress() {
        return kind == BounceKind.PERMANENT
                && ADDRESS.matcher(status.substring(2)).matches();
    }

    private static String line(String words, String status) {
        var line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.isEmpty()) {
            return status;
        }
        return line.length() > MAX_REASON_LENGTH ? line.substring(0, MAX_REASON_LENGTH) : line;
    }
}
